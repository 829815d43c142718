import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { generateKeyBetween } from 'fractional-indexing'
import type { Who } from '@/db/member'
import { collection, collectionItem } from '@/db/schema/collection'
import { position } from '@/db/schema/position'
import type { Tx } from '@/db/scope'
import { neighboursOf } from '@/lib/features/collection/data'
import type { ItemSubject } from '@/lib/features/collection/schema'
import { requireFinding } from '@/lib/features/finding/mutations'
import { AppError } from '@/lib/platform/errors'

/** Makes an empty collection and gives its id. */
export async function createCollection(
  tx: Tx,
  who: Who,
  facts: { title: string; description: string; origin?: 'person' | 'sample' },
): Promise<string> {
  const [row] = await tx
    .insert(collection)
    .values({ teamId: who.teamId, createdBy: who.userId, ...facts })
    .returning({ id: collection.id })
  if (!row) throw new AppError('unexpected')
  return row.id
}

/**
 * Changes title and description, if nobody did since `revision`.
 * @throws AppError conflict with `{ title, description, revision }` as they stand now; not-found
 */
export async function editCollection(
  tx: Tx,
  teamId: string,
  change: { collectionId: string; revision: number; title: string; description: string },
): Promise<{ revision: number }> {
  const here = and(eq(collection.teamId, teamId), eq(collection.id, change.collectionId))
  const [done] = await tx
    .update(collection)
    .set({
      title: change.title,
      description: change.description,
      revision: sql`${collection.revision} + 1`,
      updatedAt: sql`now()`,
    })
    .where(and(here, eq(collection.revision, change.revision), isNull(collection.deletedAt)))
    .returning({ revision: collection.revision })
  if (done) return done
  const [now] = await tx
    .select({
      title: collection.title,
      description: collection.description,
      revision: collection.revision,
    })
    .from(collection)
    .where(and(here, isNull(collection.deletedAt)))
  throw now ? new AppError('conflict', { detail: now }) : new AppError('not-found')
}

/** Deletes a collection, or brings it back. Its editions and links stay as they are. @throws AppError not-found */
export async function setCollectionDeleted(
  tx: Tx,
  teamId: string,
  change: { collectionId: string; deleted: boolean },
): Promise<{ title: string }> {
  const [row] = await tx
    .update(collection)
    .set({
      deletedAt: change.deleted ? sql`now()` : null,
      revision: sql`${collection.revision} + 1`,
    })
    .where(and(eq(collection.teamId, teamId), eq(collection.id, change.collectionId)))
    .returning({ title: collection.title })
  if (!row) throw new AppError('not-found')
  return row
}

/**
 * Puts something at the end of a collection and gives the item's id.
 * @throws AppError not-found; duplicate with `{ itemId }` where it is in it already, unless `again`
 */
export async function addItem(
  tx: Tx,
  who: Who,
  change: { collectionId: string; subject: ItemSubject; again?: boolean },
): Promise<string> {
  // Holds the collection: of two who add the same at once, the second finds it there.
  await touch(tx, who.teamId, change.collectionId)
  const itemId = change.again ? null : await findSameItem(tx, who.teamId, change)
  if (itemId) {
    throw new AppError('duplicate', {
      sentence: 'It is in this collection already.',
      detail: { itemId },
    })
  }
  const { last } = await neighboursOf(tx, who.teamId, {
    collectionId: change.collectionId,
    afterId: null,
  })
  const [row] = await tx
    .insert(collectionItem)
    .values({
      teamId: who.teamId,
      collectionId: change.collectionId,
      addedBy: who.userId,
      rank: generateKeyBetween(last, null),
      ...(await referencesOf(tx, who, change.subject)),
    })
    .returning({ id: collectionItem.id })
  if (!row) throw new AppError('unexpected')
  return row.id
}

/** The item by which a collection holds something already; a note is never the same as another. */
export async function findSameItem(
  tx: Tx,
  teamId: string,
  { collectionId, subject }: { collectionId: string; subject: ItemSubject },
): Promise<string | null> {
  if (subject.kind === 'note') return null
  const [row] = await tx
    .select({ id: collectionItem.id })
    .from(collectionItem)
    .where(
      and(
        eq(collectionItem.teamId, teamId),
        eq(collectionItem.collectionId, collectionId),
        eq(collectionItem.kind, subject.kind),
        isNull(collectionItem.deletedAt),
        isAbout(subject),
      ),
    )
    .orderBy(collectionItem.id)
    .limit(1)
  return row?.id ?? null
}

