import { PORTFOLIO_WORDS, POST_NOMINALS } from '../data/offices'
import { organisationAt, stateAt } from '../gazetteer'
import type { Token } from '../tokens'
import { ACRONYM, headRank, isInner, scanHead } from './office-head'

const COMPLEMENTS = new Set(['of', 'for', 'on', 'to', 'in', 'at'])
const JOINERS = new Set(['of', 'for', 'and', 'the', 'on', '&', ',', '/', 'in', 'to'])

/** Letters in brackets after a portfolio, not those after a name: "Hon. A. Berg (MP)". */
function isInitials(token: Token | undefined): boolean {
  return token !== undefined && ACRONYM.test(token.text) && !POST_NOMINALS.has(token.text)
}

/** Do capitalised words run on from here to "of" with a state? Then they are the rest of a portfolio: "Emigration and Expatriates of …". */
function runsToOf(tokens: readonly Token[], at: number): boolean {
  // "Foreign Affairs and | Worship of …": the portfolio goes on.
  let joined = /^(?:and|&)$/.test(tokens[at - 1]?.lower ?? '')
  for (let k = at; k < at + 9; k++) {
    const token = tokens[k]
    if (!token || (token.fresh && k > at)) return false
    if (token.text === '(' && k > at)
      return isInitials(tokens[k + 1]) && tokens[k + 2]?.text === ')'
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

/** "for Foreign Affairs | TANAKA Ichiro": a surname in capitals before a given name. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!/^\p{Lu}{3,}$/u.test(tokens[at]?.text ?? '') || organisationAt(tokens, at) > 0) return false
  return (
    next !== undefined &&
    !tokens[at + 2]?.cap &&
    /^\p{Lu}\p{Ll}+/u.test(next.text) &&
    !isInner(next) &&
    headRank(next) === null &&
    stateAt(tokens, at + 1) === null
  )
}

/** A word of the portfolio, or the head of an office that the first one serves: "Adviser to the President". */
function isPortfolioPart(tokens: readonly Token[], at: number, afterName: boolean): boolean {
  const token = tokens[at]
  if (!token?.cap || isSurname(tokens, at)) return false
  if (isInner(token) || /^(?:Ministers|States|Representatives)$/.test(token.text)) return true
  const served = afterName || /^(?:the|prime|vice)$/.test(tokens[at - 1]?.lower ?? '')
  return (served && headRank(token) !== null) || runsToOf(tokens, at)
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

/** "for Women | 's Issues": the portfolio goes on after the possessive. */
function isOfPortfolio(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next?.cap === true && PORTFOLIO_WORDS.has(next.lower)
}

/** "at the Ministry of Foreign Affairs": the house in which a minister of state or an official serves. */
function atHouse(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'at') return false
  const house = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  if (/^(?:foreign|federal|state)$/.test(tokens[house]?.lower ?? ''))
    return /^(?:office|ministry|department|chancellery)$/.test(tokens[house + 1]?.lower ?? '')
  return (
    /^(?:ministry|department|presidency|office)$/.test(tokens[house]?.lower ?? '') &&
    /^(?:of|for)$/.test(tokens[house + 1]?.lower ?? '')
  )
}

/** "and Tunisians Abroad" in a portfolio: the minister's own state. */
function peopleAbroad(tokens: readonly Token[], at: number): string | null {
  const people = tokens[at]
  if (!people?.cap || !/s$/.test(people.text) || tokens[at + 1]?.lower !== 'abroad') return null
  const text = people.text.slice(0, -1)
  return stateAt([{ ...people, text, lower: text.toLowerCase() }], 0)?.iso ?? null
}

/** Past "and (to) the Maldives" after the first state to which somebody is accredited. */
function accreditedEnd(tokens: readonly Token[], at: number): number {
  if (!/^(?:and|,)$/.test(tokens[at]?.lower ?? '')) return at
  let k = at + 1
  while (/^(?:to|the)$/.test(tokens[k]?.lower ?? '')) k++
  const place = stateAt(tokens, k)
  return place && place.kind === 'name' && !tokens[place.to]?.lower.startsWith("'") ? place.to : at
}

/** Past "Embassy in CAPITAL" after the state whose it is: "Chargé d'Affaires of the Ruritanian Embassy in …". */
function embassyEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== 'Embassy' && tokens[at]?.text !== 'Mission') return at
  const where = /^(?:in|to|at)$/.test(tokens[at + 1]?.lower ?? '') ? stateAt(tokens, at + 2) : null
  return where ? where.to : at + 1
}

