'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextArea, TextField } from '@/components/ui/field'
import { Bookmark } from '@/components/ui/icons'
import { Notice } from '@/components/ui/notice'
import { saveComparisonAction } from '@/lib/features/saved-comparison/actions'
import type { ComparisonView } from '@/lib/features/saved-comparison/schema'
import { settled } from '@/lib/platform/settled'

type Save = {
  callId: string
  accountA: string
  accountB: string
  view: ComparisonView
  /** What it is called at first. */
  title: string
}

/** Keeps a comparison under a name, live or frozen. Absent for those who may not. */
export function SaveComparison(save: Save) {
  const { may } = useTeamFrame()
  const [open, setOpen] = useState(false)
  if (!may['comparison.save']) return null
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        <Bookmark size={15} />
        Save…
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title="Save this comparison">
        <SaveForm {...save} />
      </Dialog>
    </>
  )
}

function SaveForm({ title, ...save }: Save) {
  const { team } = useTeamFrame()
  const router = useRouter()
  const [name, setName] = useState(title)
  const [note, setNote] = useState('')
  const [frozen, setFrozen] = useState(false)
  const [saved, setSaved] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setProblem(null)
    try {
      const done = await settled(
        saveComparisonAction({ team: team.slug, ...save, name, note, frozen }),
      )
      setSaved(done.savedId)
      router.refresh()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'Not saved. Try again.')
    }
  }
  if (saved) {
    return (
      <p className="pt-2">
        Saved as{' '}
        <Link href={`/t/${team.slug}/comparisons/${saved}`} className="underline">
          {name}
        </Link>
        .
      </p>
    )
  }
  return (
    <form onSubmit={submit} className="grid gap-4 pt-2">
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      <TextField
        label="Name"
        value={name}
        onChange={(event) => setName(event.target.value)}
        required
        maxLength={200}
      />
      <TextArea
        label="Note (if you like)"
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <fieldset className="grid gap-1">
        <legend className="pb-1 font-medium text-sm">What it shows later</legend>
        {[
          { value: false, label: 'Live: always the accounts as they stand' },
          { value: true, label: 'Frozen: as they are compared today' },
        ].map((choice) => (
          <label key={choice.label} className="touchable flex items-center gap-2">
            <input
              type="radio"
              name="frozen"
              checked={frozen === choice.value}
              onChange={() => setFrozen(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </fieldset>
      <div className="flex justify-end">
        <Button type="submit" tone="primary">
          Save
        </Button>
      </div>
    </form>
  )
}