/** A comparison is the same from either side, and another one where it was saved under a name of its own. */
function isAbout(subject: Exclude<ItemSubject, { kind: 'note' }>) {
  switch (subject.kind) {
    case 'readout':
      return eq(collectionItem.readoutId, subject.readoutId)
    case 'position':
      return eq(collectionItem.positionId, subject.positionId)
    case 'finding':
      return eq(collectionItem.findingId, subject.findingId)
    case 'comparison': {
      const accounts = [subject.accountA, subject.accountB]
      return and(
        inArray(collectionItem.accountA, accounts),
        inArray(collectionItem.accountB, accounts),
        subject.savedComparisonId
          ? eq(collectionItem.savedComparisonId, subject.savedComparisonId)
          : isNull(collectionItem.savedComparisonId),
      )
    }
  }
}

/** A position's item names its readout too, so that removing the readout finds it. */
async function referencesOf(tx: Tx, who: Who, subject: ItemSubject) {
  if (subject.kind === 'finding') {
    return { ...subject, findingId: await requireFinding(tx, who, subject) }
  }
  if (subject.kind !== 'position') return subject
  const [found] = await tx
    .select({ readoutId: position.readoutId })
    .from(position)
    .where(and(eq(position.teamId, who.teamId), eq(position.id, subject.positionId)))
  if (!found) throw new AppError('not-found')
  return { ...subject, readoutId: found.readoutId }
}

/** Puts an item after another, or first. Two who move at once both succeed: ranks lie between ranks. @throws AppError not-found */
export async function moveItem(
  tx: Tx,
  teamId: string,
  change: { itemId: string; afterId: string | null },
): Promise<{ collectionId: string }> {
  const collectionId = await collectionOf(tx, teamId, change.itemId)
  // The lock makes moves of one collection wait for each other, so that no two ranks are alike.
  await touch(tx, teamId, collectionId)
  const { before, after } = await neighboursOf(tx, teamId, {
    collectionId,
    afterId: change.afterId,
    without: change.itemId,
  })
  await tx
    .update(collectionItem)
    .set({ rank: generateKeyBetween(before, after) })
    .where(and(eq(collectionItem.teamId, teamId), eq(collectionItem.id, change.itemId)))
  return { collectionId }
}

/**
 * Writes an item's note, if nobody did since `revision`.
 * @throws AppError conflict with `{ note, revision }` as they stand now; not-found
 */
export async function editNote(
  tx: Tx,
  teamId: string,
  change: { itemId: string; revision: number; note: string },
): Promise<{ collectionId: string; revision: number }> {
  const here = and(eq(collectionItem.teamId, teamId), eq(collectionItem.id, change.itemId))
  const [done] = await tx
    .update(collectionItem)
    .set({ note: change.note, revision: sql`${collectionItem.revision} + 1` })
    .where(and(here, eq(collectionItem.revision, change.revision)))
    .returning({ collectionId: collectionItem.collectionId, revision: collectionItem.revision })
  if (done) {
    await touch(tx, teamId, done.collectionId)
    return done
  }
  const [now] = await tx
    .select({ note: collectionItem.note, revision: collectionItem.revision })
    .from(collectionItem)
    .where(here)
  throw now ? new AppError('conflict', { detail: now }) : new AppError('not-found')
}

/** Takes an item out, or puts it back where it was. @throws AppError not-found */
export async function setItemRemoved(
  tx: Tx,
  teamId: string,
  change: { itemId: string; removed: boolean },
): Promise<{ collectionId: string }> {
  const [row] = await tx
    .update(collectionItem)
    .set({ deletedAt: change.removed ? sql`now()` : null })
    .where(and(eq(collectionItem.teamId, teamId), eq(collectionItem.id, change.itemId)))
    .returning({ collectionId: collectionItem.collectionId })
  if (!row) throw new AppError('not-found')
  await touch(tx, teamId, row.collectionId)
  return row
}

async function collectionOf(tx: Tx, teamId: string, itemId: string): Promise<string> {
  const [row] = await tx
    .select({ collectionId: collectionItem.collectionId })
    .from(collectionItem)
    .where(and(eq(collectionItem.teamId, teamId), eq(collectionItem.id, itemId)))
  if (!row) throw new AppError('not-found')
  return row.collectionId
}

/** Marks the collection as changed now and holds its row until the transaction ends. @throws AppError not-found */
async function touch(tx: Tx, teamId: string, collectionId: string): Promise<void> {
  const [row] = await tx
    .update(collection)
    .set({ updatedAt: sql`now()` })
    .where(
      and(
        eq(collection.teamId, teamId),
        eq(collection.id, collectionId),
        isNull(collection.deletedAt),
      ),
    )
    .returning({ id: collection.id })
  if (!row) throw new AppError('not-found')
}
