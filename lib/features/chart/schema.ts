import { z } from 'zod'
import { CHART_KINDS, type ChartFigure, type ChartKind } from '@/lib/core/charting/figure'
import {
  type AcrossChoice,
  readAcrossChoice,
  writeAcrossChoice,
} from '@/lib/features/across/schema'

/** Who the pairs are: actors, or their states. */
export const CHART_PARTIES = ['actors', 'states'] as const
export type ChartParties = (typeof CHART_PARTIES)[number]

const issuer = z.string().trim().min(1).max(200).optional().catch(undefined)
const ownSchema = z.object({
  kind: z.enum(CHART_KINDS).catch('force'),
  by: z.enum(CHART_PARTIES).catch('actors'),
  a: issuer,
  b: issuer,
  after: z.string().max(120).optional().catch(undefined),
})

/** A chart in an address: which, of whom, and what it is narrowed to. */
export type ChartChoice = z.infer<typeof ownSchema> & { across: AcrossChoice }

/** Reads the choice out of an address; what makes no sense there, or not for this chart, is left out. */
export function readChartChoice(address: URLSearchParams): ChartChoice {
  const own = ownSchema.parse({
    kind: address.get('chart') ?? undefined,
    ...Object.fromEntries(
      ['by', 'a', 'b', 'after'].map((name) => [name, address.get(name) || undefined]),
    ),
  })
  return { ...own, across: narrowed(own.kind, readAcrossChoice(address)) }
}

/** Force is asked for as any question across calls; the others by actors, issue and days at most. */
function narrowed(kind: ChartKind, across: AcrossChoice): AcrossChoice {
  if (kind === 'force') return across
  const { from, to } = across
  return {
    actors: kind === 'untold' ? [] : across.actors,
    ...(from && { from }),
    ...(to && { to }),
    ...(kind === 'raised' && across.issue && { issue: across.issue }),
  }
}

/** The address of a choice, after `?`. */
export function writeChartChoice({ kind, by, a, b, after, across }: ChartChoice): string {
  const address = new URLSearchParams({ chart: kind })
  if (by !== 'actors') address.set('by', by)
  if (kind === 'untold' && a && b) {
    address.set('a', a)
    address.set('b', b)
  }
  const rest = writeAcrossChoice(across, after)
  return rest ? `${address}&${rest}` : address.toString()
}

/** Two issuers who tell of the same calls, and of how many. */
export type IssuerPair = { a: string; b: string; calls: number }

/** A chart, ready to be drawn. */
export type ChartView = {
  /** As it was drawn: with what was chosen for whoever chose nothing. */
  choice: ChartChoice
  figure: ChartFigure
  actors: { id: string; name: string }[]
  issue: { id: string; label: string } | null
  /** Pairs of issuers to choose from. */
  pairs: IssuerPair[]
  /** Whether the team has any call at all. */
  some: boolean
}
