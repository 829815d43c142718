/** A mark's place in its drawing. */
export type MarkPlace = { x: number; y: number }

/** Rows nearer than this are one. */
const ROW = 6

/**
 * Where a key leads from a mark, in the order of the drawing: left and right to the one before and after, so that all
 * are come by; up and down to the nearest of another height; null for any other key or where there is none.
 */
export function markAfterKey(
  places: readonly MarkPlace[],
  { at, key }: { at: number; key: string },
): number | null {
  const here = places[at]
  if (!here) return null
  if (key === 'ArrowRight') return at + 1 < places.length ? at + 1 : null
  if (key === 'ArrowLeft') return at > 0 ? at - 1 : null
  if (key === 'Home') return 0
  if (key === 'End') return places.length - 1
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null
  const down = key === 'ArrowDown' ? 1 : -1
  let best: { index: number; cost: number } | null = null
  for (const [index, { x, y }] of places.entries()) {
    const rise = (y - here.y) * down
    if (rise < ROW) continue
    const cost = rise * 3 + Math.abs(x - here.x)
    if (!best || cost < best.cost) best = { index, cost }
  }
  return best?.index ?? null
}
