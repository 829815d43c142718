import { INTENSIFIERS } from '../data/modifiers'
import type { Token } from '../tokens'
import { addresseeEnd, dative, readAddressed, spokenWith } from './addressee'
import { opensAdverbial } from './adverbials'
import { afterStance } from './after-stance'
import { opensForTo, opensInfinitive } from './infinitives'
import { type StanceMatch, stanceNounAt } from './nouns'
import type { RightSide } from './right-side'
import type { SentenceView, Site } from './site'
import { overFact, skipAdverbs } from './skip'

const JUDGEMENTS =
  /^(?:unacceptable|inadmissible|unfounded|groundless|baseless|illegal|unlawful|destructive|counterproductive|provocative|absurd|"?lies"?|dangerous|irresponsible|important|positive|fruitful|successful|constructive|essential|crucial|false|untrue|unprecedented|absolutely|completely|totally|utterly|categorically)$/

/** "as unacceptable" right after "described", or at the end of the content. */
function judgementAt(tokens: readonly Token[], at: number, limit: number, bare: boolean): number {
  const as = tokens[at]?.lower === 'as'
  if (
    as &&
    bare &&
    tokens[at + 1]?.kind === 'word' &&
    tokens[at + 1]?.lower !== 'well' &&
    !JUDGEMENTS.test(tokens[at + 1]?.lower ?? '')
  )
    return at + 1
  if (!as && !bare) return at
  let k = as ? at + 1 : at
  while (
    k < limit &&
    k < at + 5 &&
    (tokens[k]?.text === '"' || JUDGEMENTS.test(tokens[k]?.lower ?? ''))
  )
    k++
  return k > (as ? at + 1 : at) ? k : at
}

/** Verbs that judge without "as": "considers unacceptable the fact of". */
const JUDGES =
  /^(?:consider|deem|find|call|regard|view|think|term|declare|describe|characterise|qualify|brand|label|identify|portray|depict|see|reject|dismiss|denounce|condemn|hail|assess|evaluate|rate)$/

/** Reads the right side of a cue up to `limit`. */
export function readRight(view: SentenceView, site: Site, limit: number): RightSide {
  const { tokens } = view
  const { verb } = site
  const side: { -readonly [K in keyof RightSide]: RightSide[K] } = {
    cueTo: verb.to,
    tails: [],
    contentFrom: verb.to,
    stance: null,
    judged: null,
    intensified: null,
    addressed: false,
  }
  const reflexive = /^(?:himself|herself|themselves|itself|ourselves)$/.test(
    tokens[verb.to]?.lower ?? '',
  )
  if (reflexive) side.cueTo = side.contentFrom = verb.to + 1
  const k = skipAdverbs(tokens, side.cueTo, limit)
  for (let n = verb.to; n < k; n++) {
    const word = tokens[n]?.lower ?? ''
    if (INTENSIFIERS.has(word) || /^(?:strongest|harshest|terms|detail)$/.test(word)) {
      if (!/^(?:terms|detail)$/.test(word)) side.intensified = tokens[n]?.text ?? null
      side.cueTo = n + 1
    }
  }
  const judged = judgementAt(tokens, k, limit, JUDGES.test(verb.lemma))
  if (judged > k)
    return {
      ...side,
      cueTo: judged,
      contentFrom: judged,
      judged: tokens[judged - 1]?.lower ?? null,
    }
  const mood = withFeeling(view, site, k, limit)
  if (mood) {
    const of = verb.prepositions.includes(tokens[mood.to]?.lower ?? '') ? mood.to + 1 : mood.to
    return { ...side, stance: mood, cueTo: of, contentFrom: of }
  }
  const taken = takePreposition(view, site, k, limit)
  const fixed = taken > k ? overTalking(view, site, taken) : taken
  if (fixed > k) {
    side.cueTo = fixed
    return afterPreposition(view, site, side, limit)
  }
  if (/^(?:speak|talk)$/.test(verb.lemma)) return spokenWith(view, { k, limit }, side)
  const giver = verb.letters.includes('a') && verb.letters.includes('s')
  if (verb.letters.includes('a') && !(giver && givesNoun(view, site, k, limit)))
    return readAddressed(view, site, { k, limit }, side)
  const told = toldOn(view, site, k, limit)
  if (told > k)
    return { ...side, tails: [[told, told + 1]], contentFrom: told + 1, addressed: true }
  const given = dative(view, k, limit)
  const afterDative = skipAdverbs(tokens, given, limit)
  if (given > k) side.addressed = true
  const takesAny = verb.letters.includes('s')
  if (takesAny || verb.letters.includes('o')) {
    const stance = stanceNounAt(tokens, afterDative, limit, {
      lemma: verb.lemma,
      takesAny:
        (verb.letters.includes('s') && verb.act !== 'topic') ||
        /^(?:raise|express|voice|offer)$/.test(verb.lemma),
    })
    if (stance) {
      side.stance = stance
      if (given > k || afterDative > verb.to + 1) {
        side.tails = [[stance.from, stance.to]]
      } else side.cueTo = stance.to
      side.intensified ??= intensifierIn(tokens, stance.from, stance.at)
      side.contentFrom = afterStance(view, side, limit)
      const fact = overFact(tokens, side.contentFrom)
      if (fact > side.contentFrom && side.cueTo === side.contentFrom)
        side.cueTo = side.contentFrom = fact
      return side
    }
  }
  side.contentFrom = /^(?:was|is)$/.test(tokens[afterDative]?.lower ?? '')
    ? afterDative + 1
    : afterDative
  return side
}

