import { organisationAt, stateAt } from '../gazetteer'
import type { Token } from '../tokens'
import type { Act, Polarity } from '../types'

/** The content of a cue, and whose words it is: the states for which the source can bind itself. */
export type ContentView = {
  tokens: readonly Token[]
  from: number
  to: number
  quoted: boolean
  own: ReadonlySet<string> | null
}

/** What a content says of itself: an act, where its predicate performs one, and its direction. */
export type ContentStance = { act: Act | null; polarity: Polarity; word: string | null }

/** Who holds a predicate: the source's own side, "we", somebody else, or nobody known. */
export type Holder = 'own' | 'we' | 'other' | 'open'

/** Forms of be and of remaining. */
export const BE =
  /^(?:is|are|was|were|be|been|being|remain|remains|remained|stand|stands|stood|am|'s|'re|'m)$/

const ADVERB =
  /^(?:not|also|always|still|fully|now|very|so|really|equally|absolutely|completely|totally|categorically|clearly|deeply|highly|most|more|extremely|particularly|especially|both|therefore|thus|never|all|of|the|a|an|truly|firmly|strongly|immediately|already|again|just|it|both|too|greatly|equally|\p{L}{3,}ly)$/u

/** The word at a token of the content, in small letters. */
export function lower(view: ContentView, at: number): string {
  return at < view.to ? (view.tokens[at]?.lower ?? '') : ''
}

/** Words before a "that" whose clause tells the thing itself: "we know that". */
export const SAYS =
  /^(?:know|knows|sure|reaffirm|believe|think|confirm|convinced|certain|say|see|stated|said|clear|clearly)$/

/** "the Union" said by one who serves it, "the government" by one of it. */
function ownBody(view: ContentView, at: number): boolean {
  if (view.own?.size === 0 && organisationAt(view.tokens, at) > 0) return true
  if (!/^(?:the|our)$/.test(lower(view, at - 1)) || lower(view, at + 1) === 'of') return false
  const body = view.own?.size === 0 ? /^(?:alliance|union|commission|council)$/ : STATE_BODY
  return body.test(lower(view, at))
}

const STATE_BODY = /^(?:state|government|cabinet|ministry)$/

/** "we know that the project will": the subject of the predicate at `to` stands after the last "that". */
function clauseOf(view: ContentView, from: number, to: number): number {
  for (let k = to - 1; k > from; k--)
    if (lower(view, k) === 'that' && SAYS.test(lower(view, k - 1))) return k + 1
  return from
}

/** A noun after one of these is beside the subject, not the subject. */
const BESIDE = /^(?:of|with|against|between|from|to|in|for|on)$/

/** Who is subject between two tokens: the source's own side, "we", another state, or nobody known. */
export function holder(view: ContentView, from: number, to: number): Holder {
  let other = false
  // "we are sure, and it will": a thing, not the one who speaks.
  if (/^(?:it|this|there)$/.test(lower(view, to - 1))) return 'open'
  for (let k = clauseOf(view, from, to); k < to; k++) {
    const word = lower(view, k)
    if (/^(?:we|i)$/.test(word)) {
      // "everything we are discussing will": the subject is what stands before.
      if (/^(?:everything|all|what|something|anything|those)$/.test(lower(view, k - 1))) continue
      return 'we'
    }
    if (ownBody(view, k) && !(BESIDE.test(lower(view, k - 2)) && k > from + 2)) return 'own'
    if (
      /^(?:they|both|he|she|our|his|her|sides|parties|ministers|leaders|presidents|ourselves)$/.test(
        word,
      )
    )
      return 'own'
    const place = stateAt(view.tokens, k)
    if (!place || place.to > to) continue
    if (view.own?.has(place.iso)) return 'own'
    if (BESIDE.test(lower(view, k - 1)) && k > from + 1) continue
    other = view.own !== null && view.own.size > 0
  }
  return other ? 'other' : 'open'
}

/** Steps over adverbs, and notes a negation among them. */
export function skipAdverbs(view: ContentView, from: number): { at: number; negated: boolean } {
  let at = from
  let negated = false
  while (at < from + 5 && ADVERB.test(lower(view, at))) {
    if (/^(?:not|never)$/.test(lower(view, at))) negated = true
    at++
  }
  return { at, negated }
}
