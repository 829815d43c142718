import Link from 'next/link'
import type { ReactNode } from 'react'
import { AcrossChoiceForm } from '@/components/across/across-choice'
import { AcrossLineRow } from '@/components/across/across-line'
import { AcrossNav } from '@/components/across/across-nav'
import { questionWords } from '@/components/across/condition-words'
import { NothingAcross } from '@/components/across/nothing-across'
import { type KeptQuestion, QuestionTools } from '@/components/saved-query/question-tools'
import { dayInWords } from '@/components/ui/day'
import { type AcrossPage, isNarrowed, writeAcrossChoice } from '@/lib/features/across/schema'

/** Every position of a choice in order of time, under the chart of its force. */
export function AcrossView({
  team,
  page,
  kept,
  paged,
  from,
  wording,
  children,
}: {
  team: string
  page: AcrossPage
  kept: KeptQuestion
  /** Whether this is a later page. */
  paged: boolean
  /** The position one came from. */
  from: string | null
  /** What came and went in the words; on the first page alone. */
  wording: ReactNode
  children: ReactNode
}) {
  const { choice, lines } = page
  if (lines.length === 0 && !isNarrowed(choice) && !paged)
    return (
      <NothingAcross team={team} page="Across calls" title="Nothing to follow yet">
        When readouts are here, an actor or an issue can be followed through their calls: what was
        said, when, how strongly, and which words changed.
      </NothingAcross>
    )
  return (
    <div className="mx-auto grid max-w-5xl gap-6 px-4 py-8 md:px-8">
      <header className="grid gap-1">
        <AcrossNav team={team} />
        <h1 dir="auto" className="font-semibold font-serif text-title leading-tight">
          {questionWords(page)}
        </h1>
      </header>
      <div className="no-print">
        <AcrossChoiceForm
          page={{
            choice,
            actors: page.actors,
            issue: page.issue,
            call: page.call,
            counterpart: page.counterpart,
            pair: page.pair,
          }}
        />
      </div>
      {isNarrowed(choice) ? (
        <QuestionTools
          question={writeAcrossChoice(choice)}
          words={questionWords(page)}
          kept={kept && { id: kept.id, name: kept.name, following: kept.following }}
        />
      ) : null}
      {lines.length === 0 ? (
        <div className="hatched grid justify-items-center gap-2 border-line border-y px-4 py-12 text-center">
          <p className="font-serif text-lg italic">
            {paged ? 'Nothing later.' : 'No position in the team’s calls fits this choice.'}
          </p>
          <p className="text-muted text-sm">
            No readout here holds one. What readouts do not mention may still have been spoken of.
          </p>
        </div>
      ) : (
        <>
          {children}
          {wording}
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
