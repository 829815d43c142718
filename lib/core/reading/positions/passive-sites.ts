import type { Mention } from '../cast/mention'
import { isStanceNoun } from './nouns'
import { modal, siteBase } from './scan'
import type { Left, SentenceView, Site } from './site'
import { skipAdverbs } from './skip'
import { type VerbMatch, verbAt } from './verbs'

const CALLED_IN: ReadonlySet<string> = new Set(['summoned', 'summonsed', 'convoked'])

/** "The ambassador was summoned … and | was told": the one who was called in, to whom the rest is told. */
function summonedBefore(view: SentenceView, end: number): Mention | null {
  if (!/^(?:and|,|where|then)$/.test(view.tokens[end]?.lower ?? '')) return null
  for (let k = end; k > view.from && k > end - 60; k--) {
    if (!CALLED_IN.has(view.tokens[k]?.lower ?? '')) continue
    let be = k - 1
    while (
      /^(?:today|also|again|urgently|immediately|been|yesterday)$/.test(
        view.tokens[be]?.lower ?? '',
      )
    )
      be--
    if (!/^(?:was|were|has|had|is|be)$/.test(view.tokens[be]?.lower ?? '')) return null
    const who =
      view.endingAt.get(be) ?? view.endingAt.get(view.tokens[be - 1]?.text === ',' ? be - 1 : be)
    return who && /^(?:person|office|bare|pronoun)$/.test(who.kind) ? who : null
  }
  return null
}

/** The word that makes "as" one of "as well as" or "such as". */
function beside(view: SentenceView, as: number): string {
  const before = view.tokens[as - 1]?.lower ?? ''
  return before === 'such' || before === 'well' ? before : (view.tokens[as + 1]?.lower ?? '')
}

/** Verbs whose passive tells of a state of things. */
const DEEDLIKE =
  /^(?:require|value|regard|view|establish|mark|rate|term|label|brand|study|fear|expose|list|charge|commission|mandate|introduce|exclude|dismiss|dub)$/

/** "complaints are promptly considered": what is done always, not what was talked about. */
function habitual(view: SentenceView, from: number, to: number): boolean {
  const words = view.tokens.slice(from, to).map((token) => token.lower)
  return words.some((word) => /^(?:is|are)$/.test(word)) && !words.some((word) => /^be/.test(word))
}

/** "It was agreed", "Support was expressed for", "A and B were discussed". */
export function passiveSite(
  view: SentenceView,
  verb: VerbMatch,
  left: Left,
  prior: Site | undefined,
): Site | null {
  if (verb.form === 'past' && !left.be && verb.letters.includes('o'))
    return withPlaced(view, verb, left)
  if (verb.form !== 'past' || !left.be) return null
  if (verb.lemma === 'expect' && view.tokens[verb.to]?.lower === 'to') return null
  if (verb.act === 'topic' && habitual(view, left.k + 1, verb.at)) return null
  // "new services will be presented": what is still to be told is no account of the talk.
  if (verb.act === 'assertive' && /^(?:will|shall)$/.test(view.tokens[left.k + 1]?.lower ?? ''))
    return null
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
    const list = word === 'as' && /^(?:well|such)$/.test(beside(view, start))
    if (!prior && /^(?:which|who|where|if|as)$/.test(word) && commas === 0 && !list) return null
    if (word === ',') commas++
    start--
  }
  start++
  const summoned = summonedBefore(view, left.k)
  if (summoned) return toldSite(view, verb, left, summoned)
  if (prior) {
    const npStart = shortStart(view, left.k, prior, verb)
    if (npStart < 0) return null
    start = npStart
  } else start = afterFronted(view, start, left.k)
  const person = view.startingAt.get(start)
  const onlyPerson =
    person &&
    person.to === left.k + 1 &&
    /^(?:person|office|pronoun|they|side|bare)$/.test(person.kind)
  if (onlyPerson) return toldSite(view, verb, left, person)
  if (DEEDLIKE.test(verb.lemma) || thirdParty(view, verb)) return null
  const boundary = prior ? joinerBefore(view, start) : start
  return {
    ...siteBase(verb, left),
    kind: 'passive',
    boundary,
    subjects: [],
    patient: [start, left.k + 1],
  }
}

/** ", with special emphasis placed on A": a light verb after its noun, without "be". */
function withPlaced(view: SentenceView, verb: VerbMatch, left: Left): Site | null {
  if (!/^(?:place|put|lay|pay|give|make|draw|devote)$/.test(verb.lemma)) return null
  if (!/^(?:emphasis|attention|stress|accent|priority)$/.test(view.tokens[left.k]?.lower ?? ''))
    return null
  for (let k = left.k - 1; k >= view.from && k > left.k - 5; k--) {
    if (view.tokens[k]?.lower !== 'with') continue
    const boundary = view.tokens[k - 1]?.text === ',' ? k - 1 : k
    return {
      ...siteBase(verb, left),
      kind: 'passive',
      boundary,
      subjects: [],
      patient: [k + 1, left.k + 1],
    }
  }
  return null
}

