import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button-link'
import { ForceStrokes } from '@/components/ui/force-strokes'
import { PageState } from '@/components/ui/page-state'
import { FactChanges } from '@/components/version/fact-changes'
import { RereadButton } from '@/components/version/reread-button'
import type { PreviewPosition, RereadingPreview } from '@/lib/features/rereading/schema'

/** What reading a readout again would change, before it is done. */
export function RereadView({ team, preview }: { team: string; preview: RereadingPreview }) {
  const { readout, added, withdrawn, changed, facts, older, reader } = preview
  const here = `/t/${team}/readouts/${readout.id}`
  const nothing = added.length + withdrawn.length + changed.length + facts.length === 0
  return (
    <div className="mx-auto grid max-w-6xl gap-8 px-5 py-8 md:px-10">
      <header className="grid gap-2">
        <p className="text-muted text-sm">
          <Link href={here} className="underline">
            {readout.title}
          </Link>
        </p>
        <h1 className="font-semibold font-serif text-title">Read again</h1>
        <p className="max-w-[44em] text-muted">
          {older.length > 0
            ? `Suggestions here come from reader ${older.join(' and ')}; reader ${reader} reads now.`
            : `Reader ${reader} reads now, as it did before.`}{' '}
          {held(preview.held)} {same(preview.same)}
        </p>
      </header>
      {nothing ? (
        <PageState
          title="Nothing would change"
          actions={
            <>
              <ButtonLink href={here}>Back to the readout</ButtonLink>
              {older.length > 0 ? (
                <RereadButton readout={readout} label="Note the new reader" />
              ) : null}
            </>
          }
        >
          The reader finds the same positions in the same words.
        </PageState>
      ) : (
        <>
          {facts.length > 0 ? (
            <section aria-labelledby="facts" className="grid gap-2">
              <h2 id="facts" className="font-semibold font-serif text-2xl">
                Facts of the call
              </h2>
              <FactChanges changes={facts} />
            </section>
          ) : null}
          <Positions title="New suggestions" positions={added} />
          {changed.length > 0 ? <Changed changed={changed} /> : null}
          <Positions title="Suggestions that would go" positions={withdrawn} />
          <div className="flex flex-wrap gap-3 border-line border-t pt-6">
            <RereadButton readout={readout} label="Read again" />
            <ButtonLink href={here}>Leave it as it is</ButtonLink>
          </div>
        </>
      )}
    </div>
  )
}

function held(count: number): string {
  if (count === 0) return ''
  return count === 1
    ? 'One position that a person holds to stays as it is.'
    : `The ${count} positions that people hold to stay as they are.`
}

function same(count: number): string {
  if (count === 0) return ''
  return count === 1 ? 'One suggestion is the same.' : `${count} suggestions are the same.`
}

function Positions({ title, positions }: { title: string; positions: readonly PreviewPosition[] }) {
  if (positions.length === 0) return null
  return (
    <section aria-label={title}>
      <h2 className="font-semibold font-serif text-2xl">
        {title}: {positions.length}
      </h2>
      <ul>
        {positions.map((position) => (
          <li key={`${position.cue} ${position.content}`} className="border-line border-t py-3">
            <Position position={position} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Changed({ changed }: { changed: RereadingPreview['changed'] }) {
  return (
    <section aria-label="Suggestions that would be read otherwise">
      <h2 className="font-semibold font-serif text-2xl">Read otherwise: {changed.length}</h2>
      <ul>
        {changed.map(({ before, after }) => (
          <li
            key={`${before.cue} ${before.content}`}
            className="grid gap-x-8 gap-y-2 border-line border-t py-3 md:grid-cols-2"
          >
            <div>
              <p className="font-semibold text-muted text-xs">Now</p>
              <Position position={before} />
            </div>
            <div>
              <p className="font-semibold text-muted text-xs">Read again</p>
              <Position position={after} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Position({ position }: { position: PreviewPosition }) {
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <b className="font-semibold">{position.source}</b>
        <i className="font-serif">{position.cue}</i>
        <ForceStrokes force={position.force} />
      </p>
      <p dir="auto" className="font-serif text-lg">
        {position.content}
      </p>
      <p className="text-muted text-sm">
        {[position.act, position.polarity, position.issues.join(', ')].filter(Boolean).join(' · ')}
      </p>
    </>
  )
}
