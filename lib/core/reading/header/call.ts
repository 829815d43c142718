import type { TextParts } from '../document'
import { isNameOfState, stateAt } from '../gazetteer'
import type { Sentence } from '../sentences'
import type { Token } from '../tokens'
import type { Channel, Fact } from '../types'
import { companyEnd, encounterIn } from './company'

type Range = readonly [start: number, end: number]

function fact<T>(parts: TextParts, value: T, at: Range | null, confidence: number): Fact<T> {
  return { value, at: at ? parts.at(at[0], at[1]) : null, confidence }
}

const PHONE =
  /\b(?:tele)?phone(?:d)?\b|\bby phone\b|\bover the phone\b|\bphone call\b|\btelephon(?:e|ic|ically|ed)\b|(?<!\bcourtesy )(?<!\bfarewell )(?<!\bintroductory )(?<!\bport )\bcalls?\b(?! (?:for|on|upon|to (?!the|his|her|[A-Z])))/i
const VIDEO =
  /\b(?:via|by|through|over|secure|a)?\s*(?:secure )?video(?:\s|-)?(?:tele)?(?:conference|call|link|conferencing)?\b|\bvirtual(?:ly)?\b|\bVTC\b|\b(?:tele|video)-?conference\b|\bonline (?:meeting|talks|format)\b|\b[Zz]oom (?:conference|call|meeting)\b/i
