/** A tie between two positions, by their places in one list of all positions of all accounts. */
export type Edge = { one: number; other: number; score: number; tied: boolean }

/**
 * Positions that belong into one row: what is tied, best first. Two groups become one where at least half
 * of their accounts agree pair by pair, so that among many accounts a chain of likenesses does not run
 * from one matter into another; what a person tied always stands together. Every place is in exactly one
 * group; places in a group, and groups by their first place, are in order.
 */
export function cluster(accountOf: readonly number[], edges: readonly Edge[]): number[][] {
  const groupOf = accountOf.map((_, place) => [place])
  const met = new Set(edges.map(({ one, other }) => pairKey(one, other)))
  const inOrder = [...edges].sort(
    (x, y) =>
      Number(y.tied) - Number(x.tied) || y.score - x.score || x.one - y.one || x.other - y.other,
  )
  for (const { one, other, tied } of inOrder) {
    const left = groupOf[one]
    const right = groupOf[other]
    if (!left || !right || left === right) continue
    if (!tied && !agree(left, right, { accountOf, met })) continue
    left.push(...right)
    for (const place of right) groupOf[place] = left
  }
  const groups = [...new Set(groupOf)]
  for (const group of groups) group.sort((x, y) => x - y)
  return groups.sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
}

function pairKey(one: number, other: number): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

function agree(
  left: readonly number[],
  right: readonly number[],
  { accountOf, met }: { accountOf: readonly number[]; met: ReadonlySet<string> },
): boolean {
  const accounts = new Map<string, boolean>()
  for (const one of left) {
    for (const other of right) {
      if (accountOf[one] === accountOf[other]) continue
      const key = `${accountOf[one]} ${accountOf[other]}`
      accounts.set(key, accounts.get(key) === true || met.has(pairKey(one, other)))
    }
  }
  const agreeing = [...accounts.values()].filter(Boolean).length
  return agreeing * 2 >= accounts.size
}
