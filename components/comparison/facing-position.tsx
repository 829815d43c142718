import Link from 'next/link'
import { AddToCollection } from '@/components/collection/add-to-collection'
import { ForceStrokes } from '@/components/ui/force-strokes'
import type { FacingPosition } from '@/lib/features/comparison/schema'

/** A position in a comparison: who, how strongly, and the words, which lead to their place in the readout. */
export function FacingPositionView({ team, position }: { team: string; position: FacingPosition }) {
  const { id, readoutId, source, actorId, issue, ink, cue, content, force, suggested } = position
  const across = new URLSearchParams({
    ...(actorId ? { actor: actorId } : {}),
    ...(issue ? { issue } : {}),
  })
  return (
    <div
      id={`position-${id}`}
      data-side={ink}
      className="group/position relative scroll-mt-20 target:outline-2 target:outline-accent target:outline-offset-4"
    >
      <div className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <span className="font-semibold text-side">{source}</span>
        <em className="font-serif">{cue}</em>
        <ForceStrokes force={force} />
        {suggested ? (
          <span className="border-edge border-b border-dotted text-muted text-xs">suggested</span>
        ) : null}
        <span className="no-print flex items-center gap-x-3 text-muted transition-opacity focus-within:opacity-100 group-hover/position:opacity-100 pointer-fine:absolute pointer-fine:-top-1.5 pointer-fine:right-0 pointer-fine:bg-paper pointer-fine:pl-3 pointer-fine:opacity-0">
          <Link href={`/t/${team}/across?${across}`} className="underline">
            Across calls
          </Link>
          <AddToCollection subject={{ kind: 'position', positionId: id }} label="Collect" />
        </span>
      </div>
      <blockquote dir="auto" className="font-serif text-lg leading-relaxed">
        <Link
          href={`/t/${team}/readouts/${readoutId}?position=${id}`}
          className={
            suggested
              ? 'decoration-edge decoration-dotted underline-offset-4 hover:underline'
              : 'underline-offset-4 hover:underline'
          }
        >
          {content.map((run, at) =>
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
          )}
        </Link>
      </blockquote>
    </div>
  )
}
