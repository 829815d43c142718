import {
  HIGH_HONORIFICS,
  HONORIFICS,
  NAME_PARTICLES,
  OFFICE_HEADS,
  PORTFOLIO_WORDS,
  POST_NOMINALS,
} from '../data/offices'
import { stateAt } from '../gazetteer'
import type { Token } from '../tokens'
import { officeAt } from './office'

const NOT_NAMES = new Set(
  (
    'the in on at after before during following as while when with for from to by and or but also this that these those ' +
    'his her their its our both all they he she it we you i january february march april may june july august september ' +
    'october november december monday tuesday wednesday thursday friday saturday sunday readout call meeting telephone ' +
    'phone conversation statement press release today yesterday special separately moreover according speaking noting ' +
    'discussing regarding concerning together another thus further furthermore finally there an a no not if joint official ' +
    'article act platform sea strait river city region oblast summit conference agreement agreements treaty protocol ' +
    'new year happy easter christmas olympic games day war peace formula jcpoa covid-19 spokesperson question answer ' +
    'speaks meets holds has talks calls receives attends visits hosts met spoke held phone had hold meet speak visited ' +
    'discusses discussed welcomes welcomed congratulates condemns will readouts visit visits dialogue headquarters gmt ' +
    'bilateral working strategic partnership opening session secretariat spokesperson delegation kingdom party summons ' +
    'co-chair co-chairs confers consultations meetings makes made make takes took exchanges exchange concludes ' +
    'pays paid presents presented telephones phones begins departs arrives travels date high'
  ).split(' '),
)

/** el-Sisi, al-Sudani: a name whose article is in small letters. */
const ARTICLED = /^(?:al|el|as|ash|an|ad|ul|bin|ar|az)-\p{Lu}/u

/** "al-Sudani": a name whose article is in small letters. */
export function isArticled(token: Token | undefined): boolean {
  return token?.text.includes('-') === true && ARTICLED.test(token.text)
}

export function isNameWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !token.cap || POST_NOMINALS.has(token.text)) return false
  if (NOT_NAMES.has(token.lower) || PORTFOLIO_WORDS.has(token.lower)) return false
  if (Object.hasOwn(OFFICE_HEADS, token.lower) || isHonorific(token)) return false
  // "EU-facilitated" is no name; nor is "PCS", which has no vowel.
  return !/^\p{Lu}{2,}-\p{Ll}|^[B-DF-HJ-NP-TV-XZ]{3,4}$/u.test(token.text)
}

/** Index after the personal name that begins at token `at`, or `at` where none does. */
export function nameEnd(tokens: readonly Token[], at: number, afterOffice = false): number {
  let k = at
  while (k < tokens.length && k < at + 12) {
    const token = tokens[k]
    if (!token || (token.fresh && k > at)) break
    const particle =
      isParticle(token) && (token.cap || k > at || afterOffice || token.lower === 'al')
    const onward = tokens[k + 1]
    if (particle && isChildOf(token, onward)) k += 2
    else if (particle && (isNameWord(onward) || (isParticle(onward) && isNameWord(tokens[k + 2]))))
      k++
    else if (isArticled(token) && (k > at || afterOffice)) k++
    else if (token.text === 'May' && (k > at || afterOffice) && isNoMonth(tokens, k)) k++
    else if (k > at && (innerMark(tokens, k) || titleAsSurname(tokens, k))) k++
    else if (isNameWord(token)) {
      const place = k > at ? stateAt(tokens, k) : null
      if (place && place.kind !== 'name' && tokens[place.to]?.cap) break
      k++
    } else break
  }
  if (k === at) return at
  const comma = tokens[k]?.text === ',' ? 1 : 0
  if (/^(?:jr|sr)\.?$/.test(tokens[k + comma]?.lower ?? '')) k += comma + 1
  return k
}

function isParticle(token: Token | undefined): boolean {
  return token !== undefined && NAME_PARTICLES.has(token.lower)
}

/** "bin Fahd". */
function isChildOf(token: Token, next: Token | undefined): boolean {
  return next?.kind === 'word' && next.cap && /^(?:bin|bint|ibn)$/.test(token.lower)
}

/** Inside a name: an ayn or glottal stop before "al-" ("Rida' al-Amin"), or a title that is part of it ("Omar Sheikh Nur"). */
function innerMark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next) return false
  if (token.text === "'") return token.start === tokens[at - 1]?.end && ARTICLED.test(next.text)
  return /^(?:sheikh|shaikh|prince|sayyid|syed|khan|justice)$/.test(token.lower) && isNameWord(next)
}

