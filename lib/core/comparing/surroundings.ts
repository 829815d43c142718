import { linesOf, sentencesOf } from '@/lib/core/anchoring/sentences'
import { isSmallWord, termsOf, termWeight } from './terms'
import type { ComparedAccount, ComparedPosition } from './types'

/** What stands round a position and says what it is about. */
export type Surroundings = {
  /** The words that open its sentence: "Regarding the dam, …". */
  lead: string
  /** What it points back to: "… agreed to continue the dialogue on this issue". */
  back: string
  /** The position before it that it points back to, by its place in the list. */
  refersTo: number | null
  /** It points back, and its own words add next to no matter: "to this initiative". */
  hangs: boolean
  /** Its own words tell of next to no matter: "for his personal support". */
  little: boolean
  /** Where its paragraph begins. */
  paragraph: number
}

const POINTS_BACK =
  /\b(?:this|these|such|said)\s+\p{Ll}|\b(?:that|the|those)\s+(?:same\s+)?(?:crisis|issues?|matters?|topics?|subjects?|initiatives?|proposals?|ideas?|explanations?|instructions?|orders?|direction|respect|regard|outcomes?|results?)\b|\b(?:it|them|this|these)$|^(?:him|her|it|them|this)\b|\bthe (?:relevant|said|aforementioned) \p{Ll}|\b(?:situation|tensions?|developments|fighting|escalation) there\b|\b(?:his|her|its|their) (?:support|agreement|consent|approval|position|view)$/iu

/** Fewer words of weight than that say little by themselves. */
const FEW = 2

/** For each position of an account, in order, what stands round it. */
export function surroundingsOf({ body, positions }: ComparedAccount): Surroundings[] {
  const sentences = sentencesOf(body)
  const lines = linesOf(body)
  const inOrder = [...positions].sort((x, y) => x.at[0] - y.at[0])
  const starts = inOrder.map(({ at: [start] }) => ({ start }))
  const places = new Map(positions.map((position, at) => [position, at]))
  return positions.map((position): Surroundings => {
    const start = position.at[0]
    const paragraph = lines[lastBefore(lines, start)]?.start ?? 0
    const at = lastBefore(sentences, start)
    const sentence = sentences[at]
    const { refers, hangs, little } = signsOf(position)
    const alone = { lead: '', back: '', refersTo: null, hangs, little, paragraph }
    if (!sentence || sentence.end < start) return alone
    const first = inOrder[lastBefore(starts, sentence.start - 1) + 1]
    const lead = body.slice(sentence.start, first?.at[0] ?? start)
    if (!refers && !little) return { ...alone, lead }
    const before = inOrder[lastBefore(starts, start - 1)]
    const referent = before && refers ? (places.get(before) ?? null) : null
    if (before && before.at[0] >= sentence.start)
      return { ...alone, lead, back: before.content, refersTo: referent }
    const near = sentences[at - 1]
    if (!near || near.start < paragraph) return { ...alone, lead }
    const back = body.slice(near.start, near.end)
    const refersTo = before && before.at[0] >= near.start ? referent : null
    return { ...alone, lead, back, refersTo }
  })
}

/** The place of the last that starts at or before a point; -1 where none does. */
function lastBefore(spans: readonly { start: number }[], point: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= point) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** What the words of a position say of themselves: whether they point back, and whether they have a matter of their own. */
function signsOf({ content }: ComparedPosition): {
  refers: boolean
  hangs: boolean
  little: boolean
} {
  const refers = POINTS_BACK.test(content)
  const matter = termsOf(content).filter((term) => termWeight(term) === 1).length
  const little = matter < FEW && wordsOfWeight(content) <= 4
  return { refers, hangs: refers && matter <= FEW, little }
}

const wordsOfWeight = (content: string): number =>
  content.split(/\s+/).filter((word) => !isSmallWord(word)).length
