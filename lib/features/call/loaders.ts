import 'server-only'
import { z } from 'zod'
import { asMember, type Tx } from '@/db/scope'
import { type AccountTelling, factsTold } from '@/lib/core/comparing/facts-told'
import { comparisonPicture } from '@/lib/core/exporting/comparison-picture'
import { formatDay } from '@/lib/core/exporting/format-day'
import { listAccounts } from '@/lib/features/account/data'
import type { AccountCard, AccountShown } from '@/lib/features/account/schema'
import * as data from '@/lib/features/call/data'
import {
  type CallFilter,
  type CallLine,
  type CallPage,
  type CallView,
  CHANNEL_WORDS,
} from '@/lib/features/call/schema'
import { faceAccounts, lineUpColumns } from '@/lib/features/comparison/loaders'
import { drawnViewOf } from '@/lib/features/comparison/schema'
import { isFollowing } from '@/lib/features/follow/data'
import { listSavedOfCall } from '@/lib/features/saved-comparison/data'
import { COMPARISON_VIEWS } from '@/lib/features/saved-comparison/schema'
import { requireMember } from '@/lib/platform/auth/session'
import { daySchema } from '@/lib/platform/day'
import { AppError } from '@/lib/platform/errors'
import { isId, requireId } from '@/lib/platform/ids'
import { readDayPlace, writePlace } from '@/lib/platform/place'

const PAGE = 50

/** A page of the team's calls, newest first. */
export async function getCallList(
  team: string,
  of: { filter: CallFilter; after?: string },
): Promise<CallPage> {
  const member = await requireMember(team, 'call.read')
  return asMember(member, async (tx) => {
    const asked = { filter: of.filter, after: readDayPlace(of.after), limit: PAGE + 1 }
    const lines = await data.listCalls(tx, member.teamId, asked)
    const last = lines.length > PAGE ? lines[PAGE - 1] : undefined
    const next = last ? writePlace({ day: last.heldOn, id: last.id }) : null
    return { lines: lines.slice(0, PAGE), next }
  })
}

/** Calls within a fortnight of a day, the nearest first: where an account could go. */
export async function getCallsNear(
  team: string,
  of: { day: string; not?: string },
): Promise<CallLine[]> {
  const member = await requireMember(team, 'call.read')
  const asked = z.object({ day: daySchema, not: z.uuid().optional() }).safeParse(of)
  if (!asked.success) throw new AppError('invalid')
  const near = { ...asked.data, days: 14 }
  return asMember(member, (tx) => data.listCallsNear(tx, member.teamId, near))
}

/** A call with its accounts, its facts as each tells them, and two accounts side by side. */
export async function getCallView(
  team: string,
  of: { callId: string; a?: string; b?: string; view?: string },
): Promise<CallView> {
  const member = await requireMember(team, 'call.read')
  const callId = requireId(of.callId)
  return asMember(member, async (tx) => {
    const { teamId } = member
    const call = await data.getCall(tx, teamId, callId)
    if (!call) throw new AppError('not-found')
    const cards = await listAccounts(tx, teamId, { callId })
    const pair = chosenPair(cards, of)
    const view = COMPARISON_VIEWS.find((one) => one === of.view) ?? 'facing'
    const facing = pair ? await faceAccounts(tx, teamId, pair) : null
    return {
      call,
      view,
      saved: await listSavedOfCall(tx, teamId, callId),
      following: await isFollowing(tx, member, { kind: 'call', id: callId }),
      columns: view === 'columns' ? await lineUpColumns(tx, teamId, cards) : null,
      accounts: cards.map(shownOf),
      gone: await listGone(tx, teamId, cards, of),
      facts: factsTold(cards.map(tellingOf)),
      facing,
    }
  })
}

/** The accounts of a call in one of their views as a picture (SVG). @throws AppError not-found when it has not two */
export async function drawComparison(
  team: string,
  of: { callId: string; a?: string; b?: string; view?: string },
): Promise<string> {
  const { call, facing, columns, view } = await getCallView(team, of)
  if (!facing) throw new AppError('not-found')
  return comparisonPicture(drawnViewOf(view, { facing, columns }, call))
}

/** What the address asks for and this call no longer has; deleted ones are not found any more, and left out. */
async function listGone(
  tx: Tx,
  teamId: string,
  cards: readonly AccountCard[],
  { a = '', b = '' }: { a?: string; b?: string },
): Promise<AccountShown[]> {
  const asked = [a, b].filter((id) => isId(id) && !cards.some((card) => card.id === id))
  if (asked.length === 0) return []
  return (await listAccounts(tx, teamId, { accountIds: asked })).map(shownOf)
}

function shownOf({ body, participants, evidence, ...shown }: AccountCard): AccountShown {
  return shown
}

/** The two accounts in the address; else the first and the first of another issuer's state. */
function chosenPair(cards: readonly AccountCard[], asked: { a?: string; b?: string }) {
  const a = cards.find(({ id }) => id === asked.a) ?? cards.find(({ id }) => id !== asked.b)
  if (!a) return null
  const others = cards.filter(({ id }) => id !== a.id)
  const b =
    others.find(({ id }) => id === asked.b) ??
    others.find(({ issuerState, issuerName }) =>
      issuerState ? issuerState !== a.issuerState : issuerName !== a.issuerName,
    ) ??
    others[0]
  return b ? { a, b } : null
}

function tellingOf(card: AccountCard): AccountTelling {
  const words = (field: string) => {
    const source = card.evidence[field]
    if (source?.start === null || source?.start === undefined || source.end === null) return null
    return card.body.slice(source.start, source.end)
  }
  const facts: AccountTelling['facts'] = {}
  if (card.heldOn) facts.heldOn = { value: formatDay(card.heldOn), words: words('heldOn') }
  if (card.initiator) facts.initiator = { value: card.initiator, words: words('initiator') }
  if (card.channel !== 'unknown') {
    facts.channel = { value: CHANNEL_WORDS[card.channel], words: words('channel') }
  }
  if (card.place) facts.place = { value: card.place, words: words('place') }
  const participants = card.participants.filter(({ role }) => role === 'participant')
  return { id: card.id, facts, participants }
}
