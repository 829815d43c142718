import type { RightSide } from './right-side'
import type { SentenceView } from './site'
import { type Discourse, type ResolvedSource, resolveSource } from './source'

const ASKS = /^(?:hopes?|expectations?|confidence|request|wish|desire)$/

/** "Hope was expressed that Mr B would": what one of two is to do is hoped for by the other. */
export function hopedBy(
  view: SentenceView,
  discourse: Discourse,
  { right, content }: { right: RightSide; content: readonly [from: number, to: number] },
  told: ResolvedSource,
): ResolvedSource | null {
  if (told.source !== 'joint' || !ASKS.test(right.stance?.noun ?? '')) return null
  const who = view.startingAt.get(content[0] + 1)
  if (
    view.tokens[content[0]]?.lower !== 'that' ||
    !who ||
    !/^(?:person|bare|office)$/.test(who.kind)
  )
    return null
  const members = resolveSource(discourse, [who])?.members ?? []
  const others = discourse.participants.filter((index) => !members.includes(index))
  const [only] = others
  if (only === undefined || others.length !== 1 || discourse.participants.length !== 2) return null
  return {
    source: [discourse.actors[only]?.name ?? ''],
    how: 'what is hoped of one side is hoped by the other',
    confidence: 0.7,
    members: others,
  }
}

/** Is the one whose stance it is of another side than the one who spoke before? */
export function isAnother(
  discourse: Discourse,
  holder: ResolvedSource,
  speaker: ResolvedSource,
): boolean {
  const states = new Set(speaker.members.map((index) => discourse.actors[index]?.state))
  return !holder.members.some((index) => states.has(discourse.actors[index]?.state))
}
