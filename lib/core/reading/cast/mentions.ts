import {
  GROUP_NOUNS,
  HIGH_HONORIFICS,
  HONORIFICS,
  JOINT_NOUNS,
  NAME_PARTICLES,
  OFFICE_HEADS,
  PORTFOLIO_WORDS,
  TALK_NOUNS,
} from '../data/offices'
import { organisationAt, stateAt } from '../gazetteer'
import type { Token } from '../tokens'
import { type OfficeMatch, officeAt } from './office'

/** A place where the text names an actor: tokens `[from, to)`. */
export type Mention = {
  from: number
  to: number
  kind:
    | 'person'
    | 'office'
    | 'joint'
    | 'they'
    | 'pronoun'
    | 'side'
    | 'latter'
    | 'counterpart'
    | 'organisation'
    | 'talk'
    | 'group'
    | 'bare'
    | 'we'
  /** Tokens of the name alone, for persons. */
  name: readonly [from: number, to: number] | null
  office: OfficeMatch | null
  state: string | null
}

const DETERMINERS = new Set([
  'the',
  'both',
  'his',
  'her',
  'their',
  'our',
  'its',
  'these',
  'those',
  'all',
  'each',
])
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
    'discusses discussed welcomes welcomed congratulates condemns will readouts'
  ).split(' '),
)

/** el-Sisi, al-Sudani: a name whose article is in small letters. */
const ARTICLED = /^(?:al|el|as|ash|an|ad|ul|bin|ar|az)-\p{Lu}/u

function isNameWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !token.cap) return false
  if (NOT_NAMES.has(token.lower) || PORTFOLIO_WORDS.has(token.lower)) return false
  return !Object.hasOwn(OFFICE_HEADS, token.lower) && !isHonorific(token)
}

