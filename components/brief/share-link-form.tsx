'use client'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { useAction } from '@/components/ui/use-action'
import { createShareLinkAction } from '@/lib/features/brief/actions'
import { publishingQuery } from '@/lib/features/brief/client'
import type { EditionLine } from '@/lib/features/brief/schema'

/** Which edition a link opens, until when, and whether search engines may list it. */
export function ShareLinkForm({
  collectionId,
  editions,
  onDone,
}: {
  collectionId: string
  editions: readonly EditionLine[]
  onDone: () => void
}) {
  const { team } = useTeamFrame()
  const cache = useQueryClient()
  const [briefId, setBriefId] = useState('')
  const [lastDay, setLastDay] = useState('')
  const [indexed, setIndexed] = useState(false)
  const { execute, result, isPending } = useAction(createShareLinkAction, {
    onSuccess: () => {
      cache.invalidateQueries({ queryKey: publishingQuery(team.slug, collectionId).queryKey })
      onDone()
      toast.success('The link is made. Copy its address from the list.')
    },
  })
  const errors = result.validationErrors?.fieldErrors
  const submit = (event: FormEvent) => {
    event.preventDefault()
    execute({
      team: team.slug,
      collectionId,
      briefId: briefId || null,
      lastDay: lastDay || null,
      indexed,
    })
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      {result.serverError ? <Notice tone="danger">{result.serverError.sentence}</Notice> : null}
      <SelectField
        label="Which edition"
        value={briefId}
        onChange={(event) => setBriefId(event.target.value)}
        error={errors?.briefId}
      >
        <option value="">Follows the newest edition</option>
        {editions.map((edition) => (
          <option key={edition.id} value={edition.id}>
            Stays at edition {edition.number}
          </option>
        ))}
      </SelectField>
      <TextField
        label="Last day"
        type="date"
        hint="It opens to the end of that day, UTC. Empty: without an end."
        value={lastDay}
        onChange={(event) => setLastDay(event.target.value)}
        error={errors?.lastDay}
      />
      <label className="flex min-h-8 items-center gap-2">
        <input
          type="checkbox"
          checked={indexed}
          onChange={(event) => setIndexed(event.target.checked)}
          className="size-4"
        />
        Search engines may list it
      </label>
      <Button type="submit" tone="primary" disabled={isPending}>
        {isPending ? 'Making it…' : 'Make the link'}
      </Button>
    </form>
  )
}
