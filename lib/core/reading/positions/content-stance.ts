import {
  COUNTERS,
  NEGATIVE_WORDS,
  POSITIVE_WORDS,
  SCARCE,
  STANCE_PREDICATES,
} from '../data/evaluation'
import type { Polarity } from '../types'
import { modal, promise, stance, state, undone } from './content-moods'
import { BE, type ContentStance, type ContentView, holder, lower, SAYS } from './content-words'

const OPENERS =
  /^(?:while|although|though|despite|if|should|when|given|considering|since|as|because|in|on|at|with|following|during|against|after|before|without|for|amid|under|by|from|regarding|even|notwithstanding|only|to|unless|until|over|throughout|through|between|speaking|concerning)$/

const CONDITION = /^(?:if|should|unless)$/

const CLAUSE_WORDS = 30

const MODAL_REACH = 18

/** First token of the main clause: after "that" and an opening clause up to its comma. */
function mainStart(view: ContentView, from: number): { at: number; conditional: boolean } {
  let at = from
  while (/^(?:that|"|'|,|also|and|in|turn)$/.test(lower(view, at)) && at < from + 3) {
    if (lower(view, at) === 'in' && lower(view, at + 1) !== 'turn') break
    at++
  }
  const first = lower(view, at)
  if (!OPENERS.test(first)) return { at, conditional: false }
  for (let k = at + 1; k < view.to - 2 && k < at + CLAUSE_WORDS; k++) {
    if (view.tokens[k]?.text !== ',') continue
    const next = lower(view, k + 1)
    if (/^(?:and|or|in|including|as|which|who)$/.test(next) || listGoesOn(view, k)) continue
    return { at: k + 1, conditional: CONDITION.test(first) }
  }
  return { at, conditional: CONDITION.test(first) }
}

/** "the United States, Canada, and Japan": the comma of a list, not of a clause. */
function listGoesOn(view: ContentView, comma: number): boolean {
  const next = view.tokens[comma + 1]
  const after = lower(view, comma + 2)
  return Boolean(next?.cap) && (after === ',' || after === 'and')
}

const AUXILIARY = /^(?:do|does|did|has|have|had|will|would|can|could|may|shall|'ll)$/

const TELLING =
  /^(?:must|should|ought|cannot|need|needs|needed|requires?|intends?|intended|pledges?|pledged|undertakes?|plans|vows?|wishes|wants)$/

/** Can this word be the predicate that says what a content does? */
function telling(word: string): boolean {
  return (
    word === 'there' ||
    word === 'zero' ||
    /^(?:sees?|saw)$/.test(word) ||
    BE.test(word) ||
    AUXILIARY.test(word) ||
    TELLING.test(word) ||
    STANCE_PREDICATES.has(word) ||
    /^(?:agreed|reached)$/.test(word)
  )
}

/** ", which", ", from which", ", who": a relative clause tells aside what the main clause does not do. */
function opensRelative(view: ContentView, at: number, start: number): boolean {
  if (at <= start || !/^(?:which|who|whose|where)$/.test(lower(view, at))) return false
  const before = /^(?:of|from|in|to|for|by|with|on|at|through)$/.test(lower(view, at - 1)) ? 2 : 1
  return lower(view, at - before) === ','
}

/** The comma that ends a relative clause, or the end of the content. */
function relativeEnd(view: ContentView, at: number): number {
  for (let k = at + 1; k < view.to; k++) {
    if (/^[.;!?]$/.test(lower(view, k))) return k - 1
    if (lower(view, k) === ',' && !/^(?:and|or|including)$/.test(lower(view, k + 1))) return k
  }
  return view.to
}

/** "The risks were discussed": told of the talk, though an auxiliary stands before. */
function wasTalkedOf(view: ContentView, at: number): boolean {
  const be = /^(?:also|already|\p{L}+ly)$/u.test(lower(view, at - 1)) ? at - 2 : at - 1
  return (
    /^(?:discussed|considered|reviewed)$/.test(lower(view, at)) &&
    /^(?:was|were|been)$/.test(lower(view, be))
  )
}

const REPORTS = /^(?:focused|discussed|met|spoke|talked|visited|held|touched)$/

/** The act that the predicate of one sentence performs, or null. */
function predicate(view: ContentView, from: number, clause: boolean): ContentStance | null {
  const { at: start, conditional } = mainStart(view, from)
  let verbs = 0
  for (let k = start; k < view.to && k < start + CLAUSE_WORDS; k++) {
    const word = lower(view, k)
    // "This is a signal that we will": what the clause says is part of the judgement.
    if (word === 'that' && verbs === 1 && lower(view, start) === 'this') return null
    if (clause && word === 'that' && SAYS.test(lower(view, k - 1))) verbs = 0
    if (/^(?:[.;!?]|whether|provided)$/.test(word)) return null
    if (opensRelative(view, k, start)) {
      k = relativeEnd(view, k)
      continue
    }
    if (!clause && k > start && /^(?:that|which|who|whose|to|for|on|of)$/.test(word)) return null
    if (!telling(word)) {
      if (k > start && (verbs === 0 ? REPORTS.test(word) : wasTalkedOf(view, k)))
        return { act: null, polarity: 'neutral', word }
      continue
    }
    const who = holder(view, start, k)
    if (k < start + MODAL_REACH) {
      const asks = modal(view, k, who)
      if (asks) return asks
    }
    if (verbs < 2) {
      const found =
        promise(view, k, who, conditional) ??
        undone(view, k, who) ??
        state(view, k, who) ??
        (verbs === 0 || /^(?:zero|sees?|saw)$/.test(word) ? stance(view, k, who) : null)
      if (found) return found
    }
    if (BE.test(word) || AUXILIARY.test(word)) verbs++
  }
  return null
}

/** Is a bad thing named only to be met: "against aggression", "to prevent escalation"? */
function countered(view: ContentView, at: number): boolean {
  for (let k = at - 1; k >= view.from && k > at - 8; k--) {
    const word = lower(view, k)
    if (/^[.;:]$/.test(word)) return false
    // "protect from attacks", not "from the text remained an obstacle".
    if (word === 'from' && at - k > 3) continue
    if (COUNTERS.has(word)) return true
  }
  return false
}

function scarce(view: ContentView, at: number): boolean {
  for (let k = at - 1; k >= view.from && k > at - 4; k--)
    if (SCARCE.has(lower(view, k))) return true
  return false
}

/** Do two words stand in one list of adjectives? */
function listed(view: ContentView, first: number, second: number): boolean {
  for (let k = first + 1; k < second; k++) if (!/^(?:,|and)$|ly$/.test(lower(view, k))) return false
  return true
}

/** Direction by the words of praise and blame in a content, with what counters them. */
export function evaluate(view: ContentView): Polarity {
  let negative = 0
  let positive = 0
  let met = -1
  for (let k = view.from; k < view.to; k++) {
    const word = lower(view, k)
    // "against the unprovoked, unjustified, and brutal attack": the whole list is met.
    if (NEGATIVE_WORDS.has(word) && (countered(view, k) || (met >= 0 && listed(view, met, k))))
      met = k
    else if (NEGATIVE_WORDS.has(word)) negative++
    else if (POSITIVE_WORDS.has(word)) {
      if (scarce(view, k)) negative++
      else positive++
    }
  }
  if (negative > 0 && negative >= positive) return 'opposes'
  return positive > 0 ? 'supports' : 'neutral'
}

/** What a neutral verb's content says of itself: a demand, a promise, a judgement, praise or blame. */
export function contentStance(view: ContentView, clause: boolean): ContentStance {
  let from = view.from
  for (let sentences = 0; sentences < 3 && from < view.to; sentences++) {
    const found = predicate(view, from, clause)
    if (found) return found
    while (from < view.to && !/^[.!?]$/.test(view.tokens[from]?.text ?? '')) from++
    from++
  }
  return { act: null, polarity: evaluate(view), word: null }
}