/** "The minister was again asked to", "He was informed about": what is asked of or told to someone. */
function toldSite(view: SentenceView, verb: VerbMatch, left: Left, person: Mention): Site | null {
  if (
    !/^(?:ask|urge|inform|brief|invite|request|assure|remind|thank|congratulate|tell|notify|apprise|update|encourage|warn)$/.test(
      verb.lemma,
    )
  )
    return null
  const next = view.tokens[verb.to]?.lower ?? ''
  const told = toldBy(view, verb.to)
  const opens =
    next === 'that' ||
    next === 'to' ||
    verb.prepositions.includes(next) ||
    (told !== null && verb.prepositions.includes(view.tokens[told.to]?.lower ?? ''))
  if (!opens) return null
  return {
    ...siteBase(verb, left),
    kind: 'passive',
    boundary: person.from,
    subjects: [person],
    patient: [person.from, person.to],
  }
}

/** "was briefed in detail by Y on": the one who told it, right after the verb. */
export function toldBy(view: SentenceView, at: number): Mention | null {
  const by = skipAdverbs(view.tokens, at, at + 6)
  return view.tokens[by]?.lower === 'by' ? (view.startingAt.get(by + 1) ?? null) : null
}

/** "were covered by various programmes": the one who does it is no party of the talk. */
function thirdParty(view: SentenceView, verb: VerbMatch): boolean {
  if (view.tokens[verb.to]?.lower !== 'by') return false
  const agent = view.startingAt.get(verb.to + 1)
  return agent === undefined || agent.kind === 'organisation'
}

function joinerBefore(view: SentenceView, at: number): number {
  let k = at
  while (k - 1 > view.from && /^(?:and|,|while|but|;|where)$/.test(view.tokens[k - 1]?.lower ?? ''))
    k--
  return k
}

/** With a cue before it, a passive counts only as a clause of its own: ", and support was expressed". */
function shortStart(view: SentenceView, end: number, prior: Site, verb: VerbMatch): number {
  let relative = false
  for (let k = end; k > prior.to && k > end - 28; k--) {
    const word = view.tokens[k]?.lower ?? ''
    const before = view.tokens[k - 1]?.lower ?? ''
    const verbal = verbAt(view.tokens, k) && !isStanceNoun(word) && !view.tokens[k]?.cap
    if (verbal && view.tokens[k - 1]?.lower !== 'to' && k !== prior.to) relative = true
    if (/^(?:that|which|who)$/.test(word)) relative = true
    if (!/^(?:and|,|;|while|but|where)$/.test(before)) continue
    const headed = word === 'the' && isStanceNoun(view.tokens[k + 1]?.lower ?? '')
    if (relative) {
      if (headed && before === 'where') return k
      if (headed && before === 'and' && prior.kind === 'passive') return k
      if (before === 'and' || before === ';') return -1
      continue
    }
    if (word === 'it' || isStanceNoun(word)) return k
    if (before === 'and' && prior.kind === 'passive' && verb.act === 'topic') return k
    const short = k > end - 9
    if (short && /^(?:special|particular|separate|an|great|considerable|mutual)$/.test(word))
      return k
    if (short && word === 'the' && isStanceNoun(view.tokens[k + 1]?.lower ?? '')) return k
    const own = before === ';' || before === 'while' || view.tokens[k - 2]?.text === ','
    if (before === ',' && !own) continue
    return own && before !== ',' && verb.act === 'topic' ? k : -1
  }
  return -1
}

/** "in particular," and the like, where they follow a fronted phrase. */
function overAside(view: SentenceView, at: number, end: number): number {
  const comma = at + 2
  const aside = /^(?:in|at|for)$/.test(view.tokens[at]?.lower ?? '')
  return aside && comma < end && view.tokens[comma]?.text === ',' ? comma + 1 : at
}

/** Skips "During the meeting," and "In this context," at the front of a passive clause. */
function afterFronted(view: SentenceView, start: number, end: number): number {
  const first = view.tokens[start]?.lower ?? ''
  if (first === 'and') return afterFronted(view, start + 1, end)
  if (
    !/^(?:during|in|at|on|after|following|as|with|within|taking|against|besides|apart|separately|additionally|moreover|also|finally|thus|discussing|speaking|given|for|to|today|considering|further|furthermore|while|when)$/.test(
      first,
    )
  )
    return start
  // "While discussing the plans of Norland, Sudmark and Karvia, it was noted": not the first comma.
  if (view.tokens[end]?.lower === 'it' && view.tokens[end - 1]?.text === ',') return end
  for (let k = start + 1; k < end; k++) {
    // "And today, in particular, many issues": both asides stand before.
    if (view.tokens[k]?.text === ',') return overAside(view, k + 1, end)
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
