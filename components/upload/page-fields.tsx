'use client'
import { useContext, useState } from 'react'
import { SelectField, TextField } from '@/components/ui/field'
import { STATE_CHOICES } from '@/components/ui/state-names'
import { ShownErrors } from '@/components/upload/draft-errors'
import { type Behind, TextBeside, WordsBehind } from '@/components/upload/words-behind'
import type { ReadoutDraft, Recognised } from '@/lib/features/readout/schema'

type Field = keyof Recognised['sources']

/** What the page is: its title, issuer, day and address. */
export function PageFields({
  draft,
  recognised,
  onMend,
}: {
  draft: ReadoutDraft
  recognised: Recognised
  onMend: (draft: ReadoutDraft) => void
}) {
  const { show } = useContext(TextBeside)
  const errors = useContext(ShownErrors)
  const behind = (field: Field): Behind => {
    if (draft[field] !== recognised.draft[field]) return { kind: 'person' }
    const source = recognised.sources[field]
    if (!source) return { kind: draft[field] ? 'inferred' : 'nothing' }
    if (source.from === 'text') return { kind: 'words', start: source.start, end: source.end }
    return { kind: source.from }
  }
  const pointing = (field: Field) => {
    const words = behind(field)
    return { onFocus: () => show(words.kind === 'words' ? words : null, true) }
  }
  return (
    <fieldset className="grid gap-4">
      <legend className="pb-2 font-semibold font-serif text-xl">The page</legend>
      <div className="grid gap-1">
        <TextField
          label="Title"
          value={draft.title}
          onChange={(event) => onMend({ ...draft, title: event.target.value })}
          required
          maxLength={500}
          error={errors.title}
          {...pointing('title')}
        />
        <WordsBehind behind={behind('title')} label="title" />
      </div>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <div className="grid content-start gap-1">
          <TextField
            label="Issuer"
            value={draft.issuerName}
            onChange={(event) => onMend({ ...draft, issuerName: event.target.value })}
            required
            maxLength={200}
            error={errors.issuerName}
            {...pointing('issuerName')}
          />
          <WordsBehind behind={behind('issuerName')} label="issuer" />
        </div>
        <StateField
          label="Issuer’s state"
          value={draft.issuerState}
          onChange={(issuerState) => onMend({ ...draft, issuerState })}
        />
        <JointField
          names={draft.jointly}
          onChange={(jointly) => onMend({ ...draft, jointly })}
          error={errors.jointly}
        />
        <div className="grid content-start gap-1">
          <TextField
            label="Published"
            type="date"
            value={draft.publishedOn ?? ''}
            onChange={(event) => onMend({ ...draft, publishedOn: event.target.value || null })}
            error={errors.publishedOn}
            {...pointing('publishedOn')}
          />
          <WordsBehind behind={behind('publishedOn')} label="day of publication" />
        </div>
        <TextField
          label="Address of the page"
          type="url"
          value={draft.sourceUrl ?? ''}
          onChange={(event) => onMend({ ...draft, sourceUrl: event.target.value || null })}
          placeholder="https://"
          error={errors.sourceUrl}
        />
      </div>
    </fieldset>
  )
}

/** Who issued a joint statement beside the issuer: names parted by semicolons. */
export function JointField({
  names,
  onChange,
  error,
}: {
  names: readonly string[]
  onChange: (names: string[]) => void
  error?: string | string[] | undefined
}) {
  const [words, setWords] = useState(() => names.join('; '))
  const write = (written: string) => {
    setWords(written)
    onChange(written.split(';').flatMap((name) => name.trim() || []))
  }
  return (
    <TextField
      label="Issued together with"
      hint="For a joint statement; several are parted by semicolons."
      value={words}
      onChange={(event) => write(event.target.value)}
      maxLength={2000}
      error={error}
    />
  )
}

/** A choice of state, or none: an organisation, or a country that is on no list. */
export function StateField({
  label,
  value,
  onChange,
  hideLabel,
}: {
  label: string
  value: string | null
  onChange: (state: string | null) => void
  hideLabel?: boolean
}) {
  return (
    <SelectField
      label={label}
      hideLabel={hideLabel}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
    >
      <option value="">None or not listed</option>
      {STATE_CHOICES.map(({ iso, name }) => (
        <option key={iso} value={iso}>
          {name}
        </option>
      ))}
    </SelectField>
  )
}
