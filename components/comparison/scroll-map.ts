/** Where one passage stands in either pane, in pixels from the top of its text. */
export type ScrollAnchor = { a: number; b: number }

/**
 * Where the other pane belongs when this one stands at `top`: passages that face each other stand at one height,
 * and between them the way is shared out evenly. Anchors that would turn the other pane backwards are left out.
 */
export function otherTop(
  top: number,
  of: { from: 'a' | 'b'; anchors: readonly ScrollAnchor[]; ends: ScrollAnchor },
): number {
  const { from, ends } = of
  const to = from === 'a' ? 'b' : 'a'
  const steps = [{ a: 0, b: 0 }, ...inOrder(of.anchors, from), ends]
  for (let at = 1; at < steps.length; at++) {
    const before = steps[at - 1]
    const after = steps[at]
    if (!before || !after || top > after[from]) continue
    const way = after[from] - before[from]
    const share = way <= 0 ? 0 : (top - before[from]) / way
    return before[to] + share * (after[to] - before[to])
  }
  return ends[to]
}

/** The longest run of anchors that goes down in both panes. */
function inOrder(anchors: readonly ScrollAnchor[], from: 'a' | 'b'): ScrollAnchor[] {
  const to = from === 'a' ? 'b' : 'a'
  const sorted = [...anchors].sort((x, y) => x[from] - y[from] || x[to] - y[to])
  const best: { length: number; previous: number }[] = []
  for (const [at, anchor] of sorted.entries()) {
    let longest = { length: 1, previous: -1 }
    for (let i = 0; i < at; i++) {
      const one = sorted[i]
      const run = best[i]
      if (one && run && one[to] < anchor[to] && run.length + 1 > longest.length) {
        longest = { length: run.length + 1, previous: i }
      }
    }
    best.push(longest)
  }
  let at = best.reduce((most, run, i) => (run.length > (best[most]?.length ?? 0) ? i : most), 0)
  const run: ScrollAnchor[] = []
  while (at >= 0 && sorted[at]) {
    const anchor = sorted[at]
    if (anchor) run.unshift(anchor)
    at = best[at]?.previous ?? -1
  }
  return run
}
