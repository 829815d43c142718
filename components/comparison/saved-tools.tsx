'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { say } from '@/components/ui/say'
import {
  deleteSavedAction,
  editSavedAction,
  restoreSavedAction,
} from '@/lib/features/saved-comparison/actions'
import type { SavedPage } from '@/lib/features/saved-comparison/schema'
import { RefusedError, settled } from '@/lib/platform/settled'

/** What can be done with a saved comparison itself: its name and note, and taking it away. */
export function SavedTools({ page }: { page: SavedPage }) {
  const { team, may } = useTeamFrame()
  const router = useRouter()
  const [editing, setEditing] = useState(false)
  if (!may['comparison.save']) return null
  const aim = { team: team.slug, savedId: page.id }
  const remove = async () => {
    try {
      await settled(deleteSavedAction(aim))
      const back = () =>
        settled(restoreSavedAction(aim)).then(
          () => router.push(`/t/${team.slug}/comparisons/${page.id}`),
          (error: Error) => say(error.message, { failed: true }),
        )
      void say('Deleted.', { action: { label: 'Undo', onClick: () => void back() } })
      router.push(`/t/${team.slug}/comparisons`)
    } catch (error) {
      void say(error instanceof Error ? error.message : 'Not deleted.', { failed: true })
    }
  }
  return (
    <>
      <Button size="small" onClick={() => setEditing(true)}>
        Edit…
      </Button>
      <Button size="small" tone="quiet" onClick={() => void remove()}>
        Delete
      </Button>
      <Dialog open={editing} onOpenChange={setEditing} title="Edit the saved comparison">
        <EditForm
          page={page}
          done={() => {
            setEditing(false)
            router.refresh()
          }}
        />
      </Dialog>
    </>
  )
}

function EditForm({ page, done }: { page: SavedPage; done: () => void }) {
  const { team } = useTeamFrame()
  const [name, setName] = useState(page.name)
  const [note, setNote] = useState(page.note)
  const [revision, setRevision] = useState(page.revision)
  const [problem, setProblem] = useState<string | null>(null)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    try {
      await settled(editSavedAction({ team: team.slug, savedId: page.id, revision, name, note }))
      done()
    } catch (error) {
      const now = conflictOf(error)
      if (now) setRevision(now.revision)
      setProblem(
        now
          ? `It was changed meanwhile, to “${now.name}”${now.note ? `: ${now.note}` : ''}. Save again to put yours in its place.`
          : error instanceof Error
            ? error.message
            : 'Not saved. Try again.',
      )
    }
  }
  return (
    <form onSubmit={save} className="grid gap-4 pt-2">
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      <TextField
        label="Name"
        value={name}
        onChange={(event) => setName(event.target.value)}
        required
        maxLength={200}
      />
      <TextArea label="Note" value={note} onChange={(event) => setNote(event.target.value)} />
      <div className="flex justify-end">
        <Button type="submit" tone="primary">
          Save
        </Button>
      </div>
    </form>
  )
}

function conflictOf(error: unknown): { name: string; note: string; revision: number } | null {
  if (!(error instanceof RefusedError) || error.refusal.code !== 'conflict') return null
  return error.refusal.detail as { name: string; note: string; revision: number }
}
