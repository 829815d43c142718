'use client'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { useAction } from '@/components/ui/use-action'
import { deleteAccountAction } from '@/lib/features/person/actions'

/** Deletes the account after asking for the password once more. */
export function DeleteAccount() {
  const [open, setOpen] = useState(false)
  const { execute, result, isPending, reset } = useAction(deleteAccountAction, {
    onSuccess: () => window.location.assign('/sign-in'),
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    execute({ password: String(new FormData(event.currentTarget).get('password')) })
  }
  return (
    <>
      <Button tone="danger" onClick={() => setOpen(true)}>
        Delete the account…
      </Button>
      <Dialog
        open={open}
        onOpenChange={(next) => {
          setOpen(next)
          if (!next) reset()
        }}
        title="Delete your account"
        description="What you wrote stays with your teams, under “Deleted account”. This cannot be undone."
      >
        <form method="post" noValidate onSubmit={submit} className="grid gap-4">
          {result.serverError ? <Notice tone="danger">{result.serverError.sentence}</Notice> : null}
          <TextField
            label="Your password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
            error={result.validationErrors?.fieldErrors.password}
          />
          <div className="flex justify-end gap-3">
            <Button onClick={() => setOpen(false)}>Keep it</Button>
            <Button type="submit" tone="danger" disabled={isPending}>
              {isPending ? 'Deleting…' : 'Delete for good'}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
