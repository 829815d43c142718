import { and, asc, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import { actor } from '@/db/schema/actor'
import { account, participant } from '@/db/schema/call'
import { position, positionSource } from '@/db/schema/position'
import { isCurrentVersion, readout, readoutVersion } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'
import { compareAccounts } from '@/lib/core/comparing/compare-accounts'
import { type InkSide, inksOf } from '@/lib/core/comparing/inks'
import { lineUpAccounts } from '@/lib/core/comparing/line-up'
import type {
  ComparedAccount,
  ComparedPosition,
  Comparison,
  ComparisonDecisions,
} from '@/lib/core/comparing/types'
import type { Act, Channel, Force, Polarity } from '@/lib/core/reading/types'
import type { AccountCard } from '@/lib/features/account/schema'
import { listNotReal } from '@/lib/features/finding/data'
import { listTiesAmong } from '@/lib/features/tie/data'
import type { TieView } from '@/lib/features/tie/schema'

/** Two accounts compared with all that people decided of them. */
export type ComparedPair = {
  a: ComparedAccount
  b: ComparedAccount
  comparison: Comparison
  ties: readonly TieView[]
  marks: ReadonlyMap<string, PositionMark>
  inkOf: (position: Pick<ComparedPosition, 'id' | 'source'>) => InkSide
}

/** Compares two accounts, heeding the ties and marks that people made; null when one of them is gone. */
export async function comparePair(
  tx: Tx,
  teamId: string,
  pair: { a: AccountCard; b: AccountCard },
): Promise<ComparedPair | null> {
  const [a, b] = await getComparedAccounts(tx, teamId, [pair.a.id, pair.b.id])
  if (!a || !b) return null
  const { marks, ties } = await getSaid(tx, teamId, [
    [a, pair.a],
    [b, pair.b],
  ])
  const dismissed = await listNotReal(tx, teamId, [pair.a.id, pair.b.id])
  const inkOf = inksOf(pair, (id) => marks.get(id)?.sources ?? [])
  const decisions = { ...decisionsOf(ties), dismissed }
  const comparison = compareAccounts(sided(a, inkOf), sided(b, inkOf), decisions)
  return { a, b, comparison, ties, marks, inkOf }
}

/** Lines up any number of accounts of one call; inks are those of the first account and the first of another side. */
export async function compareAll(tx: Tx, teamId: string, cards: readonly AccountCard[]) {
  const ids = cards.map(({ id }) => id)
  const accounts = await getComparedAccounts(tx, teamId, ids)
  const { marks, ties } = await getSaid(
    tx,
    teamId,
    accounts.flatMap((account) => {
      const card = cards.find(({ id }) => id === account.id)
      return card ? [[account, card] as const] : []
    }),
  )
  const [a] = cards
  const b = cards.find(({ issuerState, issuerName }) =>
    issuerState ? issuerState !== a?.issuerState : issuerName !== a?.issuerName,
  )
  const inkOf: ComparedPair['inkOf'] =
    a && b ? inksOf({ a, b }, (id) => marks.get(id)?.sources ?? []) : () => 'none'
  const linedUp = lineUpAccounts(
    accounts.map((account) => sided(account, inkOf)),
    decisionsOf(ties),
  )
  return { accounts, linedUp, ties, marks, inkOf }
}

/** What is known of the positions of these accounts beside their words: their marks, and what people tied. */
async function getSaid(
  tx: Tx,
  teamId: string,
  of: readonly (readonly [ComparedAccount, AccountCard])[],
) {
  const positions = of.flatMap(([account, { readoutId }]) =>
    account.positions.map(({ id, cue, content }) => ({ id, readoutId, cue, content })),
  )
  const ids = positions.map(({ id }) => id)
  const marks = new Map((await listPositionMarks(tx, teamId, ids)).map((mark) => [mark.id, mark]))
  return { marks, ties: await listTiesAmong(tx, teamId, positions) }
}

function sided(account: ComparedAccount, inkOf: ComparedPair['inkOf']): ComparedAccount {
  return {
    ...account,
    positions: account.positions.map((position) => {
      const ink = inkOf(position)
      return { ...position, sourceSide: ink === 'none' ? null : ink }
    }),
  }
}

/** What people said of positions, as comparing takes it. */
function decisionsOf(ties: readonly TieView[]): ComparisonDecisions {
  return {
    ties: ties.flatMap(({ from, to, relation }) =>
      relation === 'apart'
        ? []
        : [{ from, to, relation: relation === 'together' ? null : relation }],
    ),
    unties: ties.filter(({ relation }) => relation === 'apart'),
  }
}

/**
 * Accounts as comparing needs them, in the order given: facts, cast, the current text and the positions in it that
 * nobody rejected. Those that are gone, or whose readout is deleted, are left out.
 */
export async function getComparedAccounts(
  tx: Tx,
  teamId: string,
  accountIds: readonly string[],
): Promise<ComparedAccount[]> {
  if (accountIds.length === 0) return []
  const rows = await tx
    .select({ account, readout, body: readoutVersion.body, versionId: readoutVersion.id })
    .from(account)
    .innerJoin(readout, and(eq(readout.teamId, teamId), eq(readout.id, account.readoutId)))
    .innerJoin(readoutVersion, isCurrentVersion)
    .where(
      and(
        eq(account.teamId, teamId),
        inArray(account.id, [...accountIds]),
        isNull(readout.deletedAt),
      ),
    )
  const casts = await castsOf(tx, teamId, accountIds)
  const found = await Promise.all(
    rows.map(async (row) => ({
      id: row.account.id,
      issuer: row.readout.issuerName,
      state: row.readout.issuerState,
      title: row.readout.title,
      heldOn: row.account.heldOn,
      publishedOn: row.readout.publishedOn,
      channel: row.account.channel as Channel,
      initiative: row.account.initiator
        ? { actor: row.account.initiator, state: row.account.initiatorState }
        : null,
      participants: casts.get(row.account.id) ?? [],
      body: row.body,
      positions: await positionsOf(tx, teamId, {
        accountId: row.account.id,
        versionId: row.versionId,
      }),
    })),
  )
  return accountIds.flatMap((id) => found.find((one) => one.id === id) ?? [])
}

async function castsOf(tx: Tx, teamId: string, accountIds: readonly string[]) {
  const rows = await tx
    .select({
      accountId: participant.accountId,
      name: participant.name,
      office: participant.office,
      state: participant.state,
    })
    .from(participant)
    .where(
      and(
        eq(participant.teamId, teamId),
        inArray(participant.accountId, [...accountIds]),
        eq(participant.role, 'participant'),
      ),
    )
    .orderBy(asc(participant.ordinal))
  const casts = new Map<string, { name: string; office: string | null; state: string | null }[]>()
  for (const { accountId, ...one } of rows)
    casts.set(accountId, [...(casts.get(accountId) ?? []), one])
  return casts
}

// A column put into `sql` stands without its table where one table is read, so the inner queries name it in full.
/** Positions of one account in order of the text, those that belong to all calls of the text included. Uses position_of_readout. */
async function positionsOf(
  tx: Tx,
  teamId: string,
  of: { accountId: string; versionId: string },
): Promise<ComparedPosition[]> {
  const rows = await tx
    .select({
      id: position.id,
      sourceKind: position.sourceKind,
      source: sql<string[]>`array(select a.name from position_source s
        join actor a on a.team_id = s.team_id and a.id = s.actor_id
        where s.team_id = position.team_id and s.position_id = position.id order by s.ordinal)`,
      cue: position.cue,
      content: position.content,
      act: position.act,
      force: position.force,
      polarity: position.polarity,
      issues: sql<string[]>`array(select i.issue from position_issue i
        where i.team_id = position.team_id and i.position_id = position.id order by i.ordinal)`,
      start: sql<number>`least(${position.cueStart}, ${position.contentStart})`,
      end: sql<number>`greatest(${position.cueEnd}, ${position.contentEnd})`,
    })
    .from(position)
    .where(
      and(
        eq(position.teamId, teamId),
        eq(position.versionId, of.versionId),
        or(isNull(position.accountId), eq(position.accountId, of.accountId)),
        ne(position.state, 'rejected'),
        ne(position.anchor, 'unanchored'),
        isNull(position.deletedAt),
      ),
    )
    .orderBy(asc(position.cueStart), asc(position.id))
  return rows.map(({ sourceKind, source, start, end, ...row }) => ({
    ...row,
    source: sourceKind === 'joint' || sourceKind === 'unclear' ? sourceKind : source,
    act: row.act as Act,
    force: row.force as Force,
    polarity: row.polarity as Polarity,
    at: [start, end] as const,
  }))
}

/** What a page shows of a position beside its words: whose it is, and whether a person has looked at it. */
export type PositionMark = {
  id: string
  readoutId: string
  state: 'suggested' | 'confirmed'
  revision: number
  comments: number
  sources: { actorId: string; name: string; state: string | null }[]
}

/** Sources and state of positions that are shown. */
export async function listPositionMarks(
  tx: Tx,
  teamId: string,
  ids: readonly string[],
): Promise<PositionMark[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .select({
      id: position.id,
      readoutId: position.readoutId,
      state: position.state,
      revision: position.revision,
      comments: sql<number>`(select count(*)::int from thread t join comment c
        on c.team_id = t.team_id and c.thread_id = t.id and c.deleted_at is null
        where t.team_id = position.team_id and t.readout_id = position.readout_id and t.position_id = position.id)`,
    })
    .from(position)
    .where(and(eq(position.teamId, teamId), inArray(position.id, [...ids])))
  const sources = await tx
    .select({
      positionId: positionSource.positionId,
      actorId: actor.id,
      name: actor.name,
      state: actor.state,
    })
    .from(positionSource)
    .innerJoin(actor, and(eq(actor.teamId, teamId), eq(actor.id, positionSource.actorId)))
    .where(and(eq(positionSource.teamId, teamId), inArray(positionSource.positionId, [...ids])))
    .orderBy(positionSource.ordinal)
  const bySource = new Map<string, PositionMark['sources']>()
  for (const { positionId, ...one } of sources) {
    bySource.set(positionId, [...(bySource.get(positionId) ?? []), one])
  }
  return rows.map(({ id, state, ...rest }) => ({
    id,
    ...rest,
    state: state === 'confirmed' ? 'confirmed' : 'suggested',
    sources: bySource.get(id) ?? [],
  }))
}
