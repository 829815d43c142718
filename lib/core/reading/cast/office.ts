import { OFFICE_HEADS, OFFICE_MODIFIERS, PORTFOLIO_WORDS, SHORT_HEADS } from '../data/offices'
import { organisationAt, stateAt } from '../gazetteer'
import type { Token } from '../tokens'
import { namesOrganisation } from './organisation'

/** An office as printed at tokens `[from, to)`: "Foreign Minister", "President of the Republic of Finland". */
export type OfficeMatch = {
  from: number
  to: number
  /** Rank class of its head noun: president, premier, minister … */
  rank: string
  /** Rank classes of all its heads: "Prime Minister and Minister of Foreign Affairs" has two. */
  ranks: readonly string[]
  state: string | null
  /** Names an organisation rather than a state: "UN Special Envoy". */
  organisation: boolean
  /** Tokens of the office without the state's name before or after it. */
  core: readonly [from: number, to: number]
}

const COMPLEMENTS = new Set(['of', 'for', 'on', 'to', 'in', 'at'])
const JOINERS = new Set(['of', 'for', 'and', 'the', 'on', '&', ',', '/', 'in', 'to'])
/** Heads that are offices even in small letters. */
const SMALL_HEADS = new Set(
  'president minister leader secretary chancellor premier diplomat official king senator ambassador representative envoy spokesperson spokesman adviser advisor governor mayor'.split(
    ' ',
  ),
)
const ACRONYM = /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,}|\p{Lu}\p{N}+)(?:-\p{L}+)?$/u
const MAX_BEFORE_HEAD = 10

function headRank(token: Token | undefined): string | null {
  if (!token) return null
  if (!token.cap && !SMALL_HEADS.has(token.lower)) return null
  const short = SHORT_HEADS[token.text]
  if (short) return short
  return Object.hasOwn(OFFICE_HEADS, token.lower) ? (OFFICE_HEADS[token.lower] ?? null) : null
}

/** "Head of State", "head of the Ukrainian state", "Head of Government". */
function headOfState(tokens: readonly Token[], at: number): OfficeMatch | null {
  if (tokens[at]?.lower !== 'head' || tokens[at + 1]?.lower !== 'of') return null
  let k = at + 2
  if (tokens[k]?.lower === 'the') k++
  const state = stateAt(tokens, k)
  if (state) k = state.to
  const what = tokens[k]?.lower
  if (what !== 'state' && what !== 'government') return null
  return {
    from: at,
    to: k + 1,
    rank: what === 'state' ? 'president' : 'premier',
    ranks: [what === 'state' ? 'president' : 'premier'],
    state: state?.iso ?? null,
    organisation: false,
    core: [at, k + 1],
  }
}

function isInner(token: Token): boolean {
  return (
    OFFICE_MODIFIERS.has(token.lower) ||
    (token.cap && PORTFOLIO_WORDS.has(token.lower)) ||
    /^(?:foreign|prime|defence|defense|interior|finance|vice|national|security)$/.test(
      token.lower,
    ) ||
    ACRONYM.test(token.text)
  )
}

type Scan = {
  k: number
  headAt: number
  rank: string
  ranks: readonly string[]
  state: string | null
  coreFrom: number
}

