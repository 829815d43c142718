import type { Mention } from '../cast/mention'
import { scanLeft, siteBase } from './scan'
import type { Left, SentenceView, Site } from './site'
import { firstSubjects, MEETING, subjectEndingAt } from './subjects'
import type { VerbMatch } from './verbs'

/** Verbs whose -ing form in a readout is a deed or a preposition, not a stance of its own. */
const NO_GERUND = new Set(
  'regard consider rule out support back establish raise cover push press offer place put order direct require provide give accept honor honour value send pass show take make reach come hold have continue conduct engage address refuse threaten seek present center centre follow up go over plan report direct instruct task value lay draw view present resolve dispute object wish arrange celebrate'
    .split(' ')
    .concat(['rule out', 'follow up', 'go over']),
)

export function gerundSite(
  view: SentenceView,
  verb: VerbMatch,
  left: Left,
  prior: Site | undefined,
): Site | null {
  if (verb.form !== 'gerund' || left.be || NO_GERUND.has(verb.lemma)) return null
  const before = view.tokens[left.k]
  const opening = left.k < view.from
  if (opening) {
    if (verb.act === 'topic') return null
    return { ...siteBase(verb, left), kind: 'gerund', boundary: view.from, subjects: [] }
  }
  if (!before) return null
  const word = before.lower
  if (word === ',' || word === ';') {
    if (!prior && !quoteBefore(view, left.k)) {
      if (verb.act === 'topic') return null
    }
    return {
      ...siteBase(verb, left),
      kind: 'gerund',
      boundary: left.k,
      subjects: prior?.subjects ?? [],
    }
  }
  if (word === 'while' || word === 'when') {
    const comma = view.tokens[left.k - 1]?.text === ',' ? left.k - 1 : left.k
    if (!prior && left.k > view.from && view.tokens[left.k - 1]?.text !== ',') return null
    return {
      ...siteBase(verb, left),
      kind: 'gerund',
      boundary: comma,
      subjects: prior?.subjects ?? [],
    }
  }
  if (word === 'and' && prior?.kind === 'gerund') {
    const comma = view.tokens[left.k - 1]?.text === ',' ? left.k - 1 : left.k
    return { ...siteBase(verb, left), kind: 'gerund', boundary: comma, subjects: prior.subjects }
  }
  if (
    /^(?:in|by)$/.test(word) &&
    /^(?:joined|spoke|concluded|ended|finished|began|opened|started)$/.test(
      nearestVerb(view, left.k),
    )
  )
    return {
      ...siteBase(verb, left),
      kind: 'gerund',
      boundary: left.k,
      subjects: prior?.subjects ?? beginners(view, left.k),
    }
  return null
}

/** Who it was that "began by discussing". */
function beginners(view: SentenceView, at: number): readonly Mention[] {
  for (let k = at - 1; k >= view.from && k > at - 8; k--) {
    if (
      !nearestVerb(view, k + 1) ||
      !/^(?:joined|spoke|concluded|ended|finished|began|opened|started)$/.test(
        view.tokens[k]?.lower ?? '',
      )
    )
      continue
    return subjectEndingAt(view, scanLeft(view, k).k)?.subjects ?? []
  }
  return []
}

function nearestVerb(view: SentenceView, at: number): string {
  for (let k = at - 1; k >= view.from && k > at - 8; k--) {
    const word = view.tokens[k]?.lower ?? ''
    if (/^(?:joined|spoke|concluded|ended|finished|began|opened|started)$/.test(word)) return word
  }
  return ''
}

function quoteBefore(view: SentenceView, k: number): boolean {
  return view.tokens[k - 1]?.text === '"' || view.tokens[k + 1]?.text === '"'
}

/** "spoke with X to discuss A and to reaffirm B". */
export function infinitiveSite(
  view: SentenceView,
  verb: VerbMatch,
  left: Left,
  prior: Site | undefined,
): Site | null {
  if (verb.form !== 'base' || view.tokens[left.k]?.lower !== 'to') return null
  if (prior && prior.kind !== 'infinitive') {
    return continued(view, verb, left, prior)
  }
  let met = false
  for (let k = left.k - 1; k >= view.from && k > left.k - 90; k--) {
    const word = view.tokens[k]?.lower ?? ''
    if (word === 'that') return null
    if (MEETING.test(word) || /^(?:continued|used|continues)$/.test(word)) met = true
  }
  if (!met) return null
  const and = view.tokens[left.k - 1]?.lower === 'and' ? left.k - 1 : left.k
  const subjects = prior ? prior.subjects : firstSubjects(view, left.k)
  return { ...siteBase(verb, left), kind: 'infinitive', boundary: and, subjects }
}

export function continued(
  view: SentenceView,
  verb: VerbMatch,
  left: Left,
  prior: Site,
): Site | null {
  const go = view.tokens[left.k - 1]?.lower
  if (go !== 'continued' && go !== 'proceeded') return null
  const joiner = view.tokens[left.k - 2]?.lower ?? ''
  return /^(?:and|,|also)$/.test(joiner)
    ? {
        ...siteBase(verb, left),
        from: left.k - 1,
        kind: 'joined',
        boundary: left.k - 2,
        subjects: prior.subjects,
      }
    : null
}
