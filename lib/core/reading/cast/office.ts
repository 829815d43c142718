import { OFFICE_MODIFIERS } from '../data/offices'
import { stateAt } from '../gazetteer'
import type { Token } from '../tokens'
import { complement } from './complement'
import { SMALL_HEADS, scanHead } from './office-head'
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

/** Can an office in small letters begin with this word: "foreign secretary", "deputy minister"? */
function mayOpenSmall(word: string): boolean {
  return (
    SMALL_HEADS.has(word) ||
    OFFICE_MODIFIERS.has(word) ||
    /^(?:foreign|defen[cs]e|finance|interior|trade|energy)$/.test(word)
  )
}

/** "Head of State", "head of the Ukrainian state", "Head of Government". */
function headOfState(tokens: readonly Token[], at: number): OfficeMatch | null {
  if (tokens[at]?.lower !== 'head' || tokens[at + 1]?.lower !== 'of') return null
  let k = at + 2
  if (tokens[k]?.lower === 'the') k++
  const state = stateAt(tokens, k)
  if (state) k = state.to
  if (state && tokens[k]?.lower === "'s") k++
  const what = tokens[k]?.lower
  if (what === 'diplomacy')
    return {
      from: at,
      to: k + 1,
      rank: 'minister',
      ranks: ['minister'],
      state: state?.iso ?? null,
      organisation: false,
      core: [at, k + 1],
    }
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

/** "The Deputy Prime Minister and Foreign Minister, Senator X": two offices of one holder, after an article too. */
function isOneHolder(tokens: readonly Token[], match: OfficeMatch, depth: number): boolean {
  const joiner = tokens[match.to]?.text
  if (joiner === '/' || match.rank === 'deputy') return true
  if (joiner !== 'and' || !tokens[match.to + 1]?.cap) return false
  const more = officeAt(tokens, match.to + 1, depth + 1)
  if (match.rank === 'prince' && more?.rank === 'premier') return true
  return more !== null && tokens[more.to]?.text === ',' && (tokens[more.to + 1]?.cap ?? false)
}

/**
 * Does the holder serve an organisation? A minister never does, whatever the portfolio names ("Minister for the
 * European Union"), nor one sent by a state to it ("Ambassador of Norland to the United Nations").
 */
function isOfBody(
  tokens: readonly Token[],
  at: number,
  head: { k: number; rank: string; state: string | null },
  rest: { to: number; state: string | null },
): boolean {
  if (/^(?:minister|premier|monarch|prince|deputy)$/.test(head.rank)) return false
  const before = namesOrganisation(tokens, at, head.k)
  const high = head.rank === 'representative' && tokens[head.k - 2]?.lower === 'high'
  if (high && (head.state ?? rest.state) === null) return true
  const sent = /^(?:ambassador|representative)$/.test(head.rank)
  if (sent && !before && (head.state ?? rest.state) !== null) return false
  return before || namesOrganisation(tokens, head.k, Math.max(head.k, rest.to))
}

/** The office that begins at token `at`, if one does. */
export function officeAt(tokens: readonly Token[], at: number, depth = 0): OfficeMatch | null {
  const state = headOfState(tokens, at)
  if (state) return state
  const first = tokens[at]
  if (first?.kind !== 'word') return null
  const place = stateAt(tokens, at)
  // "… in Washington, D.C. Secretary …": the district ends a sentence or a phrase, never opens an office.
  if (place && tokens[place.to - 1]?.lower === 'd.c.') return null
  const headed = place ? headOfState(tokens, place.to) : null
  if (place && headed) return { ...headed, from: at, state: headed.state ?? place.iso }
  if (!first.cap && !mayOpenSmall(first.lower)) return null
  const head = scanHead(tokens, at)
  if (!head) return null
  const rest = complement(tokens, head.k, head.rank)
  const organisation = isOfBody(tokens, at, head, rest)
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
