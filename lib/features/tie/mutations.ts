import { and, eq, isNull, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { uuidv7 } from 'uuidv7'
import type { Who } from '@/db/member'
import { positionTie } from '@/db/schema/comparison'
import { position } from '@/db/schema/position'
import type { Tx } from '@/db/scope'
import { recordActivity } from '@/lib/features/activity/mutations'
import { getTie } from '@/lib/features/tie/data'
import type { TieRelation, TieView } from '@/lib/features/tie/schema'
import { AppError } from '@/lib/platform/errors'

const first = alias(position, 'first_position')
const second = alias(position, 'second_position')

/**
 * Says how two positions of different readouts belong together, or that they do not (`apart`). Said again, it
 * replaces what was said; from the other end too.
 * @throws AppError not-found; invalid for two of one readout; conflict with the word that somebody else said meanwhile
 */
export async function tiePositions(
  tx: Tx,
  who: Who,
  wish: {
    from: string
    to: string
    relation: TieRelation | 'apart'
    note: string
    revision: number | null
  },
): Promise<TieView> {
  const { teamId, userId } = who
  const { from, to, relation, note } = wish
  const readouts = await requireTwo(tx, teamId, { from, to })
  const [before] = await tx
    .select()
    .from(positionTie)
    .where(and(eq(positionTie.teamId, teamId), ofPair(from, to)))
    .for('update')
  const seen = before && !before.deletedAt ? before.revision : null
  if (seen !== wish.revision) {
    const current = before ? await getTie(tx, teamId, before.id) : null
    throw new AppError('conflict', { detail: { current } })
  }
  const said = { fromPosition: from, toPosition: to, relation, note, decidedBy: userId }
  const id = before?.id ?? uuidv7()
  if (before) {
    await tx
      .update(positionTie)
      .set({ ...said, decidedAt: new Date(), deletedAt: null, revision: before.revision + 1 })
      .where(and(eq(positionTie.teamId, teamId), eq(positionTie.id, id)))
  } else {
    await tx.insert(positionTie).values({ teamId, id, ...said })
  }
  await recordActivity(tx, who, {
    verb: 'comparison.tie',
    subjectKind: 'position-tie',
    subjectId: id,
    readoutId: readouts.from,
    detail: { from, to, relation, otherReadoutId: readouts.to },
  })
  return requireTie(tx, teamId, id)
}

/** Takes a word on two positions back, or says it again: comparing decides alone meanwhile. @throws AppError not-found */
export async function withdrawTie(
  tx: Tx,
  who: Who,
  wish: { tieId: string; withdrawn: boolean },
): Promise<TieView> {
  const { teamId } = who
  const [row] = await tx
    .update(positionTie)
    .set({
      deletedAt: wish.withdrawn ? sql`now()` : null,
      revision: sql`${positionTie.revision} + 1`,
    })
    .where(and(eq(positionTie.teamId, teamId), eq(positionTie.id, wish.tieId)))
    .returning()
  if (!row) throw new AppError('not-found')
  const readouts = await requireTwo(tx, teamId, { from: row.fromPosition, to: row.toPosition })
  await recordActivity(tx, who, {
    verb: 'comparison.tie',
    subjectKind: 'position-tie',
    subjectId: row.id,
    readoutId: readouts.from,
    detail: { withdrawn: wish.withdrawn, relation: row.relation, otherReadoutId: readouts.to },
  })
  return requireTie(tx, teamId, row.id)
}

function ofPair(one: string, other: string) {
  return or(
    and(eq(positionTie.fromPosition, one), eq(positionTie.toPosition, other)),
    and(eq(positionTie.fromPosition, other), eq(positionTie.toPosition, one)),
  )
}

async function requireTwo(
  tx: Tx,
  teamId: string,
  { from, to }: { from: string; to: string },
): Promise<{ from: string; to: string }> {
  const [found] = await tx
    .select({ from: first.readoutId, to: second.readoutId })
    .from(first)
    .innerJoin(second, and(eq(second.teamId, teamId), eq(second.id, to), isNull(second.deletedAt)))
    .where(and(eq(first.teamId, teamId), eq(first.id, from), isNull(first.deletedAt)))
  if (!found) throw new AppError('not-found')
  if (found.from === found.to) {
    throw new AppError('invalid', { sentence: 'Both stand in the same readout.' })
  }
  return found
}

async function requireTie(tx: Tx, teamId: string, id: string): Promise<TieView> {
  const tie = await getTie(tx, teamId, id)
  if (!tie) throw new AppError('not-found')
  return tie
}