const IN_PERSON =
  /\bmet\b|\bmeeting\b|\bmeets\b|\breceive[sd]? (?!(?:today |yesterday |this \w+ |\w+ \(\d+\) )?(?:a|an|the) )|\breceive[sd]? (?:today |this morning )?(?:the|his|her) (?:[\w’'-]+ ){0,4}(?:Ambassador|Minister|President|Secretary|Commissioner|Representative|Envoy|Speaker|Governor|delegation|counterpart)\b(?!['’]s)|\baudience\b|\breceived in audience\b|\bhosted\b|\bsummon(?:s|ed)\b|\b(?:courtesy|farewell|introductory) calls?\b|\b(?:consultations|dialogue|round|session)\b[^.]{0,40}\b(?:was|were|took place|held) (?:held )?(?:today |yesterday )?in (?!\w+ format)|\bcall(?:s|ed) on (?:the |his |her )?(?:[\w’']+ ){0,3}(?:foreign|president|prime|minister|secretary|vice|speaker|king|governor|chair|director)|\bconfer(?:s|red)\b|\bco-?chaired\b|\bhosts\b|\btalks\b|\bvisit(?:ed)?\b|\bwelcome[sd]\b|\bnegotiations\b|\baudience\b|\b(?:sidelines|margins) of\b/i
const LETTER =
  /\b(?:sent|sends|received|exchanged|conveyed|addressed)(?: today| yesterday| on \w+day)?,? (?:a |an )?(?:congratulatory |condolence |written |verbal )?(?:letters?|messages?|telegrams?|notes?|cables?)\b|\bletter (?:to|from)\b|\bmessage (?:to|from)\b/i

/** By which channel the encounter took place, from title and opening. */
export function findChannel(parts: TextParts, title: Range | null, opening: Range): Fact<Channel> {
  const places: Range[] = title ? [title, opening] : [opening]
  const search = (form: RegExp): Range | null => {
    for (const [from, to] of places) {
      const match = form.exec(parts.clean.slice(from, to))
      if (match) return [from + match.index, from + match.index + match[0].length]
    }
    return null
  }
  const video = search(VIDEO)
  if (video) return fact<Channel>(parts, 'video', video, 0.9)
  const phone = search(PHONE)
  const person = search(IN_PERSON)
  const letter = search(LETTER)
  if (letter && !phone && (!person || letter[0] <= person[0]))
    return fact<Channel>(parts, 'letter', letter, 0.8)
  const spoken =
    phone && /phone/i.test(parts.clean.slice(phone[0], phone[1])) && phone[0] >= opening[0]
  const titled = title && phone && phone[0] < title[1]
  if (phone && (titled || spoken || !person || phone[0] < person[0]))
    return fact<Channel>(parts, 'phone', phone, 0.95)
  const talks = person && /^talks$/i.test(parts.clean.slice(person[0], person[1]))
  const called = phone && talks && phone[0] >= opening[0]
  if (called) return fact<Channel>(parts, 'phone', phone, 0.8)
  if (person) return fact<Channel>(parts, 'in-person', person, 0.9)
  if (phone) return fact<Channel>(parts, 'phone', phone, 0.8)
  const told = laterChannel(parts, opening[1])
  if (told) return told
  const spoke = search(/\b(?:spoke|speaks|spoken)\b/i)
  if (spoke) return fact<Channel>(parts, 'phone', spoke, 0.65)
  return fact<Channel>(parts, 'unknown', null, 0.5)
}

const LATER: readonly (readonly [form: RegExp, channel: Channel])[] = [
  [
    /\b(?:during|in|at) the (?:tele)?(?:phone )?(?:call|conversation by phone)\b|\bthe (?:phone|telephone) (?:call|conversation)\b/i,
    'phone',
  ],
  [
    /\b(?:the|their|this) meeting (?:was|took|also|came|ended|focused|touched)\b|\b(?:during|at|in) the meeting\b/i,
    'in-person',
  ],
]

/** Where the opening only says that they spoke: the channel as the next sentences call it. */
function laterChannel(parts: TextParts, from: number): Fact<Channel> | null {
  const text = parts.clean.slice(from, from + 500)
  for (const [form, channel] of LATER) {
    const match = form.exec(text)
    if (!match) continue
    const start = from + match.index
    return fact<Channel>(parts, channel, [start, start + match[0].length], 0.7)
  }
  return null
}

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/

/** Index after the place that begins at a token, past "the": "New York", "Bali, Indonesia", "the Elysee Palace". */
function placeEnd(tokens: readonly Token[], at: number, limit: number): number {
  let k = at
  while (
    k < limit &&
    k < at + 5 &&
    tokens[k]?.kind === 'word' &&
    (tokens[k]?.cap || (k > at && isParticle(tokens, k))) &&
    !tokens[k]?.fresh &&
    !closesPlace(tokens, at, k)
  )
    k++
  if (k === at) return at
  const region = tokens[k]?.text === ',' ? k + 1 : -1
  if (region > 0 && tokens[region]?.cap && region < limit) {
    const state = stateAt(tokens, region)
    if (state && state.kind !== 'demonym') return state.to
    if (/^(?:D\.C\.|DC)$/.test(tokens[region]?.text ?? '')) return region + 1
  }
  return k
}

/** "at Al Noor Palace | UK Foreign Secretary": after a building, a state begins somebody's office. */
function closesPlace(tokens: readonly Token[], at: number, k: number): boolean {
  return (
    k > at &&
    /^(?:palace|house|office|castle|hall|hotel|residence|airport|centre|center|headquarters|villa)$/.test(
      tokens[k - 1]?.lower ?? '',
    ) &&
    stateAt(tokens, k) !== null
  )
}

/** "the Palacio | de Viana", "the Casa | del Lago". */
function isParticle(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:de|del|della|di|da|do|du|la|van|der)$/.test(tokens[at]?.lower ?? '') &&
    (tokens[at + 1]?.cap ?? false)
  )
}

/** A summit or a grouping is an occasion, no place. */
function isEvent(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to]
  if (next?.kind === 'number' || next?.text === "'" || next?.lower === "'s") return true
  return tokens
    .slice(from, to)
    .some((token) =>
      /^(?:summit|conference|forum|meeting|ministers|partnership|council|cop|g7|g20|assembly|session|dialogue|all)$/.test(
        token.lower,
      ),
    )
}

