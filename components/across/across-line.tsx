import Link from 'next/link'
import { AddToCollection } from '@/components/collection/add-to-collection'
import { cn } from '@/components/ui/class-names'
import { Day, dayInWords } from '@/components/ui/day'
import { DiffWords } from '@/components/ui/diff-words'
import { ForceStrokes } from '@/components/ui/force-strokes'
import type { AcrossLine } from '@/lib/features/across/schema'

/** A position in its day: who, how strongly, the words with those that changed marked, and where they lead. */
export function AcrossLineRow({
  team,
  line,
  here,
  issue,
}: {
  team: string
  line: AcrossLine
  /** Whether it is the position one came from. */
  here: boolean
  /** The issue picked: it need not be told again. */
  issue: string | undefined
}) {
  const others = line.issues.filter(({ id }) => id !== issue)
  return (
    <>
      {line.without ? <Without without={line.without} before={line.heldOn} /> : null}
      <li
        id={line.id}
        data-side={line.ink}
        className={cn(
          'group/line grid break-inside-avoid scroll-mt-20 gap-x-6 gap-y-1 border-line border-t py-4 md:grid-cols-[6.5rem_minmax(0,1fr)_12rem]',
          here && 'bg-accent-soft outline-2 outline-accent-soft outline-offset-8',
        )}
      >
        <div className="text-muted text-sm md:pt-0.5 md:text-base">
          <Day iso={line.heldOn} />
        </div>
        <div className="min-w-0">
          <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
            <span className="font-semibold text-side">{line.source}</span>
            {line.joint ? <span className="text-muted text-xs">joint</span> : null}
            <em dir="auto" className="font-serif text-base">
              <DiffWords runs={line.cue} />
            </em>
            <ForceStrokes force={line.force} />
            {line.previous && line.previous.step !== 0 ? <Step step={line.previous.step} /> : null}
            {line.suggested ? (
              <span className="border-edge border-b border-dotted text-muted text-xs">
                suggested
              </span>
            ) : null}
          </p>
          <blockquote dir="auto" className="font-serif text-lg leading-relaxed">
            <Link
              href={`/t/${team}/readouts/${line.readoutId}?position=${line.id}`}
              className={cn(
                'underline-offset-4 hover:underline',
                line.suggested && 'underline decoration-1 decoration-edge decoration-dotted',
              )}
            >
              <DiffWords runs={line.content} />
            </Link>
          </blockquote>
          {line.previous ? <Previous team={team} previous={line.previous} /> : null}
        </div>
        <div className="text-muted text-sm md:pt-0.5">
          <p>{line.issuer}</p>
          <p>
            <Link href={`/t/${team}/calls/${line.callId}`} className="underline hover:text-ink">
              {line.callTitle}
            </Link>
          </p>
          {others.length > 0 ? <p>{others.map(({ label }) => label).join(', ')}</p> : null}
          <p className="no-print mt-1 transition-opacity focus-within:opacity-100 group-hover/line:opacity-100 pointer-fine:opacity-0">
            <AddToCollection subject={{ kind: 'position', positionId: line.id }} label="Collect" />
          </p>
        </div>
      </li>
    </>
  )
}

function Step({ step }: { step: number }) {
  return (
    <span className="text-muted text-xs">
      {step > 0 ? `stronger by ${step}` : `lighter by ${-step}`}
    </span>
  )
}

/** What it was set against, a click away; the whole of it where little is shared. */
function Previous({
  team,
  previous,
}: {
  team: string
  previous: NonNullable<AcrossLine['previous']>
}) {
  const told = previous.same
    ? 'the same words as on'
    : previous.putOtherwise
      ? 'put otherwise on'
      : 'words marked that were not there on'
  return (
    <details className="mt-1 text-muted text-sm">
      <summary className="touchable w-fit">
        {told} {dayInWords(previous.heldOn)}
      </summary>
      <p dir="auto" className="border-line border-l-2 pl-3 font-serif text-base">
        <Link
          href={`/t/${team}/readouts/${previous.readoutId}?position=${previous.id}`}
          className="underline-offset-4 hover:underline"
        >
          {previous.words}
        </Link>
      </p>
    </details>
  )
}

function Without({
  without: { actor, readouts, since },
  before,
}: {
  without: NonNullable<AcrossLine['without']>
  before: string | null
}) {
  return (
    <li className="hatched border-line border-t px-3 py-2 text-center font-serif text-muted italic">
      No position on this in {readouts} {readouts === 1 ? 'readout' : 'readouts'} of {actor}’s calls
      between {dayInWords(since)} and {dayInWords(before ?? '')}
    </li>
  )
}
