import { createHash } from 'node:crypto'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Who } from '@/db/member'
import { account, participant } from '@/db/schema/call'
import { readout, readoutVersion } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'
import { normaliseBody } from '@/lib/core/importing/normalise-body'
import {
  type AccountDraft,
  accountDrafts,
  issuersBeside,
  sidesOf,
} from '@/lib/core/reading/account-draft'
import type { Reading } from '@/lib/core/reading/types'
import { participantRows } from '@/lib/features/account/mutations'
import { recordActivity } from '@/lib/features/activity/mutations'
import { findOrMakeActors } from '@/lib/features/actor/mutations'
import { type CallChoice, findOrMakeCall } from '@/lib/features/call/mutations'
import { tellOfNewAccount } from '@/lib/features/follow/mutations'
import { addReadPositions, namesOf, sourceLookup } from '@/lib/features/reading/mutations'
import { findSameText } from '@/lib/features/readout/data'
import type { ReadoutFacts } from '@/lib/features/readout/schema'
import { tellOfNewAnswers } from '@/lib/features/saved-query/mutations'
import { AppError } from '@/lib/platform/errors'

/** A text to be kept as a readout, with what was read in it. */
export type NewReadout = {
  /** Its whitespace is made regular before it is kept; `reading` must be of the regular text. */
  body: string
  title: string
  issuer: { name: string; state: string | null }
  /** Who issued a joint statement beside the issuer; as read when absent. */
  jointly?: readonly string[]
  language?: string
  publishedOn: string | null
  sourceUrl?: string | null
  fileName?: string | null
  origin?: 'upload' | 'sample' | 'corpus'
  reading: Reading
  /** The calls it reports, as mended by a person; as read when absent. */
  accounts?: readonly (AccountDraft & { choice?: CallChoice })[]
}

/** What came of adding a readout. */
export type AddedReadout = {
  readoutId: string
  versionId: string
  accountIds: string[]
  callIds: string[]
}

/** The fingerprint by which the same text is found again. */
export function fingerprint(body: string): string {
  return createHash('sha256').update(normaliseBody(body), 'utf8').digest('hex')
}

/**
 * Keeps a text as a readout: its first version, actors, accounts and their calls, and the positions that
 * the reader suggests.
 * @throws AppError duplicate when the team has the same text; `detail` is `{ readoutId, title }` of that one
 */