/** The name of a whole state is a place only where the state is a city. */
function bareState(tokens: readonly Token[], from: number, to: number): boolean {
  const state = stateAt(tokens, from)
  return (
    state !== null &&
    state.to === to &&
    isNameOfState(
      tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(' '),
    ) &&
    !/^(?:SG|MC|VA|KW|LU|DJ|HK)$/.test(state.iso)
  )
}

/** "On 6 October in Vilnius, X met": a place may stand first, before whoever met. */
function placeFrom(tokens: readonly Token[], { from }: Sentence, encounter: number): number {
  for (let k = from; k < Math.min(encounter, from + 7); k++) {
    const first = tokens[k + 1]
    const set = tokens[k]?.lower === 'in' && first?.cap && !MONTH.test(first.lower)
    const close = set && tokens.slice(k + 2, k + 5).some(({ text }) => text === ',')
    if (close) return k
  }
  return encounter + 1
}

function placeIn(parts: TextParts, sentence: Sentence): Fact<string> | null {
  const { tokens } = parts
  const encounter = encounterIn(tokens, sentence)
  if (encounter < 0) return null
  const end = companyEnd(tokens, encounter + 1, sentence.to)
  for (let k = placeFrom(tokens, sentence, encounter); k < end; k++) {
    const word = tokens[k]?.lower ?? ''
    const host = word === 'to' && /^(?:downing|the|nato)$/.test(tokens[k + 1]?.lower ?? '')
    if (!/^(?:in|at)$/.test(word) && !host) continue
    if (
      /^(?:situation|war|developments|conflict|events|peace|interest|ambassador|embassy)$/.test(
        tokens[k - 1]?.lower ?? '',
      )
    )
      continue
    const article = tokens[k + 1]?.lower === 'the' ? k + 2 : k + 1
    const to = placeEnd(tokens, article, end)
    const first = tokens[article]
    if (to === article || !first || MONTH.test(first.lower)) continue
    if (isEvent(tokens, article, to) || bareState(tokens, article, to)) continue
    // "Minister of State at the Ministry of …": where somebody serves.
    if (/^(?:Ministry|Department)$/.test(first.text)) continue
    if (
      host &&
      !/^(?:Street|Palace|House|Headquarters|Office|Residence)$/.test(tokens[to - 1]?.text ?? '')
    )
      continue
    const from = tokens[k + 1]?.start ?? first.start
    const until = tokens[to - 1]?.end ?? first.end
    return fact(parts, parts.clean.slice(from, until), [from, until], 0.8)
  }
  return null
}

/** "in New York", "in Geneva, Switzerland", "at the White House": the place of a meeting, in its opening. */
export function findPlace(
  parts: TextParts,
  places: readonly Sentence[],
  channel: Channel,
): Fact<string> | null {
  if (channel !== 'in-person' && channel !== 'unknown') return null
  const body = places.filter((place) => place.paragraph >= 0)
  for (const place of [...body, ...places.filter((each) => each.paragraph < 0)]) {
    const found = placeIn(parts, place)
    if (found) return found
  }
  return null
}

/** "on the sidelines of the UN General Assembly": the occasion of the encounter. */
export function findOccasion(parts: TextParts, opening: Range): Fact<string> | null {
  const text = parts.clean.slice(opening[0], opening[1])
  const match =
    /\b[Oo]n the (?:sidelines|margins) of (?:the )?((?:[^.,;]|(?<=\b\p{Lu})\.(?=\p{Lu}|-| \p{Ll})){3,90}?)(?= with (?:the )?\p{Lu}|, |[.;]? ?$|[.;] |,$)|\b[Oo]n the occasion of (?:the )?([^.,;]{3,90})|\b(?:[Ii]n|[Ww]ithin) the framework of (?:the )?([^.,;]{3,90})|\b[Dd]uring (?:his|her|the) (?:official |working |state )?(visit to [^.,;]{3,60})/u.exec(
      text,
    )
  const words = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4]
  if (!match || !words) return null
  const start = opening[0] + match.index + match[0].lastIndexOf(words)
  return fact(parts, words, [start, start + words.length], 0.8)
}