/** "Prime Minister May spoke": a surname, where no day or year follows. */
function isNoMonth(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind !== 'number' && !/^(?:of|,)$/.test(tokens[at + 1]?.lower ?? '')
}

/** "Julia Bishop": a title that is a surname, for it ends the name. */
function titleAsSurname(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (
    !token?.cap ||
    !/^(?:bishop|king|prince|lord|duke|major|captain|pope|khan|sayed|syed|dean|marshal|senator|knight|abbott?|justice)$/.test(
      token.lower,
    )
  )
    return false
  const next = tokens[at + 1]
  return next === undefined || !next.cap || next.kind !== 'word'
}

/** Index after the letters that follow a name: "MP", ", KC". */
export function postNominalEnd(tokens: readonly Token[], at: number): number {
  let k = at
  for (;;) {
    const next = tokens[k]?.text === ',' ? k + 1 : k
    if (!POST_NOMINALS.has(tokens[next]?.text ?? '')) return k
    k = next + 1
  }
}

/** "of Ukraine", "of the Republic of Korea" after a name. */
export function ofState(
  tokens: readonly Token[],
  at: number,
): { to: number; state: string | null } {
  if (!/^(?:of|from)$/.test(tokens[at]?.lower ?? '')) return { to: at, state: null }
  const start = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const house = /^(?:ministry|department|office)$/.test(tokens[start]?.lower ?? '')
  if (house) return ofHouse(tokens, at, start)
  if (tokens[at]?.lower === 'from') return { to: at, state: null }
  const place = stateAt(tokens, start)
  return place && place.kind !== 'demonym'
    ? { to: place.to, state: place.iso }
    : { to: at, state: null }
}

/** "of the Ministry of Foreign Affairs of Norland" after a name: the state of the house. */
function ofHouse(
  tokens: readonly Token[],
  at: number,
  house: number,
): { to: number; state: string | null } {
  for (let k = house + 1; k < house + 14; k++) {
    const token = tokens[k]
    if (!token || !(token.cap || /^(?:of|for|the|and)$/.test(token.lower))) break
    const place = stateAt(tokens, k)
    if (place && place.kind !== 'demonym') return { to: place.to, state: place.iso }
  }
  return { to: at, state: null }
}

/** "He" and "General" are no honorifics unless they stand as such: HE in capitals. */
function isHonorific(token: Token | undefined): boolean {
  if (!token?.cap || !HONORIFICS.has(token.lower)) return false
  return !/^(?:he|hh|hm|hrh)$/.test(token.lower) || token.text === token.text.toUpperCase()
}

/** "Navy Capt." */
function isService(token: Token | undefined): boolean {
  return token !== undefined && /^(?:Navy|Army|Marine|Right)$/.test(token.text)
}

/** "H. E." in two tokens. */
function isSpaced(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'H.' && /^[EMH]\.$/.test(tokens[at + 1]?.text ?? '')
}

/** Tokens of "Dato' Seri", "Datuk Sri" or "Tan Sri": of their parts, only these words together are a title. */
function malayTitle(tokens: readonly Token[], at: number): number {
  const first = tokens[at]
  if (!first?.cap || !/^(?:dato|datuk|tan|pehin)$/.test(first.lower)) return 0
  const mark = tokens[at + 1]?.text === "'" ? 1 : 0
  const seri = /^(?:seri|sri)$/.test(tokens[at + 1 + mark]?.lower ?? '') ? 1 : 0
  if (first.lower === 'tan' && seri === 0) return 0
  return 1 + mark + seri
}

export function honorificEnd(tokens: readonly Token[], at: number): number {
  let k = at
  if (/^(?:his|her|your|their)$/.test(tokens[k]?.lower ?? '')) {
    let h = k + 1
    if (tokens[h]?.lower === 'royal') h++
    if (HIGH_HONORIFICS.has(tokens[h]?.lower ?? '') && tokens[h]?.cap) k = h + 1
  }
  for (;;) {
    const malay = malayTitle(tokens, k)
    if (isSpaced(tokens, k)) k += 2
    else if (malay > 0) k += malay
    else if (isHonorific(tokens[k]) || (isService(tokens[k]) && isHonorific(tokens[k + 1]))) k++
    else break
  }
  if (
    k > at &&
    tokens[k]?.lower === 'the' &&
    (tokens[k + 1]?.cap ?? false) &&
    HONORIFICS.has(tokens[k + 1]?.lower ?? '')
  ) {
    k++
    while (HONORIFICS.has(tokens[k]?.lower ?? '')) k++
  }
  if (k > at && tokens[k]?.lower === 'the' && officeAt(tokens, k + 1)) k++
  return k
}
