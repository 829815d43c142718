import type { Mention } from '../cast/mention'
import type { TextParts } from '../document'
import { openingText, tellingSentences, titleSentence } from '../opening'
import type { Sentence } from '../sentences'
import { announcesMeetings, type Placed, placeMentions, tellsOfSeveral } from './company'
import type { Layout } from './layout'

/** Title and opening sentences that tell of the encounter, with those named around it. */
export type Encounter = { places: readonly Sentence[]; placed: readonly Placed[] }

type Named = { mentions: readonly Mention[]; of: ReadonlyMap<Mention, number> }

/** A sentence that tells of more than the encounter itself, or whose teller is its subject. */
const ELSEWHERE =
  /^(?:i|my|we|last|previous|previously|earlier|recently|will|also|separately|later|next|since)$/

/**
 * Where the text tells who met whom: its first sentence of an encounter, or, where that one does not name two
 * ("The following statement was released on the visit of X"), the next that does.
 */
export function findEncounter(
  parts: TextParts,
  layout: Layout,
  sentences: readonly Sentence[],
  named: Named,
): Encounter {
  const title = titleSentence(parts, layout)
  const several = tellsOfSeveral(openingText(parts, layout, sentences))
  const telling = tellingSentences(parts, sentences, 4)
  const body = several ? telling : telling.slice(0, 1)
  const inTitle = placeMentions(parts.tokens, title, named.mentions)
  const first = placeMentions(parts.tokens, body, named.mentions)
  const encounter = { places: [...title, ...body], placed: [...inTitle, ...first] }
  const settled = several || telling.length < 2 || namesTwo(first, named)
  if (settled || !mayGoOn(parts, body[0]) || announcesMeetings(sentenceText(parts, body[0])))
    return encounter
  for (const sentence of telling.slice(1, 3)) {
    const placed = placeMentions(parts.tokens, [sentence], named.mentions)
    if (namesTwo(placed, named) && mayGoOn(parts, sentence))
      return { places: [...title, sentence], placed: [...inTitle, ...placed] }
  }
  return encounter
}

/** Does a sentence name both sides of an encounter? */
function namesTwo(placed: readonly Placed[], { of }: Named): boolean {
  const sides = new Set(placed.map(({ side }) => side))
  const who = new Set(placed.map(({ mention }) => of.get(mention) ?? mention))
  return who.size > 1 && (sides.size > 1 || placed.length > 1)
}

function sentenceText({ clean, tokens }: TextParts, sentence: Sentence | undefined): string {
  if (!sentence) return ''
  return clean.slice(tokens[sentence.from]?.start ?? 0, tokens[sentence.to - 1]?.end ?? 0)
}

function mayGoOn({ tokens }: TextParts, sentence: Sentence | undefined): boolean {
  if (!sentence) return false
  return !tokens.slice(sentence.from, sentence.to).some((token) => ELSEWHERE.test(token.lower))
}
