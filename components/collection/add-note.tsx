'use client'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { useAction } from '@/components/ui/use-action'
import { addItemAction } from '@/lib/features/collection/actions'
import { collectionKeys } from '@/lib/features/collection/client'

/** Writes a note at the end of the collection; it can be moved like any item. */
export function AddNote({ collectionId }: { collectionId: string }) {
  const { team } = useTeamFrame()
  const cache = useQueryClient()
  const [note, setNote] = useState('')
  const { execute, result, isPending } = useAction(addItemAction, {
    onSuccess: () => {
      setNote('')
      cache.invalidateQueries({ queryKey: collectionKeys.all(team.slug) })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    execute({ team: team.slug, collectionId, subject: { kind: 'note', note } })
  }
  return (
    <form onSubmit={submit} className="no-print grid gap-3 border-line border-t pt-6">
      {result.serverError ? <Notice tone="danger">{result.serverError.sentence}</Notice> : null}
      <TextArea
        label="Write a note"
        hint="Markdown: **bold**, _italic_, ## heading, > quotation, - list."
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={result.validationErrors?.fieldErrors?.subject}
      />
      <Button
        type="submit"
        disabled={isPending || note.trim() === ''}
        className="justify-self-start"
      >
        {isPending ? 'Adding…' : 'Add the note'}
      </Button>
    </form>
  )
}
