'use client'
import { useRouter } from 'next/navigation'
import { lazy, Suspense, useState } from 'react'
import { AddToCollection } from '@/components/collection/add-to-collection'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { More } from '@/components/ui/icons'
import { Menu, MenuItem } from '@/components/ui/menu'
import type { ReadoutHead } from '@/lib/features/readout/schema'

const DeleteReadoutDialog = lazy(() =>
  import('@/components/readout-list/delete-readout-dialog').then((part) => ({
    default: part.DeleteReadoutDialog,
  })),
)
const EditFacts = lazy(() =>
  import('@/components/readout/edit-facts').then((part) => ({ default: part.EditFacts })),
)

/** What can be done with a readout as a whole. */
export function HeadMenu({ head }: { head: ReadoutHead }) {
  const { team, may } = useTeamFrame()
  const router = useRouter()
  const here = `/t/${team.slug}/readouts/${head.id}`
  const [deleting, setDeleting] = useState(false)
  const [editing, setEditing] = useState(false)
  return (
    <>
      <Button size="small" onClick={() => copyCitation(head)}>
        Copy citation
      </Button>
      {may['collection.edit'] ? (
        <AddToCollection subject={{ kind: 'readout', readoutId: head.id }} />
      ) : null}
      {may['readout.delete'] ? (
        <Menu
          trigger={
            <Button tone="quiet" size="icon" aria-label="More for this readout">
              <More size={18} />
            </Button>
          }
        >
          <MenuItem onSelect={() => window.print()}>Print</MenuItem>
          {may['readout.edit'] ? (
            <MenuItem onSelect={() => setEditing(true)}>Edit the facts…</MenuItem>
          ) : null}
          <MenuItem onSelect={() => router.push(`${here}/versions/new`)}>
            Add a newer text…
          </MenuItem>
          <MenuItem onSelect={() => router.push(`${here}/reread`)}>Read again…</MenuItem>
          <MenuItem danger onSelect={() => setDeleting(true)}>
            Delete…
          </MenuItem>
        </Menu>
      ) : null}
      {editing ? (
        <Suspense>
          <EditFacts head={head} close={() => setEditing(false)} />
        </Suspense>
      ) : null}
      {deleting ? (
        <Suspense>
          <DeleteReadoutDialog
            readoutId={head.id}
            title={head.title}
            open
            onOpenChange={setDeleting}
            onDeleted={() => router.push(`/t/${team.slug}/readouts`)}
          />
        </Suspense>
      ) : null}
    </>
  )
}

async function copyCitation(head: ReadoutHead): Promise<void> {
  const { citationOf, copyText } = await import('@/components/readout/passage-verbs')
  await copyText(citationOf(head), 'Citation copied.')
}
