import { and, eq, sql } from 'drizzle-orm'
import { account } from '@/db/schema/call'
import type { PassageProposal, PassageSelector } from '@/db/schema/comment'
import type { PositionProposal } from '@/db/schema/position'
import type { Tx } from '@/db/scope'
import { quoteOf } from '@/lib/core/anchoring/quote-of'
import { type AccountFacts, rereadFacts } from '@/lib/core/comparing/fact-changes'
import { planRereading, type RereadingPlan } from '@/lib/core/comparing/plan-rereading'
import { accountDrafts } from '@/lib/core/reading/account-draft'
import { quotedWords } from '@/lib/core/reading/quoted-position'
import type { Reading } from '@/lib/core/reading/types'
import { findOrMakeActors } from '@/lib/features/actor/mutations'
import { addReadPositions, namesOf, sourceLookup } from '@/lib/features/reading/mutations'
import * as data from '@/lib/features/rereading/data'
import type { ReadingCounts } from '@/lib/features/rereading/schema'

/** A position's place and words, named as the table's columns: what carrying it over changes. */
type PositionMove = {
  id: string
  version_id: string
  cue: string
  cue_start: number
  cue_end: number
  cue_tail: [number, number][]
  content: string
  content_start: number
  content_end: number
  prefix: string
  suffix: string
  anchor: string
  proposal: PositionProposal | null
  reader: string | null
  deleted_at: string | null
}

type PassageMove = {
  id: string
  version_id: string
  passage: PassageSelector
  proposal: PassageProposal | null
}

type AccountMove = AccountFacts & { id: string }

/** What a reading did, with all that undoing it needs: rows as they were, and the ids of those it added. */
export type ReadingStep = {
  counts: ReadingCounts
  positions: (PositionMove & { revision: number })[]
  passages: PassageMove[]
  accounts: AccountMove[]
  added: string[]
}

/** The text that a reading is of: a version just kept, or the same one read again. */
type ReadText = {
  readoutId: string
  versionId: string
  body: string
  sameText: boolean
  reading: Reading
}

/**
 * Puts a reading in the place of the one before: what people hold to is carried over, untouched suggestions make
 * way, and the facts that the reader told are told anew.
 */
export async function carryReading(tx: Tx, teamId: string, to: ReadText): Promise<ReadingStep> {
  const of = { teamId, readoutId: to.readoutId }
  const kept = await data.listCarriedRows(tx, { ...of, lock: true })
  const passages = await data.listPassages(tx, of)
  const plan = planRereading({
    ...{ body: to.body, kept, passages, positions: to.reading.positions },
    versionId: to.sameText ? to.versionId : null,
  })
  const rows = await listMoves(tx, teamId, to.readoutId)
  const moves = movesOf(plan, new Map(rows.map((row) => [row.id, row])), to)
  const touched = new Set(moves.map(({ id }) => id))
  await writeMoves(tx, teamId, moves)
  const accounts = await carryFacts(tx, of, to)
  const added = await addRead(tx, teamId, { ...to, plan })
  return {
    counts: {
      moved: plan.moved.length,
      near: plan.near.length,
      lost: plan.lost.length,
      withdrawn: plan.withdrawn.length + plan.changed.length,
      added: added.length,
    },
    positions: rows.filter(({ id }) => touched.has(id)),
    passages: await carryPassages(tx, teamId, { plan, passages, to }),
    accounts,
    added,
  }
}

async function listMoves(tx: Tx, teamId: string, readoutId: string) {
  const { rows } = await tx.execute<PositionMove & { revision: number }>(sql`
    select id, revision, version_id, cue, cue_start, cue_end, cue_tail, content, content_start, content_end, prefix,
      suffix, anchor, proposal, reader, deleted_at::text as deleted_at
    from position where team_id = ${teamId} and readout_id = ${readoutId} and deleted_at is null`)
  return rows
}

