'use client'
import { Ellipsis } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { AddToCollection } from '@/components/collection/add-to-collection'
import { citationOf, copyText } from '@/components/readout/passage-verbs'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem } from '@/components/ui/menu'
import type { ReadoutHead } from '@/lib/features/position/schema'

const DeleteReadoutDialog = dynamic(() =>
  import('@/components/readout-list/delete-readout-dialog').then(
    (module) => module.DeleteReadoutDialog,
  ),
)
/** What can be done with a readout as a whole. */
export function HeadMenu({ head }: { head: ReadoutHead }) {
  const { team, may } = useTeamFrame()
  const router = useRouter()
  const [deleting, setDeleting] = useState(false)
  return (
    <>
      <Button size="small" onClick={() => copyText(citationOf(head), 'Citation copied.')}>
        Copy citation
      </Button>
      {may['collection.edit'] ? (
        <AddToCollection subject={{ kind: 'readout', readoutId: head.id }} />
      ) : null}
      {may['readout.delete'] ? (
        <Menu
          trigger={
            <Button tone="quiet" size="icon" aria-label="More for this readout">
              <Ellipsis aria-hidden size={18} />
            </Button>
          }
        >
          <MenuItem onSelect={() => window.print()}>Print</MenuItem>
          <MenuItem danger onSelect={() => setDeleting(true)}>
            Delete…
          </MenuItem>
        </Menu>
      ) : null}
      {deleting ? (
        <DeleteReadoutDialog
          readoutId={head.id}
          title={head.title}
          open
          onOpenChange={setDeleting}
          onDeleted={() => router.push(`/t/${team.slug}/readouts`)}
        />
      ) : null}
    </>
  )
}
