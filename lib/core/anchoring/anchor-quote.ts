import { graphemeEdges, wholeGraphemes } from './graphemes'
import { nearestMatch } from './near-match'
import type { QuoteSelector, TextSpan } from './selector'
import { foldMarks } from './typography'

/**
 * Where a quotation stands in a text. `exact`: same words, same place. `moved`: same words, same
 * surroundings, elsewhere. `near`: a proposal that a person must confirm. `lost`: not found.
 */
export type Anchor =
  | (TextSpan & { state: 'exact' | 'moved' | 'near'; similarity: number })
  | { state: 'lost'; start: null; end: null; similarity: number }

/** Below this share of agreeing letters a proposal would be noise. */
const NEAR = 0.72
/** Share of the context that must agree in all, and on the side that agrees less (some eight letters). */
const SAME_SURROUNDINGS = 0.5
const SAME_SIDE = 0.25
const MOST_OCCURRENCES = 500

const LOST: Anchor = { state: 'lost', start: null, end: null, similarity: 0 }

type Candidate = TextSpan & { context: number; weaker: number; distance: number }

/**
 * Finds a quotation again: position first, then the same words in the same surroundings, then
 * something near. Doubt is never settled silently: it gives `near`, or `lost`.
 */
export function anchorQuote(text: string, selector: QuoteSelector): Anchor {
  if (!selector.exact) return LOST
  const folded = foldMarks(text)
  const candidates = occurrences(folded, selector)
  const [best, second] = candidates
  if (!best) return nearAnchor(text, folded, selector)

  const inPlace = best.distance === 0
  const alone = !second || best.context - second.context > 0.2
  const surroundings = best.context >= SAME_SURROUNDINGS && best.weaker >= SAME_SIDE
  const sure = surroundings && (alone || (inPlace && best.context === 1))
  const state = !sure ? 'near' : inPlace ? 'exact' : 'moved'
  return { state, start: best.start, end: best.end, similarity: 1 }
}

/** Every place of the words, best surroundings first, then nearest to where they stood. */
function occurrences(folded: string, selector: QuoteSelector): Candidate[] {
  const exact = foldMarks(selector.exact)
  const prefix = foldMarks(selector.prefix)
  const suffix = foldMarks(selector.suffix)
  const found: Candidate[] = []
  let at = folded.indexOf(exact)
  while (at !== -1 && found.length < MOST_OCCURRENCES) {
    const end = at + exact.length
    found.push({
      start: at,
      end,
      ...contextAgreement(folded, { start: at, end }, prefix, suffix),
      distance: Math.abs(at - selector.start),
    })
    at = folded.indexOf(exact, at + 1)
  }
  return found.sort((a, b) => b.context - a.context || a.distance - b.distance)
}

/** 0–1: how much of prefix and suffix stands around the span, counted outwards from it, in all and on the weaker side. */
function contextAgreement(
  text: string,
  span: TextSpan,
  prefix: string,
  suffix: string,
): { context: number; weaker: number } {
  let before = 0
  while (
    before < prefix.length &&
    text[span.start - 1 - before] === prefix[prefix.length - 1 - before]
  ) {
    before++
  }
  let after = 0
  while (after < suffix.length && text[span.end + after] === suffix[after]) after++
  // An empty context means that the quotation stood at the edge of the text: so it should still.
  const left = prefix ? before / prefix.length : span.start === 0 ? 1 : 0
  const right = suffix ? after / suffix.length : span.end === text.length ? 1 : 0
  return { context: (left + right) / 2, weaker: Math.min(left, right) }
}

function nearAnchor(text: string, folded: string, selector: QuoteSelector): Anchor {
  const near = nearestMatch(folded.toLowerCase(), foldMarks(selector.exact).toLowerCase(), {
    expected: selector.start,
    atLeast: NEAR,
  })
  // Lower case may change the length of a text ("İ"); then offsets would not hold.
  if (!near || folded.toLowerCase().length !== text.length) return LOST
  const span = wholeGraphemes(near, graphemeEdges(text))
  return { state: 'near', ...span, similarity: near.similarity }
}