/** "reported to the President on X": the preposition of the verb after the one it was told to, or `at`. */
function toldOn(view: SentenceView, site: Site, at: number, limit: number): number {
  if (view.tokens[at]?.lower !== 'to') return at
  const mention = view.startingAt.get(at + 1)
  const word = mention ? (view.tokens[mention.to]?.lower ?? '') : ''
  return mention && mention.to < limit && word !== 'to' && site.verb.prepositions.includes(word)
    ? mention.to
    : at
}

/** "assured full support for", "directed attention to": the noun comes at once, no addressee before it. */
function givesNoun(view: SentenceView, site: Site, at: number, limit: number): boolean {
  if (view.startingAt.has(at) && view.startingAt.get(at)?.kind !== 'side') return false
  const stance = stanceNounAt(view.tokens, at, Math.min(limit, at + 6), {
    lemma: site.verb.lemma,
    takesAny: site.verb.lemma !== 'direct',
  })
  return stance !== null
}

/** "noted with satisfaction the growth of trade": the feeling belongs to the cue. */
function withFeeling(
  view: SentenceView,
  site: Site,
  at: number,
  limit: number,
): StanceMatch | null {
  if (view.tokens[at]?.lower !== 'with' || !/[st]|^!$/.test(site.verb.letters)) return null
  const mood = stanceNounAt(view.tokens, at + 1, Math.min(limit, at + 4), {
    lemma: site.verb.lemma,
    takesAny: true,
  })
  const named = /^(?:satisfaction|concern|regret|appreciation|gratitude|alarm|interest|pleasure)$/
  return mood && named.test(mood.noun) ? { ...mood, to: mood.at + 1, mood: true } : null
}

/** The word between two tokens that raises the weight, or null. */
export function intensifierIn(tokens: readonly Token[], from: number, to: number): string | null {
  for (let k = from; k < to; k++)
    if (INTENSIFIERS.has(tokens[k]?.lower ?? '')) return tokens[k]?.text ?? null
  return null
}

/** "unanimous in their assessment of": the shared judgement belongs to the cue. */
function overAssessment(view: SentenceView, site: Site, at: number): number {
  if (site.verb.lemma !== 'unanimous' && !/^(?:in|at) /.test(site.verb.lemma)) return at
  if (!/^(?:their|the|our)$/.test(view.tokens[at]?.lower ?? '')) return at
  for (let k = at + 1; k < at + 4; k++)
    if (ASSESSMENT.test(view.tokens[k]?.lower ?? ''))
      return view.tokens[k + 1]?.lower === 'of' ? k + 2 : at
  return at
}

