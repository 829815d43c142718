import { and, asc, eq, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { positionTie } from '@/db/schema/comparison'
import { person } from '@/db/schema/person'
import { position } from '@/db/schema/position'
import { issuersOf, readout } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'
import { type FacedBy, inverseOf, type TieView, type WaitingTie } from '@/lib/features/tie/schema'

const one = alias(position, 'one_position')
const other = alias(position, 'other_position')
const otherReadout = alias(readout, 'other_readout')

const shown = {
  id: positionTie.id,
  from: positionTie.fromPosition,
  to: positionTie.toPosition,
  relation: positionTie.relation,
  note: positionTie.note,
  revision: positionTie.revision,
  by: person.name,
  at: positionTie.decidedAt,
}

/** One word on two positions; null where there is none, or it was taken back long ago. */
export async function getTie(tx: Tx, teamId: string, id: string): Promise<TieView | null> {
  const [row] = await tx
    .select(shown)
    .from(positionTie)
    .leftJoin(person, and(eq(person.teamId, teamId), eq(person.id, positionTie.decidedBy)))
    .where(and(eq(positionTie.teamId, teamId), eq(positionTie.id, id)))
  return row ? toView(row) : null
}

type TieRow = Omit<TieView, 'relation' | 'at'> & { relation: string; at: Date }

function toView(row: TieRow): TieView {
  return { ...row, relation: row.relation as TieView['relation'], at: row.at.toISOString() }
}

/** A position as it stands in a comparison, with the words by which it is known again. */
type Present = { id: string; readoutId: string; cue: string; content: string }

/**
 * What people said of pairs among these positions. A position that was read again under another id is known by
 * its readout and its words, so that what was said of it stays. Indexes position_tie_from_position and _to_position.
 */
export async function listTiesAmong(
  tx: Tx,
  teamId: string,
  present: readonly Present[],
): Promise<TieView[]> {
  const readoutIds = [...new Set(present.map(({ readoutId }) => readoutId))]
  if (readoutIds.length === 0) return []
  const rows = await tx
    .select({
      ...shown,
      one: { readoutId: one.readoutId, cue: one.cue, content: one.content },
      other: { readoutId: other.readoutId, cue: other.cue, content: other.content },
    })
    .from(positionTie)
    .innerJoin(one, and(eq(one.teamId, teamId), eq(one.id, positionTie.fromPosition)))
    .innerJoin(other, and(eq(other.teamId, teamId), eq(other.id, positionTie.toPosition)))
    .leftJoin(person, and(eq(person.teamId, teamId), eq(person.id, positionTie.decidedBy)))
    .where(
      and(
        eq(positionTie.teamId, teamId),
        isNull(positionTie.deletedAt),
        inArray(one.readoutId, readoutIds),
        inArray(other.readoutId, readoutIds),
      ),
    )
    .orderBy(asc(positionTie.id))
  const ids = new Set(present.map(({ id }) => id))
  const byWords = new Map(present.map((position) => [wordsOf(position), position.id]))
  return rows.flatMap(({ one, other, ...row }) => {
    const from = ids.has(row.from) ? row.from : byWords.get(wordsOf(one))
    const to = ids.has(row.to) ? row.to : byWords.get(wordsOf(other))
    return from && to ? [toView({ ...row, from, to })] : []
  })
}

function wordsOf({ readoutId, cue, content }: Omit<Present, 'id'>): string {
  return `${readoutId}|${cue}|${content}`.replace(/\s+/g, ' ').toLowerCase()
}

/**
 * Ties between positions of these readouts that wait with one of them: its words changed, and nobody confirmed the new
 * ones yet. Each is told from the end that waits; where both do, once from either.
 */
export async function listWaitingTies(
  tx: Tx,
  teamId: string,
  readoutIds: readonly string[],
): Promise<WaitingTie[]> {
  if (readoutIds.length === 0) return []
  const end = (of: typeof one | typeof other) => ({
    readoutId: of.readoutId,
    words: sql<string>`concat_ws(' ', ${of.cue}, ${of.content})`,
    waits: sql<boolean>`${of.anchor} = 'near'`,
  })
  const stands = (of: typeof one | typeof other) =>
    and(inArray(of.readoutId, [...readoutIds]), ne(of.state, 'rejected'), isNull(of.deletedAt))
  const rows = await tx
    .select({
      tieId: positionTie.id,
      relation: positionTie.relation,
      by: person.name,
      one: end(one),
      other: end(other),
    })
    .from(positionTie)
    .innerJoin(one, and(eq(one.teamId, teamId), eq(one.id, positionTie.fromPosition)))
    .innerJoin(other, and(eq(other.teamId, teamId), eq(other.id, positionTie.toPosition)))
    .leftJoin(person, and(eq(person.teamId, teamId), eq(person.id, positionTie.decidedBy)))
    .where(
      and(
        eq(positionTie.teamId, teamId),
        isNull(positionTie.deletedAt),
        sql`${positionTie.relation} <> 'apart'`,
        stands(one),
        stands(other),
      ),
    )
    .orderBy(asc(positionTie.id))
  return rows.flatMap(({ tieId, by, one, other, ...row }) => {
    const relation = row.relation as WaitingTie['relation']
    const turned = inverseOf(relation) as WaitingTie['relation']
    const told = [
      { from: one, to: other, relation },
      { from: other, to: one, relation: turned },
    ]
    return told.flatMap(({ from, to, relation }) =>
      from.waits
        ? [
            {
              tieId,
              readoutId: from.readoutId,
              words: from.words,
              relation,
              otherWords: to.words,
              by,
            },
          ]
        : [],
    )
  })
}

/** What a readout's positions were tied to in other accounts, seen from each end. */
export async function listFacedBy(tx: Tx, teamId: string, readoutId: string): Promise<FacedBy[]> {
  const ends = (own: SQL, far: SQL) =>
    tx
      .select({
        tieId: positionTie.id,
        positionId: sql<string>`${own}`,
        otherPositionId: sql<string>`${far}`,
        relation: positionTie.relation,
        note: positionTie.note,
        otherReadoutId: otherReadout.id,
        issuer: issuersOf(otherReadout),
        cue: other.cue,
        content: other.content,
        by: person.name,
      })
      .from(positionTie)
      .innerJoin(one, and(eq(one.teamId, teamId), eq(one.id, own)))
      .innerJoin(other, and(eq(other.teamId, teamId), eq(other.id, far), isNull(other.deletedAt)))
      .innerJoin(
        otherReadout,
        and(
          eq(otherReadout.teamId, teamId),
          eq(otherReadout.id, other.readoutId),
          isNull(otherReadout.deletedAt),
        ),
      )
      .leftJoin(person, and(eq(person.teamId, teamId), eq(person.id, positionTie.decidedBy)))
      .where(
        and(
          eq(positionTie.teamId, teamId),
          isNull(positionTie.deletedAt),
          eq(one.readoutId, readoutId),
          sql`${positionTie.relation} <> 'apart'`,
        ),
      )
  const from = sql`${positionTie.fromPosition}`
  const to = sql`${positionTie.toPosition}`
  const said = await ends(from, to)
  const turned = await ends(to, from)
  return [
    ...said.map((row) => ({ ...row, swapped: false })),
    ...turned.map((row) => ({ ...row, swapped: true })),
  ].map(({ relation, ...row }) => ({ ...row, relation: relation as FacedBy['relation'] }))
}
