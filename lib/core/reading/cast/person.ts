import { HIGH_HONORIFICS, NAME_PARTICLES } from '../data/offices'
import { stateAt } from '../gazetteer'
import type { Token } from '../tokens'
import type { Mention } from './mention'
import { honorificEnd, isArticled, isNameWord, nameEnd, ofState, postNominalEnd } from './name-span'
import { type OfficeMatch, officeAt } from './office'

/** Where the name may begin after an office: past a comma, an article, honorifics and personal titles. */
function nameStart(tokens: readonly Token[], at: number, from: number): number {
  let k = acronymEnd(tokens, at)
  at = k
  if (tokens[k]?.text === ',') {
    const honoured = honorificEnd(tokens, articleEnd(tokens, k + 1))
    const titled = personalTitleEnd(tokens, k + 1)
    if (honoured > articleEnd(tokens, k + 1)) return honoured
    if (titled > k + 1) return honorificEnd(tokens, titled)
    const named = nameEnd(tokens, k + 1) > k + 2 && !tokens[k + 1]?.fresh
    const place = named ? stateAt(tokens, k + 1) : null
    if (!named || (place && place.to > k + 1 && !isNameWord(tokens[place.to]))) return at
    if (startsClause(tokens, from, nameEnd(tokens, k + 1))) return at
    return k + 1
  }
  k = honorificEnd(tokens, k)
  const titled = personalTitleEnd(tokens, k)
  return titled > k ? honorificEnd(tokens, titled) : k
}

/** "Handing the list to the President of Norland, Ana Berg noted": the name is the subject, no apposition. */
function startsClause(tokens: readonly Token[], office: number, nameTo: number): boolean {
  const before = tokens[tokens[office - 1]?.lower === 'the' ? office - 2 : office - 1]
  return (
    /^(?:to|with|by|from|of)$/.test(before?.lower ?? '') &&
    /^(?:said|noted|stressed|added|thanked|emphasi[sz]ed|underlined|told|expressed|stated|recalled)$/.test(
      tokens[nameTo]?.lower ?? '',
    )
  )
}

/** Does a person's name or title go on here? */
function isNamed(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.cap === true &&
    /^(?:Ambassador|Amb\.|Mr|Mrs|Ms|Dr|Shri|Smt)/.test(tokens[at]?.text ?? '')
  )
}

/** "(OSCE)" after the name of an organisation in an office, or the desk: "Foreign Secretary (Europe)". */
function acronymEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  const close = tokens.slice(at, at + 6).findIndex(({ text }) => text === ')')
  const inside = tokens.slice(at + 1, at + close)
  const short = inside.length === 1 && /^[\p{Lu}\p{N}-]{2,}$/u.test(inside[0]?.text ?? '')
  const desk =
    inside.length > 0 && inside.every(({ cap, text }) => cap || /^(?:and|&|,)$/.test(text))
  return close > 0 && (short || (desk && isNamed(tokens, at + close + 1))) ? at + close + 1 : at
}

function articleEnd(tokens: readonly Token[], at: number): number {
  return tokens[at]?.lower === 'the' ? at + 1 : at
}

/** "Ambassador", "Senator" or "General" right before a name, after another office. */
function personalTitleEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (!token || !/^(?:Ambassador|Senator|General|Admiral|Minister)$/.test(token.text)) return at
  return isNameWord(tokens[at + 1]) || honorificEnd(tokens, at + 1) > at + 1 ? at + 1 : at
}

/** A person: honorific, office, name, in the orders in which readouts print them. */
export function personAt(tokens: readonly Token[], at: number): Mention | null {
  let k = honorificEnd(tokens, at)
  const honoured = k > at
  const office = officeAt(tokens, k)
  if (office) {
    k = nameStart(tokens, office.to, at)
    // A new paragraph between office and name: nobody is named.
    if (tokens.slice(office.to, k + 1).some((token) => token.fresh)) k = office.to
  }
  const end = tokens[k]?.fresh && k > at ? k : nameEnd(tokens, k, office !== null || honoured)
  if (
    end === k ||
    (office &&
      !tokens[k]?.cap &&
      !isArticled(tokens[k]) &&
      !NAME_PARTICLES.has(tokens[k]?.lower ?? ''))
  )
    return office ? officeOnly(tokens, at, office) : null
  if (!honoured && !office) return bareName(tokens, at, end)
  // "the forum's Chair Norland": a state holds the office, nobody is named.
  const holder = office ? stateAt(tokens, k) : null
  if (office && holder && holder.kind === 'name' && holder.to >= end)
    return officeOnly(tokens, at, office)
  const place = ofState(tokens, postNominalEnd(tokens, end))
  const held = office ? null : apposition(tokens, place.to)
  return {
    from: at,
    to: held ? held.to : place.to,
    kind: 'person',
    name: [k, end],
    office: office ?? held,
    state: office?.state ?? held?.state ?? place.state,
  }
}

