import type { Actor } from '../cast/build'
import type { Mention } from '../cast/mention'
import type { SentenceView } from './site'
import { type Discourse, resolveSource } from './source'

type How = Actor['mentions'][number]['how']

const HOW: Readonly<Partial<Record<Mention['kind'], How>>> = {
  office: 'office',
  pronoun: 'pronoun',
  latter: 'alias',
  counterpart: 'counterpart',
  side: 'capital',
}

function note(discourse: Discourse, index: number, from: number, to: number, how: How): void {
  const mentions = discourse.actors[index]?.mentions
  // Only an actor without a name has a reference noted before, as the first of few.
  const known = mentions?.slice(0, 60).some((each) => each.from === from)
  if (mentions && !known) mentions.push({ from, to, how })
}

/** The one member of the cast whom an unnamed mention means, as far as the text has come. */
function meant(discourse: Discourse, mention: Mention): number | null {
  const known = discourse.of.get(mention)
  if (known !== undefined) return known
  const members = resolveSource(discourse, [mention])?.members ?? []
  const [only] = members
  return members.length === 1 && only !== undefined ? only : null
}

/** "him" and "her" as objects are the other one where two took part; "his" goes with the subject. */
function byForm(discourse: Discourse, word: string, subject: number | null): number | null {
  if (subject === null || !/^(?:him|counterpart)$/.test(word)) return subject
  const others = discourse.participants.filter((index) => index !== subject)
  return others.length === 1 ? (others[0] ?? null) : null
}

/** Whom a mention means once the sentence has its subject: the pronoun is that one, the counterpart the other. */
function within(discourse: Discourse, mention: Mention, subject: number | null): number | null {
  if (!/^(?:pronoun|counterpart)$/.test(mention.kind) || discourse.of.has(mention))
    return meant(discourse, mention)
  return byForm(discourse, mention.kind, subject)
}

/**
 * Ties what a sentence calls its people by, beside their names: offices, pronouns, "the latter",
 * "his counterpart", a capital or side. To be called before the sentence is read, with what was said till then.
 */
export function tieReferences(discourse: Discourse, view: SentenceView): void {
  let subject: number | null = discourse.lastSingle ?? discourse.recent[0] ?? null
  let settled = false
  for (let k = view.from; k < view.to; k++) {
    const mention = view.startingAt.get(k)
    const word = view.tokens[k]?.lower ?? ''
    if (!mention) {
      const index = /^(?:his|him|her|himself|herself)$/.test(word)
        ? byForm(discourse, word, subject)
        : null
      if (index !== null) note(discourse, index, k, k + 1, 'pronoun')
      continue
    }
    const named = /^(?:person|bare)$/.test(mention.kind)
    const how = HOW[mention.kind]
    const own = settled ? within(discourse, mention, subject) : meant(discourse, mention)
    if (own === null || (!named && !how)) continue
    if (how) note(discourse, own, mention.from, mention.to, how)
    const opens = named || mention.kind === 'office' || mention.kind === 'pronoun'
    if (opens && !settled && view.tokens[mention.to]?.lower !== "'s") {
      subject = own
      settled = true
    }
  }
}
