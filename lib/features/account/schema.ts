import { z } from 'zod'
import type { FactSource } from '@/lib/core/reading/account-draft'
import type { Channel } from '@/lib/core/reading/types'

/** One account of a call with what its text says of the facts. */
export type AccountCard = {
  id: string
  callId: string
  readoutId: string
  title: string
  issuerName: string
  issuerState: string | null
  /** All who issued it, in words. */
  issuers: string
  publishedOn: string | null
  language: string
  versionNumber: number
  words: number
  body: string
  heldOn: string | null
  channel: Channel
  initiator: string | null
  initiatorState: string | null
  place: string | null
  evidence: Record<string, FactSource>
  participants: {
    actorId: string
    name: string
    office: string | null
    state: string | null
    role: string
    side: string | null
  }[]
}

/** An account as the call's page lists it. */
export type AccountShown = Omit<AccountCard, 'body' | 'participants' | 'evidence'>

export const attachAccountSchema = z.object({
  team: z.string(),
  accountId: z.uuid(),
  callId: z.uuid(),
})
export const detachAccountSchema = z.object({ team: z.string(), accountId: z.uuid() })