/** Index after the personal name that begins at token `at`, or `at` where none does. */
function nameEnd(tokens: readonly Token[], at: number, afterOffice = false): number {
  let k = at
  while (k < tokens.length && k < at + 7) {
    const token = tokens[k]
    if (!token || (token.fresh && k > at)) break
    const particle =
      NAME_PARTICLES.has(token.lower) &&
      (token.cap || k > at || afterOffice || token.lower === 'al')
    const onward = tokens[k + 1]
    const chain = onward && NAME_PARTICLES.has(onward.lower) && isNameWord(tokens[k + 2])
    if (particle && (isNameWord(onward) || chain)) k++
    else if (ARTICLED.test(token.text) && k > at) k++
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

/** "of Ukraine", "of the Republic of Korea" after a name. */
function ofState(tokens: readonly Token[], at: number): { to: number; state: string | null } {
  if (tokens[at]?.lower !== 'of') return { to: at, state: null }
  const start = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const place = stateAt(tokens, start)
  return place && place.kind !== 'demonym'
    ? { to: place.to, state: place.iso }
    : { to: at, state: null }
}

/** "He" and "General" are no honorifics unless they stand as such: HE in capitals. */
function isHonorific(token: Token | undefined): boolean {
  if (!token?.cap || !HONORIFICS.has(token.lower)) return false
  return !/^(?:he|hh|hm|hrh)$/.test(token.lower) || token.text === token.text.toUpperCase()
}

function honorificEnd(tokens: readonly Token[], at: number): number {
  let k = at
  if (/^(?:his|her|your)$/.test(tokens[k]?.lower ?? '')) {
    let h = k + 1
    if (tokens[h]?.lower === 'royal') h++
    if (HIGH_HONORIFICS.has(tokens[h]?.lower ?? '') && tokens[h]?.cap) k = h + 1
  }
  while (isHonorific(tokens[k])) k++
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

/** A person: honorific, office, name, in the orders in which readouts print them. */
function personAt(tokens: readonly Token[], at: number): Mention | null {
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
function highnessAt(tokens: readonly Token[], at: number): Mention | null {
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

const SIDE_NOUNS =
  /^(?:side|sides|party|government|authorities|administration|delegation|leadership|ministry|officials|representatives|people|military|embassy|foreign|team|cabinet)$/

/** A state, capital or "the Russian side". */
function sideAt(tokens: readonly Token[], at: number): Mention | null {
  const own =
    /^(?:country|state|nation)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'our'
  if (own) return { from: at, to: at + 1, kind: 'side', name: null, office: null, state: null }
  const place = stateAt(tokens, at)
  if (!place) return null
  let to = place.to
  if (tokens[to]?.lower === "'s" && SIDE_NOUNS.test(tokens[to + 1]?.lower ?? '')) to++
  if (SIDE_NOUNS.test(tokens[to]?.lower ?? '')) to++
  else if (place.kind === 'demonym') return null
  if (tokens[to - 1]?.lower === 'foreign') {
    if (tokens[to]?.lower !== 'ministry') return null
    to++
  }
  return { from: at, to, kind: 'side', name: null, office: null, state: place.iso }
}

const simple = (from: number, to: number, kind: Mention['kind']): Mention => ({
  from,
  to,
  kind,
  name: null,
  office: null,
  state: null,
})

function determinedAt(tokens: readonly Token[], at: number): boolean {
  return (
    DETERMINERS.has(tokens[at - 1]?.lower ?? '') ||
    /^(?:a|an|today|'s|telephone|phone)$/.test(tokens[at - 1]?.lower ?? '')
  )
}

/** "the two leaders", "both sides", "the sides", "the parties"; also talks and groups. */
function nounPhraseAt(tokens: readonly Token[], at: number): Mention | null {
  let k = at
  while (k < at + 6) {
    const token = tokens[k]
    if (token?.kind !== 'word') return null
    const word = token.lower
    const next = tokens[k + 1]
    const headed = !(next?.kind === 'word' && next.lower !== 'of' && GROUP_NOUNS.has(next.lower))
    if (word === 'heads' && tokens[k + 1]?.lower === 'of')
      return simple(at, Math.min(k + 3, tokens.length), 'joint')
    if (headed) {
      if (
        JOINT_NOUNS.has(word) &&
        word.length > 3 &&
        word !== 'both' &&
        word !== 'three' &&
        word !== 'four'
      )
        return simple(at, k + 1, 'joint')
      if (TALK_NOUNS.has(word) && (/s$/.test(word) || determinedAt(tokens, at)))
        return simple(at, k + 1, 'talk')
      if (GROUP_NOUNS.has(word)) return simple(at, k + 1, 'group')
    }
    if (
      !/^(?:two|three|four|five|both|foreign|defence|defense|prime|telephone|phone|joint|summit|russian|meeting|virtual|heads|of|today|bilateral|expanded|other|all|g7|top|our|present|video)$/.test(
        word,
      )
    ) {
      const place = stateAt(tokens, k)
      if (place?.kind !== 'demonym') return null
      k = place.to
      continue
    }
    k++
  }
  return null
}

function pronounAt(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at]
  if (!token) return null
  const next = tokens[at + 1]?.lower
  if (token.lower === 'he' || token.lower === 'she') return simple(at, at + 1, 'pronoun')
  if (token.text === 'I' || token.lower === 'we') return simple(at, at + 1, 'we')
  if (token.lower === 'they')
    return simple(at, next === 'both' || next === 'all' ? at + 2 : at + 1, 'they')
  if (token.lower === 'both' && /^(?:also|\p{L}+ed)$/u.test(next ?? ''))
    return simple(at, at + 1, 'they')
  if (token.lower === 'the' && next === 'latter') return simple(at, at + 2, 'latter')
  if (token.lower === 'the' && next === 'two' && !/^\p{L}+s$/u.test(tokens[at + 2]?.lower ?? ''))
    return simple(at, at + 2, 'they')
  return null
}

function counterpartAt(tokens: readonly Token[], at: number): Mention | null {
  if (!/^(?:his|her|the)$/.test(tokens[at]?.lower ?? '')) return null
  let k = at + 1
  const place = stateAt(tokens, k)
  if (place) k = place.to
  while (
    k < at + 5 &&
    tokens[k]?.kind === 'word' &&
    !/^(?:counterpart|colleague|interlocutor|opposite)$/.test(tokens[k]?.lower ?? '')
  ) {
    if (Object.hasOwn(OFFICE_HEADS, tokens[k]?.lower ?? '')) return null
    k++
  }
  if (!/^(?:counterpart|colleague|interlocutor)$/.test(tokens[k]?.lower ?? '')) return null
  const end = nameEnd(tokens, k + 1)
  const named = end > k + 1
  return {
    from: at,
    to: named ? end : k + 1,
    kind: named ? 'person' : 'counterpart',
    name: named ? [k + 1, end] : null,
    office: null,
    state: place?.iso ?? null,
  }
}

/** The mention that begins at token `at` (a determiner belongs to it), or null. */
function mentionAt(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const other = pronounAt(tokens, at) ?? counterpartAt(tokens, at)
  if (other) return other
  const determined = DETERMINERS.has(token.lower)
  const start = determined ? at + 1 : at
  const side = determined ? sideAt(tokens, start) : null
  const group = determined && !side ? nounPhraseAt(tokens, start) : null
  const title = group
    ? null
    : personAt(tokens, determined && !HIGH_HONORIFICS.has(tokens[start]?.lower ?? '') ? start : at)
  const organisation = title && title.kind !== 'bare' ? 0 : organisationAt(tokens, start)
  const found =
    (side && (side.to - start > 1 || side.state === null) ? side : null) ??
    group ??
    (title && title.kind !== 'bare' ? title : null) ??
    sideAt(tokens, start) ??
    (organisation ? simple(start, organisation, 'organisation') : null) ??
    (determined ? null : nounPhraseAt(tokens, at)) ??
    title ??
    highnessAt(tokens, at)
  return found ? { ...found, from: at } : null
}

/** All mentions of actors, left to right, not overlapping. */
export function findMentions(tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = []
  let at = 0
  while (at < tokens.length) {
    const found = mentionAt(tokens, at)
    if (found && found.to > at) {
      mentions.push(found)
      at = found.to
    } else at++
  }
  return mentions
}
