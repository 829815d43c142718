'use client'
import { useMemo } from 'react'
import { ChartDrawing } from '@/components/chart/chart-drawing'
import { ChartStage } from '@/components/chart/chart-stage'
import { ChartTable } from '@/components/chart/chart-table'
import { useWide } from '@/components/chart/use-wide'
import { TakeAway } from '@/components/comparison/take-away'
import {
  CHART_TITLES,
  describeFigure,
  type ChartFigure as Figure,
  findingOf,
  layFigure,
  tableOfFigure,
} from '@/lib/core/charting/figure'

const WIDE = 960
const NARROW = 358

/**
 * A chart with what it says in words, its figures as a table, and all of it to take away. Only the figures cross to the
 * browser: what is drawn from them stands in the server's page once.
 */
export function ChartFigure({
  team,
  figure,
  address,
  phone,
  folded = false,
}: {
  team: string
  figure: Figure
  /** What its pictures and figures are asked by, after `?`. */
  address: string
  /** Whether a phone asks, as far as the server knows. */
  phone: boolean
  /** Whether the table waits to be opened. */
  folded?: boolean
}) {
  const title = CHART_TITLES[figure.kind]
  const finding = findingOf(figure)
  const wide = useWide(!phone)
  const scene = useMemo(() => layFigure(figure, wide ? WIDE : NARROW), [figure, wide])
  const files = `/api/t/${team}/across/charts`
  return (
    <figure aria-label={title} className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <figcaption className="grid max-w-[70ch] gap-1">
        {finding ? <p className="font-serif text-lg">{finding}</p> : null}
        <p className="text-muted text-sm">
          {folded ? <b className="font-semibold text-ink">{title}. </b> : null}
          {describeFigure(figure)}
        </p>
      </figcaption>
      <div className="no-print flex items-center gap-4">
        <TakeAway
          image={`${files}/image?${address}`}
          figures={`${files}/figures?${address}`}
          name={`parley-${figure.kind}`}
        />
        <a href="#after-chart" className="sr-only focus:not-sr-only focus:underline">
          Skip the chart
        </a>
      </div>
      <ChartStage below={<Figures team={team} figure={figure} folded={folded} />}>
        <ChartDrawing team={team} scene={scene} title={title} />
      </ChartStage>
    </figure>
  )
}

function Figures({ team, figure, folded }: { team: string; figure: Figure; folded: boolean }) {
  const table = useMemo(() => tableOfFigure(figure), [figure])
  const label = `${CHART_TITLES[figure.kind]}, as a table`
  if (!folded)
    return (
      <section id="after-chart" className="grid grid-cols-[minmax(0,1fr)] gap-2">
        <h2 className="font-semibold font-serif text-lg">The same figures</h2>
        <ChartTable team={team} table={table} label={label} />
      </section>
    )
  return (
    <details id="after-chart" className="no-print text-sm">
      <summary className="touchable w-fit text-muted underline">The same as a table</summary>
      <div className="mt-2">
        <ChartTable team={team} table={table} label={label} />
      </div>
    </details>
  )
}

/** The chart’s place while it is drawn. */
export function ChartLoading() {
  return (
    <p role="status" className="h-40 animate-pulse rounded-sm bg-soft">
      <span className="sr-only">Drawing the chart</span>
    </p>
  )
}
