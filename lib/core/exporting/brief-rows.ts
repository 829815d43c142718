import { packedRows } from '@/lib/core/comparing/packed-rows'
import type { ComparedPosition, Comparison, DivergenceKind } from '@/lib/core/comparing/types'
import type { BriefComparisonRow, BriefQuote, BriefSide } from '@/lib/core/exporting/brief-edition'
import { labelOfIssue } from '@/lib/core/reading/issue-label'

/** What a divergence is called in a few words. */
const REMARKS: Partial<Record<DivergenceKind, string>> = {
  denied: 'denied by one side',
  'different-direction': 'different direction',
  'agreed-or-proposed': 'agreed here, proposed there',
  'number-date-name': 'a number, day or name differs',
  'others-mouth': 'words put into the other’s mouth',
  'one-or-both': 'said by one here, by both there',
  'different-weight': 'different weight',
  term: 'another term',
  'only-here': 'only in one account',
  'different-words': 'different words',
  order: 'another place in the order',
}

/** The rows of a comparison as a brief shows them. `isConfirmed` says of an id whether a person did, `inkOf` whose ink. */
export function briefRowsOf(
  comparison: Comparison,
  {
    isConfirmed,
    inkOf,
  }: {
    isConfirmed: (positionId: string) => boolean
    inkOf: (position: ComparedPosition) => BriefSide
  },
): BriefComparisonRow[] {
  const toQuote = (position: ComparedPosition): BriefQuote => ({
    source: typeof position.source === 'string' ? [] : position.source,
    sourceKind: typeof position.source === 'string' ? position.source : 'actors',
    side: inkOf(position),
    cue: position.cue,
    content: position.content,
    act: position.act,
    force: position.force,
    polarity: position.polarity,
    issues: position.issues.map(labelOfIssue),
    confirmed: isConfirmed(position.id),
  })
  return packedRows(comparison).map((row) => {
    const share = comparison.shares.find((one) => one.issue === row.issue)
    return {
      issue: row.issue ? labelOfIssue(row.issue) : 'Other matters',
      a: row.a.map(toQuote),
      b: row.b.map(toQuote),
      shareA: share?.a ?? 0,
      shareB: share?.b ?? 0,
      remark: row.kinds
        .flatMap((kind) => REMARKS[kind] ?? [])
        .slice(0, 2)
        .join('; '),
      absence: row.absence,
      first: row.first,
    }
  })
}