/** A first word that is no place by itself: "St Petersburg", "New Ruritania". */
const PLACE_OPENS = /^(?:st|st\.|saint|san|santa|new|north|south|east|west|upper|lower|nizhny)$/
const REGION_KIND =
  /^(?:region|republic|territory|province|state|oblast|governorate|county|district|prefecture|canton|area)$/

/**
 * Past the region, city or house that somebody is head of, where a name of two words follows it: "Head of the Republic
 * of Ruritania | Anna Berg". The start where there is none, or it is a state.
 */
function ruledPlaceEnd(tokens: readonly Token[], at: number): number {
  let k = tokens[at]?.lower === 'the' ? at + 1 : at
  if (tokens[k]?.lower === 'republic' && tokens[k + 1]?.lower === 'of') k += 2
  const first = tokens[k]
  if (!first?.cap || stateAt(tokens, k) || organisationAt(tokens, k) > 0) return at
  if (isInner(first) || headRank(first) || isHouse(first) || runsToOf(tokens, k)) return at
  let end = PLACE_OPENS.test(first.lower) ? k + 2 : k + 1
  if (REGION_KIND.test(tokens[end]?.lower ?? '')) end++
  const named = [0, 1].every((step) => {
    const token = tokens[end + step]
    return token?.cap && !token.fresh && headRank(token) === null
  })
  return named ? end : at
}

/** Where the complement "of the Republic of X", "for Foreign Affairs of Y" ends, and the state in it. */
export function complement(
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
  // "Foreign Office Spokesperson on Minister X's call": what is spoken about.
  if (rank === 'spokesperson' && first === 'on') return { to, state, core }
  if (first === 'at') {
    if (!atHouse(tokens, k)) return { to, state, core }
    k++
  }
  if (first === 'of' && /^(?:governor|mayor|head)$/.test(rank)) {
    const placed = ruledPlaceEnd(tokens, k + 1)
    if (placed > k + 1) return { to: placed, state, core: placed }
  }
  for (let steps = 0; steps < 24; steps++) {
    const token = tokens[k]
    if (!token || (token.fresh && k > at)) break
    if (/^(?:friendly|brotherly|sisterly|fraternal)$/.test(token.lower)) {
      k++
      continue
    }
    const place = stateAt(tokens, k)
    const accredited =
      tokens[k - 1]?.lower === 'to' ||
      (tokens[k - 1]?.lower === 'the' && tokens[k - 2]?.lower === 'to')
    if (place && accredited && sent) {
      // "Ambassador to Norland and Sudmark": the states are where the office is held, not whose it is.
      k = to = core = accreditedEnd(tokens, place.to)
      continue
    }
    const purpose =
      tokens[k - 1]?.lower === 'for' ||
      (tokens[k - 1]?.lower === 'the' && tokens[k - 2]?.lower === 'for')
    if (place && purpose && to === at && /^(?:representative|coordinator|advisor)$/.test(rank)) {
      // "Special Envoy for Norland": the state is what the office deals with.
      k = to = core = place.to
      continue
    }
    if (place && purpose && to === at && !PORTFOLIO_WORDS.has(tokens[place.to]?.lower ?? '')) break
    if (place) {
      const onward = tokens[place.to]
      if (place.kind === 'demonym' && !(onward && isInner(onward))) break
      state ??= place.iso
      k = to = place.to
      if (tokens[k]?.lower === "'s") k = to = k + 1
      k = to = embassyEnd(tokens, k)
      continue
    }
    const organisation = organisationAt(tokens, k)
    const abroad = peopleAbroad(tokens, k)
    if (abroad) {
      state ??= abroad
      k = to = core = k + 2
      continue
    }
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
    else if (token.text === "'s" && k === to && isOfPortfolio(tokens, k)) k++
    else if (atHouse(tokens, k)) k++
    else if (JOINERS.has(token.lower) && (sent || token.lower !== 'to')) k++
    else break
  }
  return { to, state, core }
}
