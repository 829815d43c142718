import Link from 'next/link'
import { AcrossNav } from '@/components/across/across-nav'
import { NothingAcross } from '@/components/across/nothing-across'
import { ChartControls } from '@/components/chart/chart-controls'
import { ChartFigure } from '@/components/chart/chart-figure'
import { RefreshOnEvents } from '@/components/shell/refresh-on-events'
import {
  CHART_KINDS,
  CHART_TITLES,
  type ChartKind,
  isEmptyFigure,
} from '@/lib/core/charting/figure'
import { writeAcrossChoice } from '@/lib/features/across/schema'
import { type ChartChoice, type ChartView, writeChartChoice } from '@/lib/features/chart/schema'

/** Why a chart has nothing to show, and what to do. */
const NOTHING: Record<ChartKind, string> = {
  force: 'No dated position fits this choice: widen the days, or take an actor or the issue back.',
  raised:
    'No actor alone holds a position on an issue here: widen the days, or take the choice back.',
  untold:
    'No call is told by two issuers here: add the other side’s account to a call, or widen the days.',
  months: 'No dated call is here: widen the days, or take an actor back.',
  network:
    'No two who took part stand on different sides here: widen the days, take an actor back, or choose pairs of actors.',
}

/** A chart with what narrows it, and the way to the others. */
export function ChartPage({
  team,
  view,
  phone,
}: {
  team: string
  view: ChartView
  phone: boolean
}) {
  const { choice, figure, some } = view
  if (!some)
    return (
      <NothingAcross team={team} page="Charts" title="No calls to draw yet">
        When readouts are here, charts show how strongly, how often, at whose initiative, and who
        with whom.
      </NothingAcross>
    )
  const address = writeChartChoice(choice)
  return (
    <div className="mx-auto grid max-w-5xl grid-cols-[minmax(0,1fr)] gap-5 px-4 py-8 md:px-8">
      <RefreshOnEvents nouns={['position', 'readout', 'call']} />
      <header className="grid gap-1">
        <AcrossNav team={team} />
        <h1 dir="auto" className="font-semibold font-serif text-title leading-tight">
          {titleOf(view)}
        </h1>
      </header>
      <Kinds team={team} choice={choice} />
      <div className="no-print">
        <ChartControls
          key={choice.kind}
          view={{ choice, actors: view.actors, issue: view.issue, pairs: view.pairs }}
        />
      </div>
      {isEmptyFigure(figure) ? (
        <div className="hatched grid justify-items-center gap-2 border-line border-y px-4 py-12 text-center">
          <p className="font-serif text-lg italic">Nothing to draw.</p>
          <p className="max-w-prose text-muted text-sm">{NOTHING[choice.kind]}</p>
        </div>
      ) : (
        <ChartFigure team={team} figure={figure} address={address} phone={phone} />
      )}
      {figure.kind === 'force' ? (
        <Onward team={team} choice={choice} next={figure.of.next} />
      ) : null}
      <p className="max-w-[70ch] text-muted text-sm">
        A readout is one side’s summary. What it does not mention may still have been spoken of.
      </p>
    </div>
  )
}

/** From the points to the list they are of, and to those after them. */
function Onward({
  team,
  choice,
  next,
}: {
  team: string
  choice: ChartChoice
  next: string | null
}) {
  const charts = `/t/${team}/across/charts?`
  const { after, ...first } = choice
  return (
    <nav aria-label="Further points" className="no-print flex flex-wrap gap-6">
      <Link href={`/t/${team}/across?${writeAcrossChoice(choice.across)}`} className={LINK}>
        The positions as a list
      </Link>
      {after ? (
        <Link href={charts + writeChartChoice(first)} className={LINK}>
          Back to the earliest
        </Link>
      ) : null}
      {next ? (
        <Link href={charts + writeChartChoice({ ...choice, after: next })} className={LINK}>
          Later points
        </Link>
      ) : null}
    </nav>
  )
}

const LINK = 'touchable underline underline-offset-4'

function titleOf({ choice, actors, issue }: ChartView): string {
  const who = new Intl.ListFormat('en').format(actors.map(({ name }) => name))
  const on = issue?.label ?? ''
  const of = who && on ? `${who} on ${on}` : who || on
  return of ? `${CHART_TITLES[choice.kind]}: ${of}` : CHART_TITLES[choice.kind]
}

/** The charts there are; actors and days go along from one to the next. */
function Kinds({ team, choice }: { team: string; choice: ChartChoice }) {
  const { actors, from, to } = choice.across
  const href = (kind: ChartKind) => {
    const across = { actors, ...(from && { from }), ...(to && { to }) }
    return `/t/${team}/across/charts?${writeChartChoice({ kind, by: choice.by, across })}`
  }
  return (
    <nav aria-label="Charts" className="no-print flex flex-wrap gap-2">
      {CHART_KINDS.map((kind) => (
        <Link
          key={kind}
          href={href(kind)}
          aria-current={kind === choice.kind ? 'page' : undefined}
          className="touchable inline-flex items-center rounded-full border border-line bg-sheet px-3 py-0.5 text-sm hover:border-edge aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-paper"
        >
          {CHART_TITLES[kind]}
        </Link>
      ))}
    </nav>
  )
}