function scanHead(tokens: readonly Token[], at: number): Scan | null {
  let k = at
  let headAt = -1
  let rank = ''
  let state: string | null = null
  let coreFrom = at
  while (k < tokens.length && k < at + MAX_BEFORE_HEAD) {
    const token = tokens[k]
    if (!token || (token.fresh && k > at)) break
    if (
      headAt >= 0 &&
      /^(?:prince|princess|king|queen|senator|general)$/.test(token.lower) &&
      tokens[k - 1]?.lower !== 'secretary' &&
      tokens[k - 1]?.lower !== 'attorney' &&
      tokens[k - 1]?.lower !== 'director'
    )
      break
    const found = headRank(token)
    if (/^(?:taoiseach|tánaiste)$/.test(token.lower)) state ??= 'IE'
    if (found && !(headAt >= 0 && /^(?:deputy|member|official)$/.test(token.lower))) {
      if (headAt < 0 || found === 'secretary-general' || token.lower !== 'head') rank = found
      if (token.lower === 'minister' && tokens[k - 1]?.lower === 'prime')
        rank = /^(?:deputy|vice|alternate)$/.test(tokens[k - 2]?.lower ?? '') ? 'deputy' : 'premier'
      if (token.lower === 'president' && tokens[k - 1]?.lower === 'vice') rank = 'vice'
      if (token.lower === 'general' && tokens[k - 1]?.lower === 'secretary')
        rank = 'secretary-general'
      headAt = k++
      continue
    }
    if (token.text === "'s" && headAt >= 0 && state && scanHead(tokens, k + 1)) {
      k++
      continue
    }
    const place = stateAt(tokens, k)
    if (place && headAt < 0) {
      if (!state) state = place.iso
      if (coreFrom === k) coreFrom = place.to
      k = place.to
      if (tokens[k]?.lower === "'s") {
        if (coreFrom === k) coreFrom++
        k++
      }
      continue
    }
    if (isInner(token)) {
      k++
      continue
    }
    const next = tokens[k + 1]
    const joins = /^(?:and|&|of|for|\/|-)$/.test(token.lower) && headAt < 0
    if (joins && next && k > at && (isInner(next) || stateAt(tokens, k + 1))) {
      k++
      continue
    }
    if (state && headAt < 0 && runsToHead(tokens, k)) {
      k++
      continue
    }
    break
  }
  return headAt < 0 ? null : { k: headAt + 1, headAt, rank, ranks: [rank], state, coreFrom }
}

/** After a state: do capitalised words run on to the head of an office and a name? "Ruritanian High Council for Reconciliation Chair X". */
function runsToHead(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k < at + 7; k++) {
    const token = tokens[k]
    if (!token || token.fresh) return false
    if (k > at && headRank(token)) return tokens[k + 1]?.cap ?? false
    if (!token.cap && !/^(?:and|for|of|the)$/.test(token.lower)) return false
  }
  return false
}

/** Do capitalised words run on from here to "of" with a state? Then they are the rest of a portfolio: "Emigration and Expatriates of …". */
function runsToOf(tokens: readonly Token[], at: number): boolean {
  let joined = false
  for (let k = at; k < at + 9; k++) {
    const token = tokens[k]
    if (!token || (token.fresh && k > at)) return false
    if (token.text === '(' && k > at)
      return ACRONYM.test(tokens[k + 1]?.text ?? '') && tokens[k + 2]?.text === ')'
    if (/^(?:and|,|&)$/.test(token.lower) || PORTFOLIO_WORDS.has(token.lower)) joined = true
    if (token.lower === 'of' && k > at) {
      const next = tokens[k + 1]?.lower === 'the' ? k + 2 : k + 1
      // "Secretary of State Rex Tarn of Norland" has a name there, no portfolio.
      if (!joined) return false
      return stateAt(tokens, next) !== null && tokens[k - 1]?.lower !== 'republic'
    }
    if (!token.cap && !/^(?:and|,|&|of|the|for|in)$/.test(token.lower)) return false
    if (headRank(token) || (token.text === ',' && tokens[k + 1]?.cap && headRank(tokens[k + 1])))
      return false
  }
  return false
}

/** A word of the portfolio, or the head of an office that the first one serves: "Adviser to the President". */
function isPortfolioPart(tokens: readonly Token[], at: number, afterName: boolean): boolean {
  const token = tokens[at]
  if (!token?.cap) return false
  if (isInner(token) || /^(?:Ministers|States|Representatives)$/.test(token.text)) return true
  const served = afterName || /^(?:the|prime|vice)$/.test(tokens[at - 1]?.lower ?? '')
  return (served && headRank(token) !== null) || runsToOf(tokens, at)
}

