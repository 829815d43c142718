import 'server-only'
import { cache } from 'react'
import type { Member } from '@/db/member'
import { asMember, type Tx } from '@/db/scope'
import { importFile } from '@/lib/core/importing/import-file'
import { normaliseBody } from '@/lib/core/importing/normalise-body'
import { hintsOf, recogniseText } from '@/lib/core/reading/recognise-text'
import { listCallsAround } from '@/lib/features/call/data'
import { chooseCall } from '@/lib/features/call/schema'
import { listThreads } from '@/lib/features/comment/data'
import type { ThreadView } from '@/lib/features/comment/schema'
import { getNextToReview, listPositionCards } from '@/lib/features/position/data'
import type { PositionCard } from '@/lib/features/position/schema'
import * as data from '@/lib/features/readout/data'
import { fingerprint } from '@/lib/features/readout/mutations'
import type {
  FittingCall,
  FittingQuery,
  QuotingBrief,
  ReadoutDraft,
  ReadoutHead,
  Recognised,
  RecognisedFile,
} from '@/lib/features/readout/schema'
import { requireMember } from '@/lib/platform/auth/session'
import { AppError } from '@/lib/platform/errors'
import { requireId } from '@/lib/platform/ids'

/** What a readout's page shows at first: its head, text, positions, threads, and where reviewing goes on. */
export type ReadoutPage = {
  head: ReadoutHead
  body: string
  positions: PositionCard[]
  threads: ThreadView[]
  next: string | null
  /** Instant at which it was read, in milliseconds: what came later is asked for again. */
  loadedAt: number
}

/** A readout with its positions and threads. Asked once a request. @throws AppError signed-out, not-found */
export const getReadoutPage = cache(async (team: string, readout: string): Promise<ReadoutPage> => {
  const member = await requireMember(team, 'readout.read')
  const readoutId = requireId(readout)
  const loadedAt = Date.now()
  return asMember(member, async (tx) => {
    const of = { teamId: member.teamId, readoutId }
    const found = await data.getReadoutHead(tx, of)
    if (!found) throw new AppError('not-found')
    const positions = await listPositionCards(tx, of)
    const threads = await listThreads(tx, of)
    const next = await getNextToReview(tx, { teamId: of.teamId, after: readoutId })
    return { ...found, positions, threads, next, loadedAt }
  })
})

/** The published editions that quote a readout: told before it is deleted. */
export async function getQuotingBriefs(team: string, readout: string): Promise<QuotingBrief[]> {
  const member = await requireMember(team, 'readout.read')
  const readoutId = requireId(readout)
  return asMember(member, (tx) => data.listQuotingBriefs(tx, member.teamId, readoutId))
}

/**
 * One dropped file, or a pasted text, as it would be saved: what was recognised, the call it fits, and
 * whether the same text is here already. Nothing is written.
 */
export async function recogniseFile(
  team: string,
  file: { name: string | null; bytes: Uint8Array },
): Promise<RecognisedFile> {
  const member = await requireMember(team, 'readout.add')
  const imported = importFile({ name: file.name ?? 'pasted.txt', bytes: file.bytes })
  if (!imported.ok) return { ok: false, sentence: imported.sentence }
  const body = normaliseBody(imported.text)
  const { sources, words, positions, reading, ...facts } = recogniseText(body, imported)
  const accounts = facts.accounts.map((one) => ({ ...one, choice: { kind: 'fitting' as const } }))
  const hints = hintsOf(imported)
  const draft: ReadoutDraft = { ...facts, body, fileName: file.name, accounts, hints }
  const recognised = await asMember(member, async (tx): Promise<Recognised> => {
    const [same] = await data.findSameText(tx, member.teamId, [fingerprint(body)])
    const fitting: (FittingCall | null)[] = []
    for (const one of draft.accounts) {
      const cast = one.participants.filter(({ role }) => role === 'participant')
      const { heldOn, channel } = one
      const query = heldOn ? { heldOn, channel, issuer: draft.issuerName, cast } : null
      fitting.push(query ? await fittingCall(tx, member, query) : null)
    }
    const known = same ? { readoutId: same.readoutId, title: same.title } : null
    const newerOf = known ? null : await data.getSamePage(tx, member.teamId, draft)
    return { draft, sources, fitting, words, positions, reading, same: known, newerOf }
  })
  return { ok: true, recognised }
}

/** The call that an account as it is told now would join; null where it would make a new one. */
export async function getFittingCall(
  team: string,
  query: FittingQuery,
): Promise<FittingCall | null> {
  const member = await requireMember(team, 'call.read')
  return asMember(member, (tx) => fittingCall(tx, member, query))
}

async function fittingCall(
  tx: Tx,
  member: Member,
  query: FittingQuery,
): Promise<FittingCall | null> {
  const { heldOn, channel, issuer: issuerName, cast } = query
  const candidates = await listCallsAround(tx, member.teamId, heldOn)
  const found = chooseCall(candidates, { heldOn, channel, issuerName, cast })
  if (!found) return null
  const { id, title, issuers } = found
  return { id, title, heldOn: found.heldOn, issuers: [...issuers] }
}
