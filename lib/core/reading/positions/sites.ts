import type { Mention } from '../cast/mentions'
import { ADVERBS, INTENSIFIERS, NEGATIONS } from '../data/modifiers'
import type { Token } from '../tokens'
import { frameOpens } from './frame-check'
import { isStanceNoun } from './nouns'
import { isDeed, type VerbMatch, verbAt } from './verbs'

/** How a cue stands in its sentence. */
export type SiteKind =
  | 'finite'
  | 'joined'
  | 'relative'
  | 'gerund'
  | 'infinitive'
  | 'passive'
  | 'quote'
  | 'according'
  | 'nominal'

/** A place where a reporting verb reports: what stands to its left is settled here. */
export type Site = {
  kind: SiteKind
  verb: VerbMatch
  /** First token of the cue, with negation, auxiliary and adverbs of weight. */
  from: number
  /** First token after the verb. */
  to: number
  /** Where the clause of this cue begins: the content before it ends here. */
  boundary: number
  subjects: readonly Mention[]
  /** For passives: the noun phrase before the verb. */
  patient: readonly [from: number, to: number] | null
  negated: boolean
  intensified: string | null
}

/** What the finder of cues needs of one sentence. */
export type SentenceView = {
  tokens: readonly Token[]
  from: number
  to: number
  /** Mention that ends before a token index. */
  endingAt: ReadonlyMap<number, Mention>
  /** Mention that begins at a token index. */
  startingAt: ReadonlyMap<number, Mention>
}

const BE = new Set(['was', 'were', 'been', 'is', 'are', 'be', 'being', 'am'])
const MEETING =
  /^(?:spoke|met|called|talked|held|convened|hosted|joined|phoned|telephoned|spoken|had|travel(?:l)?ed|visited|gathered|connected|received|welcomed|participated|used|took|wanted|wished|sought|phone|call|meeting|conversation|meets|speaks|opportunity)$/

type Left = {
  k: number
  from: number
  be: boolean
  negated: boolean
  intensified: string | null
  to: boolean
}

