import type { ComparedAccount, IssueShare } from './types'

/**
 * Share of each text that goes to each issue: letters from a position's first word to its last, over
 * the length of the body. A position under several issues is divided evenly among them, and letters
 * under two positions count once, for the earlier one.
 */
export function issueShares(a: ComparedAccount, b: ComparedAccount): IssueShare[] {
  const inA = sharesOf(a)
  const inB = sharesOf(b)
  const issues = [...new Set([...inA.keys(), ...inB.keys()])]
  return issues
    .map((issue) => ({ issue, a: inA.get(issue) ?? 0, b: inB.get(issue) ?? 0 }))
    .sort((x, y) => y.a + y.b - (x.a + x.b) || (x.issue ?? '').localeCompare(y.issue ?? '', 'en'))
}

function sharesOf(account: ComparedAccount): Map<string | null, number> {
  const shares = new Map<string | null, number>()
  let covered = 0
  for (const { at, issues } of [...account.positions].sort((x, y) => x.at[0] - y.at[0])) {
    const length = Math.max(0, at[1] - Math.max(at[0], covered))
    covered = Math.max(covered, at[1])
    const headings = issues.length > 0 ? issues : [null]
    for (const issue of headings) {
      const share = length / headings.length / Math.max(1, account.body.length)
      shares.set(issue, (shares.get(issue) ?? 0) + share)
    }
  }
  return shares
}
