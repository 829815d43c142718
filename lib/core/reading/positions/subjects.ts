import type { Mention } from '../cast/mention'
import { stateAt } from '../gazetteer'
import { looseSubjectEndingAt, ofOneHouse } from './loose-subjects'
import { overParenthesis, scanLeft } from './scan'
import type { SentenceView, Site } from './site'
import { verbAt } from './verbs'

export const MEETING =
  /^(?:spoke|met|called|talked|held|convened|hosted|joined|phoned|telephoned|spoken|had|travel(?:l)?ed|visited|gathered|connected|received|welcomed|participated|used|took|wanted|wished|sought|phone|call|meeting|conversation|meets|speaks|opportunity|expected)$/

/** The subject that ends at token `k`: one mention or several joined by commas and "and". */
export function subjectEndingAt(
  view: SentenceView,
  k: number,
  strict = false,
): { subjects: Mention[]; from: number } | null {
  const named = view.endingAt.get(k + 1)
  const headed =
    named && (headedBy(view, named) || ofOneHouse(view, named))
      ? looseSubjectEndingAt(view, k)
      : null
  const last = headed ?? (named && named.from >= view.from ? named : looseSubjectEndingAt(view, k))
  if (!last || last.from < view.from) return null
  const subjects = [last]
  let from = overModifier(view, last.from)
  for (let steps = 0; steps < 12; steps++) {
    const joined = joinedBefore(view, from)
    if (!joined) break
    // "at the initiative of the Belmar side, A and B had": the side ends what stands before the subject.
    if (joined.bare && !sameClass(joined.mention, subjects[0])) break
    if (strict && !sameClass(joined.mention, subjects[0])) break
    subjects.unshift(joined.mention)
    from = overModifier(view, joined.mention.from)
  }
  return { subjects, from }
}

/** "the head of | the Georgian delegation": the side only tells whose head it is. */
function headedBy(view: SentenceView, mention: Mention): boolean {
  if (!/^(?:side|organisation|group)$/.test(mention.kind)) return false
  return (
    view.tokens[mention.from - 1]?.lower === 'of' &&
    /^(?:head|heads|leader|leaders|chief|chair|members?|representatives?)$/.test(
      view.tokens[mention.from - 2]?.lower ?? '',
    ) &&
    mention.from - 2 >= view.from
  )
}

/** "EAS | foreign ministers": an acronym that no list knows, right before a common noun. */
function plainAcronym(view: SentenceView, from: number): boolean {
  const before = view.tokens[from - 1]
  return (
    from - 1 >= view.from && /^\p{Lu}{2,}$/u.test(before?.text ?? '') && !view.tokens[from]?.cap
  )
}

/** "the ASEAN | foreign ministers": an organisation or state right before a subject is part of it. */
function overModifier(view: SentenceView, from: number): number {
  const slash = view.tokens[from - 1]?.text === '/' ? view.endingAt.get(from - 1) : undefined
  if (slash) return slash.from
  if (plainAcronym(view, from)) return from - 1
  const paired = pairedDemonym(view, from)
  if (paired >= 0) return paired
  const before = view.endingAt.get(from)
  return before && before.from >= view.from && /^(?:organisation|side)$/.test(before.kind)
    ? before.from
    : from
}

/** "the Swedish and | Lithuanian ministers": where the phrase begins, or -1. */
function pairedDemonym(view: SentenceView, from: number): number {
  if (view.tokens[from - 1]?.lower !== 'and' || !view.tokens[from]?.cap) return -1
  const at = from - 2
  const place = at >= view.from ? stateAt(view.tokens, at) : null
  if (place?.kind !== 'demonym' || place.to !== from - 1 || !stateAt(view.tokens, from)) return -1
  return view.tokens[at - 1]?.lower === 'the' && at - 1 >= view.from ? at - 1 : at
}

/** A person and a state in a row, after a cue or parted by a comma alone, are no common subject: "… in Syria, and the Secretary …". */
function sameClass(a: Mention, b: Mention | undefined): boolean {
  const thing = (mention: Mention): boolean =>
    mention.kind === 'side' || mention.kind === 'organisation'
  return b !== undefined && thing(a) === thing(b)
}

