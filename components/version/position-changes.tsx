import { DiffWords } from '@/components/ui/diff-words'
import { ForceStrokes } from '@/components/ui/force-strokes'
import type { PositionChange, PositionChangeKind } from '@/lib/core/comparing/compare-versions'
import type { ComparedPosition } from '@/lib/core/comparing/types'

const KIND_WORDS: Record<PositionChangeKind, string> = {
  added: 'added',
  removed: 'taken out',
  reworded: 'reworded',
  stronger: 'stronger',
  weaker: 'weaker',
  figure: 'a figure changed',
  source: 'another source',
}

/** What an edit of a page did to its positions: each with its words before and after. */
export function PositionChanges({ changes }: { changes: readonly PositionChange[] }) {
  if (changes.length === 0) {
    return <p className="text-muted">No position differs between the two.</p>
  }
  return (
    <ul>
      {changes.map((change) => (
        <li
          key={`${change.before?.id}-${change.after?.id}`}
          className="grid break-inside-avoid gap-2 border-line border-t py-4"
        >
          <p className="font-semibold text-sm">
            {change.kinds.map((kind) => KIND_WORDS[kind]).join(', ')}
            {change.figures ? (
              <span className="font-normal text-muted tabular-nums">
                {' '}
                {change.figures.a.join(', ')} → {change.figures.b.join(', ')}
              </span>
            ) : null}
          </p>
          <div className="grid gap-x-8 gap-y-2 md:grid-cols-2">
            <Side change={change} which="before" />
            <Side change={change} which="after" />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Side({ change, which }: { change: PositionChange; which: 'before' | 'after' }) {
  const position = change[which]
  if (!position) {
    return <p className="hatched px-3 py-2 font-serif text-muted italic">not in this version</p>
  }
  const runs = change.words && !change.words.putOtherwise ? change.words[which] : null
  return (
    <div data-side={which === 'before' ? 'b' : 'a'} className="min-w-0">
      <p className="flex items-baseline gap-2 text-sm">
        <span className="font-semibold">{sourceOf(position)}</span>
        <ForceStrokes force={position.force} />
      </p>
      <blockquote dir="auto" className="font-serif text-lg leading-relaxed">
        {runs ? <DiffWords runs={runs} /> : `${position.cue} ${position.content}`}
      </blockquote>
    </div>
  )
}

function sourceOf({ source }: ComparedPosition): string {
  if (source === 'joint') return 'Both'
  if (source === 'unclear') return 'Source unclear'
  return source.join(', ')
}
