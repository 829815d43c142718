import { Fragment } from 'react'
import type { DiffRun } from '@/lib/core/comparing/word-diff'

/** A text with the words marked that the other one has not: underlined too, so that colour is not the only sign. */
export function DiffWords({ runs }: { runs: readonly DiffRun[] }) {
  return runs.map((run, at) => {
    if (!run.changed) return run.text
    // The space between words is nobody's: a mark ends with its word.
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(run.text) ?? []
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one fixed text never move
      <Fragment key={at}>
        {before}
        {words ? (
          <mark className="border-side border-b-2 bg-side-soft text-ink">{words}</mark>
        ) : null}
        {after}
      </Fragment>
    )
  })
}
