import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Who } from '@/db/member'
import { savedQuery } from '@/db/schema/saved-query'
import type { Tx } from '@/db/scope'
import { listAcrossPlaces } from '@/lib/features/across/data'
import { recordActivity } from '@/lib/features/activity/mutations'
import { addItem, findSameItem } from '@/lib/features/collection/mutations'
import { type News, tellFollowers } from '@/lib/features/follow/mutations'
import { countAnswersIn, getTitle, listFollowedQueries } from '@/lib/features/saved-query/data'
import { choiceOf, MOST_COLLECTED } from '@/lib/features/saved-query/schema'
import { AppError } from '@/lib/platform/errors'

/** Keeps a question under a name. */
export async function saveQuery(
  tx: Tx,
  who: Who,
  save: { name: string; note: string; question: string },
): Promise<{ queryId: string }> {
  const { teamId, userId } = who
  const [row] = await tx
    .insert(savedQuery)
    .values({ teamId, createdBy: userId, ...save })
    .returning({ id: savedQuery.id })
  if (!row) throw new AppError('unexpected')
  await record(tx, who, { queryId: row.id, name: save.name, done: 'saved' })
  return { queryId: row.id }
}

/** Changes name and note, if nobody did since `revision`. @throws AppError conflict with what stands now; not-found */
export async function editQuery(
  tx: Tx,
  who: Who,
  edit: { queryId: string; revision: number; name: string; note: string },
): Promise<{ revision: number }> {
  const here = and(
    eq(savedQuery.teamId, who.teamId),
    eq(savedQuery.id, edit.queryId),
    isNull(savedQuery.deletedAt),
  )
  const [done] = await tx
    .update(savedQuery)
    .set({
      name: edit.name,
      note: edit.note,
      updatedAt: sql`now()`,
      revision: sql`${savedQuery.revision} + 1`,
    })
    .where(and(here, eq(savedQuery.revision, edit.revision)))
    .returning({ revision: savedQuery.revision })
  if (!done) {
    const { name, note, revision } = savedQuery
    const [now] = await tx.select({ name, note, revision }).from(savedQuery).where(here)
    throw now ? new AppError('conflict', { detail: now }) : new AppError('not-found')
  }
  await record(tx, who, { queryId: edit.queryId, name: edit.name, done: 'edited' })
  return done
}

/** Takes a saved question away, or brings it back. @throws AppError not-found */
export async function setQueryDeleted(
  tx: Tx,
  who: Who,
  wish: { queryId: string; deleted: boolean },
): Promise<{ name: string }> {
  const [row] = await tx
    .update(savedQuery)
    .set({
      deletedAt: wish.deleted ? sql`now()` : null,
      revision: sql`${savedQuery.revision} + 1`,
    })
    .where(and(eq(savedQuery.teamId, who.teamId), eq(savedQuery.id, wish.queryId)))
    .returning({ name: savedQuery.name })
  if (!row) throw new AppError('not-found')
  const done = wish.deleted ? 'deleted' : 'restored'
  await record(tx, who, { queryId: wish.queryId, ...row, done })
  return row
}

function record(tx: Tx, who: Who, of: { queryId: string; name: string; done: string }) {
  return recordActivity(tx, who, {
    verb: 'query.save',
    subjectKind: 'saved-query',
    subjectId: of.queryId,
    detail: { title: of.name, done: of.done },
  })
}

/** Puts the answers to a question into a collection as they are now, in order of time, the earliest hundred; what is in it already stays as it is. @throws AppError not-found */
export async function collectAnswers(
  tx: Tx,
  who: Who,
  of: { collectionId: string; question: string },
): Promise<{ collected: number; there: number; more: boolean }> {
  const found = await listAcrossPlaces(tx, who.teamId, {
    choice: choiceOf(of.question),
    past: null,
    limit: MOST_COLLECTED + 1,
  })
  const taken = found.slice(0, MOST_COLLECTED)
  let there = 0
  for (const { positionId } of taken) {
    const item = {
      collectionId: of.collectionId,
      subject: { kind: 'position' as const, positionId },
    }
    if (await findSameItem(tx, who.teamId, item)) there += 1
    else await addItem(tx, who, item)
  }
  return { collected: taken.length - there, there, more: found.length > MOST_COLLECTED }
}

/** Questions followed that are tried on what is new: each is one look at one readout. */
const MOST_FOLLOWED = 500

/** Tells those who follow a question that positions of a readout answer it; of some of its positions, where they are named. */
export async function tellOfNewAnswers(
  tx: Tx,
  who: Who,
  of: { readoutId: string; positions?: readonly string[] },
): Promise<void> {
  const { teamId } = who
  const followed = await listFollowedQueries(tx, teamId, MOST_FOLLOWED)
  if (followed.length === 0) return
  const title = await getTitle(tx, teamId, of.readoutId)
  const news = new Map<string, News>()
  for (const { id, name, question } of followed) {
    const choice = choiceOf(question)
    const answers = await countAnswersIn(tx, teamId, { ...of, choice })
    if (answers === 0) continue
    const held = answers === 1 ? 'One new position answers' : `${answers} new positions answer`
    news.set(id, { sentence: `${held} “${name}”, in “${title}”.`, path: `/across?${question}` })
  }
  await tellFollowers(tx, who, { kind: 'saved-query', news })
}
