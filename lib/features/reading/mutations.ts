import { uuidv7 } from 'uuidv7'
import { position, positionIssue, positionSource } from '@/db/schema/position'
import type { Tx } from '@/db/scope'
import type { AccountDraft } from '@/lib/core/reading/account-draft'
import type { NamedActor } from '@/lib/core/reading/actor-key'
import { quotedPosition } from '@/lib/core/reading/quoted-position'
import type { Reading, ReadPosition } from '@/lib/core/reading/types'

/** Everybody who must be an actor: those of the calls, and the sources of positions. */
export function namesOf(reading: Reading, drafts: readonly AccountDraft[]): NamedActor[] {
  const stateOf = new Map(reading.cast.map(({ name, state }) => [name, state]))
  const printed = new Set(drafts.flatMap((d) => d.participants.map((p) => p.readAs)))
  const names = new Map<string, NamedActor>()
  for (const { name, state } of drafts.flatMap((draft) => draft.participants)) {
    names.set(name, { name, state })
  }
  for (const { source } of reading.positions) {
    if (typeof source === 'string') continue
    for (const name of source) {
      if (!printed.has(name) && !names.has(name)) {
        names.set(name, { name, state: stateOf.get(name) ?? null })
      }
    }
  }
  return [...names.values()]
}

/** From a name in the reading to its actor, also where a person mended that name before saving. */
export function sourceLookup(
  drafts: readonly AccountDraft[],
  actorIds: ReadonlyMap<string, string>,
): (name: string) => string | undefined {
  const mended = new Map<string, string>()
  for (const { readAs, name } of drafts.flatMap((draft) => draft.participants)) {
    if (readAs && !mended.has(readAs)) mended.set(readAs, name)
  }
  return (name) => actorIds.get(mended.get(name) ?? name)
}

/** Rows of one statement: PostgreSQL takes 65,535 parameters in one. */
const BATCH = 1000

/** Keeps the positions of a reading as the reader's suggestions, with their quotations, sources and issues. */
export async function addReadPositions(
  tx: Tx,
  teamId: string,
  of: {
    readoutId: string
    versionId: string
    body: string
    accountIds: readonly string[]
    reading: Reading
    actorOf: (name: string) => string | undefined
  },
): Promise<string[]> {
  const rows = of.reading.positions.map((read) => ({ id: uuidv7(), read }))
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH)
    await tx.insert(position).values(
      batch.map(({ id, read }) => ({
        ...quotedPosition(read, of.body),
        teamId,
        id,
        readoutId: of.readoutId,
        versionId: of.versionId,
        accountId: accountOf(read, of.accountIds),
        origin: 'reader',
        reader: of.reading.reader,
      })),
    )
    const sources = batch.flatMap(({ id, read }) => sourcesOf(read, of.actorOf, id))
    if (sources.length > 0) {
      await tx.insert(positionSource).values(sources.map((row) => ({ teamId, ...row })))
    }
    const issues = batch.flatMap(({ id, read }) =>
      [...new Set(read.issues)].map((issue, ordinal) => ({
        teamId,
        positionId: id,
        issue,
        ordinal,
      })),
    )
    if (issues.length > 0) await tx.insert(positionIssue).values(issues)
  }
  return rows.map(({ id }) => id)
}

/** The account a position belongs to; null where the text reports several calls and it belongs to all. */
function accountOf(read: ReadPosition, accountIds: readonly string[]): string | null {
  if (accountIds.length === 1) return accountIds[0] ?? null
  const own = read.calls.length === 1 ? read.calls[0] : undefined
  return own === undefined ? null : (accountIds[own] ?? null)
}

function sourcesOf(
  read: ReadPosition,
  actorOf: (name: string) => string | undefined,
  positionId: string,
) {
  if (typeof read.source === 'string') return []
  const ids = new Set(read.source.flatMap((name) => actorOf(name) ?? []))
  return [...ids].map((actorId, ordinal) => ({ positionId, actorId, ordinal }))
}