/** Every position that the plan changes, as it will be. */
function movesOf(
  plan: RereadingPlan,
  rows: ReadonlyMap<string, PositionMove & { revision: number }>,
  to: ReadText,
): PositionMove[] {
  const changed = (id: string, change: Partial<PositionMove>): PositionMove[] => {
    const { revision: _, ...row } = rows.get(id) ?? { revision: 0 }
    return 'id' in row ? [{ ...row, ...change }] : []
  }
  const version_id = to.versionId
  const gone = new Date().toISOString()
  return [
    ...plan.moved.flatMap(({ id, ...spans }) => {
      const words = columnsOf(spans, to.body)
      const row = rows.get(id)
      const stays = row?.version_id === version_id && row.anchor !== 'near'
      if (stays && row.reader === to.reading.reader) return []
      const anchor = row?.content_start === words.content_start ? 'exact' : 'moved'
      const reader = row?.reader && spans.read !== null ? to.reading.reader : (row?.reader ?? null)
      return changed(id, { ...words, version_id, anchor, proposal: null, reader })
    }),
    ...plan.near.flatMap(({ id, similarity, cueAt, cueTailAt, contentAt }) =>
      changed(id, {
        anchor: 'near',
        proposal: {
          ...{ versionId: version_id, similarity, cueAt: [...cueAt], contentAt: [...contentAt] },
          cueTailAt: cueTailAt.map(([start, end]) => [start, end]),
        },
      }),
    ),
    ...plan.lost.flatMap((id) => changed(id, { anchor: 'unanchored', proposal: null })),
    ...[...plan.withdrawn, ...plan.changed.map(({ id }) => id)].flatMap((id) =>
      changed(id, { deleted_at: gone }),
    ),
  ]
}

function columnsOf(spans: Parameters<typeof quotedWords>[0], body: string) {
  const words = quotedWords(spans, body)
  return {
    ...{ cue: words.cue, cue_start: words.cueStart, cue_end: words.cueEnd },
    ...{ cue_tail: words.cueTail, content: words.content },
    ...{ content_start: words.contentStart, content_end: words.contentEnd },
    ...{ prefix: words.prefix, suffix: words.suffix },
  }
}

/** Writes positions as they are to be, in one statement however many; their revisions go up by one. */
async function writeMoves(tx: Tx, teamId: string, moves: readonly PositionMove[]): Promise<void> {
  if (moves.length === 0) return
  await tx.execute(sql`
    update position p set version_id = x.version_id, cue = x.cue, cue_start = x.cue_start, cue_end = x.cue_end,
      cue_tail = x.cue_tail, content = x.content, content_start = x.content_start, content_end = x.content_end,
      prefix = x.prefix, suffix = x.suffix, anchor = x.anchor, proposal = x.proposal, reader = x.reader,
      deleted_at = x.deleted_at, revision = p.revision + 1
    from jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) as x(id uuid, version_id uuid, cue text,
      cue_start int, cue_end int, cue_tail jsonb, content text, content_start int, content_end int, prefix text,
      suffix text, anchor text, proposal jsonb, reader text, deleted_at timestamptz)
    where p.team_id = ${teamId} and p.id = x.id`)
}

async function carryPassages(
  tx: Tx,
  teamId: string,
  of: { plan: RereadingPlan; passages: readonly data.PassageRow[]; to: ReadText },
): Promise<PassageMove[]> {
  const { plan, to } = of
  const old = new Map(of.passages.map((row) => [row.id, row]))
  const moves = plan.passages.flatMap(({ id, state, start, end, similarity }): PassageMove[] => {
    const row = old.get(id)
    if (!row) return []
    const kept = { id, version_id: row.versionId, passage: row.passage }
    if (state === 'lost') return [{ ...kept, proposal: null }]
    if (state === 'near') {
      return [{ ...kept, proposal: { versionId: to.versionId, start, end, similarity } }]
    }
    const passage = quoteOf(to.body, { start, end })
    return [{ id, version_id: to.versionId, passage, proposal: null }]
  })
  await writePassages(tx, teamId, moves)
  return moves.flatMap(({ id }) => {
    const row = old.get(id)
    return row
      ? [{ id, version_id: row.versionId, passage: row.passage, proposal: row.proposal }]
      : []
  })
}