/** Steps leftwards over adverbs and auxiliaries. */
function scanLeft(view: SentenceView, at: number): Left {
  const left: Left = {
    k: at - 1,
    from: at,
    be: false,
    negated: false,
    intensified: null,
    to: false,
  }
  for (let k = at - 1; k >= view.from && k > at - 9; k--) {
    const token = view.tokens[k]
    if (!token) break
    const word = token.lower
    const adverb = ADVERBS.has(word) || /ly$/.test(word) || NEGATIONS.has(word) || word === 'once'
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

/** "in particular", "in turn", "at length" read from their last word: index of the first word, or 0. */
function prepositionalAdverb(view: SentenceView, k: number): number {
  const word = view.tokens[k]?.lower ?? ''
  const before = view.tokens[k - 1]?.lower ?? ''
  const pair =
    /^(?:particular|turn|detail|depth|general|short|addition|response|particular|person|length|once|common)$/
  return pair.test(word) && /^(?:in|at)$/.test(before) && k - 1 >= view.from ? k - 1 : 0
}

/** "continued discussing": the gerund is the cue, the verb before it goes with it. */
function afterContinued(view: SentenceView, verb: VerbMatch): boolean {
  return verb.form === 'gerund' && /^continue[ds]?$/.test(view.tokens[verb.at - 1]?.lower ?? '')
}

function carries(word: string): boolean {
  return (
    /^remain/.test(word) ||
    BE.has(word) ||
    NEGATIONS.has(word) ||
    INTENSIFIERS.has(word) ||
    /^(?:again|did|will|would|warmly|highly|have|has|had|once)$/.test(word)
  )
}

/** Skips back over ", in turn," or ", who had come to Moscow," to the mention before it. */
function overParenthesis(view: SentenceView, k: number): number {
  if (view.tokens[k]?.text !== ',') return k
  for (let m = k - 1; m > view.from && m > k - 26; m--) {
    const text = view.tokens[m]?.text
    if (text === '.' || text === ';' || text === '"') return k
    if (text === ',' && view.endingAt.has(m) && m < k - 1) return m - 1
  }
  return k
}

/** The subject that ends at token `k`: one mention or several joined by commas and "and". */
export function subjectEndingAt(
  view: SentenceView,
  k: number,
  strict = false,
): { subjects: Mention[]; from: number } | null {
  const last = view.endingAt.get(k + 1)
  if (!last || last.from < view.from) return null
  const subjects = [last]
  let from = last.from
  for (let steps = 0; steps < 12; steps++) {
    const joined = joinedBefore(view, from)
    if (!joined) break
    if (strict && !sameClass(joined.mention, subjects[0])) break
    subjects.unshift(joined.mention)
    from = joined.mention.from
  }
  return { subjects, from }
}

/** After a cue, a person and a state in a row are no common subject: "… in Syria, and the Secretary …". */
function sameClass(a: Mention, b: Mention | undefined): boolean {
  const thing = (mention: Mention): boolean =>
    mention.kind === 'side' || mention.kind === 'organisation'
  return b !== undefined && thing(a) === thing(b)
}

function joinedBefore(view: SentenceView, from: number): { mention: Mention } | null {
  let k = from - 1
  let joiners = 0
  while (
    k >= view.from &&
    /^(?:and|,|of|with|from|the|as|well|&|both|including)$/.test(view.tokens[k]?.lower ?? '') &&
    joiners < 4
  ) {
    k--
    joiners++
  }
  if (joiners === 0) return null
  const mention = view.endingAt.get(k + 1)
  if (!mention || mention.from < view.from) return null
  const words = view.tokens.slice(k + 1, from).map((token) => token.lower)
  if (words.includes('with') && mention.kind !== 'person' && mention.kind !== 'office') return null
  if (words.length === 1 && words[0] === ',' && !listContinues(view, from)) return null
  return { mention }
}

/** A comma alone joins two names only in a list that has its "and" further on. */
function listContinues(view: SentenceView, from: number): boolean {
  for (let k = from; k < from + 30 && k < view.to; k++) {
    if (view.tokens[k]?.lower === 'and' && view.startingAt.has(k + 1)) return true
    if (view.tokens[k]?.lower === 'and' && view.tokens[k - 1]?.text === ',') return true
    if (verbAt(view.tokens, k) && !view.startingAt.has(k)) return false
  }
  return false
}

/** Where the clause begins whose subject begins at `from`; -1 where that subject stands inside another clause. */
function clauseBoundary(view: SentenceView, from: number, prior: boolean): number {
  const before = view.tokens[from - 1]
  if (from - 1 < view.from || !before) return from
  if (/^(?:and|but|while|whereas|as|yet|so)$/.test(before.lower)) {
    const comma = view.tokens[from - 2]?.text === ','
    return comma ? from - 2 : from - 1
  }
  if (/^[;:"(—–-]$/.test(before.text)) return from - 1
  if (before.text === ',') return prior ? fronted(view, from - 1) : from - 1
  const during =
    before.lower === 'which' && /^(?:during|after|where)$/.test(view.tokens[from - 2]?.lower ?? '')
  if (during) return view.tokens[from - 3]?.text === ',' ? from - 3 : from - 2
  if (before.lower === 'that' || before.lower === 'which' || before.lower === 'if') return -1
  if (prior) return -1
  const first = view.tokens[view.from]?.lower ?? ''
  const opens =
    /^(?:during|in|at|on|after|following|before|for|as|another|with|speaking|today|yesterday|regarding|concerning|moreover|separately|thus|therefore|also|then|when|within|the|additionally|finally|to|both|\d+)$/
  return opens.test(first) ? from : -1
}

/** ", and in this regard, X said": the boundary lies before the joiner of the fronted phrase. */
function fronted(view: SentenceView, comma: number): number {
  for (let k = comma - 1; k > view.from && k > comma - 14; k--) {
    const word = view.tokens[k]?.lower ?? ''
    if (/^[;:"]$/.test(word)) return k
    if (word === 'and' || word === 'while' || word === 'but')
      return view.tokens[k - 1]?.text === ',' ? k - 1 : k
    if (word === ',') return k
  }
  return comma
}

const REPORTABLE = new Set<Mention['kind']>([
  'person',
  'office',
  'joint',
  'they',
  'pronoun',
  'side',
  'latter',
  'counterpart',
  'organisation',
  'talk',
  'group',
  'bare',
  'we',
])

/** A noun phrase that names an actor only by chance, as in "noted that Russia and Ukraine agreed". */
function insideThat(
  view: SentenceView,
  prior: Site | undefined,
  boundary: number,
  subject: Mention,
): boolean {
  if (!prior) return false
  const opener = view.tokens[prior.to]?.lower
  const that = opener === 'that' || view.tokens[prior.to + 1]?.lower === 'that'
  if (!that) return false
  const joiner = view.tokens[boundary]?.text
  if (joiner === ';' || joiner === '"') return false
  return subject.kind === 'side' || subject.kind === 'organisation' || subject.kind === 'group'
}

function siteBase(
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

function finiteSite(
  view: SentenceView,
  verb: VerbMatch,
  left: Left,
  prior: Site | undefined,
): Site | null {
  const goesOn = verb.form === 'gerund' && left.to
  const copular = (verb.form === 'adjective' || verb.form === 'gerund') && !goesOn
  if (left.be !== copular) return null
  if (
    verb.form === 'gerund' &&
    !goesOn &&
    !/^(?:announce|call|ask|urge|seek|appeal|request|propose)$/.test(verb.lemma)
  )
    return null
  const k = overParenthesis(view, left.k)
  const who = view.tokens[left.k]?.lower === 'who' ? left.k : -1
  const end = who > 0 ? (view.tokens[who - 1]?.text === ',' ? who - 2 : who - 1) : k
  const subject = subjectEndingAt(view, end, prior !== undefined)
  if (!subject) return null
  if (verb.form === 'will' && prior) return null
  const last = subject.subjects.at(-1)
  if (!last || !REPORTABLE.has(last.kind)) return null
  if (
    verb.form === 'base' &&
    last.kind !== 'joint' &&
    last.kind !== 'they' &&
    !auxiliary(view, left, verb.at) &&
    subject.subjects.length < 2 &&
    last.kind !== 'group' &&
    last.kind !== 'side' &&
    last.kind !== 'pronoun'
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
  const boundary = clauseBoundary(view, subject.from, prior !== undefined)
  if (boundary < 0 || insideThat(view, prior, boundary, last)) return null
  return { ...siteBase(verb, left), kind: 'finite', boundary, subjects: subject.subjects }
}

function auxiliary(view: SentenceView, left: Left, at: number): boolean {
  if (left.to) return true
  for (let k = left.k + 1; k < at; k++) {
    if (/^(?:did|does|do|will|would|could|can)$/.test(view.tokens[k]?.lower ?? '')) return true
  }
  return false
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

function joinedSite(
  view: SentenceView,
  verb: VerbMatch,
  left: Left,
  prior: Site | undefined,
): Site | null {
  if (!prior || left.be) return null
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
  const priorForm = prior.kind === 'passive' ? 'passive' : prior.verb.form
  if (verb.form === 'gerund') return null
  if (priorForm === 'passive' || prior.kind === 'gerund') {
    if (!(prior.kind === 'gerund' && verb.form === 'past')) return null
  } else if (prior.kind !== 'infinitive' && !agrees(prior, verb) && !left.to) return null
  if (prior.kind === 'infinitive' && verb.form !== 'base' && verb.form !== 'past') return null
  if (verb.form === 'base' && !left.to && prior.kind !== 'infinitive' && prior.verb.form !== 'base')
    return null
  if (verb.letters.includes('w')) return null
  const next = view.tokens[verb.to]
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

/** Verbs whose -ing form in a readout is a deed or a preposition, not a stance of its own. */
const NO_GERUND = new Set(
  'regard consider rule out support back establish raise cover push press offer place put order direct require provide give accept honor honour value send pass show take make reach come hold have continue conduct engage address refuse threaten seek present center centre follow up go over plan report direct instruct task value lay draw view present resolve dispute object wish arrange celebrate'
    .split(' ')
    .concat(['rule out', 'follow up', 'go over']),
)

function gerundSite(
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
function infinitiveSite(
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

function continued(view: SentenceView, verb: VerbMatch, left: Left, prior: Site): Site | null {
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

/** The mention before the first verb of meeting: who it was that "spoke with X to …". */
export function firstSubjects(view: SentenceView, limit: number): Mention[] {
  for (let k = view.from; k < limit; k++) {
    if (!MEETING.test(view.tokens[k]?.lower ?? '')) continue
    const left = scanLeft(view, k)
    const subject = subjectEndingAt(view, overParenthesis(view, left.k))
    if (subject) return subject.subjects
  }
  return []
}

function modal(view: SentenceView, left: Left, at: number): boolean {
  for (let k = left.k + 1; k < at; k++)
    if (/^(?:would|will|be|been|being)$/.test(view.tokens[k]?.lower ?? ''))
      return view.tokens[k]?.lower === 'be'
  return false
}

/** "It was agreed", "Support was expressed for", "A and B were discussed". */
function passiveSite(
  view: SentenceView,
  verb: VerbMatch,
  left: Left,
  prior: Site | undefined,
): Site | null {
  if (verb.form !== 'past' || !left.be) return null
  if (
    /^(?:can|could|should|must|may|might|to|would)$/.test(view.tokens[left.k]?.lower ?? '') ||
    modal(view, left, verb.at)
  )
    return null
  let start = left.k
  let commas = 0
  while (start >= view.from && start > left.k - 120) {
    const word = view.tokens[start]?.lower ?? ''
    if (/^(?:;|:|\.)$/.test(word)) break
    if (/^(?:which|who|where|if|as)$/.test(word) && commas === 0) return null
    if (word === ',') commas++
    start--
  }
  start++
  if (prior) {
    const npStart = shortStart(view, left.k, prior)
    if (npStart < 0) return null
    start = npStart
  } else start = afterFronted(view, start, left.k)
  const person = view.startingAt.get(start)
  const onlyPerson =
    person &&
    person.to === left.k + 1 &&
    /^(?:person|office|pronoun|they|side|bare)$/.test(person.kind)
  if (onlyPerson) return null
  const boundary = prior ? joinerBefore(view, start) : start
  return {
    ...siteBase(verb, left),
    kind: 'passive',
    boundary,
    subjects: [],
    patient: [start, left.k + 1],
  }
}

function joinerBefore(view: SentenceView, at: number): number {
  let k = at
  while (k - 1 > view.from && /^(?:and|,|while|but|;)$/.test(view.tokens[k - 1]?.lower ?? '')) k--
  return k
}

/** With a cue before it, a passive counts only as a clause of its own: ", and support was expressed". */
function shortStart(view: SentenceView, end: number, prior: Site): number {
  for (let k = end; k > prior.to && k > end - 9; k--) {
    const word = view.tokens[k]?.lower ?? ''
    const before = view.tokens[k - 1]?.lower ?? ''
    if (!/^(?:and|,|;|while|but)$/.test(before)) continue
    if (
      word === 'it' ||
      isStanceNoun(word) ||
      /^(?:special|particular|the|separate|an|great|considerable|mutual)$/.test(word)
    ) {
      return word === 'the' && !isStanceNoun(view.tokens[k + 1]?.lower ?? '') ? -1 : k
    }
    return -1
  }
  return -1
}

/** Skips "During the meeting," and "In this context," at the front of a passive clause. */
function afterFronted(view: SentenceView, start: number, end: number): number {
  const first = view.tokens[start]?.lower ?? ''
  if (
    !/^(?:during|in|at|on|after|following|as|with|within|taking|against|besides|apart|separately|additionally|moreover|also|finally|thus|discussing|speaking|given|for|considering|further|furthermore)$/.test(
      first,
    )
  )
    return start
  for (let k = start + 1; k < end; k++) {
    if (view.tokens[k]?.text === ',') return k + 1
    const talk = view.endingAt.get(k)
    if (
      talk?.kind === 'talk' &&
      k < end - 1 &&
      /^(?:a|an|the|it|special|\p{L}+s)$/u.test(view.tokens[k]?.lower ?? '') &&
      view.tokens[k]?.lower !== 'of'
    )
      return k
  }
  return start
}

/** `"…," X said` and `"…," said X`: the verb after a closed quotation. */
function quoteSite(view: SentenceView, verb: VerbMatch, left: Left): Site | null {
  const before = view.tokens[left.k]
  const beforeThat = view.tokens[left.k - 1]
  const after = view.startingAt.get(verb.to)
  const closed = before?.text === '"' || (before?.text === ',' && beforeThat?.text === '"')
  if (closed && after && /^(?:person|office|side|bare|pronoun|joint)$/.test(after.kind))
    return { ...siteBase(verb, left), kind: 'quote', boundary: left.k + 1, subjects: [after] }
  return null
}

/** Quotations of more than three tokens: the verbs in them are quoted, not reported. */
function quotations(view: SentenceView): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = []
  let open = -1
  for (let k = view.from; k < view.to; k++) {
    if (view.tokens[k]?.text !== '"') continue
    if (open < 0) open = k
    else {
      if (k - open > 4) found.push([open, k])
      open = -1
    }
  }
  return found
}

function quoted(quotes: readonly (readonly [number, number])[], at: number): boolean {
  return quotes.some(([from, to]) => at > from && at < to)
}

/** All cues of one sentence, left to right. */
export function findSites(view: SentenceView): Site[] {
  const sites: Site[] = []
  const quotes = quotations(view)
  for (let at = view.from; at < view.to; at++) {
    const inMention = view.startingAt.get(at)
    if (inMention) {
      at = inMention.to - 1
      continue
    }
    const verb = verbAt(view.tokens, at)
    if (!verb) continue
    const after = afterContinued(view, verb)
    const left = scanLeft(view, after ? at - 1 : at)
    if (after) left.to = true
    const prior = sites.at(-1)
    if (quoted(quotes, at)) continue
    const site =
      quoteSite(view, verb, left) ??
      passiveSite(view, verb, left, prior) ??
      finiteSite(view, verb, left, prior) ??
      joinedSite(view, verb, left, prior) ??
      gerundSite(view, verb, left, prior) ??
      infinitiveSite(view, verb, left, prior)
    if (site && frameOpens(view, site)) {
      sites.push(site)
      at = verb.to - 1
    }
  }
  return sites
}

/** Where a deed ("and signed the treaty") ends the content before it; -1 where none does. */
export function deedCut(view: SentenceView, from: number, to: number): number {
  for (let k = from + 1; k < to - 1; k++) {
    const word = view.tokens[k]?.lower
    if (word !== 'and' && word !== ',') continue
    let next = k + 1
    if (/^(?:also|then|later)$/.test(view.tokens[next]?.lower ?? '')) next++
    const deed = view.tokens[next]
    if (
      deed &&
      isDeed(deed.lower) &&
      !/^(?:by|in|at)$/.test(view.tokens[next + 1]?.lower ?? '') &&
      word === 'and'
    )
      return k
  }
  return -1
}
