import 'server-only'
import type { Tx } from '@/db/scope'
import { facing } from '@/lib/core/comparing/findings'
import { type PackedRow, packedRows } from '@/lib/core/comparing/packed-rows'
import type {
  ComparedAccount,
  ComparedPosition,
  Comparison,
  Divergence,
  Side,
} from '@/lib/core/comparing/types'
import { wordDiff } from '@/lib/core/comparing/word-diff'
import { labelOfIssue } from '@/lib/core/reading/issue-label'
import type { AccountCard } from '@/lib/features/call/schema'
import * as data from '@/lib/features/comparison/data'
import {
  type Facing,
  type FacingPosition,
  type FacingRow,
  type FindingView,
  type Ink,
  ROW_REMARKS,
} from '@/lib/features/comparison/schema'
import { findingIdOf } from '@/lib/features/finding/data'

/** Two accounts laid side by side, for the page of their call; null when one of them is gone. */
export async function faceAccounts(
  tx: Tx,
  teamId: string,
  pair: { a: AccountCard; b: AccountCard },
): Promise<Facing | null> {
  const compared = await data.comparePair(tx, teamId, pair)
  if (!compared) return null
  const { a, b, comparison, marks, inkOf } = compared
  const shown = (position: ComparedPosition, side: Side) =>
    facingPosition(comparison, position, {
      side,
      ink: inkOf(position),
      mark: marks.get(position.id),
    })
  return {
    a: headOf(pair.a, a),
    b: headOf(pair.b, b),
    rows: rowsOf(comparison, shown),
    findings: findingsOf(compared),
    suggested: [...marks.values()].filter(({ state }) => state === 'suggested').length,
  }
}

function headOf(card: AccountCard, account: ComparedAccount) {
  const { id: accountId, readoutId, issuerName: issuer, title, publishedOn, words } = card
  const positions = account.positions.length
  return { accountId, readoutId, issuer, title, publishedOn, words, positions }
}

function facingPosition(
  comparison: Comparison,
  position: ComparedPosition,
  of: { side: Side; ink: Ink; mark: data.PositionMark | undefined },
): FacingPosition {
  const { side, ink, mark } = of
  const other = facing(comparison, position, side)
  const diff = other
    ? side === 'a'
      ? wordDiff(position.content, other.content)
      : wordDiff(other.content, position.content)
    : null
  const runs = diff && !diff.putOtherwise ? (side === 'a' ? diff.before : diff.after) : null
  return {
    id: position.id,
    readoutId: mark?.readoutId ?? '',
    source: sourceName(position),
    actorId: mark?.sources[0]?.actorId ?? null,
    ink,
    cue: position.cue,
    content: runs ?? [{ text: position.content, changed: false }],
    force: position.force,
    suggested: mark?.state === 'suggested',
    issue: position.issues[0] ?? null,
  }
}

function sourceName({ source }: ComparedPosition): string {
  if (source === 'joint') return 'Both sides'
  if (source === 'unclear') return 'Source left open'
  return source.join(', ')
}

function rowsOf(
  comparison: Comparison,
  shown: (position: ComparedPosition, side: Side) => FacingPosition,
): FacingRow[] {
  const most = Math.max(0.01, ...comparison.shares.flatMap(({ a, b }) => [a, b]))
  return packedRows(comparison).map((row) => {
    const share = comparison.shares.find(({ issue }) => issue === row.issue) ?? { a: 0, b: 0 }
    return {
      issue: row.issue,
      label: row.issue ? labelOfIssue(row.issue) : 'Other matters',
      first: row.first,
      share: { a: share.a, b: share.b, most },
      remarks: remarksOf(row),
      a: row.a.map((position) => shown(position, 'a')),
      b: row.b.map((position) => shown(position, 'b')),
      absence: row.absence,
    }
  })
}

function remarksOf(row: PackedRow): string[] {
  if (!row.matched) {
    if (row.a.length > 0 && row.b.length > 0) return ['each tells its own']
    return row.kinds.includes('only-here') ? ['only in this account'] : []
  }
  const remarks = row.kinds.flatMap((kind) => ROW_REMARKS[kind] || [])
  if (remarks.length > 0) return remarks.slice(0, 2)
  return agree(row.a, row.b) ? ['alike in both'] : ['put otherwise']
}

function agree(a: readonly ComparedPosition[], b: readonly ComparedPosition[]): boolean {
  return a.every((one) =>
    b.some(
      (other) => wordDiff(one.content, other.content).shared === 1 && one.force === other.force,
    ),
  )
}

function findingsOf({ a, b, comparison, dismissed }: data.ComparedPair): FindingView[] {
  const issueOf = new Map(
    comparison.rows.flatMap((row) => [...row.a, ...row.b].map(({ id }) => [id, row.issue])),
  )
  const toView = (divergence: Divergence, notReal: boolean): FindingView => {
    const { key, kind, side, field, words, weight } = divergence
    const issue = [...divergence.a, ...divergence.b].map((id) => issueOf.get(id)).find(Boolean)
    return {
      findingId: findingIdOf([a.id, b.id], key),
      ...{ kind, side, field, words, weight, notReal },
      issue: issue ? labelOfIssue(issue) : null,
      a: divergence.a,
      b: divergence.b,
    }
  }
  return [
    ...comparison.divergences.map((divergence) => toView(divergence, false)),
    ...dismissed.map((divergence) => toView(divergence, true)),
  ]
}
