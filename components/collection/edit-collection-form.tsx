'use client'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { useAction } from '@/components/ui/use-action'
import { editCollectionAction } from '@/lib/features/collection/actions'
import { collectionKeys } from '@/lib/features/collection/client'
import type { CollectionPage } from '@/lib/features/collection/schema'

/** Mends title and description. Where somebody else did meanwhile, theirs is shown beside what was typed. */
export function EditCollectionForm({
  team,
  page,
  onDone,
}: {
  team: string
  page: CollectionPage
  onDone: () => void
}) {
  const cache = useQueryClient()
  const [seen, setSeen] = useState(page.revision)
  const [title, setTitle] = useState(page.title)
  const [description, setDescription] = useState(page.description)
  const { execute, result, isPending } = useAction(editCollectionAction, {
    onSuccess: () => {
      cache.invalidateQueries({ queryKey: collectionKeys.all(team) })
      onDone()
    },
    onError: ({ error }) => {
      const now = asConflict(error.serverError)
      if (now) setSeen(now.revision)
    },
  })
  const theirs = asConflict(result.serverError)
  const errors = result.validationErrors?.fieldErrors
  const submit = (event: FormEvent) => {
    event.preventDefault()
    execute({ team, collectionId: page.id, revision: seen, title, description })
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      {theirs ? (
        <Notice tone="danger">
          <p>Somebody saved another text meanwhile:</p>
          <p className="font-semibold">{theirs.title}</p>
          <p className="whitespace-pre-line">{theirs.description}</p>
          <p>Save again to put yours in its place, or close to keep theirs.</p>
        </Notice>
      ) : result.serverError ? (
        <Notice tone="danger">{result.serverError.sentence}</Notice>
      ) : null}
      <TextField
        label="Title"
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        error={errors?.title}
      />
      <TextArea
        label="Description"
        value={description}
        onChange={(event) => setDescription(event.target.value)}
        error={errors?.description}
      />
      <Button type="submit" tone="primary" disabled={isPending}>
        {isPending ? 'Saving…' : 'Save'}
      </Button>
    </form>
  )
}

type Text = { title: string; description: string; revision: number }

/** What the row holds now, where the write was refused for it. */
function asConflict(refusal: { code: string; detail?: unknown } | undefined): Text | null {
  return refusal?.code === 'conflict' ? (refusal.detail as Text) : null
}
