import type { Alignment } from './align-positions'
import { cluster } from './cluster'
import type { RowInOrder } from './compared-call'
import type { ComparedAccount, ComparedPosition } from './types'

/** Positions tied together form one row; rows of an issue stand together, in the order of the texts. */
export function facingRows(
  a: ComparedAccount,
  b: ComparedAccount,
  { pairs, near, told }: Alignment,
): RowInOrder[] {
  const split = a.positions.length
  const accountOf = [...a.positions.map(() => 0), ...b.positions.map(() => 1)]
  const groups = cluster(
    accountOf,
    pairs.map((pair) => ({
      one: pair.a,
      other: split + pair.b,
      score: pair.score.total,
      tied: pair.tied !== undefined,
    })),
  )
  const rows = groups.map((group): RowInOrder => {
    const ofA = group.filter((place) => place < split)
    const ofB = group.filter((place) => place >= split).map((place) => place - split)
    const within = pairs.filter((pair) => ofA.includes(pair.a) && ofB.includes(pair.b))
    const left = ofA.flatMap((place) => a.positions[place] ?? [])
    const right = ofB.flatMap((place) => b.positions[place] ?? [])
    return {
      issue: headingOf([left, right]),
      a: left,
      b: right,
      pairs: within,
      place: placeOf([
        { account: a, positions: left },
        { account: b, positions: right },
      ]),
      meaning: Math.max(0, ...within.map((pair) => pair.score.meaning)),
      likeness: Math.max(0, ...within.map((pair) => pair.score.words)),
      score: Math.max(0, ...within.map((pair) => pair.score.total)),
      told: Math.max(0, ...ofA.map((at) => told.a[at] ?? 0), ...ofB.map((at) => told.b[at] ?? 0)),
      near: Math.max(0, ...ofA.map((at) => near.a[at] ?? 0), ...ofB.map((at) => near.b[at] ?? 0)),
    }
  })
  return byIssue(rows)
}

/** The issue of a row: the most specific one that most of its accounts share, else that of whoever speaks first. */
export function headingOf(cells: readonly (readonly ComparedPosition[])[]): string | null {
  const speaking = cells.filter((cell) => cell.length > 0)
  const inOrder = [...new Set(speaking.flatMap((cell) => cell.flatMap((p) => p.issues)))]
  let best: string | null = null
  let most = 0
  for (const issue of inOrder) {
    const count = speaking.filter((cell) => cell.some((p) => p.issues.includes(issue))).length
    if (count > most) {
      best = issue
      most = count
    }
  }
  return best
}

/** Where a row stands: the mean of its positions' places, each 0–1 in its own text. */
export function placeOf(
  cells: readonly { account: ComparedAccount; positions: readonly ComparedPosition[] }[],
): number {
  const places = cells.flatMap(({ account, positions }) =>
    positions.map((p) => p.at[0] / Math.max(1, account.body.length)),
  )
  return places.reduce((sum, p) => sum + p, 0) / Math.max(1, places.length)
}

/** Rows of an issue together, issues by where they are first spoken of. */
export function byIssue<Row extends { issue: string | null; place: number }>(
  rows: readonly Row[],
): Row[] {
  const firstPlace = new Map<string | null, number>()
  for (const { issue, place } of rows) {
    firstPlace.set(issue, Math.min(place, firstPlace.get(issue) ?? 1))
  }
  const groupPlace = (row: Row) => firstPlace.get(row.issue) ?? row.place
  return [...rows].sort(
    (x, y) =>
      groupPlace(x) - groupPlace(y) ||
      (x.issue ?? '').localeCompare(y.issue ?? '', 'en') ||
      x.place - y.place,
  )
}
