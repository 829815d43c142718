import { STANCE_NOUNS, type StanceRow } from '../data/stance-nouns'
import { organisationAt, stateAt } from '../gazetteer'
import type { Token } from '../tokens'
import { opensAdverbial } from './adverbials'
import { opensForTo, opensInfinitive } from './infinitives'

/** A stance noun of the cue: "its deep concern about", "Moscow's intention", "the need". */
export type StanceMatch = {
  noun: string
  /** First token of the phrase and the one after its preposition. */
  from: number
  to: number
  /** Token of the noun itself. */
  at: number
  act: StanceRow[1]
  force: StanceRow[2]
  polarity: StanceRow[3]
  /** A feeling beside the verb: "with satisfaction". */
  mood?: true
}

const byNoun = new Map<string, StanceRow[]>()
for (const row of STANCE_NOUNS) byNoun.set(row[0], [...(byNoun.get(row[0]) ?? []), row])
const MAX_PHRASE = 9
const STOPPERS =
  /^(?:that|to|for|on|about|over|with|in|at|by|from|which|who|and|or|but|as|against|regarding|toward|towards|into|if|when|while|is|are|was|were|be|been|will|would|has|have|had)$/

/** Verbs that take any stance noun that names no verbs of its own. */
function rowFor(noun: string, lemma: string, takesAny: boolean): StanceRow | null {
  const rows = byNoun.get(noun)
  if (!rows) return null
  const own = rows.find((row) => row[5] !== '' && row[5].split(',').includes(lemma))
  return own ?? (takesAny ? (rows.find((row) => row[5] === '') ?? null) : null)
}

/** The stance noun phrase that begins at token `from`, for a verb. */
export function stanceNounAt(
  tokens: readonly Token[],
  from: number,
  limit: number,
  verb: { lemma: string; takesAny: boolean },
): StanceMatch | null {
  let k = from
  let possessors = 0
  while (k < limit && k < from + MAX_PHRASE) {
    const token = tokens[k]
    if (!token || token.kind === 'punct') {
      if (token?.text !== '"' && token?.text !== "'") return null
      k++
      continue
    }
    // "the Rapid Support Forces": a word of a name is no stance.
    const named = token.cap && (tokens[k + 1]?.cap ?? false)
    const row = named ? null : rowFor(token.lower, verb.lemma, verb.takesAny)
    const next = tokens[k + 1]
    const inner =
      next &&
      next.kind === 'word' &&
      byNoun.has(next.lower) &&
      rowFor(next.lower, verb.lemma, verb.takesAny)
    if (row && !inner && next?.lower !== "'s" && fits(tokens, from, k, verb.lemma))
      return finish(tokens, { from, at: k, limit }, row, verb)
    if (/^(?:how|why|what|whether|where)$/.test(token.lower)) return null
    const place = stateAt(tokens, k)
    if (!place && MATTER.test(token.lower) && next?.lower === 'of') return null
    if (place) {
      k = place.to
      possessors++
      if (possessors > 3) return null
      continue
    }
    if (STOPPERS.test(token.lower) && !(token.lower === 'and' && k > from)) return null
    k++
  }
  return null
}

/** "the issue of support": what follows is spoken about, not held. */
const MATTER =
  /^(?:issues?|questions?|topics?|matters?|problems?|points?|fact|state|progress|process|role|work)$/
const WEIGHT =
  /^(?:need|necessity|urgency|importance|significance|relevance|value|expediency|advisability|inadmissibility|fact|imperative|indispensability|desirability|timeliness|criticality)$/
const OBSERVES =
  /^(?:note|acknowledge|recognise|mention|recall|cite|describe|explain|outline|report|detail|point|admit)$/

