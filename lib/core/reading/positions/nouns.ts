import { STANCE_NOUNS, type StanceRow } from '../data/stance-nouns'
import { stateAt } from '../gazetteer'
import type { Token } from '../tokens'

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

/** Is "for" here the one of "for others to do", which opens the content? */
export function opensForTo(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'for') return false
  for (let k = at + 2; k < at + 14; k++) {
    const token = tokens[k]
    if (!token || /^[.,;:]$/.test(token.text)) return false
    if (token.lower === 'that' || token.lower === 'of' || token.lower === 'which') continue
    if (token.lower !== 'to') continue
    const next = tokens[k + 1]
    if (next?.kind !== 'word' || next.cap) return false
    return !/^(?:the|a|an|this|these|those|its|their|his|her|our|all|any|such|both|date|other)$|(?:tion|ment|ity|ness)s?$/.test(
      next.lower,
    )
  }
  return false
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
    const row = rowFor(token.lower, verb.lemma, verb.takesAny)
    const next = tokens[k + 1]
    const inner =
      next &&
      next.kind === 'word' &&
      byNoun.has(next.lower) &&
      rowFor(next.lower, verb.lemma, verb.takesAny)
    if (row && !inner && next?.lower !== "'s")
      return finish(tokens, { from, at: k, limit }, row, verb)
    const place = stateAt(tokens, k)
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

function finish(
  tokens: readonly Token[],
  place: { from: number; at: number; limit: number },
  row: StanceRow,
  verb: { lemma: string; takesAny: boolean },
): StanceMatch {
  const [noun, act, force, polarity, prepositions] = row
  const match: StanceMatch = {
    noun,
    from: place.from,
    at: place.at,
    to: place.at + 1,
    act,
    force,
    polarity,
  }
  const next = tokens[place.at + 1]
  if (next?.lower === 'and') {
    const more = stanceNounAt(tokens, place.at + 2, Math.min(place.limit, place.at + 5), verb)
    if (more && more.at <= place.at + 4) {
      const heavier = (more.force ?? 0) > (force ?? 0) ? more : match
      return { ...heavier, from: place.from, at: place.at, to: more.to }
    }
  }
  const takes = next && prepositions.split(',').includes(next.lower)
  if (takes && place.at + 1 < place.limit && !opensForTo(tokens, place.at + 1)) match.to++
  return match
}

/** Is this word a stance noun of any verb? */
export function isStanceNoun(word: string): boolean {
  return byNoun.has(word)
}

/** The stance noun that a passive verb speaks of: "Support was expressed", "attention was paid". */
export function stanceOfPassive(noun: string, lemma: string, takesAny: boolean): StanceRow | null {
  return rowFor(noun, lemma, takesAny)
}
