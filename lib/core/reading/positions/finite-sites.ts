import { isStanceNoun } from './nouns'
import { auxiliary, overParenthesis, siteBase } from './scan'
import type { Left, SentenceView, Site } from './site'
import { clauseBoundary, insideThat, opensThat, REPORTABLE, subjectEndingAt } from './subjects'
import type { VerbMatch } from './verbs'

/** "is calling on", "are urging": what is being asked or announced is said now. */
function isUnderWay({ lemma, act, letters }: VerbMatch): boolean {
  if (act === 'directive') return !/[wo]/.test(letters) && lemma !== 'push'
  return /^(?:announce|condemn|welcome|reiterate|reaffirm)$/.test(lemma)
}

/** ", to which the minister responded.": an answer of which nothing is told. */
function answersOnly(view: SentenceView, verb: VerbMatch, end: number): boolean {
  if (!/^(?:respond|reply|answer|agree)$/.test(verb.lemma)) return false
  const subject = subjectEndingAt(view, end)
  if (!subject || view.tokens[subject.from - 1]?.lower !== 'which') return false
  return /^[.;,]$/.test(view.tokens[verb.to]?.text ?? '.')
}

function willCome(view: SentenceView, left: Left, at: number): boolean {
  for (let k = left.k + 1; k < at; k++)
    if (/^(?:will|shall)$/.test(view.tokens[k]?.lower ?? '')) return true
  return false
}

export function finiteSite(
  view: SentenceView,
  verb: VerbMatch,
  left: Left,
  prior: Site | undefined,
): Site | null {
  const goesOn = verb.form === 'gerund' && left.to
  const copular = (verb.form === 'adjective' || verb.form === 'gerund') && !goesOn
  if (left.be !== copular) return null
  if (verb.form === 'gerund' && !goesOn && !isUnderWay(verb)) return null
  const k = overParenthesis(view, left.k)
  if (answersOnly(view, verb, k)) return null
  const who = view.tokens[left.k]?.lower === 'who' ? left.k : -1
  const end = who > 0 ? (view.tokens[who - 1]?.text === ',' ? who - 2 : who - 1) : k
  const subject = subjectEndingAt(view, end, prior !== undefined)
  if (!subject) return null
  if (verb.form === 'will' && prior) return null
  if (verb.form === 'adjective' && prior && opensThat(view, prior)) return null
  const last = subject.subjects.at(-1)
  if (!last || !REPORTABLE.has(last.kind)) return null
  // "The President will discuss A with his colleagues": another talk, still to come.
  // "Issues related to A": no one relates anything.
  if (verb.lemma === 'relate' && view.tokens[verb.to]?.lower === 'to') return null
  const another =
    verb.act === 'topic' && subject.subjects.length === 1 && willCome(view, left, verb.at)
  if (another && /^(?:person|bare|office|pronoun)$/.test(last.kind)) return null
  const loose = !view.endingAt.has(end + 1)
  if (loose && verb.form !== 'past' && last.kind !== 'joint') return null
  if (
    verb.form === 'base' &&
    last.kind !== 'joint' &&
    last.kind !== 'they' &&
    !auxiliary(view, left, verb.at) &&
    subject.subjects.length < 2 &&
    last.kind !== 'group' &&
    last.kind !== 'side' &&
    last.kind !== 'pronoun' &&
    last.kind !== 'we'
  )
    return null
  if (who > 0) {
    if (prior === undefined && who < view.from + 2) return null
    return {
      ...siteBase(verb, left),
      kind: 'relative',
      boundary: view.tokens[who - 1]?.text === ',' ? who - 1 : who,
      subjects: [last],
    }
  }
  const whole = clauseBoundary(view, subject.from, prior !== undefined)
  const boundary = whole < 0 ? clauseBoundary(view, last.from, prior !== undefined) : whole
  if (boundary < 0 || insideThat(view, prior, boundary, last)) return null
  if (
    last.kind === 'we' &&
    verb.form === 'base' &&
    /^(?:as|where|if|when)$/.test(view.tokens[boundary]?.lower ?? '')
  )
    return null
  const subjects = whole < 0 ? [last] : subject.subjects
  return { ...siteBase(verb, left), kind: 'finite', boundary, subjects }
}

