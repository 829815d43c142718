import type { Mention } from '../cast/mention'
import { NOUNS_BEFORE_TO } from '../data/deeds'
import { scanLeft, siteBase } from './scan'
import type { Left, SentenceView, Site } from './site'
import { REPORTABLE, subjectEndingAt } from './subjects'
import type { VerbMatch } from './verbs'

/** Verbs whose -ing form in a readout is a deed or a preposition, not a stance of its own. */
const NO_GERUND = new Set(
  'regard consider rule out support back establish raise cover push press offer place put order direct require provide give accept honor honour value send pass show take make reach come hold have continue conduct engage address refuse threaten seek present center centre follow up go over plan report direct instruct task value lay draw view present resolve dispute object wish arrange celebrate'
    .split(' ')
    .concat(['rule out', 'follow up', 'go over', 'hold accountable']),
)

export function gerundSite(
  view: SentenceView,
  verb: VerbMatch,
  left: Left,
  prior: Site | undefined,
): Site | null {
  if (verb.form !== 'gerund' || left.be) return null
  const before = view.tokens[left.k]
  if (NO_GERUND.has(verb.lemma) && !mayStand(view, verb, left, prior)) return null
  const opening = left.k < view.from
  if (opening) {
    if (verb.act === 'topic' || /^(?:refer|point|recall|respond|reply|answer)$/.test(verb.lemma))
      return null
    return { ...siteBase(verb, left), kind: 'gerund', boundary: view.from, subjects: [] }
  }
  if (!before) return null
  const word = before.lower
  const absolute = withSomeone(view, left.k)
  if (absolute)
    return {
      ...siteBase(verb, left),
      kind: 'gerund',
      boundary: absolute.boundary,
      subjects: absolute.subjects,
    }
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
    // "When discussing A, the minister said B": A only heads what is said.
    if (!prior && verb.act === 'topic') return null
    return {
      ...siteBase(verb, left),
      kind: 'gerund',
      boundary: comma,
      subjects: prior?.subjects ?? [],
    }
  }
  const besides = prior ? addedTo(view, left.k) : -1
  if (besides > 0)
    return {
      ...siteBase(verb, left),
      kind: 'gerund',
      boundary: besides,
      subjects: prior?.subjects ?? [],
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

/** ", in addition to discussing", ", as well as reviewing": where that clause begins, or -1. */
function addedTo(view: SentenceView, at: number): number {
  const words = [at - 2, at - 1, at].map((k) => view.tokens[k]?.lower).join(' ')
  const from =
    words === 'in addition to' || words === 'as well as'
      ? at - 2
      : /(?:^| )(?:besides|alongside)$/.test(words)
        ? at
        : -1
  if (from < 0) return -1
  return view.tokens[from - 1]?.text === ',' ? from - 1 : from
}

/** A verb that mostly tells of deeds holds a stance after "began by" and after a stance that is no clause. */
function mayStand(
  view: SentenceView,
  verb: VerbMatch,
  left: Left,
  prior: Site | undefined,
): boolean {
  const before = view.tokens[left.k]?.lower ?? ''
  if (before === 'by' && nearestVerb(view, left.k) !== '') return true
  if (before === 'while' && prior) return true
  if (!prior || prior.kind === 'deed' || before !== ',') return false
  if (view.tokens[prior.to]?.lower === 'that') return false
  return /^(?:dispute|object|refuse|offer|accept|wish|honour|honor)$/.test(verb.lemma)
}

/** ", with the minister expressing": who it is and where the clause begins, or null. */
function withSomeone(
  view: SentenceView,
  at: number,
): { subjects: readonly Mention[]; boundary: number } | null {
  const subject = subjectEndingAt(view, at)
  const last = subject?.subjects.at(-1)
  if (!subject || !last || !REPORTABLE.has(last.kind)) return null
  if (view.tokens[subject.from - 1]?.lower !== 'with') return null
  const comma = view.tokens[subject.from - 2]?.text === ','
  return { subjects: subject.subjects, boundary: subject.from - (comma ? 2 : 1) }
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
  const before = view.tokens[left.k - 1]?.lower ?? ''
  const joiner = /^(?:and|,|;|order|also)$/.test(before)
  const and = before === 'and' ? left.k - 1 : left.k
  if (prior?.kind === 'infinitive') {
    if (!joiner) return null
    return { ...siteBase(verb, left), kind: 'infinitive', boundary: and, subjects: prior.subjects }
  }
  const expected = expectedTo(view, left.k - 1)
  if (!prior && expected)
    return { ...siteBase(verb, left), kind: 'infinitive', boundary: left.k, subjects: expected }
  if (prior && prior.kind !== 'deed') return continued(view, verb, left, prior)
  if (!prior || (NOUNS_BEFORE_TO.has(before) && !/^(?:opportunity|order)$/.test(before)))
    return null
  // "met X to ensure that A and to discuss B": a second purpose, whatever the first holds.
  const again = before === 'and' && prior.kind === 'deed'
  for (let k = left.k - 1; k >= prior.to && !again; k--) {
    const word = view.tokens[k]?.lower ?? ''
    if (word === 'that' || /^(?:force|allow|enable|help|caus|compel)(?:e?[ds]|ing)?$/.test(word))
      return null
  }
  return { ...siteBase(verb, left), kind: 'infinitive', boundary: and, subjects: prior.subjects }
}

/** "are expected to discuss": the subject before "expected", or null. */
function expectedTo(view: SentenceView, at: number): readonly Mention[] | null {
  const word = view.tokens[at]?.lower ?? ''
  if (/^(?:is|are|was|were)$/.test(word)) return subjectEndingAt(view, at - 1)?.subjects ?? null
  if (!/^(?:expected|scheduled|due|set|slated|planned)$/.test(word)) return null
  const left = scanLeft(view, at)
  return left.be ? (subjectEndingAt(view, left.k)?.subjects ?? null) : null
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