/** Is the noun the source's own stance? "noted Belmar's support for" and "underscored the international condemnation of" tell of others'. */
function fits(tokens: readonly Token[], from: number, at: number, lemma: string): boolean {
  const noun = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]?.lower ?? ''
  if (noun === 'unity' && !/^(?:on|in)$/.test(next) && tokens[at + 2]?.lower !== 'positions')
    return false
  if (/^calls?$/.test(noun) && !/^(?:for|on|to|upon)$/.test(next)) return false
  if (
    noun === 'call' &&
    /^(?:phone|telephone|video|conference|a)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return false
  if (WEIGHT.test(noun)) return true
  // "noted the increased interest of students": theirs, not the source's own.
  if (OBSERVES.test(lemma) && next === 'of') return false
  if (noun === 'support' && fromOthers(tokens, from, at)) return false
  for (let k = from; k < at; k++) {
    const word = tokens[k]?.lower ?? ''
    if (/^(?:international|global|public|worldwide|popular|widespread)$/.test(word)) return false
    const other = word === "'s" || word === "'" || /^(?:the|of)$/.test(word) || tokens[k]?.cap
    const held = lemma === 'recall' && /^(?:attachment|commitment|support|position)$/.test(noun)
    if (other && OBSERVES.test(lemma) && !held && !/^(?:the|a|an)$/.test(word)) return false
  }
  return !/^(?:acknowledge|recognise)$/.test(lemma)
}

/** "emphasised the support for A from Allies": those who give it are named. */
function fromOthers(tokens: readonly Token[], from: number, at: number): boolean {
  if (tokens[from]?.lower !== 'the') return false
  for (let k = at + 1; k < at + 6; k++) {
    if (tokens[k]?.kind === 'punct') return false
    if (tokens[k]?.lower === 'from') return tokens[k + 1]?.cap ?? false
  }
  return false
}

/** Nouns after which "for A to do" is one clause. */
const CLAUSAL =
  /^(?:need|necessity|imperative|urgency|calls?|appeal|request|demand|hopes?|wish|wishes|desire|importance|expectations?|proposal|readiness)$/

function finish(
  tokens: readonly Token[],
  place: { from: number; at: number; limit: number },
  row: StanceRow,
  verb: { lemma: string; takesAny: boolean },
): StanceMatch | null {
  const [noun, act, force, polarity, prepositions] = row
  const bare =
    /^(?:importance|significance|relevance|value|usefulness|urgency|advisability|expediency|indispensability|desirability|timeliness|criticality)$/.test(
      noun,
    )
  if (bare && !/^(?:of|that|and|to|for)$/.test(tokens[place.at + 1]?.lower ?? '')) return null
  const match: StanceMatch = {
    noun,
    from: place.from,
    at: place.at,
    to: place.at + 1,
    act,
    force,
    polarity,
  }
  const chained = /^(?:unity|proximity|commonality|closeness)$/.test(noun)
    ? ofPositions(tokens, place, verb)
    : null
  if (chained) return { ...match, ...chained }
  const next = tokens[place.at + 1]
  const paired = next?.lower === 'and' && tokens[place.at + 3]?.lower
  if (bare && paired && prepositions.split(',').includes(paired))
    return { ...match, to: place.at + 4 }
  if (next?.lower === 'and') {
    const more = stanceNounAt(tokens, place.at + 2, Math.min(place.limit, place.at + 5), verb)
    if (more && more.at <= place.at + 4) {
      const heavier = (more.force ?? 0) > (force ?? 0) ? more : match
      return { ...heavier, from: place.from, at: place.at, to: more.to }
    }
  }
  const somewhere = act === 'topic' && next?.lower !== 'of'
  const held = bare || somewhere ? 0 : heldBy(tokens, place.at + 1, place.limit, prepositions)
  if (held > 0) return { ...match, to: held }
  const takes = next && prepositions.split(',').includes(next.lower)
  const clausal = CLAUSAL.test(noun) && opensForTo(tokens, place.at + 1)
  const opens = clausal || opensInfinitive(tokens, place.at + 1)
  const dated =
    next?.lower === 'on' &&
    /^(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)/.test(
      tokens[place.at + 2]?.lower ?? '',
    )
  if (dated && act === 'topic') return null
  if (takes && place.at + 1 < place.limit && !opens) match.to++
  else if (inSupport(tokens, place.at + 1)) match.to += 3
  const topical = act === 'topic' && prepositions !== '' && !takes
  // "shared their experiences of" names a topic; "shared their experiences attracting" tells them.
  if (topical && verb.lemma === 'share') return null
  if (topical && /^(?:have|hold|conduct|continue)$/.test(verb.lemma))
    return withPartner(tokens, match, place.limit, prepositions)
  return match
}

