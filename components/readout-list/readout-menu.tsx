'use client'
import { useState } from 'react'
import { DeleteReadoutDialog } from '@/components/readout-list/delete-readout-dialog'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { More } from '@/components/ui/icons'
import { Menu, MenuItem, MenuLink } from '@/components/ui/menu'

/** What can be done with a readout from the list. */
export function ReadoutMenu({ readoutId, title }: { readoutId: string; title: string }) {
  const { team, may } = useTeamFrame()
  const [deleting, setDeleting] = useState(false)
  // To open it, its title is there already: a menu of that alone would promise more.
  if (!may['readout.delete']) return null
  return (
    <>
      <Menu
        trigger={
          <Button tone="quiet" size="icon" aria-label={`More for ${title}`}>
            <More size={18} />
          </Button>
        }
      >
        <MenuLink href={`/t/${team.slug}/readouts/${readoutId}`}>Open</MenuLink>
        <MenuItem danger onSelect={() => setDeleting(true)}>
          Delete…
        </MenuItem>
      </Menu>
      <DeleteReadoutDialog
        readoutId={readoutId}
        title={title}
        open={deleting}
        onOpenChange={setDeleting}
      />
    </>
  )
}
