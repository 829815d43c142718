/** One end of a ribbon: where it touches its position. */
export type RibbonEnd = { x: number; top: number; bottom: number }

/** The outline of a band from one end to the other, bent smoothly between. */
export function ribbonPath(from: RibbonEnd, to: RibbonEnd): string {
  const middle = (from.x + to.x) / 2
  const n = (value: number) => Math.round(value * 10) / 10
  return [
    `M${n(from.x)} ${n(from.top)}`,
    `C${n(middle)} ${n(from.top)} ${n(middle)} ${n(to.top)} ${n(to.x)} ${n(to.top)}`,
    `V${n(to.bottom)}`,
    `C${n(middle)} ${n(to.bottom)} ${n(middle)} ${n(from.bottom)} ${n(from.x)} ${n(from.bottom)}`,
    'Z',
  ].join('')
}
