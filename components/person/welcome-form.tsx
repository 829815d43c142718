'use client'
import { type FormEvent, useState } from 'react'
import { type FieldErrors, fieldErrors } from '@/components/person/field-errors'
import { PersonFields } from '@/components/person/sign-up-form'
import { readTeamFields, TeamFields } from '@/components/team/team-fields'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useAction } from '@/components/ui/use-action'
import { welcomeAction } from '@/lib/features/team/actions'
import { proposeSlug, welcomeSchema } from '@/lib/features/team/schema'

/** Makes the first account and the first team of an empty server in one go. */
export function WelcomeForm() {
  const [errors, setErrors] = useState<FieldErrors>({})
  const [teamName, setTeamName] = useState('')
  const [ownSlug, setOwnSlug] = useState<string | null>(null)
  const slug = ownSlug ?? proposeSlug(teamName)
  const { execute, result, isPending, hasSucceeded } = useAction(welcomeAction, {
    // A whole page load: everything that was rendered for nobody is fetched anew.
    onSuccess: ({ data }) => data && window.location.assign(`/t/${data.slug}`),
  })
  const shown: FieldErrors = { ...result.validationErrors?.fieldErrors, ...errors }

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = readTeamFields(event.currentTarget)
    setTeamName(typed.name)
    const own = Object.fromEntries(new FormData(event.currentTarget))
    const values = { ...own, teamName: typed.name, slug: typed.slug }
    const found = fieldErrors(welcomeSchema, values)
    setErrors(found ?? {})
    if (!found) execute(welcomeSchema.parse(values))
  }

  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-4">
      <h1 className="font-semibold font-serif text-title">Welcome to Parley</h1>
      <p className="text-muted">
        Nobody has an account here yet. Make the first one, and the team you will read with.
      </p>
      {result.serverError ? <Notice tone="danger">{result.serverError.sentence}</Notice> : null}
      <PersonFields errors={shown} />
      <TeamFields
        name={teamName}
        onName={setTeamName}
        slug={slug}
        onSlug={setOwnSlug}
        errors={{ name: shown.teamName, slug: shown.slug }}
      />
      <Button type="submit" tone="primary" disabled={isPending || hasSucceeded}>
        {isPending ? 'Making account and team…' : 'Make account and team'}
      </Button>
    </form>
  )
}
