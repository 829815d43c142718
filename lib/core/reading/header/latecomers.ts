import type { Actor } from '../cast/build'
import type { Mention } from '../cast/mention'
import type { TextParts } from '../document'
import type { Sentence } from '../sentences'

const JOINED = /^(?:joined|join)$/
const ATTENDED = /^(?:attended|accompanied|participated|present)$/
const EVENT = /^(?:call|conversation|meeting|talks|talk|discussion|discussions)$/

type Gathered = {
  mentions: readonly Mention[]
  actors: Actor[]
  of: ReadonlyMap<Mention, number>
  participants: number[]
}

/** "The Ruritanian side was led by X": the heads of both delegations took part, each for that side. True where any were told. */
export function addHeads(
  parts: TextParts,
  sentences: readonly Sentence[],
  { mentions, actors, of, participants }: Gathered,
): boolean {
  let found = false
  for (const sentence of sentences) {
    for (const mention of mentions) {
      if (mention.from < sentence.from || mention.to > sentence.to) continue
      const index = of.get(mention)
      const actor = index === undefined ? undefined : actors[index]
      const side = actor ? ledBy(parts, mentions, mention, sentence) : null
      if (index === undefined || !actor || !side) continue
      if (!actor.organisation) actor.state ??= side.state
      found = true
      if (!participants.includes(index)) participants.push(index)
    }
  }
  return found
}

/** The side or delegation that somebody is told to have led. */
function ledBy(
  parts: TextParts,
  mentions: readonly Mention[],
  { from }: Mention,
  sentence: Sentence,
): Mention | null {
  const { tokens } = parts
  const by = tokens[from - 1]?.lower === 'by' ? from - 1 : from - 2
  const led = /^(?:led|headed|chaired|represented)$/.test(tokens[by - 1]?.lower ?? '')
  if (tokens[by]?.lower !== 'by' || !led) return null
  return (
    mentions.findLast(
      ({ kind, from: at, to, state }) =>
        kind === 'side' && state !== null && at >= sentence.from && to <= by && by - to < 4,
    ) ?? null
  )
}

/** Where the sentence tells of others at the meeting, and whether they are of it or only with it. */
function tells(parts: TextParts, sentence: Sentence): { at: number; joined: boolean } | null {
  for (let k = sentence.from; k < sentence.to; k++) {
    const word = parts.tokens[k]?.lower ?? ''
    const joined = JOINED.test(word) || (word === 'took' && parts.tokens[k + 1]?.lower === 'part')
    if (word === 'took' && joined) return { at: k, joined }
    if (!joined && !ATTENDED.test(word)) continue
    const next = parts.tokens.slice(k + 1, k + 4).map((token) => token.lower)
    const before = parts.tokens.slice(Math.max(sentence.from, k - 4), k).map((token) => token.lower)
    const event = [...next, ...before].some((each) => EVENT.test(each))
    if (event || next[0] === 'by') return { at: k, joined }
  }
  return null
}

/**
 * Those whom a later sentence brings in: "X also joined the meeting" makes a participant,
 * "the meeting was attended by Y", "accompanied by Z" a delegate.
 */
export function addLatecomers(
  parts: TextParts,
  sentences: readonly Sentence[],
  { mentions, actors, of, participants }: Gathered,
): void {
  for (const sentence of sentences.slice(0, 60)) {
    const told = tells(parts, sentence)
    if (!told) continue
    // Where the text has nobody else, those who attended are whom the meeting was held with.
    const alone = participants.length < 2
    for (const mention of mentions) {
      if (mention.from >= sentence.to) break
      const index = mention.from < sentence.from ? undefined : of.get(mention)
      const actor = index === undefined ? undefined : actors[index]
      if (index === undefined || !actor || participants.includes(index)) continue
      const nearby = told.joined ? mention.to <= told.at + 8 || mention.from > told.at : true
      if (!nearby) continue
      const only = parts.tokens[told.at]?.lower === 'accompanied'
      if (told.joined || ((alone || sentence === sentences[0]) && !only)) participants.push(index)
      else actor.role = 'delegate'
    }
  }
  addCalledOn(parts, sentences.slice(0, 40), { mentions, actors, of, participants })
}

/** "The minister also called on President X": on the same visit the text tells of that one too. */
function addCalledOn(
  parts: TextParts,
  sentences: readonly Sentence[],
  { mentions, of, participants }: Gathered,
): void {
  for (const sentence of sentences.slice(1))
    for (const mention of mentions) {
      if (mention.from < sentence.from || mention.to > sentence.to || !mention.office) continue
      const index = of.get(mention)
      if (index === undefined || mention.name === null || participants.includes(index)) continue
      const k = parts.tokens[mention.from]?.lower === 'the' ? mention.from : mention.from - 1
      const called =
        parts.tokens[k]?.lower === 'on' &&
        /^(?:called|calls)$/.test(parts.tokens[k - 1]?.lower ?? '')
      const guest = mentions.find((each) => each.to === k - 1 || each.to === k - 2)
      const visitor = guest ? of.get(guest) : undefined
      if (called && visitor !== undefined && participants.includes(visitor))
        participants.push(index)
    }
}
