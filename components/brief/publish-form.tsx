'use client'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { LoadingLines } from '@/components/ui/page-state'
import { useAction } from '@/components/ui/use-action'
import { publishEditionAction } from '@/lib/features/brief/actions'
import { publishingQuery } from '@/lib/features/brief/client'
import type { CollectionPage } from '@/lib/features/collection/schema'

/** Title, summary, authors; a preview of the very page; then publishing. */
export function PublishForm({
  page,
  number,
  onDone,
}: {
  page: CollectionPage
  number: number
  onDone: () => void
}) {
  const { team, person } = useTeamFrame()
  const cache = useQueryClient()
  const [title, setTitle] = useState(page.title)
  const [summary, setSummary] = useState(page.description)
  const [named, setNamed] = useState(true)
  const [authors, setAuthors] = useState(person.name)
  const names = authors
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  const { execute, result, isPending } = useAction(publishEditionAction, {
    onSuccess: ({ data }) => {
      cache.invalidateQueries({ queryKey: publishingQuery(team.slug, page.id).queryKey })
      onDone()
      toast.success(
        `Edition ${data?.number ?? number} is published. Make a share link to let others read it.`,
      )
    },
  })
  const errors = result.validationErrors?.fieldErrors
  const submit = (event: FormEvent) => {
    event.preventDefault()
    execute({ team: team.slug, collectionId: page.id, title, summary, named, authors: names })
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
        label="Summary"
        value={summary}
        onChange={(event) => setSummary(event.target.value)}
        error={errors?.summary}
      />
      <label className="flex min-h-8 items-center gap-2">
        <input
          type="checkbox"
          checked={named}
          onChange={(event) => setNamed(event.target.checked)}
          className="size-4"
        />
        Name the authors
      </label>
      {named ? (
        <TextField
          label="Authors"
          hint="Separated by commas."
          value={authors}
          onChange={(event) => setAuthors(event.target.value)}
          error={errors?.authors}
        />
      ) : null}
      <Preview
        collectionId={page.id}
        title={title}
        summary={summary}
        authors={named ? names : []}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary" disabled={isPending}>
          {isPending ? 'Publishing…' : `Publish edition ${number}`}
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  )
}

/** The page as it would be, in a frame that runs nothing. */
function Preview(wish: {
  collectionId: string
  title: string
  summary: string
  authors: readonly string[]
}) {
  const { team } = useTeamFrame()
  const { collectionId, ...asked } = wish
  const address = `/api/t/${team.slug}/collections/${collectionId}/preview`
  const { data, error, isPending } = useQuery({
    queryKey: ['preview', address, asked],
    queryFn: async ({ signal }): Promise<{ html: string }> => {
      const answer = await fetch(address, { method: 'POST', body: JSON.stringify(asked), signal })
      if (!answer.ok)
        throw new Error('The preview did not come through. You can publish all the same.')
      return answer.json()
    },
    placeholderData: (before) => before,
    gcTime: 0,
  })
  // As high before it has come as after: the button below must not move away from under a press.
  return (
    <div className="h-[50vh]">
      {error ? <Notice tone="danger">{error.message}</Notice> : null}
      {isPending ? <LoadingLines lines={5} label="Making the preview" /> : null}
      {data && !error ? (
        <iframe
          title="Preview of the edition"
          sandbox=""
          srcDoc={data.html}
          className="size-full rounded-md border border-line"
        />
      ) : null}
    </div>
  )
}
