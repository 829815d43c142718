'use client'
import { type FormEvent, useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { useAction } from '@/components/ui/use-action'
import { deleteTeamAction } from '@/lib/features/team/actions'

/** Deletes the team once its name was typed. */
export function DeleteTeam() {
  const { team } = useTeamFrame()
  const [open, setOpen] = useState(false)
  const { execute, result, isPending } = useAction(deleteTeamAction, {
    onSuccess: () => window.location.assign('/'),
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typedName = String(new FormData(event.currentTarget).get('typedName'))
    execute({ team: team.slug, typedName })
  }
  return (
    <>
      <Button tone="danger" onClick={() => setOpen(true)}>
        Delete {team.name}…
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={`Delete ${team.name}?`}
        description="Its readouts, comments, collections and published briefs go for good; share links open nothing any more. This cannot be undone."
      >
        <form method="post" noValidate onSubmit={submit} className="grid gap-4">
          <TextField
            label="Type the team’s name"
            name="typedName"
            autoComplete="off"
            required
            error={result.serverError?.sentence}
          />
          <div className="flex justify-end gap-3">
            <Button onClick={() => setOpen(false)}>Keep it</Button>
            <Button type="submit" tone="danger" disabled={isPending}>
              Delete for good
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
