'use client'
import { createContext, useContext } from 'react'

/** The words behind a field, as the form says it. */
export type Behind =
  | { kind: 'words'; start: number; end: number }
  | { kind: 'page' }
  | { kind: 'inferred' }
  | { kind: 'person' }
  | { kind: 'nothing' }

/** The text beside the form, and how a field points at its words in it. */
export const TextBeside = createContext<{
  body: string
  show: (span: { start: number; end: number } | null, scroll: boolean) => void
}>({ body: '', show: () => {} })

const LONGEST = 90

/** One line below a field: the words it came from (a press shows them in the text), or who vouches for it. */
export function WordsBehind({ behind, label }: { behind: Behind; label: string }) {
  const { body, show } = useContext(TextBeside)
  if (behind.kind !== 'words') {
    const said = SAID[behind.kind]
    return said ? <p className="text-muted text-sm">{said}</p> : null
  }
  const words = body.slice(behind.start, behind.end).replace(/\s+/g, ' ')
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
  return (
    <p className="text-muted text-sm">
      from{' '}
      <button
        type="button"
        onClick={() => show(behind, true)}
        className="border-edge border-b border-dotted text-left font-serif text-ink italic"
      >
        <span className="sr-only">show where the text says the {label}: </span>
        {shown}
      </button>
    </p>
  )
}

const SAID = {
  page: 'from the head of the saved page',
  inferred: 'inferred; the text does not say it in so many words',
  person: 'as you wrote it',
  nothing: 'not found in the text',
} as const