const SHORT_STYLES: Readonly<Record<string, string>> = {
  HH: 'highness',
  HRH: 'highness',
  HM: 'monarch',
  HE: 'excellency',
}

/** "H.H. affirmed": the style in letters, right before a verb. */
function styleAlone(tokens: readonly Token[], at: number, rank: string): Mention | null {
  const next = tokens[at + 1]
  if (next?.kind !== 'word' || next.cap || next.fresh || /^(?:the|and|of)$/.test(next.lower))
    return null
  const office: OfficeMatch = {
    from: at,
    to: at + 1,
    rank,
    ranks: [rank],
    state: null,
    organisation: false,
    core: [at, at + 1],
  }
  return { from: at, to: at + 1, kind: 'office', name: null, office, state: null }
}

/** "His Highness" alone: the monarch. */
export function highnessAt(tokens: readonly Token[], at: number): Mention | null {
  const short = tokens[at]?.cap ? SHORT_STYLES[tokens[at].text.replaceAll('.', '')] : undefined
  if (short) return styleAlone(tokens, at, short)
  if (!/^(?:his|her)$/.test(tokens[at]?.lower ?? '')) return null
  let k = at + 1
  if (tokens[k]?.lower === 'royal') k++
  if (!tokens[k]?.cap || !HIGH_HONORIFICS.has(tokens[k]?.lower ?? '')) return null
  const style = tokens[k]?.lower ?? ''
  const rank = /^(?:excellency|highness)$/.test(style) ? style : 'monarch'
  const office: OfficeMatch = {
    from: at,
    to: k + 1,
    rank,
    ranks: [rank],
    state: null,
    organisation: false,
    core: [at, k + 1],
  }
  return { from: at, to: k + 1, kind: 'office', name: null, office, state: null }
}

function officeOnly(tokens: readonly Token[], at: number, office: OfficeMatch): Mention | null {
  if (tokens[at - 1]?.kind === 'number' && tokens[at]?.text === 'PM') return null
  const small = !tokens[office.core[0]]?.cap
  const before = tokens[at - 1]?.lower ?? ''
  if (small && !office.state && !/^(?:the|his|her|their|our)$/.test(before)) return null
  return { from: at, to: office.to, kind: 'office', name: null, office, state: office.state }
}

/** May an office after a comma end here? Not where a name follows it: that is the next person of a list. */
function endsApposition(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]
  if (!next || next.fresh || next.kind !== 'word') return true
  // "X, Foreign Minister of Norland discuss trade": two met.
  if (/^(?:discuss|review|hold|meet|exchange|speak|explore|talk|sign|agree|call)$/.test(next.lower))
    return false
  return !isNameWord(next) && honorificEnd(tokens, to) === to && next.lower !== "'s"
}

/** ", Minister for Foreign Affairs of X," or "Amir of the State of X" after a name. */
function apposition(tokens: readonly Token[], at: number): OfficeMatch | null {
  if (tokens[at]?.text !== ',') {
    const office = officeAt(tokens, at)
    return office && /^(?:monarch|prince)$/.test(office.rank) ? office : null
  }
  const start = /^(?:the|a|an|his|her)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const office = officeAt(tokens, start)
  if (!office || (!tokens[office.core[0]]?.cap && start === at + 1)) return null
  const closed = /^[,.;)]$/.test(tokens[office.to]?.text ?? '.') || tokens[office.to]?.fresh
  // "…, the President of X said" goes on with the President as subject.
  return closed || (start === at + 1 && endsApposition(tokens, office.to)) ? office : null
}

const BUILDING =
  /^(?:palace|house|hall|mansion|residence|castle|village|building|headquarters|hotel|airport|villa|cent(?:re|er)|complex|park|gardens?|room|square|base)$/

/** "at Arvan Palace, the Minister of …": a place is nobody. */
function isBuilding(tokens: readonly Token[], at: number, end: number): boolean {
  if (!BUILDING.test(tokens[end - 1]?.lower ?? '')) return false
  let k = at - 1
  while (tokens[k]?.cap && k > at - 4) k--
  if (tokens[k]?.lower === 'the') k--
  return end - 1 > k + 1 && /^(?:at|in)$/.test(tokens[k]?.lower ?? '')
}

/** Two or more capitalised words: a person only where the cast or a cue says so. */
function bareName(tokens: readonly Token[], at: number, end: number): Mention | null {
  // "in Oslo, the Minister of …": a city is nobody.
  const place = stateAt(tokens, at)
  if (place && place.to >= end) return null
  if (isBuilding(tokens, at, end)) return null
  const after = postNominalEnd(tokens, end)
  const office = tokens[after]?.text === ',' ? apposition(tokens, after) : null
  return {
    from: at,
    to: office ? office.to : after,
    kind: office ? 'person' : 'bare',
    name: [at, end],
    office,
    state: office?.state ?? null,
  }
}
