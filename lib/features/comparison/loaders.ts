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
import type { AccountCard } from '@/lib/features/account/schema'
import * as data from '@/lib/features/comparison/data'
import {
  type Columns,
  type Facing,
  type FacingHead,
  type FacingPosition,
  type FacingRow,
  type FindingView,
  type Ink,
  type PairView,
  ROW_REMARKS,
} from '@/lib/features/comparison/schema'
import { countFindingComments, findingIdOf } from '@/lib/features/finding/data'
import { listWaitingTies } from '@/lib/features/tie/data'
import type { WaitingTie } from '@/lib/features/tie/schema'
import { countWaiting } from '@/lib/features/version/data'

/** Two accounts laid side by side, for the page of their call; null when one of them is gone. */
export async function faceAccounts(
  tx: Tx,
  teamId: string,
  pair: { a: AccountCard; b: AccountCard },
): Promise<Facing | null> {
  const compared = await data.comparePair(tx, teamId, pair)
  if (!compared) return null
  const { a, b, comparison, marks, inkOf, ties } = compared
  const shown = (position: ComparedPosition, side: Side) =>
    facingPosition(position, {
      ink: inkOf(position),
      mark: marks.get(position.id),
      runs: changedRuns(comparison, position, side),
    })
  const comments = await countFindingComments(tx, teamId, [a.id, b.id])
  const waiting = await listWaiting(tx, teamId, [pair.a, pair.b])
  return {
    callId: pair.a.callId,
    a: headOf(pair.a, a, waiting),
    b: headOf(pair.b, b, waiting),
    rows: rowsOf(comparison, shown),
    pairs: pairsOf(comparison),
    ties,
    findings: findingsOf(compared, comments),
    suggested: [...marks.values()].filter(({ state }) => state === 'suggested').length,
  }
}

/** Every account of a call in a column of its own, several of one side too. */
export async function lineUpColumns(
  tx: Tx,
  teamId: string,
  cards: readonly AccountCard[],
): Promise<Columns> {
  const { accounts, linedUp, marks, inkOf } = await data.compareAll(tx, teamId, cards)
  const waiting = await listWaiting(tx, teamId, cards)
  const ofSide = new Map(cards.map((card) => [card.id, sideOfIssuer(card, cards)]))
  const shown = (position: ComparedPosition) =>
    facingPosition(position, { ink: inkOf(position), mark: marks.get(position.id), runs: null })
  const told = accounts.map(({ positions }) => new Set(positions.flatMap(({ issues }) => issues)))
  let last: string | null | undefined
  return {
    heads: accounts.flatMap((account) => {
      const card = cards.find(({ id }) => id === account.id)
      return card
        ? [{ ...headOf(card, account, waiting), side: ofSide.get(card.id) ?? 'none' }]
        : []
    }),
    rows: linedUp.rows.map(({ issue, cells, kinds }) => {
      const first = issue !== last
      last = issue
      const about = cells.flat().flatMap(({ issues }) => issues)
      return {
        issue,
        label: issue ? labelOfIssue(issue) : 'Other matters',
        first,
        remarks: kinds.flatMap((kind) => ROW_REMARKS[kind] || []).slice(0, 2),
        cells: cells.map((cell) => cell.map(shown)),
        silent: told.map(
          (issues) =>
            // Of what is filed under no issue, nobody knows that another text has nothing of it.
            kinds.includes('only-here') &&
            about.length > 0 &&
            !about.some((one) => issues.has(one)),
        ),
      }
    }),
  }
}

/** The first account's side is A; accounts of the same state are of one side. */
function sideOfIssuer(card: AccountCard, cards: readonly AccountCard[]): Ink {
  const sideKey = ({ issuerState, issuerName }: AccountCard) => issuerState ?? issuerName
  const order = [...new Set(cards.map(sideKey))]
  return (['a', 'b'] as const)[order.indexOf(sideKey(card))] ?? 'none'
}

/** What these readouts have that is in no comparison yet: positions to confirm by readout, and ties with them. */
type Waiting = { counts: ReadonlyMap<string, number>; ties: readonly WaitingTie[] }

async function listWaiting(
  tx: Tx,
  teamId: string,
  cards: readonly AccountCard[],
): Promise<Waiting> {
  const readoutIds = [...new Set(cards.map(({ readoutId }) => readoutId))]
  const counts = await countWaiting(tx, teamId, readoutIds)
  return { counts, ties: counts.size > 0 ? await listWaitingTies(tx, teamId, readoutIds) : [] }
}

function headOf(card: AccountCard, account: ComparedAccount, waitingOf: Waiting): FacingHead {
  const { id: accountId, readoutId, issuers: issuer, title, publishedOn, words } = card
  const { language, body } = card
  const positions = account.positions.length
  const waiting = waitingOf.counts.get(readoutId) ?? 0
  const waitingTies = waitingOf.ties.filter((tie) => tie.readoutId === readoutId)
  const told = { issuer, title, publishedOn, words, positions, waiting, waitingTies }
  return { accountId, readoutId, ...told, language, body }
}

/** The content with the words that its counterpart has not, where the two share enough. */
function changedRuns(comparison: Comparison, position: ComparedPosition, side: Side) {
  const other = facing(comparison, position, side)
  if (!other) return null
  const diff =
    side === 'a'
      ? wordDiff(position.content, other.content)
      : wordDiff(other.content, position.content)
  if (diff.putOtherwise) return null
  return side === 'a' ? diff.before : diff.after
}

function facingPosition(
  position: ComparedPosition,
  of: { ink: Ink; mark: data.PositionMark | undefined; runs: FacingPosition['content'] | null },
): FacingPosition {
  const { ink, mark, runs } = of
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
    revision: mark?.revision ?? 0,
    issue: position.issues[0] ?? null,
    at: position.at,
    comments: mark?.comments ?? 0,
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

function pairsOf({ pairs }: Comparison): PairView[] {
  return pairs.flatMap((pair): PairView[] =>
    pair.a === null || pair.b === null
      ? []
      : [{ a: pair.a, b: pair.b, score: pair.score, tied: pair.tied !== undefined }],
  )
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

function findingsOf(
  { a, b, comparison }: data.ComparedPair,
  comments: ReadonlyMap<string, number>,
): FindingView[] {
  const issueOf = new Map(
    comparison.rows.flatMap((row) => [...row.a, ...row.b].map(({ id }) => [id, row.issue])),
  )
  const toView = (divergence: Divergence, notReal: boolean): FindingView => {
    const { key, kind, side, field, words, weight } = divergence
    const issue = [...divergence.a, ...divergence.b].map((id) => issueOf.get(id)).find(Boolean)
    const findingId = findingIdOf([a.id, b.id], key)
    return {
      ...{ findingId, kind, side, field, words, weight, notReal },
      issue: issue ? labelOfIssue(issue) : null,
      a: divergence.a,
      b: divergence.b,
      comments: comments.get(findingId) ?? 0,
    }
  }
  return [
    ...comparison.divergences.map((divergence) => toView(divergence, false)),
    ...comparison.dismissed.map((divergence) => toView(divergence, true)),
  ]
}
