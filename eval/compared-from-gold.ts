import type { ComparedAccount } from '@/lib/core/comparing/types'
import type { Channel } from '@/lib/core/reading/types'
import type { Gold } from './gold-files'

/** An account as comparing needs it, from a gold reading. */
export function comparedFromGold(id: string, { text, calls, positions }: Gold): ComparedAccount {
  const [call] = calls
  return {
    id,
    issuer: call?.issuer?.name ?? '',
    state: call?.issuer?.state ?? null,
    title: null,
    heldOn: call?.heldOn ?? null,
    publishedOn: call?.publishedOn ?? null,
    channel: (call?.channel ?? 'unknown') as Channel,
    initiative: call?.initiative ?? null,
    participants: call?.participants ?? [],
    body: text,
    positions: positions.map((position, index) => {
      const { cueAt, cueTailAt, contentAt } = position
      const spans = [cueAt, ...cueTailAt, contentAt]
      const { source, act, force, polarity, issues } = position
      return {
        ...{ id: `${id}#${index}`, source, act, force, polarity, issues },
        cue: [cueAt, ...cueTailAt].map((span) => text.slice(...span)).join(' '),
        content: text.slice(...contentAt),
        at: [Math.min(...spans.map(([s]) => s)), Math.max(...spans.map(([, e]) => e))] as const,
      }
    }),
  }
}
