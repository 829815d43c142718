'use client'
import { type FormEvent, useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { useAction } from '@/components/ui/use-action'
import { createCollectionAction } from '@/lib/features/collection/actions'
import type { ItemSubject } from '@/lib/features/collection/schema'

/** Makes a collection, with `first` in it where one is given. */
export function NewCollectionForm({
  first,
  onMade,
}: {
  first?: ItemSubject
  onMade: (collectionId: string) => void
}) {
  const { team } = useTeamFrame()
  const [title, setTitle] = useState('')
  const [description, setDescription] = useState('')
  const { execute, result, isPending } = useAction(createCollectionAction, {
    onSuccess: ({ data }) => data && onMade(data.collectionId),
  })
  const errors = result.validationErrors?.fieldErrors
  const submit = (event: FormEvent) => {
    event.preventDefault()
    execute({ team: team.slug, title, description, first })
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      {result.serverError ? <Notice tone="danger">{result.serverError.sentence}</Notice> : null}
      <TextField
        label="Title"
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        error={errors?.title}
      />
      <TextArea
        label="Description"
        hint="What it gathers, and for whom. May stay empty."
        value={description}
        onChange={(event) => setDescription(event.target.value)}
        error={errors?.description}
      />
      <Button type="submit" tone="primary" disabled={isPending}>
        {isPending ? 'Making it…' : first ? 'Make the collection and add' : 'Make the collection'}
      </Button>
    </form>
  )
}
