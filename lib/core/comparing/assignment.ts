/** A possible pair: row, column and how good it is (above zero). */
export type Candidate = { row: number; column: number; score: number }

/**
 * The set of pairs with the greatest total, no row or column twice. Candidates that cannot meet are
 * solved apart, so that long accounts stay quick.
 */
export function bestAssignment(candidates: readonly Candidate[]): Candidate[] {
  return components(candidates).flatMap(solve)
}

function components(candidates: readonly Candidate[]): Candidate[][] {
  const parent = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root))
      root = up
    parent.set(key, root)
    return root
  }
  for (const { row, column } of candidates) {
    const r = rootOf(`r${row}`)
    parent.set(r, rootOf(`c${column}`))
  }
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const root = rootOf(`r${candidate.row}`)
    const group = groups.get(root)
    if (group) group.push(candidate)
    else groups.set(root, [candidate])
  }
  return [...groups.values()]
}

/** Hungarian method with potentials (Kuhn 1955, in the O(n²m) form of Jonker and Volgenant). */
function solve(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length === 1) return [...candidates]
  const rows = [...new Set(candidates.map((c) => c.row))].sort((x, y) => x - y)
  const columns = [...new Set(candidates.map((c) => c.column))].sort((x, y) => x - y)
  const size = Math.max(rows.length, columns.length)
  const cost = new Float64Array((size + 1) * (size + 1))
  const rowAt = new Map(rows.map((row, i) => [row, i + 1]))
  const columnAt = new Map(columns.map((column, i) => [column, i + 1]))
  const byCell = new Map<number, Candidate>()
  for (const candidate of candidates) {
    const cell =
      (rowAt.get(candidate.row) ?? 0) * (size + 1) + (columnAt.get(candidate.column) ?? 0)
    cost[cell] = -candidate.score
    byCell.set(cell, candidate)
  }
  const matched = shortestPaths(cost, size)
  const chosen: Candidate[] = []
  for (let column = 1; column <= size; column++) {
    const candidate = byCell.get((matched[column] ?? 0) * (size + 1) + column)
    if (candidate) chosen.push(candidate)
  }
  return chosen
}

/** Rows whose cheapest column is free are matched with it at once: only the others have to look for a path. */
function matchCheapest(
  cost: Float64Array,
  size: number,
  { u, matched }: { u: Float64Array; matched: Int32Array },
): Uint8Array {
  const placed = new Uint8Array(size + 1)
  for (let row = 1; row <= size; row++) {
    const start = row * (size + 1)
    let least = cost[start + 1] ?? 0
    for (let j = 2; j <= size; j++) least = Math.min(least, cost[start + j] ?? 0)
    u[row] = least
    for (let j = 1; j <= size && !placed[row]; j++) {
      if (cost[start + j] !== least || matched[j] !== 0) continue
      matched[j] = row
      placed[row] = 1
    }
  }
  return placed
}

function shortestPaths(cost: Float64Array, size: number): Int32Array {
  const u = new Float64Array(size + 1)
  const v = new Float64Array(size + 1)
  const matched = new Int32Array(size + 1)
  const way = new Int32Array(size + 1)
  const placed = matchCheapest(cost, size, { u, matched })
  for (let row = 1; row <= size; row++) {
    if (placed[row]) continue
    matched[0] = row
    let column = 0
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(size + 1)
    do {
      used[column] = 1
      const from = matched[column] ?? 0
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue
        const reduced = (cost[from * (size + 1) + j] ?? 0) - (u[from] ?? 0) - (v[j] ?? 0)
        if (reduced < (least[j] ?? 0)) {
          least[j] = reduced
          way[j] = column
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0
          next = j
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          const at = matched[j] ?? 0
          u[at] = (u[at] ?? 0) + delta
          v[j] = (v[j] ?? 0) - delta
        } else least[j] = (least[j] ?? 0) - delta
      }
      column = next
    } while (matched[column] !== 0)
    do {
      const previous = way[column] ?? 0
      matched[column] = matched[previous] ?? 0
      column = previous
    } while (column !== 0)
  }
  return matched
}
