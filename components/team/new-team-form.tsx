'use client'
import { useRouter } from 'next/navigation'
import { useAction } from 'next-safe-action/hooks'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
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

  const submit = (event: FormEvent) => {
    event.preventDefault()
    execute({ name, slug })
  }

  return (
    <form onSubmit={submit} className="grid gap-4">
      <h1 className="font-semibold font-serif text-title">Make a team</h1>
      <p className="text-muted">
        A team reads together: its readouts, comments and collections are its own.
      </p>
      {result.serverError ? <Notice tone="danger">{result.serverError.sentence}</Notice> : null}
      <TextField
        label="Name of the team"
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={errors?.name}
        required
      />
      <TextField
        label="Address"
        value={slug}
        onChange={(event) => setOwnSlug(event.target.value)}
        error={errors?.slug}
        hint={`The team’s pages begin with /t/${slug || '…'}`}
        required
      />
      <Button type="submit" tone="primary" disabled={isPending}>
        {isPending ? 'Making the team…' : 'Make the team'}
      </Button>
    </form>
  )
}
