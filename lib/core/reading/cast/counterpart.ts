import { OFFICE_HEADS } from '../data/offices'
import { stateAt } from '../gazetteer'
import type { Token } from '../tokens'
import type { Mention } from './mention'
import { honorificEnd, nameEnd } from './name-span'
import { personAt } from './person'

const COUNTERPART = /^(?:counterpart|colleague|interlocutor|homologue)$/

/** Index of the noun that the phrase from `at` ends in ("her Norwegian | counterpart"), or -1. */
function nounAt(tokens: readonly Token[], at: number): number {
  let k = at
  while (k < at + 5 && tokens[k]?.kind === 'word') {
    const word = tokens[k]?.lower ?? ''
    if (COUNTERPART.test(word)) return k
    if (word === 'opposite' && tokens[k + 1]?.lower === 'number') return k + 1
    if (Object.hasOwn(OFFICE_HEADS, word)) return -1
    k++
  }
  return -1
}

/** "counterpart | from Norland", "colleague | of the Republic of Norland". */
function fromState(tokens: readonly Token[], at: number): { to: number; state: string | null } {
  if (!/^(?:from|of|in)$/.test(tokens[at]?.lower ?? '')) return { to: at, state: null }
  const place = stateAt(tokens, tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1)
  return place && place.kind !== 'demonym'
    ? { to: place.to, state: place.iso }
    : { to: at, state: null }
}

/** "his Norwegian counterpart", with the name or office and name that follow it. */
export function counterpartAt(tokens: readonly Token[], at: number): Mention | null {
  if (!/^(?:his|her|the|my|our|their)$/.test(tokens[at]?.lower ?? '')) return null
  const place = stateAt(tokens, at + 1)
  const noun = nounAt(tokens, place ? place.to : at + 1)
  if (noun < 0) return null
  const from = fromState(tokens, noun + 1)
  const state = place?.iso ?? from.state
  const named = namedAfter(tokens, from.to)
  if (!named) return { from: at, to: from.to, kind: 'counterpart', name: null, office: null, state }
  return { ...named, from: at, state: state ?? named.state }
}

/** The person whom the words after "counterpart" name, past a comma too. */
function namedAfter(tokens: readonly Token[], at: number): Mention | null {
  const comma = tokens[at]?.text === ',' ? at + 1 : at
  if (tokens[comma]?.fresh) return null
  const person = tokens[comma]?.cap ? personAt(tokens, comma) : null
  if (person?.name && person.office && person.office.from < person.name[0]) return person
  const honoured = honorificEnd(tokens, comma)
  const aside = comma > at && honoured === comma
  if (aside && !namedAside(tokens, comma)) return null
  const end = tokens[honoured]?.fresh ? honoured : nameEnd(tokens, honoured)
  return end > honoured
    ? { from: at, to: end, kind: 'person', name: [honoured, end], office: null, state: null }
    : null
}

/** "her Norwegian counterpart, Kari Berg, …": a name between commas. */
function namedAside(tokens: readonly Token[], at: number): boolean {
  const end = nameEnd(tokens, at)
  const next = tokens[end]
  return end > at + 1 && (next === undefined || next.fresh || /^[,.;)]$/.test(next.text))
}
