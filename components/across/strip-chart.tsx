import {
  layStrip,
  type PlacedPoint,
  type Strip,
  yOfForce,
} from '@/components/across/strip-geometry'
import { StripTable } from '@/components/across/strip-table'
import { dayInWords } from '@/components/ui/day'
import type { AcrossChart, AcrossPoint } from '@/lib/features/across/schema'

const WIDE = 960
const NARROW = 358

/** Force over time, a row for each actor; every point leads to its words. A table tells the same. */
export function StripChart({
  team,
  chart,
  picked,
}: {
  team: string
  chart: AcrossChart
  picked: readonly string[]
}) {
  const { points, cut } = chart
  if (points.length < 2) return null
  const [first, last] = [points[0], points.at(-1)]
  return (
    <figure aria-label="Force over time" className="break-inside-avoid">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-6 text-muted text-sm">
        <span>
          <b className="font-semibold text-ink">Force over time</b>, {points.length} points,{' '}
          {dayInWords(first?.heldOn ?? '')} – {dayInWords(last?.heldOn ?? '')}
          {cut
            ? '; later ones are left out here: narrow the choice, or go on to later positions'
            : ''}
        </span>
        <a href="#positions" className="sr-only focus:not-sr-only focus:underline">
          Skip the chart
        </a>
      </figcaption>
      <div className="hidden md:block print:block">
        <Drawing
          team={team}
          strip={layStrip(points, { width: WIDE, order: picked })}
          picked={picked}
        />
      </div>
      <div className="md:hidden print:hidden">
        <Drawing
          team={team}
          strip={layStrip(points, { width: NARROW, order: picked })}
          picked={picked}
        />
      </div>
      <StripTable team={team} points={points} />
    </figure>
  )
}

/** The chart's place while it is drawn. */
export function StripLoading() {
  return (
    <p role="status" className="h-40 animate-pulse rounded-sm bg-soft">
      <span className="sr-only">Drawing the chart</span>
    </p>
  )
}

function Drawing({
  team,
  strip,
  picked,
}: {
  team: string
  strip: Strip<AcrossPoint>
  picked: readonly string[]
}) {
  const { width, height, left, right, rows, ticks } = strip
  const foot = height - 24
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className="h-auto w-full overflow-visible font-sans text-[12px] tabular-nums"
    >
      <title>Force over time, one row an actor. The table below has the same figures.</title>
      {ticks.map(({ x, label }) => (
        <g key={label}>
          <line x1={x} x2={x} y1={18} y2={foot} className="stroke-line" strokeDasharray="1 4" />
          <text x={x} y={height - 6} textAnchor="middle" className="fill-muted">
            {label}
          </text>
        </g>
      ))}
      {rows.map((row) => (
        <g key={row.key} data-side={sideOf(row.key, picked)}>
          <text x={0} y={row.top + 16} className="fill-side font-semibold text-[13px]">
            {row.name}
          </text>
          {[0, 4].map((force) => (
            <g key={force}>
              <line
                x1={left - 8}
                x2={right + 8}
                y1={yOfForce(force, row.top)}
                y2={yOfForce(force, row.top)}
                className="stroke-line"
              />
              <text x={0} y={yOfForce(force, row.top) + 4} className="fill-muted text-[11px]">
                {force === 0 ? 'topic' : 'hard'}
              </text>
            </g>
          ))}
          {row.line ? (
            <path d={row.line} fill="none" className="stroke-side" strokeOpacity={0.5} />
          ) : null}
          {row.points.map((placed) => (
            <Point key={placed.point.id} team={team} placed={placed} />
          ))}
        </g>
      ))}
    </svg>
  )
}

/** A disc, hollow and dotted while nobody confirmed it; a joint position is a square. */
function Point({
  team,
  placed: { point, x, y },
}: {
  team: string
  placed: PlacedPoint<AcrossPoint>
}) {
  const { id, readoutId, suggested, joint } = point
  const told = [
    dayInWords(point.heldOn),
    `${point.actor}${joint ? ' (joint)' : ''} ${point.cue}`,
    `force ${point.force} of 4`,
    point.issuer,
    ...(suggested ? ['suggested'] : []),
  ].join(', ')
  const look = {
    className: suggested ? 'fill-paper stroke-side' : 'fill-side stroke-paper',
    strokeWidth: suggested ? 1.5 : 1,
    strokeDasharray: suggested ? '1.5 1.5' : undefined,
  }
  return (
    <a
      href={`/t/${team}/readouts/${readoutId}?position=${id}`}
      aria-label={told}
      data-side={joint ? 'joint' : undefined}
    >
      <title>{told}</title>
      <circle cx={x} cy={y} r={9} fill="transparent" />
      {joint ? (
        <rect x={x - 4} y={y - 4} width={8} height={8} {...look} />
      ) : (
        <circle cx={x} cy={y} r={4.5} {...look} />
      )}
    </a>
  )
}

function sideOf(key: string, picked: readonly string[]): string {
  if (key === 'joint') return 'joint'
  const at = picked.indexOf(key)
  return at === 0 ? 'a' : at === 1 ? 'b' : 'none'
}
