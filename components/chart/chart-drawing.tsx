import type { Ink, Mark, Scene, Shape, Words } from '@/lib/core/charting/scene'

const FILL: Record<Ink, string> = {
  ink: 'fill-ink',
  muted: 'fill-muted',
  line: 'fill-line',
  edge: 'fill-edge',
  soft: 'fill-soft',
  paper: 'fill-paper',
  a: 'fill-side-a',
  b: 'fill-side-b',
  joint: 'fill-joint',
}
const STROKE: Record<Ink, string> = {
  ink: 'stroke-ink',
  muted: 'stroke-muted',
  line: 'stroke-line',
  edge: 'stroke-edge',
  soft: 'stroke-soft',
  paper: 'stroke-paper',
  a: 'stroke-side-a',
  b: 'stroke-side-b',
  joint: 'stroke-joint',
}

/** A chart in its places, in the inks of the page; every mark is a link to its positions. */
export function ChartDrawing({
  team,
  scene,
  title,
}: {
  team: string
  scene: Scene
  title: string
}) {
  const { width, height, under, marks, over } = scene
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={`h-auto w-full overflow-visible font-sans tabular-nums ${MARKS}`}
    >
      <title>{`${title}. The table below has the same figures.`}</title>
      <g aria-hidden>
        <Shapes shapes={under} />
      </g>
      {marks.map((mark, at) => (
        <MarkLink key={mark.id} team={team} mark={mark} first={at === 0} />
      ))}
      <g aria-hidden>
        <Shapes shapes={over} />
      </g>
    </svg>
  )
}

/**
 * How marks answer, said once for all of them. A frame around a line would hold half the drawing: the line itself is
 * drawn thicker, in the ink of the focus.
 */
const MARKS = [
  '[&_a:hover]:opacity-70 [&_a[data-line]:focus-visible]:outline-none',
  '[&_a[data-line]:focus-visible>path:not([data-reach])]:stroke-accent',
  '[&_a[data-line]:focus-visible>path:not([data-reach])]:[stroke-width:8]',
].join(' ')

/** One of the marks can be reached by Tab, the others from it by the arrow keys. */
function MarkLink({ team, mark, first }: { team: string; mark: Mark; first: boolean }) {
  return (
    <a
      href={`/t/${team}/${mark.to}`}
      aria-label={mark.told}
      tabIndex={first ? 0 : -1}
      data-mark=""
      data-line={mark.shapes[0]?.kind === 'path' ? '' : undefined}
      data-x={mark.x}
      data-y={mark.y}
    >
      <Reach mark={mark} />
      <Shapes shapes={mark.shapes} />
    </a>
  )
}

/** What is thin or small can be pointed at from some way off. */
function Reach({ mark }: { mark: Mark }) {
  const [first] = mark.shapes
  if (first?.kind === 'path')
    return <path data-reach="" d={first.d} fill="none" stroke="transparent" strokeWidth={14} />
  if (first?.kind === 'disc') return <circle cx={first.x} cy={first.y} r={11} fill="transparent" />
  return null
}

function Shapes({ shapes }: { shapes: readonly Shape[] }) {
  return shapes.map((shape) => <Drawn key={JSON.stringify(shape)} shape={shape} />)
}

function Drawn({ shape }: { shape: Shape }) {
  if (shape.kind === 'words') return <DrawnWords of={shape} />
  const { fill, stroke, strokeWidth, dash } = shape
  const look = {
    className: [fill ? FILL[fill] : 'fill-none', stroke ? STROKE[stroke] : ''].join(' ').trim(),
    strokeWidth,
    strokeDasharray: dash,
  }
  if (shape.kind === 'path') return <path d={shape.d} {...look} />
  if (shape.kind === 'disc') return <circle cx={shape.x} cy={shape.y} r={shape.r} {...look} />
  const { x, y, width, height } = shape
  return <rect x={x} y={y} width={width} height={height} {...look} />
}

function DrawnWords({ of }: { of: Words }) {
  const { x, y, words, size, fill, anchor, bold, italic, turn, rim } = of
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      textAnchor={anchor}
      fontWeight={bold ? 600 : undefined}
      fontStyle={italic ? 'italic' : undefined}
      transform={turn ? `rotate(${turn} ${x} ${y})` : undefined}
      paintOrder={rim ? 'stroke' : undefined}
      strokeWidth={rim ? 4 : undefined}
      className={rim ? `${FILL[fill]} stroke-paper` : FILL[fill]}
    >
      {words}
    </text>
  )
}
