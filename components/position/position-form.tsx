'use client'
import { useEffect, useRef, useState } from 'react'
import { useUnsaved } from '@/components/comment/unsaved'
import { FormConflict } from '@/components/position/form-conflict'
import { IssuePicker } from '@/components/position/issue-picker'
import { ACT_WORDS, FORCE_WORDS, POLARITY_WORDS } from '@/components/position/position-words'
import { SourcePicker } from '@/components/position/source-picker'
import { type OpenForm, type WordingDraft, wordingOf } from '@/components/position/wording-draft'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import {
  ACTS,
  type Act,
  FORCES,
  type Force,
  POLARITIES,
  type Polarity,
} from '@/lib/core/reading/types'
import { conflictOf, type Sent, useSavePosition } from '@/lib/features/position/client'
import type { PositionCard, PositionWrite } from '@/lib/features/position/schema'

/** Saying anew, or for the first time, what a position is. Its words are chosen in the text. */
export function PositionForm({
  form,
  onChange,
  live,
  place,
  body,
  cast,
  may,
  chooseWords,
  close,
  onSaved,
}: {
  form: OpenForm
  onChange: (form: OpenForm) => void
  /** The position as it is now: it may have been changed since the form opened. */
  live: PositionCard | null
  place: { team: string; readoutId: string }
  body: string
  cast: readonly { id: string; name: string }[]
  may: 'confirm' | 'suggest'
  chooseWords: (what: 'cueAt' | 'contentAt') => void
  close: () => void
  onSaved: (write: PositionWrite) => void
}) {
  const save = useSavePosition(place)
  const [problem, setProblem] = useState<string | null>(null)
  const { draft } = form
  useUnsaved(`form-${place.readoutId}`, form.touched)
  const change = (part: Partial<WordingDraft>) =>
    onChange({ ...form, draft: { ...draft, ...part }, touched: true })
  const newer = form.kind === 'edit' && live && live.revision > form.seen.revision ? live : null
  const submit = async () => {
    const checked = wordingOf(draft)
    if ('lacks' in checked) return setProblem(checked.lacks)
    setProblem(null)
    try {
      onSaved(await save.mutateAsync(sentOf(form, checked.wording, may)))
    } catch (error) {
      // The page's own copy has been renewed: the notice of the conflict shows both.
      if (!conflictOf(error)) setProblem(error instanceof Error ? error.message : 'Not saved.')
    }
  }
  const first = useRef<HTMLFormElement>(null)
  useEffect(() => {
    first.current?.querySelector<HTMLElement>('button, input, select')?.focus()
  }, [])
  return (
    <form
      ref={first}
      className="grid gap-3 pt-2"
      aria-label={form.kind === 'edit' ? 'Edit the position' : 'Add a position'}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented && !form.touched) {
          event.preventDefault()
          close()
        }
      }}
    >
      {newer && form.kind === 'edit' ? (
        <FormConflict
          theirs={newer}
          keepMine={() => onChange({ ...form, seen: newer })}
          takeTheirs={close}
        />
      ) : null}
      <SourcePicker held={draft} cast={cast} onChange={change} />
      <ChosenWords draft={draft} body={body} choose={chooseWords} />
      <Choices draft={draft} change={change} />
      <IssuePicker chosen={draft.issues} onChange={(issues) => change({ issues })} />
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      <Foot
        verb={save.isPending ? 'Saving…' : verbOf(form, may)}
        held={save.isPending || newer !== null}
        touched={form.touched}
        close={close}
      />
    </form>
  )
}

function Foot({
  verb,
  held,
  touched,
  close,
}: {
  verb: string
  held: boolean
  touched: boolean
  close: () => void
}) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button type="submit" tone="primary" size="small" disabled={held}>
        {verb}
      </Button>
      <Button size="small" tone="quiet" onClick={close}>
        {touched ? 'Discard' : 'Close'}
      </Button>
      {touched ? <span className="text-muted text-xs">Not saved yet</span> : null}
    </div>
  )
}

function verbOf(form: OpenForm, may: 'confirm' | 'suggest'): string {
  if (form.kind === 'edit') return 'Save and confirm'
  return may === 'confirm' ? 'Add position' : 'Suggest position'
}

function sentOf(form: OpenForm, wording: Sent['wording'], may: 'confirm' | 'suggest'): Sent {
  if (form.kind === 'edit') return { wording, id: form.seen.id, revision: form.seen.revision }
  const { id, versionId } = form
  return { wording, id, versionId, as: may === 'confirm' ? 'add' : 'suggest' }
}

function ChosenWords({
  draft,
  body,
  choose,
}: {
  draft: WordingDraft
  body: string
  choose: (what: 'cueAt' | 'contentAt') => void
}) {
  return (
    <>
      <Words
        label="Cue"
        hint="The reporting phrase"
        words={draft.cueAt && body.slice(...draft.cueAt)}
        choose={() => choose('cueAt')}
      />
      <Words
        label="Content"
        hint="What is held"
        words={draft.contentAt && body.slice(...draft.contentAt)}
        choose={() => choose('contentAt')}
      />
    </>
  )
}

function Words({
  label,
  hint,
  words,
  choose,
}: {
  label: string
  hint: string
  words: string | null
  choose: () => void
}) {
  return (
    <div className="grid gap-0.5">
      <span className="font-medium text-sm">{label}</span>
      <p dir="auto" className="font-serif">
        {words ? `“${words}”` : <span className="text-muted">{hint}: not chosen yet</span>}
      </p>
      <div>
        <Button size="small" onClick={choose}>
          {words
            ? `Choose ${label.toLowerCase()} again`
            : `Choose ${label.toLowerCase()} in the text`}
        </Button>
      </div>
    </div>
  )
}

function Choices({
  draft,
  change,
}: {
  draft: WordingDraft
  change: (part: Partial<WordingDraft>) => void
}) {
  return (
    <div className="grid grid-cols-2 gap-2">
      <SelectField
        label="Act"
        value={draft.act}
        onChange={(event) => change({ act: event.target.value as Act })}
      >
        {ACTS.map((act) => (
          <option key={act} value={act}>
            {ACT_WORDS[act]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label="Direction"
        value={draft.polarity}
        onChange={(event) => change({ polarity: event.target.value as Polarity })}
      >
        {POLARITIES.map((polarity) => (
          <option key={polarity} value={polarity}>
            {POLARITY_WORDS[polarity]}
          </option>
        ))}
      </SelectField>
      <div className="col-span-2">
        <SelectField
          label="Force"
          value={draft.force}
          onChange={(event) => change({ force: Number(event.target.value) as Force })}
        >
          {FORCES.map((force) => (
            <option key={force} value={force}>
              {force} · {FORCE_WORDS[force]}
            </option>
          ))}
        </SelectField>
      </div>
    </div>
  )
}
