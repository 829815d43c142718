/**
 * When two printed names are the same actor. The spellings differ because each ministry transliterates
 * in its own way: the folding levels what the common systems (BGN/PCGN, ISO 9, national ones) do differently.
 */

import { nameWords, sameName } from './cast/names'

export type ActorKind = 'person' | 'institution' | 'state' | 'organisation'

const TITLES = new Set(
  'mr mrs ms miss dr sir dame lord lady he hm hrh h e president prime minister secretary foreign vice deputy chancellor king queen emperor crown prince sheikh shaikh ambassador general excellency his her the'.split(
    ' ',
  ),
)

/** What may follow a name without being part of it. */
const AFTER = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** One key for every usual spelling of a name: Zelenskyy, Zelenskiy and Zelensky; Sergey and Sergei. */
export function actorKey(name: string): string {
  const words = plainWords(name)
  const named = words.filter((word) => word.length > 1 && !TITLES.has(word) && !AFTER.has(word))
  return (named.length > 0 ? named : words).map(foldWord).join(' ')
}

function plainWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[øö]/g, 'o')
    .replace(/[æ]/g, 'ae')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/['’ʼ`´ʹ]s?\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

function foldWord(word: string): string {
  return word
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/sch/g, 'sh')
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/i{2,}/g, 'i')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/(.)iei/g, '$1ei')
}

const STATE_NAMES: ReadonlySet<string> = new Set(stateNames())

function stateNames(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((one) => letters.map((two) => one + two))
  // The table of regions also holds unions of states.
  const found = codes
    .filter((code) => !['EU', 'EZ', 'UN'].includes(code))
    .map((code) => names.of(code))
  const known = found.flatMap((name) => (name ? [actorKey(name.replaceAll('&', 'and'))] : []))
  return [...known, ...['United States of America', 'USA', 'US', 'UK', 'Türkiye'].map(actorKey)]
}

const ORGANISATION =
  /\b(NATO|EU|UN|OSCE|ASEAN|IAEA|OPCW|IMF|WHO|WTO|CSTO|CIS|BRICS|G7|G20|ICRC|United Nations|.*Union|Alliance|League|Organi[sz]ation|Community|Forum|Bank|Fund|Agency|Court|Cooperation Council|Commission|European Council)\b/
const INSTITUTION =
  /\b(Ministry|Department|Government|Administration|Parliament|Congress|Senate|Kremlin|White House|Pentagon|Office|Cabinet|Council|Embassy|Party|Army|Navy|Forces|Command|side|authorities|delegation|team)\b/

/** What kind of actor a printed name is; a person where nothing tells otherwise. */
export function actorKind(name: string): ActorKind {
  if (STATE_NAMES.has(actorKey(name))) return 'state'
  if (INSTITUTION.test(name) && !/\b(Union|Commission)\b/.test(name)) return 'institution'
  return ORGANISATION.test(name) ? 'organisation' : 'person'
}

/** An actor as two texts may name it. */
export type NamedActor = { name: string; state: string | null }

/**
 * Whether both names can be one actor: the same key, or for persons names that agree as the reader ties
 * them within a text (initials, "Jr.", short forms, a surname alone); and no contrary state.
 */
export function sameActor(one: NamedActor, other: NamedActor): boolean {
  if (one.state && other.state && one.state !== other.state) return false
  if (actorKey(one.name) === actorKey(other.name)) return true
  if (actorKind(one.name) !== 'person' || actorKind(other.name) !== 'person') return false
  return sameName(properWords(one.name), properWords(other.name))
}

/**
 * Whether two casts can be of one call: everybody of the shorter is in the longer, each a different one.
 * Where one names more people (a delegate, a spokesperson), two must be in both who are not known to be of
 * one state.
 */
export function sameCast(one: readonly NamedActor[], other: readonly NamedActor[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length === 0) return false
  const left = [...long]
  for (const actor of short) {
    const at = left.findIndex((candidate) => sameActor(actor, candidate))
    if (at < 0) return false
    left.splice(at, 1)
  }
  if (short.length === long.length) return true
  return short.some((actor, at) =>
    short.slice(at + 1).some(({ state }) => state === null || state !== actor.state),
  )
}

/** How much of a name is said: the fuller of two forms is the one to show. */
export function nameFullness(name: string): number {
  return properWords(name).length
}

function properWords(name: string): string[] {
  return nameWords(name).filter((word) => !TITLES.has(word))
}

/** What a person is called in a list: the surname, which some countries write first. */
export function shortName({ name, state }: NamedActor): string {
  if (actorKind(name) !== 'person') return name
  const words = name
    .split(/[\s,]+/)
    .filter((word) => word && !AFTER.has(word.toLowerCase().replace('.', '')))
  const surnameFirst = state !== null && ['CN', 'KP', 'KR', 'TW', 'VN', 'HK', 'MO'].includes(state)
  return (surnameFirst ? words[0] : words.at(-1)) ?? name
}
