/**
 * When two printed names are the same actor. The spellings differ because each ministry transliterates
 * in its own way: the folding levels what the common systems (BGN/PCGN, ISO 9, national ones) do differently.
 */

export type ActorKind = 'person' | 'institution' | 'state' | 'organisation'

const TITLES = new Set(
  'mr mrs ms miss dr sir dame lord lady he hm hrh h e president prime minister secretary foreign vice deputy chancellor king queen emperor crown prince sheikh shaikh ambassador general excellency his her the'.split(
    ' ',
  ),
)

/** One key for every usual spelling of a name: Zelenskyy, Zelenskiy and Zelensky; Sergey and Sergei. */
export function actorKey(name: string): string {
  const words = plainWords(name)
  const named = words.filter((word) => !TITLES.has(word))
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
  const found = letters.flatMap((one) => letters.map((two) => names.of(one + two)))
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

/** Whether both names can be one actor: the same key, or a surname alone beside a full name, and no contrary state. */
export function sameActor(one: NamedActor, other: NamedActor): boolean {
  if (one.state && other.state && one.state !== other.state) return false
  const a = actorKey(one.name)
  const b = actorKey(other.name)
  if (a === b) return true
  return isPartOf(a, b) || isPartOf(b, a)
}

/** Whether every participant of one call can be one of the other's, each a different one. */
export function sameCast(one: readonly NamedActor[], other: readonly NamedActor[]): boolean {
  if (one.length === 0 || one.length !== other.length) return false
  const left = [...other]
  return one.every((actor) => {
    const at = left.findIndex((candidate) => sameActor(actor, candidate))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/** A name of one word that is among the words of a longer one. */
function isPartOf(part: string, whole: string): boolean {
  return part.length > 1 && !part.includes(' ') && whole.split(' ').includes(part)
}

/** What a person is called in a list: the surname, which some countries write first. */
export function shortName({ name, state }: NamedActor): string {
  if (actorKind(name) !== 'person') return name
  const words = name.trim().split(/\s+/)
  const surnameFirst = state !== null && ['CN', 'KP', 'KR', 'TW', 'VN', 'HK', 'MO'].includes(state)
  return (surnameFirst ? words[0] : words.at(-1)) ?? name
}
