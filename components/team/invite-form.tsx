'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useRef } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { CopyLink } from '@/components/team/copy-link'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { useAction } from '@/components/ui/use-action'
import { ROLES } from '@/db/roles'
import { inviteAction } from '@/lib/features/team/actions'
import { ROLE_WORDS } from '@/lib/features/team/schema'
import { mayGiveRole } from '@/lib/platform/auth/permissions'

/** Invites an address with a role; shows the link that was mailed. */
export function InviteForm() {
  const { team, person } = useTeamFrame()
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const { execute, result, isPending } = useAction(inviteAction, {
    onSuccess: () => {
      form.current?.reset()
      router.refresh()
    },
  })
  const errors = result.validationErrors?.fieldErrors

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const values = new FormData(event.currentTarget)
    const role = ROLES.find((known) => known === values.get('role'))
    if (role) execute({ team: team.slug, email: String(values.get('email')), role })
  }

  return (
    <>
      <form ref={form} method="post" noValidate onSubmit={submit} className="grid gap-4">
        {result.serverError ? <Notice tone="danger">{result.serverError.sentence}</Notice> : null}
        <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
          <TextField
            label="E-mail"
            name="email"
            type="email"
            autoComplete="off"
            required
            error={errors?.email}
          />
          <SelectField label="Role" name="role" defaultValue="commenter" error={errors?.role}>
            {ROLES.filter((role) => mayGiveRole(person.role, null, role)).map((role) => (
              <option key={role} value={role}>
                {role}: {ROLE_WORDS[role]}
              </option>
            ))}
          </SelectField>
        </div>
        <Button type="submit" tone="primary" disabled={isPending} className="justify-self-start">
          {isPending ? 'Inviting…' : 'Invite'}
        </Button>
      </form>
      {result.data ? (
        <div className="pt-4">
          <Notice>
            Invited. The link works for seven days:
            <CopyLink path={`/invite/${result.data.id}`} />
          </Notice>
        </div>
      ) : null}
    </>
  )
}
