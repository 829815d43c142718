'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { readTeamFields, TeamFields } from '@/components/team/team-fields'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useAction } from '@/components/ui/use-action'
import { createTeamAction } from '@/lib/features/team/actions'
import { proposeSlug } from '@/lib/features/team/schema'

/** Makes a team; its address is proposed from the name until one writes another. */
export function NewTeamForm() {
  const router = useRouter()
  const [name, setName] = useState('')
  const [ownSlug, setOwnSlug] = useState<string | null>(null)
  const slug = ownSlug ?? proposeSlug(name)
  const { execute, result, isPending } = useAction(createTeamAction, {
    onSuccess: ({ data }) => data && router.push(`/t/${data.slug}`),
  })
  const errors = result.validationErrors?.fieldErrors

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = readTeamFields(event.currentTarget)
    setName(typed.name)
    execute(typed)
  }

  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-4">
      <h1 className="font-semibold font-serif text-title">Make a team</h1>
      <p className="text-muted">
        A team reads together: its readouts, comments and collections are its own.
      </p>
      {result.serverError ? <Notice tone="danger">{result.serverError.sentence}</Notice> : null}
      <TeamFields name={name} onName={setName} slug={slug} onSlug={setOwnSlug} errors={errors} />
      <Button type="submit" tone="primary" disabled={isPending}>
        {isPending ? 'Making the team…' : 'Make the team'}
      </Button>
    </form>
  )
}