export async function addReadout(tx: Tx, who: Who, input: NewReadout): Promise<AddedReadout> {
  const { teamId } = who
  const body = normaliseBody(input.body)
  const sha256 = fingerprint(body)
  // One addition a team at a time: two accounts of one call saved at once must find each other's call and actors.
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`readout.add ${teamId}`}, 0))`,
  )
  await refuseSameText(tx, teamId, sha256)
  const { readoutId, versionId } = await insertText(tx, who, input, { body, sha256 })
  const drafts = input.accounts ?? accountDrafts(input.reading)
  const actorIds = await findOrMakeActors(tx, teamId, namesOf(input.reading, drafts))
  const { accountIds, callIds } = await addAccounts(tx, teamId, {
    readoutId,
    drafts,
    input,
    actorIds,
  })
  await addReadPositions(tx, teamId, {
    readoutId,
    versionId,
    body,
    accountIds,
    reading: input.reading,
    actorOf: sourceLookup(drafts, actorIds),
  })
  await recordActivity(tx, who, {
    verb: 'readout.add',
    subjectKind: 'readout',
    subjectId: readoutId,
    readoutId,
    detail: { title: input.title, callIds },
  })
  await tellOfNewAccount(tx, who, { callIds, issuer: input.issuer.name, title: input.title })
  await tellOfNewAnswers(tx, who, { readoutId })
  return { readoutId, versionId, accountIds, callIds }
}

async function refuseSameText(tx: Tx, teamId: string, sha256: string): Promise<void> {
  const [same] = await findSameText(tx, teamId, [sha256])
  if (!same) return
  const { readoutId, title } = same
  throw new AppError('duplicate', {
    sentence: 'This text is here already.',
    detail: { readoutId, title },
  })
}

/** The readout with its first version. */
async function insertText(
  tx: Tx,
  { teamId, userId }: Who,
  input: NewReadout,
  text: { body: string; sha256: string },
): Promise<{ readoutId: string; versionId: string }> {
  const readoutId = uuidv7()
  const versionId = uuidv7()
  await tx.insert(readout).values({
    teamId,
    id: readoutId,
    issuerName: input.issuer.name,
    issuerState: input.issuer.state,
    jointly: [...new Set(input.jointly ?? issuersBeside(input.reading))],
    title: input.title,
    language: input.language ?? 'en',
    publishedOn: input.publishedOn,
    sourceUrl: input.sourceUrl ?? null,
    origin: input.origin ?? 'upload',
    addedBy: userId,
  })
  await tx.insert(readoutVersion).values({
    ...text,
    teamId,
    id: versionId,
    readoutId,
    number: 1,
    fileName: input.fileName ?? null,
    capturedBy: userId,
  })
  return { readoutId, versionId }
}

async function addAccounts(
  tx: Tx,
  teamId: string,
  of: {
    readoutId: string
    drafts: readonly (AccountDraft & { choice?: CallChoice })[]
    input: NewReadout
    actorIds: ReadonlyMap<string, string>
  },
): Promise<{ accountIds: string[]; callIds: string[] }> {
  const callIds: string[] = []
  const rows: (typeof account.$inferInsert & { id: string })[] = []
  const people: (typeof participant.$inferInsert)[] = []
  for (const [ordinal, draft] of of.drafts.entries()) {
    const { heldOn, channel, initiator, initiatorState, place, evidence } = draft
    const inCall = draft.participants.filter(({ role }) => role === 'participant')
    const { callId } = await findOrMakeCall(tx, teamId, {
      draft,
      issuerName: of.input.issuer.name,
      title: of.input.title,
      actorIds: inCall.flatMap(({ name }) => of.actorIds.get(name) ?? []),
      choice: draft.choice ?? { kind: 'fitting' },
      taken: callIds,
    })
    callIds.push(callId)
    const facts = { heldOn, channel, initiator, initiatorState, place, evidence }
    const id = uuidv7()
    rows.push({ teamId, id, readoutId: of.readoutId, callId, ordinal, ...facts })
    const sides = sidesOf(draft.participants, of.input.issuer)
    people.push(...participantRows(teamId, { accountId: id, draft, sides, actorIds: of.actorIds }))
  }
  if (rows.length > 0) await tx.insert(account).values(rows)
  if (people.length > 0) await tx.insert(participant).values(people)
  return { accountIds: rows.map(({ id }) => id), callIds }
}

/**
 * Mends what a readout's page is; its text, and what is marked in it, stay. Gives the facts until now, with the
 * revision that it has since.
 * @throws AppError not-found; conflict when somebody else did meanwhile: `detail` is the facts as they are now
 */
export async function editReadout(
  tx: Tx,
  who: Who,
  readoutId: string,
  { revision, ...facts }: ReadoutFacts,
): Promise<{ before: ReadoutFacts }> {
  const { teamId } = who
  const [now] = await tx
    .select({
      revision: readout.revision,
      title: readout.title,
      issuerName: readout.issuerName,
      issuerState: readout.issuerState,
      jointly: readout.jointly,
      publishedOn: readout.publishedOn,
      sourceUrl: readout.sourceUrl,
    })
    .from(readout)
    .where(and(eq(readout.teamId, teamId), eq(readout.id, readoutId), isNull(readout.deletedAt)))
    .for('update')
  if (!now) throw new AppError('not-found')
  if (now.revision !== revision) throw new AppError('conflict', { detail: now })
  await tx
    .update(readout)
    .set({ ...facts, revision: revision + 1 })
    .where(and(eq(readout.teamId, teamId), eq(readout.id, readoutId)))
  if (facts.issuerState !== now.issuerState || facts.issuerName !== now.issuerName) {
    await takeSidesAnew(tx, teamId, {
      readoutId,
      issuer: { name: facts.issuerName, state: facts.issuerState },
    })
  }
  await recordActivity(tx, who, {
    verb: 'readout.edit',
    subjectKind: 'readout',
    subjectId: readoutId,
    readoutId,
    detail: { title: facts.title },
  })
  return { before: { ...now, revision: revision + 1 } }
}

/** With another issuer, other people in its calls are of its own side. Index account_of_readout. */
async function takeSidesAnew(
  tx: Tx,
  teamId: string,
  of: { readoutId: string; issuer: NewReadout['issuer'] },
): Promise<void> {
  const rows = await tx
    .select({ person: participant })
    .from(participant)
    .innerJoin(
      account,
      and(eq(account.teamId, participant.teamId), eq(account.id, participant.accountId)),
    )
    .where(and(eq(account.teamId, teamId), eq(account.readoutId, of.readoutId)))
    .orderBy(asc(account.ordinal), asc(participant.ordinal))
  const people = rows.map(({ person }) => person)
  for (const accountId of new Set(people.map((person) => person.accountId))) {
    const cast = people.filter((person) => person.accountId === accountId)
    const drafts = cast.map(({ name, office, state, role }) => ({
      ...{ name, office, state, readAs: null },
      role: role as 'participant' | 'delegate' | 'named',
    }))
    for (const [at, side] of sidesOf(drafts, of.issuer).entries()) {
      const person = cast[at]
      if (!person || person.side === side) continue
      await tx
        .update(participant)
        .set({ side })
        .where(and(eq(participant.teamId, teamId), eq(participant.id, person.id)))
    }
  }
}
