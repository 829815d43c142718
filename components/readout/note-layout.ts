/** A note of the margin: where its mark stands, and how tall it is, in pixels. */
export type NoteBox = { wanted: number; height: number }

/**
 * Tops of the notes: each beside its mark, none over another. The open one stands exactly at its mark as
 * far as the page allows; those before it make room upwards, those after it downwards.
 */
export function layNotes(boxes: readonly NoteBox[], open: number, gap: number): number[] {
  const tops = pushDown(boxes, 0, 0, gap)
  const chosen = boxes[open]
  if (!chosen) return tops
  const room = boxes.slice(0, open).reduce((sum, { height }) => sum + height + gap, 0)
  const top = Math.max(chosen.wanted, room)
  let limit = top
  for (let at = open - 1; at >= 0; at--) {
    const box = boxes[at]
    if (!box) continue
    tops[at] = Math.min(tops[at] ?? 0, limit - gap - box.height)
    limit = tops[at] ?? 0
  }
  tops[open] = top
  const below = pushDown(boxes, open + 1, top + chosen.height + gap, gap)
  return [...tops.slice(0, open + 1), ...below.slice(open + 1)]
}

function pushDown(boxes: readonly NoteBox[], from: number, floor: number, gap: number): number[] {
  const tops: number[] = []
  let free = floor
  boxes.forEach(({ wanted, height }, at) => {
    if (at < from) {
      tops.push(0)
      return
    }
    const top = Math.max(wanted, free)
    tops.push(top)
    free = top + height + gap
  })
  return tops
}
