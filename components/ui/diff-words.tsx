import type { DiffRun } from '@/lib/core/comparing/word-diff'

/** A text with the words marked that the other one has not: underlined too, so that colour is not the only sign. */
export function DiffWords({ runs }: { runs: readonly DiffRun[] }) {
  return runs.map((run, at) =>
    run.changed ? (
      <mark
        // biome-ignore lint/suspicious/noArrayIndexKey: runs of one fixed text never move
        key={at}
        className="border-side border-b-2 bg-side-soft text-ink"
      >
        {run.text}
      </mark>
    ) : (
      run.text
    ),
  )
}
