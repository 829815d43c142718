'use client'
import { useEffect, useRef } from 'react'

type Span = { start: number; end: number }

/** The text to be saved, with the words behind fields marked; those of the field in hand strongly. */
export function TextPane({
  body,
  marks,
  active,
  scroll,
}: {
  body: string
  marks: readonly Span[]
  active: Span | null
  /** Counts the times that somebody asked to be shown the active words. */
  scroll: number
}) {
  const strong = useRef<HTMLElement>(null)
  useEffect(() => {
    if (scroll > 0) strong.current?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  }, [scroll])
  return (
    <section
      aria-label="The text"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reached by keyboard
      tabIndex={0}
      className="max-h-[36dvh] overflow-y-auto rounded-lg border border-line bg-sheet p-5 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-6rem)]"
    >
      <div dir="auto" className="read-text whitespace-pre-wrap break-words">
        {runsOf(body, marks, active).map((run) =>
          run.mark === 'none' ? (
            run.text
          ) : (
            <mark
              key={run.start}
              ref={run.mark === 'active' ? strong : undefined}
              className={
                run.mark === 'active'
                  ? 'bg-accent-soft text-ink outline-2 outline-accent'
                  : 'border-edge border-b border-dotted bg-transparent text-ink'
              }
            >
              {run.text}
            </mark>
          ),
        )}
      </div>
    </section>
  )
}

type Run = { start: number; text: string; mark: 'none' | 'weak' | 'active' }

/** The text cut where marks begin and end; the active mark is in one piece. */
function runsOf(body: string, marks: readonly Span[], active: Span | null): Run[] {
  const clear = marks.filter(
    ({ start, end }) => !active || end <= active.start || start >= active.end,
  )
  const all = [
    ...clear.map((span) => ({ ...span, mark: 'weak' as const })),
    ...(active ? [{ ...active, mark: 'active' as const }] : []),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const runs: Run[] = []
  let at = 0
  for (const { start, end, mark } of all) {
    if (start < at || end > body.length) continue
    if (start > at) runs.push({ start: at, text: body.slice(at, start), mark: 'none' })
    runs.push({ start, text: body.slice(start, end), mark })
    at = end
  }
  if (at < body.length) runs.push({ start: at, text: body.slice(at), mark: 'none' })
  return runs
}
