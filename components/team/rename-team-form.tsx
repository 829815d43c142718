'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { useTeamFrame } from '@/components/shell/team-frame'
import { readTeamFields, TeamFields } from '@/components/team/team-fields'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useAction } from '@/components/ui/use-action'
import { renameTeamAction } from '@/lib/features/team/actions'

/** Gives the team another name or address; on success goes to the address it has now. */
export function RenameTeamForm() {
  const { team } = useTeamFrame()
  const router = useRouter()
  const [name, setName] = useState(team.name)
  const [slug, setSlug] = useState(team.slug)
  const { execute, result, isPending } = useAction(renameTeamAction, {
    onSuccess: ({ data }) => {
      toast('The team’s name and address are saved.')
      if (data && data.slug !== team.slug) router.replace(`/t/${data.slug}/settings`)
      else router.refresh()
    },
  })

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = readTeamFields(event.currentTarget)
    setName(typed.name)
    setSlug(typed.slug)
    execute({ team: team.slug, ...typed })
  }

  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-4">
      {result.serverError ? <Notice tone="danger">{result.serverError.sentence}</Notice> : null}
      <TeamFields
        name={name}
        onName={setName}
        slug={slug}
        onSlug={setSlug}
        errors={result.validationErrors?.fieldErrors}
      />
      {slug !== team.slug ? (
        <p className="text-muted text-sm">Addresses that people kept will lead to the new one.</p>
      ) : null}
      <Button type="submit" disabled={isPending} className="justify-self-start">
        {isPending ? 'Saving…' : 'Save'}
      </Button>
    </form>
  )
}
