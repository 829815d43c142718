import { and, asc, eq, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn, alias, type PgSelect } from 'drizzle-orm/pg-core'
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

type End = typeof one | typeof other

/** Joins the positions at both ends of each tie, of these readouts, and whoever tied them; oldest first. */
function withEnds<Query extends PgSelect>(
  query: Query,
  of: { teamId: string; readoutIds: readonly string[]; also?: SQL },
) {
  const at = (end: End, id: AnyPgColumn) => and(eq(end.teamId, of.teamId), eq(end.id, id))
  const ofThese = (end: End) => inArray(end.readoutId, [...of.readoutIds])
  return query
    .innerJoin(one, at(one, positionTie.fromPosition))
    .innerJoin(other, at(other, positionTie.toPosition))
    .leftJoin(person, and(eq(person.teamId, of.teamId), eq(person.id, positionTie.decidedBy)))
    .where(
      and(
        ...[eq(positionTie.teamId, of.teamId), isNull(positionTie.deletedAt)],
        ...[ofThese(one), ofThese(other), of.also],
      ),
    )
    .orderBy(asc(positionTie.id))
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
  const wordsAt = (end: End) => ({
    readoutId: end.readoutId,
    cue: end.cue,
    content: end.content,
  })
  const rows = await withEnds(
    tx
      .select({ ...shown, one: wordsAt(one), other: wordsAt(other) })
      .from(positionTie)
      .$dynamic(),
    { teamId, readoutIds },
  )
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
  const waitsAt = (end: End) => ({
    readoutId: end.readoutId,
    words: sql<string>`concat_ws(' ', ${end.cue}, ${end.content})`,
    waits: sql<boolean>`${end.anchor} = 'near'`,
  })
  const stands = (end: End) => and(ne(end.state, 'rejected'), isNull(end.deletedAt))
  const { id: tieId, relation, by } = shown
  const rows = await withEnds(
    tx
      .select({ tieId, relation, by, one: waitsAt(one), other: waitsAt(other) })
      .from(positionTie)
      .$dynamic(),
    {
      teamId,
      readoutIds,
      also: and(ne(positionTie.relation, 'apart'), stands(one), stands(other)),
    },
  )
  return rows.flatMap(({ tieId, by, one, other, ...row }) => {
    const relation = row.relation as WaitingTie['relation']
    const turned = inverseOf(relation) as WaitingTie['relation']
    const told = [
      { from: one, to: other, relation },
      { from: other, to: one, relation: turned },
    ]
    return told
      .filter(({ from }) => from.waits)
      .map(({ from, to, relation }) => ({
        ...{ tieId, relation, by },
        ...{ readoutId: from.readoutId, words: from.words, otherWords: to.words },
      }))
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
