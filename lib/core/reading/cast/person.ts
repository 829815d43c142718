import { HIGH_HONORIFICS, NAME_PARTICLES } from '../data/offices'
import type { Token } from '../tokens'
import type { Mention } from './mention'
import { honorificEnd, isNameWord, nameEnd, ofState } from './name-span'
import { type OfficeMatch, officeAt } from './office'

/** A person: honorific, office, name, in the orders in which readouts print them. */
export function personAt(tokens: readonly Token[], at: number): Mention | null {
  let k = honorificEnd(tokens, at)
  const honoured = k > at
  const office = officeAt(tokens, k)
  if (office) {
    k = office.to
    const comma = tokens[k]?.text === ',' && isNameWord(tokens[k + 1]) && isNameWord(tokens[k + 2])
    if (comma) k++
    k = honorificEnd(tokens, k)
  }
  const end = tokens[k]?.fresh && k > at ? k : nameEnd(tokens, k, office !== null || honoured)
  if (end === k || (office && !tokens[k]?.cap && !NAME_PARTICLES.has(tokens[k]?.lower ?? '')))
    return office ? officeOnly(tokens, at, office) : null
  if (!honoured && !office) return bareName(tokens, at, end)
  const place = ofState(tokens, end)
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

/** "His Highness" alone: the monarch. */
export function highnessAt(tokens: readonly Token[], at: number): Mention | null {
  if (!/^(?:his|her)$/.test(tokens[at]?.lower ?? '')) return null
  let k = at + 1
  if (tokens[k]?.lower === 'royal') k++
  if (!tokens[k]?.cap || !HIGH_HONORIFICS.has(tokens[k]?.lower ?? '')) return null
  const office: OfficeMatch = {
    from: at,
    to: k + 1,
    rank: 'monarch',
    state: null,
    organisation: false,
    core: [at, k + 1],
  }
  return { from: at, to: k + 1, kind: 'office', name: null, office, state: null }
}

function officeOnly(tokens: readonly Token[], at: number, office: OfficeMatch): Mention | null {
  const small = !tokens[office.core[0]]?.cap
  const before = tokens[at - 1]?.lower ?? ''
  if (small && !office.state && !/^(?:the|his|her|their|our)$/.test(before)) return null
  return { from: at, to: office.to, kind: 'office', name: null, office, state: office.state }
}

/** ", Minister for Foreign Affairs of X," or "Amir of the State of X" after a name. */
function apposition(tokens: readonly Token[], at: number): OfficeMatch | null {
  if (tokens[at]?.text !== ',') {
    const office = officeAt(tokens, at)
    return office && /^(?:monarch|prince)$/.test(office.rank) ? office : null
  }
  const start = /^(?:the|a|an)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const office = officeAt(tokens, start)
  if (!office || !tokens[office.core[0]]?.cap) return null
  return /^[,.;)]$/.test(tokens[office.to]?.text ?? '.') || tokens[office.to]?.fresh ? office : null
}

/** Two or more capitalised words: a person only where the cast or a cue says so. */
function bareName(tokens: readonly Token[], at: number, end: number): Mention {
  let to = end
  let office: OfficeMatch | null = null
  if (tokens[end]?.text === ',') {
    const start = /^(?:the|a|an)$/.test(tokens[end + 1]?.lower ?? '') ? end + 2 : end + 1
    office = officeAt(tokens, start)
    if (office && tokens[office.to]?.cap && isNameWord(tokens[office.to])) office = null
    if (office && !/^[,.;)]$/.test(tokens[office.to]?.text ?? '.')) office = null
    if (office) to = office.to
  }
  return {
    from: at,
    to,
    kind: office ? 'person' : 'bare',
    name: [at, end],
    office,
    state: office?.state ?? null,
  }
}