/** Where the complement "of the Republic of X", "for Foreign Affairs of Y" ends, and the state in it. */
function complement(
  tokens: readonly Token[],
  at: number,
  rank: string,
): { to: number; state: string | null; core: number } {
  let to = at
  let state: string | null = null
  let core = at
  let k = at
  let named = false
  const first = tokens[k]?.lower ?? ''
  // "welcomed the Prime Minister of X to the headquarters": only those who are sent have a "to".
  const sent =
    /^(?:ambassador|representative|advisor|deputy|official|spokesperson|secretary)$/.test(rank)
  if (!COMPLEMENTS.has(first) || (first === 'to' && !sent)) return { to, state, core }
  for (let steps = 0; steps < 24; steps++) {
    const token = tokens[k]
    if (!token || (token.fresh && k > at)) break
    if (/^(?:friendly|brotherly|sisterly|fraternal)$/.test(token.lower)) {
      k++
      continue
    }
    const place = stateAt(tokens, k)
    const purpose =
      tokens[k - 1]?.lower === 'for' ||
      (tokens[k - 1]?.lower === 'the' && tokens[k - 2]?.lower === 'for')
    if (place && purpose && to === at && !PORTFOLIO_WORDS.has(tokens[place.to]?.lower ?? '')) break
    if (place) {
      const onward = tokens[place.to]
      if (place.kind === 'demonym' && !(onward && isInner(onward))) break
      state ??= place.iso
      k = to = place.to
      if (tokens[k]?.lower === "'s") k = to = k + 1
      continue
    }
    const organisation = organisationAt(tokens, k)
    if (
      /^(?:and|,)$/.test(token.lower) &&
      (tokens[k + 1]?.lower === 'the' || scanHead(tokens, k + 1))
    )
      break
    if (organisation) {
      k = to = core = organisation
      named = true
    } else if (isPortfolioPart(tokens, k, named && k === to)) k = to = core = k + 1
    else if (token.text === "'s" && k === to && isHouse(tokens[k + 1])) k = to = core = k + 2
    else if (JOINERS.has(token.lower) && (sent || token.lower !== 'to')) k++
    else break
  }
  return { to, state, core }
}

/** "Head of the President's | Office": the house that serves an office. */
function isHouse(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:Office|Administration|Chancellery|Cabinet|Secretariat|Private|Executive|Bureau)$/.test(
      token.text,
    )
  )
}

/** "The Deputy Prime Minister and Foreign Minister, Senator X": two offices of one holder, after an article too. */
function isOneHolder(tokens: readonly Token[], match: OfficeMatch, depth: number): boolean {
  const joiner = tokens[match.to]?.text
  if (joiner === '/' || match.rank === 'deputy') return true
  if (joiner !== 'and' || !tokens[match.to + 1]?.cap) return false
  const more = officeAt(tokens, match.to + 1, depth + 1)
  return more !== null && tokens[more.to]?.text === ',' && (tokens[more.to + 1]?.cap ?? false)
}

/** The office that begins at token `at`, if one does. */
export function officeAt(tokens: readonly Token[], at: number, depth = 0): OfficeMatch | null {
  const state = headOfState(tokens, at)
  if (state) return state
  const first = tokens[at]
  if (first?.kind !== 'word') return null
  const place = stateAt(tokens, at)
  const headed = place ? headOfState(tokens, place.to) : null
  if (place && headed) return { ...headed, from: at, state: headed.state ?? place.iso }
  if (!first.cap && !SMALL_HEADS.has(first.lower) && !OFFICE_MODIFIERS.has(first.lower)) return null
  const head = scanHead(tokens, at)
  if (!head) return null
  const rest = complement(tokens, head.k, head.rank)
  const organisation = namesOrganisation(tokens, at, Math.max(head.k, rest.to))
  const stateOf = head.state ?? rest.state
  const ofBody = head.rank === 'secretary-general' && stateOf === null && rest.to > head.k
  let match: OfficeMatch = {
    from: at,
    to: Math.max(head.k, rest.to),
    rank: head.rank,
    ranks: head.ranks,
    state: organisation ? null : stateOf,
    organisation: organisation || ofBody,
    core: [head.coreFrom, Math.max(head.k, rest.core)],
  }
  const named = tokens
    .slice(match.from, match.to)
    .map((token) => token.lower)
    .join(' ')
  if (/president of (?:the )?(?:council of ministers|government)/.test(named))
    match = { ...match, rank: 'premier', ranks: ['premier', 'president'] }
  const joiner = tokens[match.to]
  const determined = /^(?:the|his|her|their)$/.test(tokens[at - 1]?.lower ?? '')
  const joined =
    depth < 2 &&
    joiner &&
    (!determined || isOneHolder(tokens, match, depth)) &&
    /^(?:and|\/|&|-|–|—)$/.test(joiner.lower)
  const spaced =
    joiner?.kind !== 'punct' || joiner.text === '/' || joiner.text === '&' || !joiner.fresh
  if (joined && spaced && tokens[match.to + 1]?.cap && !stateAt(tokens, match.to + 1)) {
    const more = officeAt(tokens, match.to + 1, depth + 1)
    if (more) {
      match = {
        ...match,
        to: more.to,
        state: match.state ?? more.state,
        ranks: [...new Set([...match.ranks, ...more.ranks])],
        core: [match.core[0], more.core[1]],
      }
    }
  }
  return match
}
