import 'server-only'
import { asMember, type Tx } from '@/db/scope'
import { comparisonPicture } from '@/lib/core/exporting/comparison-picture'
import { renderNote } from '@/lib/core/exporting/render-note'
import { listAccounts } from '@/lib/features/account/data'
import { briefComparisonOf } from '@/lib/features/brief/data'
import { getCall } from '@/lib/features/call/data'
import { faceAccounts } from '@/lib/features/comparison/loaders'
import { drawnViewOf } from '@/lib/features/comparison/schema'
import { isFollowing } from '@/lib/features/follow/data'
import * as data from '@/lib/features/saved-comparison/data'
import type { FrozenComparison, SavedLine, SavedPage } from '@/lib/features/saved-comparison/schema'
import { requireMember } from '@/lib/platform/auth/session'
import { AppError } from '@/lib/platform/errors'
import { requireId } from '@/lib/platform/ids'
import { readChangePlace, writePlace } from '@/lib/platform/place'

const PAGE = 50

/** The team's saved comparisons, last changed first; `next` is the cursor of the following page. */
export async function listSavedComparisons(
  team: string,
  cursor?: string,
): Promise<{ saved: SavedLine[]; next: string | null }> {
  const member = await requireMember(team, 'comparison.read')
  const rows = await asMember(member, (tx) =>
    data.listSaved(tx, member.teamId, { before: readChangePlace(cursor), limit: PAGE + 1 }),
  )
  const saved = rows.slice(0, PAGE)
  const last = saved.at(-1)
  return { saved, next: rows.length > PAGE && last ? writePlace(last) : null }
}

/** A saved comparison: as it was where it is frozen, else as the accounts stand now. @throws AppError not-found */
export async function requireSavedComparison(team: string, savedId: string): Promise<SavedPage> {
  const member = await requireMember(team, 'comparison.read')
  const id = requireId(savedId)
  return asMember(member, async (tx) => {
    const saved = await data.getSaved(tx, member.teamId, id)
    if (!saved || saved.deleted) throw new AppError('not-found')
    const { frozen, ...shown } = saved
    return {
      ...shown,
      noteHtml: renderNote(saved.note),
      following: await isFollowing(tx, member, { kind: 'saved-comparison', id }),
      facing: frozen ? frozen.facing : await liveFacing(tx, member.teamId, saved),
    }
  })
}

/** A saved comparison in one of its views as a picture (SVG). @throws AppError not-found */
export async function drawSavedComparison(
  team: string,
  savedId: string,
  asked: string | null,
): Promise<string> {
  const { facing, callTitle, heldOn } = await requireSavedComparison(team, savedId)
  if (!facing) throw new AppError('not-found')
  const call = { title: callTitle, heldOn }
  return comparisonPicture(drawnViewOf(asked ?? 'facing', { facing, columns: null }, call))
}

async function liveFacing(tx: Tx, teamId: string, of: { accountA: string; accountB: string }) {
  const cards = await listAccounts(tx, teamId, { accountIds: [of.accountA, of.accountB] })
  const a = cards.find(({ id }) => id === of.accountA)
  const b = cards.find(({ id }) => id === of.accountB)
  return a && b ? faceAccounts(tx, teamId, { a, b }) : null
}

/** All that a frozen comparison keeps, as it is now; null when an account or the call is gone. */
export async function freezeComparison(
  tx: Tx,
  teamId: string,
  of: { callId: string; accountA: string; accountB: string },
): Promise<FrozenComparison | null> {
  const call = await getCall(tx, teamId, of.callId)
  const facing = await liveFacing(tx, teamId, of)
  const cites = await data.citeAccounts(tx, teamId, of)
  if (!call || !facing || !cites) return null
  const { title, heldOn } = call
  const brief = await briefComparisonOf(tx, teamId, { ...of, title, heldOn, cites, note: '' })
  return brief && { call: { title, heldOn }, facing, brief }
}
