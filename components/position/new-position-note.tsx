'use client'
import type { ReactNode } from 'react'

/** The note of a position that is being added, beside the words it was begun with. */
export function NewPositionNote({ at, form }: { at: number; form: ReactNode }) {
  return (
    <article
      id="new"
      data-note
      data-start={at}
      data-side="none"
      data-state="suggested"
      data-open
      className="note"
    >
      <h2 className="font-semibold">New position</h2>
      {form}
    </article>
  )
}