function joinedBefore(
  view: SentenceView,
  from: number,
): { mention: Mention; bare: boolean } | null {
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
  const bare = words[0] === ',' && words.every((word) => /^(?:,|the|both)$/.test(word))
  if (bare && !listContinues(view, from)) return null
  return { mention, bare }
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
export function clauseBoundary(view: SentenceView, from: number, prior: boolean): number {
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
  if (before.lower === 'where' && view.tokens[from - 2]?.text === ',')
    return met(view, from) ? from - 2 : -1
  if (before.lower === 'which') return whichBoundary(view, from - 1)
  if (before.lower === 'that' || before.lower === 'if') return -1
  // "the assault | we expect": a clause that only says which.
  if (view.startingAt.get(from)?.kind === 'we' && before.kind === 'word' && !prior)
    return /^(?:today|together|also|then|here|now|tonight|yesterday)$/.test(before.lower)
      ? from
      : -1
  if (prior) return -1
  return fronts(view, from) ? from : -1
}

/** "X met Y in Oslo, where they discussed A": the meeting is this one, unless it had another day ("on March 30"). */
function met(view: SentenceView, where: number): boolean {
  for (let k = view.from; k < where; k++) {
    if (!MEETING.test(view.tokens[k]?.lower ?? '')) continue
    const left = scanLeft(view, k)
    if (subjectEndingAt(view, overParenthesis(view, left.k))) return true
  }
  return false
}

/** Is what stands before the subject an adverbial ("During the call", "Together", "In Geneva")? */
function fronts(view: SentenceView, from: number): boolean {
  if (view.startingAt.get(view.from) && (view.startingAt.get(view.from)?.to ?? 0) < from - 1)
    return false
  for (let k = view.from; k < from; k++) {
    const word = view.tokens[k]?.lower ?? ''
    if (/^(?:that|which|who|whether|if|whose)$/.test(word)) return false
  }
  return !/^(?:of|with|by|for|to|from|between|among|than)$/.test(view.tokens[from - 1]?.lower ?? '')
}

/** ", which the minister described as", ", to which he responded that": the comma before, or -1. */
function whichBoundary(view: SentenceView, which: number): number {
  for (const comma of [which - 1, which - 2])
    if (comma > view.from && view.tokens[comma]?.text === ',') return comma
  return -1
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

export const REPORTABLE = new Set<Mention['kind']>([
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

/** Is the content of this cue a clause with "that"? */
export function opensThat(view: SentenceView, prior: Site): boolean {
  for (let k = prior.to; k < prior.to + 12 && k < view.to; k++) {
    const word = view.tokens[k]?.lower ?? ''
    if (word === 'that') return true
    if (word === ',' || word === 'and') return false
  }
  return false
}

/** "stressed that Belmar, allies | and partners will": only names since "that", the clause has no verb yet. */
function stillNaming(view: SentenceView, prior: Site, boundary: number): boolean {
  let k = prior.to
  while (k < boundary && view.tokens[k]?.lower !== 'that') k++
  if (k >= boundary - 1) return false
  for (k += 1; k < boundary; k++) {
    const token = view.tokens[k]
    if (
      !token?.cap &&
      !/^(?:the|our|its|their|both|,|and|'s|of|allies|partners)$/.test(token?.lower ?? '')
    )
      return false
  }
  return true
}

/** A noun phrase that names an actor only by chance, as in "noted that Russia and Ukraine agreed". */
export function insideThat(
  view: SentenceView,
  prior: Site | undefined,
  boundary: number,
  subject: Mention,
): boolean {
  if (!prior) return false
  if (!opensThat(view, prior)) return false
  if (stillNaming(view, prior, boundary)) return true
  const joiner = view.tokens[boundary]?.text
  if (joiner === ';' || joiner === '"') return false
  return subject.kind === 'side' || subject.kind === 'organisation' || subject.kind === 'group'
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

/** The person who opens a sentence as its subject, after a fronted phrase too. */
export function openingSubject(view: SentenceView): Mention | null {
  for (let k = view.from; k < view.to && k < view.from + 40; k++) {
    const mention = view.startingAt.get(k)
    const opens = k === view.from || view.tokens[k - 1]?.text === ','
    if (!mention || !opens || !/^(?:person|bare|office|pronoun)$/.test(mention.kind)) continue
    const next = view.tokens[mention.to]
    const verbal =
      next?.kind === 'word' &&
      !next.cap &&
      !/^(?:'s|and|or|of|who|whose|with|from|to|for|in)$/.test(next.lower)
    if (verbal) return mention
  }
  return null
}

/** "held talks with Y and discussed …", "discussed with Y …": a topic of both, though one is the subject. */
export function isShared(view: SentenceView, site: Site): boolean {
  const [subject] = site.subjects
  if (site.subjects.length !== 1 || !/^(?:person|bare|office|pronoun)$/.test(subject?.kind ?? ''))
    return false
  if (view.tokens[site.to]?.lower === 'with' && view.startingAt.has(site.to + 1)) return true
  // "held a meeting with Y on A": the noun of the talk stands between.
  if (site.verb.letters.includes('o'))
    for (let n = site.to + 1; n < site.to + 6 && n < view.to; n++) {
      if (view.tokens[n]?.lower === 'with' && view.startingAt.has(n + 1)) return true
      if (/^[.,;]$/.test(view.tokens[n]?.text ?? '')) break
    }
  for (let k = view.from; k < site.from; k++) {
    if (!/^(?:spoke|met|held|had|talked)$/.test(view.tokens[k]?.lower ?? '')) continue
    for (let n = k + 1; n < site.from && n < k + 12; n++)
      if (view.tokens[n]?.lower === 'with' && view.startingAt.has(n + 1)) return true
  }
  return false
}
