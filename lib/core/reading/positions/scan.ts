import { ADVERBS, INTENSIFIERS, NEGATIONS } from '../data/modifiers'
import type { Left, SentenceView, Site } from './site'
import type { VerbMatch } from './verbs'

const BE = new Set(['was', 'were', 'been', 'is', 'are', 'be', 'being', 'am'])

/** Steps leftwards over adverbs and auxiliaries. */
export function scanLeft(view: SentenceView, at: number): Left {
  const left: Left = {
    k: at - 1,
    from: at,
    be: false,
    negated: false,
    intensified: null,
    to: false,
  }
  for (let k = overEnumerator(view, at - 1); k >= view.from && k > at - 9; k--) {
    if (left.k > k) left.k = k
    const token = view.tokens[k]
    if (!token) break
    const word = token.lower
    const couldNot = /^(?:could|can)$/.test(word) && view.tokens[k + 1]?.lower === 'not'
    const adverb =
      couldNot || ADVERBS.has(word) || /ly$/.test(word) || NEGATIONS.has(word) || word === 'once'
    const go = view.tokens[k - 1]?.lower ?? ''
    const wentOn = go === 'on' && /^(?:went|goes|go)$/.test(view.tokens[k - 2]?.lower ?? '')
    const goesOn = wentOn || /^(?:continue[ds]?|wished|wanted|sought|proceeded)$/.test(go)
    if (word === 'to' && k - 2 >= view.from && goesOn) {
      k -= wentOn ? 2 : 1
      left.from = k
      left.to = true
      left.k = k - 1
      continue
    }
    const phrase = prepositionalAdverb(view, k)
    if (phrase > 0) {
      k = phrase
      left.k = phrase - 1
      continue
    }
    if (!adverb || view.endingAt.has(k + 1)) break
    if (BE.has(word) || /^remain/.test(word)) left.be = true
    if (NEGATIONS.has(word)) left.negated = true
    if (INTENSIFIERS.has(word)) left.intensified = token.text
    if (carries(word)) left.from = k
    left.k = k - 1
  }
  return left
}

/** Steps back over "(a)", "(1)", "a)" or "1." and, after those, over the colon that opens a list. */
function overEnumerator(view: SentenceView, k: number): number {
  const mark = view.tokens[k]?.text
  if (mark !== ')' && mark !== '.') return k
  const label = view.tokens[k - 1]?.text ?? ''
  if (!/^(?:[a-z]|\d{1,2}|[ivx]{1,4})$/.test(label)) return k
  const open = view.tokens[k - 2]?.text === '(' ? k - 3 : k - 2
  return view.tokens[open]?.text === ':' ? open - 1 : open
}

/** "in particular", "in turn", "at length" read from their last word: index of the first word, or 0. */
function prepositionalAdverb(view: SentenceView, k: number): number {
  const word = view.tokens[k]?.lower ?? ''
  const before = view.tokens[k - 1]?.lower ?? ''
  const pair =
    /^(?:particular|turn|detail|depth|general|short|addition|response|particular|person|length|once|common)$/
  return pair.test(word) && /^(?:in|at)$/.test(before) && k - 1 >= view.from ? k - 1 : 0
}

/** "continued discussing": the gerund is the cue, the verb before it goes with it. */
export function afterContinued(view: SentenceView, verb: VerbMatch): boolean {
  return verb.form === 'gerund' && /^continue[ds]?$/.test(view.tokens[verb.at - 1]?.lower ?? '')
}

function carries(word: string): boolean {
  return (
    /^remain/.test(word) ||
    BE.has(word) ||
    NEGATIONS.has(word) ||
    INTENSIFIERS.has(word) ||
    /^(?:again|did|could|will|would|warmly|highly|have|has|had|once)$/.test(word)
  )
}

/** Skips back over ", in turn," or ", who had come to Moscow," to the mention before it. */
export function overParenthesis(view: SentenceView, k: number): number {
  if (view.tokens[k]?.text === ')') return overBrackets(view, k)
  if (view.tokens[k]?.text !== ',') return k
  // "President A. Berg, Jr., met": the comma closes the name.
  if (/^(?:jr|sr)\.$/.test(view.tokens[k - 1]?.lower ?? '') && view.endingAt.has(k)) return k - 1
  for (let m = k - 1; m > view.from && m > k - 26; m--) {
    const text = view.tokens[m]?.text
    if (text === '.' || text === ';' || text === '"') return k
    if (text === ',' && view.endingAt.has(m) && m < k - 1) return m - 1
    if (text === ',' && TURN.test(view.tokens[m + 1]?.lower ?? '') && k - m < 8) return m - 1
  }
  return k
}

/** Before "(Council Co-Chair)" after a name. */
function overBrackets(view: SentenceView, k: number): number {
  for (let m = k - 1; m > view.from && m > k - 12; m--)
    if (view.tokens[m]?.text === '(') return m - 1
  return k
}

/** Opens "for her part", "in turn", "meanwhile" between commas after a subject. */
const TURN = /^(?:for|in|on|meanwhile|however|therefore|too|also|among)$/

export function siteBase(
  verb: VerbMatch,
  left: Left,
): Pick<Site, 'verb' | 'from' | 'to' | 'negated' | 'intensified' | 'patient'> {
  return {
    verb,
    from: left.from,
    to: verb.to,
    negated: left.negated,
    intensified: left.intensified,
    patient: null,
  }
}

export function auxiliary(view: SentenceView, left: Left, at: number): boolean {
  if (left.to) return true
  for (let k = left.k + 1; k < at; k++) {
    if (/^(?:did|does|do|will|would|could|can)$/.test(view.tokens[k]?.lower ?? '')) return true
  }
  return false
}

export function modal(view: SentenceView, left: Left, at: number): boolean {
  for (let k = left.k + 1; k < at; k++)
    if (/^(?:would|will|be|been|being)$/.test(view.tokens[k]?.lower ?? ''))
      return view.tokens[k]?.lower === 'be'
  return false
}
