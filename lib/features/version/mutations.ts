import { and, eq, isNull, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Who } from '@/db/member'
import { activity } from '@/db/schema/activity'
import { isCurrentVersion, readout, readoutVersion } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'
import type { Reading } from '@/lib/core/reading/types'
import { recordActivity } from '@/lib/features/activity/mutations'
import { findSameText } from '@/lib/features/readout/data'
import { fingerprint } from '@/lib/features/readout/mutations'
import { carryReading, type ReadingStep, undoReading } from '@/lib/features/rereading/mutations'
import type { Reread } from '@/lib/features/rereading/schema'
import type { AddedVersion } from '@/lib/features/version/schema'
import { AppError } from '@/lib/platform/errors'

/**
 * Keeps a newer text of a readout as its newest version, and carries over what people hold to.
 * @throws AppError not-found; conflict when another version came between; duplicate when the text is here already
 */
export async function addVersion(
  tx: Tx,
  who: Who,
  add: {
    readoutId: string
    after: number
    body: string
    fileName: string | null
    reading: Reading
  },
): Promise<AddedVersion> {
  const { teamId, userId } = who
  const current = await lockReadout(tx, who, add.readoutId)
  if (current.number !== add.after) {
    throw new AppError('conflict', {
      sentence: `Version ${current.number} was added meanwhile. Compare your text with that one.`,
    })
  }
  const sha256 = fingerprint(add.body)
  await refuseSameText(tx, { teamId, readoutId: add.readoutId, sha256 })
  const number = await nextNumber(tx, teamId, add.readoutId)
  const versionId = uuidv7()
  await tx.insert(readoutVersion).values({
    ...{ teamId, id: versionId, readoutId: add.readoutId, number, body: add.body, sha256 },
    ...{ fileName: add.fileName, capturedBy: userId },
  })
  await showVersion(tx, who, { readoutId: add.readoutId, number })
  const { readoutId, body, reading } = add
  const step = await carryReading(tx, teamId, {
    ...{ readoutId, versionId, body, reading, sameText: false },
  })
  const activityId = await recordActivity(tx, who, {
    verb: 'readout.addVersion',
    subjectKind: 'readout',
    subjectId: readoutId,
    readoutId,
    detail: { number, from: current.number, counts: step.counts, step },
  })
  return { number, activityId, counts: step.counts }
}

/** Has the current text read again. @throws AppError not-found; conflict when it is another text by now */
export async function rereadReadout(
  tx: Tx,
  who: Who,
  again: { readoutId: string; versionId: string; body: string; reading: Reading },
): Promise<Reread> {
  const current = await lockReadout(tx, who, again.readoutId)
  if (current.versionId !== again.versionId) {
    throw new AppError('conflict', {
      sentence: 'The readout has a newer text by now. Look at what reading that one changes.',
    })
  }
  const step = await carryReading(tx, who.teamId, { ...again, sameText: true })
  const activityId = await recordActivity(tx, who, {
    verb: 'readout.reread',
    subjectKind: 'readout',
    subjectId: again.readoutId,
    readoutId: again.readoutId,
    detail: { reader: again.reading.reader, counts: step.counts, step },
  })
  return { activityId, counts: step.counts }
}

/**
 * Takes a reading back, and the version that was added with it.
 * @throws AppError not-found; conflict when a position it touched, or the text, has been changed since
 */
export async function undoReadingStep(
  tx: Tx,
  who: Who,
  activityId: string,
): Promise<{ readoutId: string }> {
  const [done] = await tx
    .select()
    .from(activity)
    .where(and(eq(activity.teamId, who.teamId), eq(activity.id, activityId)))
  const step = done?.detail.step as ReadingStep | undefined
  if (!done?.readoutId || !step) throw new AppError('not-found')
  const { readoutId } = done
  const { number, from } = done.detail as { number?: number; from?: number }
  const current = await lockReadout(tx, who, readoutId)
  const undone =
    (number === undefined || current.number === number) && (await undoReading(tx, who.teamId, step))
  if (!undone) {
    throw new AppError('conflict', {
      sentence: 'Somebody has worked on these positions since, so this can no longer be undone.',
    })
  }
  if (from !== undefined) await showVersion(tx, who, { readoutId, number: from })
  await recordActivity(tx, who, {
    verb: 'readout.undoReading',
    subjectKind: 'readout',
    subjectId: readoutId,
    readoutId,
    detail: { undone: activityId },
  })
  return { readoutId }
}

async function lockReadout(tx: Tx, who: Who, readoutId: string) {
  const [found] = await tx
    .select({ number: readout.currentVersion, versionId: readoutVersion.id })
    .from(readout)
    .innerJoin(readoutVersion, isCurrentVersion)
    .where(
      and(eq(readout.teamId, who.teamId), eq(readout.id, readoutId), isNull(readout.deletedAt)),
    )
    .for('update', { of: readout })
  if (!found) throw new AppError('not-found')
  return found
}

/** A version that was taken back may come again: only the text shown now, or another readout's, is the same. */
async function refuseSameText(
  tx: Tx,
  of: { teamId: string; readoutId: string; sha256: string },
): Promise<void> {
  const found = await findSameText(tx, of.teamId, [of.sha256])
  const other = found.find(({ readoutId }) => readoutId !== of.readoutId)
  if (other) {
    throw new AppError('duplicate', {
      sentence: 'This text is here already, as another readout.',
      detail: { readoutId: other.readoutId, title: other.title },
    })
  }
  const [own] = await tx
    .select({ number: readoutVersion.number })
    .from(readoutVersion)
    .innerJoin(readout, isCurrentVersion)
    .where(
      and(
        eq(readoutVersion.teamId, of.teamId),
        eq(readoutVersion.readoutId, of.readoutId),
        eq(readoutVersion.sha256, of.sha256),
      ),
    )
  if (own) {
    throw new AppError('duplicate', {
      sentence: `This is the text of version ${own.number} already: nothing has changed.`,
    })
  }
}

async function nextNumber(tx: Tx, teamId: string, readoutId: string): Promise<number> {
  const [last] = await tx
    .select({ number: sql<number>`max(${readoutVersion.number})::int` })
    .from(readoutVersion)
    .where(and(eq(readoutVersion.teamId, teamId), eq(readoutVersion.readoutId, readoutId)))
  return (last?.number ?? 0) + 1
}

function showVersion(tx: Tx, who: Who, to: { readoutId: string; number: number }) {
  return tx
    .update(readout)
    .set({ currentVersion: to.number, revision: sql`${readout.revision} + 1` })
    .where(and(eq(readout.teamId, who.teamId), eq(readout.id, to.readoutId)))
}