async function writePassages(tx: Tx, teamId: string, moves: readonly PassageMove[]): Promise<void> {
  if (moves.length === 0) return
  await tx.execute(sql`
    update thread t set version_id = x.version_id, passage = x.passage, proposal = x.proposal
    from jsonb_to_recordset(${JSON.stringify(moves)}::jsonb)
      as x(id uuid, version_id uuid, passage jsonb, proposal jsonb)
    where t.team_id = ${teamId} and t.id = x.id`)
}

/** Tells the facts of the readout's accounts anew; gives them as they were. Left alone where the number of calls differs. */
async function carryFacts(
  tx: Tx,
  of: { teamId: string; readoutId: string },
  to: ReadText,
): Promise<AccountMove[]> {
  const accounts = await data.listAccountFacts(tx, of)
  const drafts = accountDrafts(to.reading)
  if (accounts.length !== drafts.length) return []
  const before: AccountMove[] = []
  for (const [at, kept] of accounts.entries()) {
    const draft = drafts[at]
    if (!draft) continue
    const { facts } = rereadFacts(kept, draft, to.sameText)
    before.push(kept)
    await writeFacts(tx, of.teamId, { id: kept.id, ...facts })
  }
  return before
}

function writeFacts(tx: Tx, teamId: string, { id, ...facts }: AccountMove) {
  return tx
    .update(account)
    .set({ ...facts, revision: sql`${account.revision} + 1` })
    .where(and(eq(account.teamId, teamId), eq(account.id, id)))
}

/** Keeps what the reading gives and nothing kept stands for, as suggestions. */
async function addRead(
  tx: Tx,
  teamId: string,
  of: ReadText & { plan: RereadingPlan },
): Promise<string[]> {
  const wanted = new Set([...of.plan.added, ...of.plan.changed.map(({ read }) => read)])
  const positions = of.reading.positions.filter((_, index) => wanted.has(index))
  const reading = { ...of.reading, positions }
  const drafts = accountDrafts(of.reading)
  const actorIds = await findOrMakeActors(tx, teamId, namesOf(reading, drafts))
  const accounts = await data.listAccountFacts(tx, { teamId, readoutId: of.readoutId })
  return addReadPositions(tx, teamId, {
    ...{ readoutId: of.readoutId, versionId: of.versionId, body: of.body, reading },
    accountIds: accounts.length === drafts.length ? accounts.map(({ id }) => id) : [],
    actorOf: sourceLookup(drafts, actorIds),
  })
}

/**
 * Puts back what a reading changed. Gives false, and changes nothing, when somebody has changed one of its
 * positions since.
 */
export async function undoReading(tx: Tx, teamId: string, step: ReadingStep): Promise<boolean> {
  const { rows } = await tx.execute<{ touched: number }>(sql`
    select count(*)::int as touched from position p
    left join jsonb_to_recordset(${JSON.stringify(step.positions)}::jsonb) as x(id uuid, revision int) on x.id = p.id
    where p.team_id = ${teamId}
      and ((x.id is not null and p.revision <> x.revision + 1)
        or (p.id = any(${sql.param(step.added)}::uuid[]) and p.revision <> 1))`)
  if (rows[0]?.touched) return false
  await writeMoves(
    tx,
    teamId,
    step.positions.map(({ revision: _, ...row }) => row),
  )
  await writePassages(tx, teamId, step.passages)
  for (const facts of step.accounts) await writeFacts(tx, teamId, facts)
  await tx.execute(sql`
    update position set deleted_at = now(), revision = revision + 1
    where team_id = ${teamId} and id = any(${sql.param(step.added)}::uuid[])`)
  return true
}