/** "unity of positions on the importance of": what is shared is the weight that is given. */
function ofPositions(
  tokens: readonly Token[],
  { at, limit }: { at: number; limit: number },
  verb: { lemma: string; takesAny: boolean },
): Pick<StanceMatch, 'to' | 'act' | 'polarity'> | null {
  const shared = /^(?:positions|views|opinions|approaches|assessments)$/
  if (tokens[at + 1]?.lower !== 'of' || !shared.test(tokens[at + 2]?.lower ?? '')) return null
  if (!/^(?:on|about|regarding)$/.test(tokens[at + 3]?.lower ?? '')) return null
  const inner = stanceNounAt(tokens, at + 4, Math.min(limit, at + 8), verb)
  return inner && WEIGHT.test(inner.noun)
    ? { to: inner.to, act: inner.act, polarity: inner.polarity }
    : { to: at + 4, act: 'assertive', polarity: 'supports' }
}

/** "position in support of", "stance in favour of". */
function inSupport(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = [at, at + 1, at + 2].map((k) => tokens[k]?.lower ?? '')
  return first === 'in' && /^(?:support|favou?r)$/.test(second ?? '') && third === 'of'
}

/** Is this word a stance noun of any verb? */
export function isStanceNoun(word: string): boolean {
  return byNoun.has(word)
}

/** The stance noun that a passive verb speaks of: "Support was expressed", "attention was paid". */
export function stanceOfPassive(noun: string, lemma: string, takesAny: boolean): StanceRow | null {
  return rowFor(noun, lemma, takesAny)
}

/** "the commitment of the United States to X": the holder and the preposition belong to the cue. */
function heldBy(tokens: readonly Token[], at: number, limit: number, prepositions: string): number {
  const of = tokens[at]?.lower
  if (of !== 'of' && of !== 'in' && of !== 'from') return 0
  const start = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const body = organisationAt(tokens, start)
  const place = stateAt(tokens, start) ?? (body > 0 ? { to: body } : null)
  if (!place || tokens[place.to]?.lower === "'s" || tokens[place.to]?.lower === "'") return 0
  // "support in Belmar for" tells where it is given; "in Belmar" alone is what it is for.
  if (of !== 'of')
    return prepositions.split(',').includes(tokens[place.to]?.lower ?? '') ? place.to + 1 : 0
  for (let k = place.to; k < limit && k < place.to + 6; k++) {
    const word = tokens[k]?.lower ?? ''
    if (opensInfinitive(tokens, k) || word === 'that') return k
    if (word !== 'of' && prepositions.split(',').includes(word)) return k + 1
    if (word === 'to') return k + 1
    if (
      !/^(?:and|our|its|the|other|allies|partners|nations|countries|members|european)$/.test(
        word,
      ) &&
      !tokens[k]?.cap
    )
      return 0
  }
  return 0
}

/** "had a conversation with X on Y": a talk counts as a cue only where it names its topic. */
function withPartner(
  tokens: readonly Token[],
  match: StanceMatch,
  limit: number,
  prepositions: string,
): StanceMatch | null {
  for (let k = match.at + 1; k < limit && k < match.at + 16; k++) {
    const word = tokens[k]?.lower ?? ''
    if (
      k > match.at + 1 &&
      /^(?:on|about|regarding)$/.test(word) &&
      prepositions.split(',').includes(word) &&
      !tokens[k + 1]?.cap &&
      tokens[k + 1]?.kind !== 'number' &&
      !opensAdverbial(tokens, k)
    )
      return { ...match, to: k + 1 }
    if (/^(?:during|at|to|in|[.,;:])$/.test(word)) return null
  }
  return null
}
