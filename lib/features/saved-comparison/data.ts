import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type ChangePlace, changedBefore, exactInstant } from '@/db/keyset'
import { account, call } from '@/db/schema/call'
import { savedComparison } from '@/db/schema/comparison'
import { person } from '@/db/schema/person'
import { isCurrentVersion, issuersOf, readout, readoutVersion } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'
import type { BriefCite } from '@/lib/core/exporting/brief-edition'
import type {
  ComparisonView,
  FrozenComparison,
  SavedLine,
} from '@/lib/features/saved-comparison/schema'

const accountA = alias(account, 'account_of_a')
const accountB = alias(account, 'account_of_b')
const readoutA = alias(readout, 'readout_of_a')
const readoutB = alias(readout, 'readout_of_b')

const line = {
  id: savedComparison.id,
  name: savedComparison.name,
  note: savedComparison.note,
  view: savedComparison.view,
  callId: savedComparison.callId,
  callTitle: call.title,
  heldOn: call.heldOn,
  accountA: savedComparison.accountA,
  accountB: savedComparison.accountB,
  issuerA: issuersOf(readoutA),
  issuerB: issuersOf(readoutB),
  frozenAt: savedComparison.frozenAt,
  by: person.name,
  updatedAt: exactInstant(savedComparison.updatedAt),
}

type Row = Omit<SavedLine, 'view' | 'frozenAt'> & { view: string; frozenAt: Date | null }

function toLine(row: Row): SavedLine {
  return {
    ...row,
    view: row.view as ComparisonView,
    frozenAt: row.frozenAt?.toISOString() ?? null,
  }
}

function lines(tx: Tx, teamId: string) {
  return tx
    .select({
      ...line,
      revision: savedComparison.revision,
      deletedAt: savedComparison.deletedAt,
      frozen: savedComparison.frozen,
    })
    .from(savedComparison)
    .innerJoin(call, and(eq(call.teamId, teamId), eq(call.id, savedComparison.callId)))
    .innerJoin(
      accountA,
      and(eq(accountA.teamId, teamId), eq(accountA.id, savedComparison.accountA)),
    )
    .innerJoin(
      accountB,
      and(eq(accountB.teamId, teamId), eq(accountB.id, savedComparison.accountB)),
    )
    .innerJoin(readoutA, and(eq(readoutA.teamId, teamId), eq(readoutA.id, accountA.readoutId)))
    .innerJoin(readoutB, and(eq(readoutB.teamId, teamId), eq(readoutB.id, accountB.readoutId)))
    .leftJoin(person, and(eq(person.teamId, teamId), eq(person.id, savedComparison.createdBy)))
    .$dynamic()
}

/** Saved comparisons, last changed first, a page at a time. Index saved_comparison_newest. */
export async function listSaved(
  tx: Tx,
  teamId: string,
  page: { before: ChangePlace | null; limit: number },
): Promise<SavedLine[]> {
  const rows = await lines(tx, teamId)
    .where(
      and(
        eq(savedComparison.teamId, teamId),
        isNull(savedComparison.deletedAt),
        changedBefore(savedComparison, page.before),
      ),
    )
    .orderBy(desc(savedComparison.updatedAt), desc(savedComparison.id))
    .limit(page.limit)
  return rows.map(({ frozen: _, revision: __, deletedAt: ___, ...row }) => toLine(row))
}

/** The saved comparisons of one call, last changed first. Index saved_comparison_of_call. */
export async function listSavedOfCall(
  tx: Tx,
  teamId: string,
  callId: string,
): Promise<SavedLine[]> {
  const rows = await lines(tx, teamId)
    .where(
      and(
        eq(savedComparison.teamId, teamId),
        eq(savedComparison.callId, callId),
        isNull(savedComparison.deletedAt),
      ),
    )
    .orderBy(desc(savedComparison.updatedAt))
    .limit(50)
  return rows.map(({ frozen: _, revision: __, deletedAt: ___, ...row }) => toLine(row))
}

/** A saved comparison with what it froze; null where there is none. Deleted ones are found, for undoing. */
export async function getSaved(
  tx: Tx,
  teamId: string,
  id: string,
): Promise<
  (SavedLine & { revision: number; deleted: boolean; frozen: FrozenComparison | null }) | null
> {
  const [row] = await lines(tx, teamId)
    .where(and(eq(savedComparison.teamId, teamId), eq(savedComparison.id, id)))
    .limit(1)
  if (!row) return null
  const { frozen, revision, deletedAt, ...rest } = row
  return {
    ...toLine(rest),
    revision,
    deleted: deletedAt !== null,
    frozen: frozen as FrozenComparison | null,
  }
}

/** How the readouts of two accounts are cited, as they stand now; null when one of them is gone. */
export async function citeAccounts(
  tx: Tx,
  teamId: string,
  of: { accountA: string; accountB: string },
): Promise<{ a: BriefCite; b: BriefCite } | null> {
  const rows = await tx
    .select({
      accountId: account.id,
      issuer: issuersOf(readout),
      title: readout.title,
      publishedOn: readout.publishedOn,
      version: readoutVersion.number,
      capturedAt: readoutVersion.capturedAt,
      sha256: readoutVersion.sha256,
      sourceUrl: readout.sourceUrl,
      language: readout.language,
    })
    .from(account)
    .innerJoin(readout, and(eq(readout.teamId, teamId), eq(readout.id, account.readoutId)))
    .innerJoin(readoutVersion, isCurrentVersion)
    .where(and(eq(account.teamId, teamId), inArray(account.id, [of.accountA, of.accountB])))
  const citeOf = (id: string): BriefCite | null => {
    const found = rows.find(({ accountId }) => accountId === id)
    if (!found) return null
    const { accountId: _, capturedAt, ...cite } = found
    return { ...cite, capturedAt: capturedAt.toISOString() }
  }
  const a = citeOf(of.accountA)
  const b = citeOf(of.accountB)
  return a && b ? { a, b } : null
}
