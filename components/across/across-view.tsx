import Link from 'next/link'
import type { ReactNode } from 'react'
import { AcrossChoiceForm } from '@/components/across/across-choice'
import { AcrossLineRow } from '@/components/across/across-line'
import { Button } from '@/components/ui/button'
import { dayInWords } from '@/components/ui/day'
import { PageState } from '@/components/ui/page-state'
import { type AcrossPage, writeAcrossChoice } from '@/lib/features/across/schema'

/** Every position of a choice in order of time, under the chart of its force. */
export function AcrossView({
  team,
  page,
  paged,
  from,
  children,
}: {
  team: string
  page: AcrossPage
  /** Whether this is a later page. */
  paged: boolean
  /** The position one came from. */
  from: string | null
  children: ReactNode
}) {
  const { choice, lines } = page
  const chosen = choice.actors.length > 0 || choice.issue || choice.from || choice.to
  if (lines.length === 0 && !chosen && !paged) return <NoPositions team={team} />
  return (
    <div className="mx-auto grid max-w-5xl gap-6 px-4 py-8 md:px-8">
      <header className="grid gap-1">
        <p className="text-muted text-sm">Across calls</p>
        <h1 dir="auto" className="font-semibold font-serif text-title leading-tight">
          {headingOf(page)}
        </h1>
        {choice.from || choice.to ? <p className="text-muted">{spanOf(choice)}</p> : null}
      </header>
      <div className="no-print">
        <AcrossChoiceForm actors={page.actors} issue={page.issue} />
      </div>
      {lines.length === 0 ? (
        <div className="hatched grid justify-items-center gap-2 border-line border-y px-4 py-12 text-center">
          <p className="font-serif text-lg italic">
            {paged ? 'Nothing later.' : 'No position in the team’s calls fits this choice.'}
          </p>
          <p className="text-muted text-sm">
            It says that no readout here holds one, not that it was not discussed.
          </p>
        </div>
      ) : (
        <>
          {children}
          <List team={team} page={page} from={from} />
        </>
      )}
      <Pages team={team} page={page} paged={paged} />
    </div>
  )
}

function List({ team, page, from }: { team: string; page: AcrossPage; from: string | null }) {
  return (
    <section aria-label="Positions in order of time" id="positions">
      <ol className="border-line border-b">
        {page.lines.map((line) => (
          <AcrossLineRow
            key={line.id}
            team={team}
            line={line}
            here={line.id === from}
            issue={page.choice.issue}
          />
        ))}
      </ol>
      {page.since.map(({ actor, readouts, since }) => (
        <p
          key={actor}
          className="hatched border-line border-b px-3 py-3 text-center font-serif text-muted italic"
        >
          No position on this in {readouts} {readouts === 1 ? 'later readout' : 'later readouts'} of{' '}
          {actor}’s calls, after {dayInWords(since)}
          {page.choice.to ? ` and up to ${dayInWords(page.choice.to)}` : ''}
        </p>
      ))}
    </section>
  )
}

function Pages({ team, page, paged }: { team: string; page: AcrossPage; paged: boolean }) {
  const base = `/t/${team}/across?`
  return (
    <nav aria-label="Pages of the list" className="no-print flex justify-between gap-4">
      {paged ? (
        <Link href={base + writeAcrossChoice(page.choice)} className="underline">
          Back to the earliest
        </Link>
      ) : (
        <span />
      )}
      {page.next ? (
        <Link href={base + writeAcrossChoice(page.choice, page.next)} className="underline">
          Later positions
        </Link>
      ) : null}
    </nav>
  )
}

function headingOf({ actors, issue }: AcrossPage): string {
  const who = new Intl.ListFormat('en').format(actors.map(({ name }) => name))
  if (who && issue) return `${who} on ${issue.label}`
  return who || issue?.label || 'Every position'
}

function spanOf({ from, to }: { from?: string; to?: string }): string {
  if (from && to) return `${dayInWords(from)} – ${dayInWords(to)}`
  return from ? `from ${dayInWords(from)}` : `up to ${dayInWords(to ?? '')}`
}

function NoPositions({ team }: { team: string }) {
  return (
    <PageState
      title="Nothing to follow yet"
      actions={
        <>
          <Button asChild tone="primary">
            <Link href={`/t/${team}/readouts`}>Readouts</Link>
          </Button>
          <Button asChild>
            <Link href={`/t/${team}#sample`}>Load the sample collection</Link>
          </Button>
        </>
      }
    >
      When readouts are here, an actor or an issue can be followed through their calls: what was
      said, when, how strongly, and which words changed.
    </PageState>
  )
}