const ASSESSMENT = /^(?:assessments?|evaluations?|appraisals?)$/

/** "agreed on the need", "focusing on the importance of": a stance noun after the verb's preposition. */
function afterPreposition(
  view: SentenceView,
  site: Site,
  side: { -readonly [K in keyof RightSide]: RightSide[K] },
  limit: number,
): RightSide {
  const start = side.cueTo
  side.contentFrom =
    view.tokens[start]?.text === ',' ? skipAdverbs(view.tokens, start, limit) : start
  const assessed = overAssessment(view, site, start)
  if (assessed > start) {
    side.cueTo = side.contentFrom = assessed
    side.judged = 'assessment'
    return side
  }
  const beyond = overPartner(view, site, side, limit)
  if (beyond > start) {
    side.contentFrom = beyond
    return side
  }
  if (
    !/^(?:agree|focus|insist|comment|elaborate|speak|concur|point|coincide|converge|stress|emphasise)$/.test(
      site.verb.lemma,
    )
  )
    return side
  const stance = stanceNounAt(view.tokens, start, Math.min(limit, start + 6), {
    lemma: site.verb.lemma,
    takesAny: true,
  })
  if (
    !stance ||
    !/^(?:need|importance|necessity|urgency|inadmissibility|value|relevance|significance)$/.test(
      stance.noun,
    )
  )
    return side
  side.stance = stance
  side.cueTo = stance.to
  side.contentFrom = stance.to
  return side
}

/** "appealed to both sides to", "concurred with X on": the one who is asked or agreed with is stepped over. */
function overPartner(
  view: SentenceView,
  site: Site,
  side: { -readonly [K in keyof RightSide]: RightSide[K] },
  limit: number,
): number {
  const start = side.cueTo
  const by = view.tokens[start - 1]?.lower ?? ''
  if (by === 'to' && site.verb.letters.includes('a')) {
    const end = addresseeEnd(view, start, limit, true)
    const not = view.tokens[end]?.lower === 'not'
    if (end > start && end < limit && opensInfinitive(view.tokens, not ? end + 1 : end)) return end
  }
  if (by === 'to' && /^(?:grateful|thankful)$/.test(site.verb.lemma))
    for (let k = start + 1; k < limit && k < start + 12; k++) {
      if (view.tokens[k]?.lower !== 'for') continue
      side.tails = [...side.tails, [k, k + 1]]
      return k + 1
    }
  const mention = view.startingAt.get(start)
  if (by !== 'with' || !mention || mention.to >= limit) return start
  const next = view.tokens[mention.to]?.lower ?? ''
  if (next === 'that') return mention.to
  if (next !== 'on' && next !== 'about') return start
  side.tails = [...side.tails, [mention.to, mention.to + 1]]
  return mention.to + 1
}

/** "dealt with discussing", "focused on reviewing": the talking belongs to the cue. */
function overTalking(view: SentenceView, site: Site, at: number): number {
  if (site.verb.act !== 'topic') return at
  return /^(?:discussing|reviewing|examining|exploring|addressing|considering)$/.test(
    view.tokens[at]?.lower ?? '',
  )
    ? at + 1
    : at
}

/** Takes "for" of "called for" into the cue; "agreed to", where "to" opens an infinitive, stays out. */
function takePreposition(view: SentenceView, site: Site, at: number, limit: number): number {
  const { verb } = site
  const word = view.tokens[at]?.lower ?? ''
  if (at >= limit || !verb.prepositions.includes(word)) return at
  if (verb.lemma === 'agree' && word === 'with') return at + 1
  if (word === 'to' && opensInfinitive(view.tokens, at)) return at
  if (opensAdverbial(view.tokens, at)) return at
  if (word === 'for' && opensForTo(view.tokens, at) && verb.lemma !== 'call') return at
  return at + 1
}
