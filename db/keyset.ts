import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/* Lists are read a page at a time from the last row of the page before: no page is slower than the first. */

/** Place in a list ordered by day, the newest first and those without one last: the last row's day and id. */
export type DayPlace = { day: string | null; id: string }

/** Place in a list ordered by last change: the last row's instant, to the microsecond, and id. */
export type ChangePlace = { updatedAt: string; id: string }

/**
 * A page of a list ordered by day. Each of its two stretches, dated and not, is read by a range of its own, so that
 * an index over (day desc nulls last, id desc) serves both.
 */
export async function pageByDay<Row>(
  by: { day: SQLWrapper; id: SQLWrapper },
  of: { after: DayPlace | null; limit: number },
  read: (past: SQL | undefined, limit: number) => Promise<Row[]>,
): Promise<Row[]> {
  const { after, limit } = of
  if (!after) return read(undefined, limit)
  const undated = sql`${by.day} is null`
  if (after.day === null) return read(sql`${undated} and ${by.id} < ${after.id}::uuid`, limit)
  const dated = await read(
    sql`(${by.day}, ${by.id}) < (${after.day}::date, ${after.id}::uuid)`,
    limit,
  )
  const rest = limit - dated.length
  return rest > 0 ? [...dated, ...(await read(undated, rest))] : dated
}

/** What comes after a place in a list ordered by last change; everything where there is none. */
export function changedBefore(
  by: { updatedAt: SQLWrapper; id: SQLWrapper },
  before: ChangePlace | null,
): SQL | undefined {
  if (!before) return undefined
  return sql`(${by.updatedAt}, ${by.id}) < (${before.updatedAt}::timestamptz, ${before.id}::uuid)`
}

/** An instant as text, to the microsecond: cut to milliseconds, a place in a list would pass over its neighbours. */
export function exactInstant(column: SQLWrapper): SQL<string> {
  return sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
}
