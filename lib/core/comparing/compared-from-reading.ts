import type { Reading } from '@/lib/core/reading/types'
import type { ComparedAccount } from './types'

/** A text, its reading, and what is known of it beside. */
export type ReadAccount = {
  id: string
  body: string
  reading: Reading
  issuer?: { name: string; state: string | null } | null
  title?: string | null
  publishedOn?: string | null
}

/** The account of a call that a reading gives, as comparing needs it; of several calls, the one asked for. */
export function comparedFromReading(account: ReadAccount, callIndex = 0): ComparedAccount {
  const { id, body, reading } = account
  const call = reading.calls[callIndex]
  const issuer = account.issuer ?? reading.issuer?.value ?? null
  const belongs = (calls: readonly number[]) => calls.length === 0 || calls.includes(callIndex)
  return {
    id,
    body,
    issuer: issuer?.name ?? '',
    state: issuer?.state ?? null,
    title: account.title ?? reading.title?.value ?? null,
    heldOn: call?.heldOn?.value ?? null,
    publishedOn: account.publishedOn ?? reading.publishedOn?.value ?? null,
    channel: call?.channel.value ?? 'unknown',
    initiative: call?.initiative?.value ?? null,
    participants: (call?.participants ?? []).flatMap((index) => {
      const member = reading.cast[index]
      return member ? [{ name: member.name, office: member.office, state: member.state }] : []
    }),
    positions: reading.positions.flatMap((position, index) => {
      if (!belongs(position.calls)) return []
      const { cueAt, contentAt, cueTailAt, source, act, force, polarity, issues } = position
      const spans = [cueAt, contentAt, ...cueTailAt]
      return [
        {
          id: `${id}#${index}`,
          source,
          cue: [cueAt, ...cueTailAt].map((span) => body.slice(...span)).join(' '),
          content: body.slice(...contentAt),
          act,
          force,
          polarity,
          issues,
          at: [Math.min(...spans.map(([s]) => s)), Math.max(...spans.map(([, e]) => e))] as const,
        },
      ]
    }),
  }
}
