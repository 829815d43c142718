'use client'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { useAction } from '@/components/ui/use-action'
import { editNoteAction } from '@/lib/features/collection/actions'
import { collectionKeys } from '@/lib/features/collection/client'
import type { CollectionItemCard } from '@/lib/features/collection/schema'

/** An item's note: read, and mended where it stands. */
export function ItemNote({ item, mayEdit }: { item: CollectionItemCard; mayEdit: boolean }) {
  const [editing, setEditing] = useState(false)
  if (editing) return <NoteForm item={item} onDone={() => setEditing(false)} />
  return (
    <div className="grid justify-items-start gap-1">
      {item.note.trim() ? (
        <div
          className="said max-w-prose font-serif text-lg"
          dir="auto"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by our sanitiser on the server
          dangerouslySetInnerHTML={{ __html: item.noteHtml }}
        />
      ) : null}
      {mayEdit ? (
        <Button tone="link" size="small" onClick={() => setEditing(true)} className="no-print">
          {item.note.trim() ? 'Edit the note' : 'Add a note'}
        </Button>
      ) : null}
    </div>
  )
}

type Saved = { note: string; revision: number }

function NoteForm({ item, onDone }: { item: CollectionItemCard; onDone: () => void }) {
  const { team } = useTeamFrame()
  const cache = useQueryClient()
  const [note, setNote] = useState(item.note)
  const [seen, setSeen] = useState(item.revision)
  const { execute, result, isPending } = useAction(editNoteAction, {
    onSuccess: () => {
      cache.invalidateQueries({ queryKey: collectionKeys.all(team.slug) })
      onDone()
    },
    onError: ({ error }) => {
      if (error.serverError?.code === 'conflict')
        setSeen((error.serverError.detail as Saved).revision)
    },
  })
  const theirs =
    result.serverError?.code === 'conflict' ? (result.serverError.detail as Saved) : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    execute({ team: team.slug, itemId: item.id, revision: seen, note })
  }
  return (
    <form onSubmit={submit} className="grid gap-3">
      {theirs ? (
        <Notice tone="danger">
          <p>Somebody saved another note meanwhile:</p>
          <p className="whitespace-pre-line">{theirs.note}</p>
          <p>Save again to put yours in its place, or cancel to keep theirs.</p>
        </Notice>
      ) : result.serverError ? (
        <Notice tone="danger">{result.serverError.sentence}</Notice>
      ) : null}
      <TextArea
        label="Note"
        hint="Markdown."
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={result.validationErrors?.fieldErrors?.note}
        autoFocus
      />
      <div className="flex gap-2">
        <Button type="submit" tone="primary" size="small" disabled={isPending}>
          {isPending ? 'Saving…' : 'Save the note'}
        </Button>
        <Button size="small" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
