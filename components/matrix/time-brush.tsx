'use client'
import { type PointerEvent, useRef, useState } from 'react'
import { formatMonth } from '@/components/matrix/format-month'

/** Months, both included. */
export type Span = { from: string; to: string }

type Month = { month: string; calls: number }

const WIDTH = 960
const HEIGHT = 44

type Brushing = {
  months: readonly Month[]
  span: Span | null
  /** While it is being drawn. */
  onPreview: (span: Span | null) => void
  onTake: (span: Span | null) => void
}

/** Calls a month; a stretch of them is taken by drawing over it, or by the two sliders. */
export function TimeBrush({ months, span, onPreview, onTake }: Brushing) {
  const { from, to, draw, take, pointer } = useBrush({ months, span, onPreview, onTake })
  if (months.length < 2) return null
  return (
    <fieldset className="no-print grid gap-1 border-0 p-0">
      <legend className="text-muted text-sm">
        Calls a month, {formatMonth(months[from]?.month)} – {formatMonth(months[to]?.month)}
      </legend>
      <Bars months={months} from={from} to={to} {...pointer} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1 text-sm">
        <Slider
          label="from"
          months={months}
          at={from}
          onMove={(at) => draw(at, Math.max(at, to))}
          onTake={take}
        />
        <Slider
          label="to"
          months={months}
          at={to}
          onMove={(at) => draw(Math.min(from, at), at)}
          onTake={take}
        />
        {span ? (
          <button
            type="button"
            onClick={() => onTake(null)}
            className="touchable text-muted underline underline-offset-4 hover:text-ink"
          >
            All months
          </button>
        ) : null}
      </div>
    </fieldset>
  )
}

/** Which months are marked while a stretch is drawn by pointer or slider, and taking it. Places count from 0. */
function useBrush({ months, span, onPreview, onTake }: Brushing) {
  const last = months.length - 1
  const place = (month: string | undefined, otherwise: number) => {
    const at = months.findIndex((one) => one.month === month)
    return at < 0 ? otherwise : at
  }
  const [drawn, setDrawn] = useState<[number, number] | null>(null)
  const [from, to] = drawn ?? [place(span?.from, 0), place(span?.to, last)]
  const start = useRef(0)
  const draw = (a: number, b: number) => {
    const ends: [number, number] = [Math.min(a, b), Math.max(a, b)]
    setDrawn(ends)
    onPreview(spanOf(months, ends))
  }
  const take = () => {
    if (drawn) onTake(spanOf(months, drawn))
    setDrawn(null)
  }
  const monthAt = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const share = (event.clientX - box.left) / box.width
    return Math.max(0, Math.min(last, Math.floor(share * months.length)))
  }
  const pointer = {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      start.current = monthAt(event)
      draw(start.current, start.current)
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (drawn && event.buttons > 0) draw(start.current, monthAt(event))
    },
    onPointerUp: take,
  }
  return { from, to, draw, take, pointer }
}

/** The stretch between two places; null when it is all there is. */
function spanOf(months: readonly Month[], [low, high]: readonly [number, number]): Span | null {
  const [first, end] = [months[low], months[high]]
  const whole = low === 0 && high === months.length - 1
  return first && end && !whole ? { from: first.month, to: end.month } : null
}

function Bars({
  months,
  from,
  to,
  ...drawing
}: {
  months: readonly Month[]
  from: number
  to: number
  onPointerDown: (event: PointerEvent<SVGSVGElement>) => void
  onPointerMove: (event: PointerEvent<SVGSVGElement>) => void
  onPointerUp: () => void
}) {
  const most = Math.max(...months.map(({ calls }) => calls))
  const width = WIDTH / months.length
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden
      className="h-11 w-full cursor-crosshair touch-pan-y border-edge border-b"
      {...drawing}
    >
      <rect width={WIDTH} height={HEIGHT} fill="transparent" />
      {months.map(({ month, calls }, at) => {
        const height = (calls / most) * (HEIGHT - 2)
        return (
          <rect
            key={month}
            x={at * width}
            y={HEIGHT - height}
            width={Math.max(0.5, width - 1)}
            height={height}
            className={at >= from && at <= to ? 'fill-ink' : 'fill-line'}
          />
        )
      })}
    </svg>
  )
}

function Slider({
  label,
  months,
  at,
  onMove,
  onTake,
}: {
  label: string
  months: readonly Month[]
  at: number
  onMove: (at: number) => void
  onTake: () => void
}) {
  return (
    <label className="flex min-w-0 flex-1 items-center gap-2 text-muted">
      {label}
      <input
        type="range"
        min={0}
        max={months.length - 1}
        value={at}
        aria-valuetext={formatMonth(months[at]?.month)}
        onChange={(event) => onMove(Number(event.target.value))}
        onPointerUp={onTake}
        onKeyUp={onTake}
        onBlur={onTake}
        className="touchable w-full accent-accent"
      />
      <span className="whitespace-nowrap text-ink tabular-nums">
        {formatMonth(months[at]?.month)}
      </span>
    </label>
  )
}