const CONTENT_OPENER =
  /^(?:that|the|a|an|its|his|her|their|our|for|on|upon|to|with|about|against|of|in|any|all|both|this|these|those|such|as|how|why|what|"|:|,|concern|concerns|support|hope|gratitude|appreciation|readiness|regret|condolences|confidence|interest|deep|serious|strong|special)$/

/** "…, underlined A and called for B": the verb goes on from the subject before. */
/** Can a verb go on from the one before: the same form, or any finite one after "was ready" and "will work"? */
function agrees(prior: Site, verb: VerbMatch): boolean {
  if (prior.verb.form === verb.form) return true
  if (prior.verb.form === 'adjective') return verb.form === 'past' || verb.form === 'third'
  return prior.verb.form === 'will' && verb.form === 'third'
}

/** What follows a verb that takes a plain object: told so from an adjective or a noun. */
const OBJECT = /^(?:the|a|an|its|his|her|their|our|any|all|every|such|this|these)$/

export function joinedSite(
  view: SentenceView,
  verb: VerbMatch,
  left: Left,
  prior: Site | undefined,
): Site | null {
  if (!prior) return null
  if (left.be) return joinedStance(view, verb, left, prior)
  const joiner = view.tokens[left.k]
  if (!joiner || left.k < prior.to) return null
  const word = joiner.lower
  if (!/^(?:and|but|,|or|then|while|;|—|–|-)$/.test(word)) return null
  const follower = view.tokens[verb.to]
  const adjective =
    /(?:al|ive|ous|ent|ant|ic|able|ible|ful|less|close|free|open|acute|strong|fair|firm|clear|deep|full|swift|severe|new|key|broad|timely)$/
  const paired =
    word === 'and' && verb.form === 'past' && adjective.test(view.tokens[left.k - 1]?.lower ?? '')
  if (
    paired &&
    follower &&
    !follower.cap &&
    !/^(?:that|the|a|an|its|his|her|their|our|for|on|to|with|in)$/.test(follower.lower)
  )
    return null
  const helped =
    verb.form === 'base' &&
    !opensThat(view, prior) &&
    /^(?:will|did|would|could)$/.test(view.tokens[left.k + 1]?.lower ?? '')
  const priorForm = prior.kind === 'passive' ? 'passive' : prior.verb.form
  if (verb.form === 'gerund') return null
  if (priorForm === 'passive' || prior.kind === 'gerund') {
    if (!(prior.kind === 'gerund' && verb.form === 'past')) return null
  } else if (prior.kind !== 'infinitive' && !agrees(prior, verb) && !left.to && !helped) return null
  if (prior.kind === 'infinitive' && verb.form !== 'base' && verb.form !== 'past') return null
  if (
    verb.form === 'base' &&
    !left.to &&
    !helped &&
    prior.kind !== 'infinitive' &&
    prior.verb.form !== 'base'
  )
    return null
  const next = view.tokens[verb.to]
  const purpose = prior.kind === 'infinitive' && verb.form === 'base' && word === 'and'
  if (verb.letters.includes('w') && !purpose && !(next && (next.cap || OBJECT.test(next.lower))))
    return null
  if (next?.lower === 'by') return null
  if (word === ',' && !(next && (CONTENT_OPENER.test(next.lower) || next.cap))) return null
  if (verb.form === 'base' && isStanceNoun(verb.lemma) && next && !CONTENT_OPENER.test(next.lower))
    return null
  const comma = view.tokens[left.k - 1]?.text === ',' ? left.k - 1 : left.k
  return {
    ...siteBase(verb, left),
    kind: prior.kind === 'infinitive' && verb.form === 'base' ? 'infinitive' : 'joined',
    boundary: comma,
    subjects: prior.subjects,
  }
}

/** "…, and is committed to B": a stance after be that goes on from the subject before. */
function joinedStance(view: SentenceView, verb: VerbMatch, left: Left, prior: Site): Site | null {
  if (verb.form !== 'adjective' || prior.kind === 'passive' || left.k < prior.to) return null
  if (!/^(?:and|but)$/.test(view.tokens[left.k]?.lower ?? '')) return null
  if (prior.kind !== 'deed' && view.tokens[prior.to]?.lower === 'that') return null
  const comma = view.tokens[left.k - 1]?.text === ',' ? left.k - 1 : left.k
  return { ...siteBase(verb, left), kind: 'joined', boundary: comma, subjects: prior.subjects }
}

/** `"…," X said` and `"…," said X`: the verb after a closed quotation. */
export function quoteSite(view: SentenceView, verb: VerbMatch, left: Left): Site | null {
  const before = view.tokens[left.k]
  const beforeThat = view.tokens[left.k - 1]
  const after = view.startingAt.get(verb.to)
  const closed = before?.text === '"' || (before?.text === ',' && beforeThat?.text === '"')
  if (closed && after && /^(?:person|office|side|bare|pronoun|joint)$/.test(after.kind))
    return { ...siteBase(verb, left), kind: 'quote', boundary: left.k + 1, subjects: [after] }
  return null
}
