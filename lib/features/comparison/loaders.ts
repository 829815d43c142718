import 'server-only'
import type { Tx } from '@/db/scope'
import { compareAccounts } from '@/lib/core/comparing/compare-accounts'
import { facing, findingGroups } from '@/lib/core/comparing/findings'
import { type PackedRow, packedRows } from '@/lib/core/comparing/packed-rows'
import type {
  ComparedAccount,
  ComparedPosition,
  Comparison,
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
  FINDING_TITLES,
  type Ink,
  ROW_REMARKS,
} from '@/lib/features/comparison/schema'

/** Two accounts laid side by side, for the page of their call; null when one of them is gone. */
export async function faceAccounts(
  tx: Tx,
  teamId: string,
  pair: { a: AccountCard; b: AccountCard },
): Promise<Facing | null> {
  const [a, b] = await data.getComparedAccounts(tx, teamId, [pair.a.id, pair.b.id])
  if (!a || !b) return null
  const ids = [...a.positions, ...b.positions].map(({ id }) => id)
  const marks = new Map((await data.listPositionMarks(tx, teamId, ids)).map((m) => [m.id, m]))
  const inkOf = inks(pair, marks)
  const sided = (one: ComparedAccount): ComparedAccount => ({
    ...one,
    positions: one.positions.map((position) => {
      const ink = inkOf(position)
      return { ...position, sourceSide: ink === 'none' ? null : ink }
    }),
  })
  const comparison = compareAccounts(sided(a), sided(b))
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
    findings: findingGroups(comparison).map((group) => ({ ...group, title: titleOf(group, pair) })),
    suggested: [...marks.values()].filter(({ state }) => state === 'suggested').length,
  }
}

type Marks = ReadonlyMap<string, data.PositionMark>

/** Side A is that of the left account's issuer; the same actor has the same ink in both columns. */
function inks(pair: { a: AccountCard; b: AccountCard }, marks: Marks) {
  const side = new Map<string, Ink>()
  const oneSide = pair.a.issuerState !== null && pair.a.issuerState === pair.b.issuerState
  const other: Record<string, Ink> = { a: 'b', b: 'a' }
  for (const { actorId, side: own } of pair.a.participants) {
    if (own === 'a' || own === 'b') side.set(actorId, own)
  }
  for (const { actorId, side: own } of pair.b.participants) {
    if (side.has(actorId) || (own !== 'a' && own !== 'b')) continue
    side.set(actorId, oneSide ? own : (other[own] ?? 'none'))
  }
  return (position: ComparedPosition): Ink => {
    if (position.source === 'joint') return 'joint'
    const found = new Set(
      marks.get(position.id)?.sources.map(({ actorId, state }): Ink => {
        const known = side.get(actorId)
        if (known) return known
        if (state !== null && state === pair.a.issuerState) return 'a'
        return state !== null && state === pair.b.issuerState ? 'b' : 'none'
      }),
    )
    if (found.has('a') && found.has('b')) return 'joint'
    return found.size === 1 ? ([...found][0] ?? 'none') : 'none'
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

function titleOf(
  { kind, side }: { kind: keyof typeof FINDING_TITLES; side: Side | null },
  pair: { a: AccountCard; b: AccountCard },
): string {
  if (side === null) return FINDING_TITLES[kind]
  const issuer = pair[side].issuerName
  if (kind === 'only-here') return `Only in the account of ${issuer}`
  return `Told of the other side by ${issuer} alone`
}
