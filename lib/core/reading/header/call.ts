import type { Actor } from '../cast/build'
import type { Mention } from '../cast/mention'
import type { TextParts } from '../document'
import { stateName } from '../gazetteer'
import type { CallFacts, Channel, Fact, Span } from '../types'
import { daysBefore, type FoundDate, findBareDays, findDates, weekdayBefore } from './dates'

type Range = readonly [start: number, end: number]

function fact<T>(parts: TextParts, value: T, at: Range | null, confidence: number): Fact<T> {
  return { value, at: at ? parts.at(at[0], at[1]) : null, confidence }
}

const PHONE =
  /\b(?:tele)?phone(?:d)?\b|\bby phone\b|\bover the phone\b|\bphone call\b|\btelephon(?:e|ic|ed)\b|\bcalls?\b(?! (?:for|on|upon|to))/i
const VIDEO =
  /\b(?:via|by|through|over|secure|a)?\s*(?:secure )?video(?:\s|-)?(?:tele)?(?:conference|call|link|conferencing)?\b|\bvirtual(?:ly)?\b|\bvia vtc\b|\bonline (?:meeting|talks|format)\b/i
const IN_PERSON =
  /\bmet\b|\bmeeting\b|\bmeets\b|\breceived\b|\bhosted\b|\btalks\b|\bvisit(?:ed)?\b|\bwelcomed\b|\bnegotiations\b|\baudience\b/i
const LETTER =
  /\b(?:sent|received|exchanged) (?:a |an )?(?:letters?|message|telegram|note)\b|\bletter (?:to|from)\b/i

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
  const titled = title && phone && phone[0] < title[1]
  if (phone && (titled || !person || phone[0] < person[0]))
    return fact<Channel>(parts, 'phone', phone, 0.95)
  if (person) return fact<Channel>(parts, 'in-person', person, 0.9)
  const letter = search(LETTER)
  if (letter) return fact<Channel>(parts, 'letter', letter, 0.8)
  if (phone) return fact<Channel>(parts, 'phone', phone, 0.8)
  const spoke = search(/\b(?:spoke|speaks|spoken)\b/i)
  if (spoke) return fact<Channel>(parts, 'phone', spoke, 0.65)
  return fact<Channel>(parts, 'unknown', null, 0.5)
}

/** The day of the encounter: named in the opening, else the day of the page. */
export function findHeldOn(
  parts: TextParts,
  opening: Range,
  published: FoundDate | { iso: string } | null,
): Fact<string> | null {
  const text = parts.clean.slice(opening[0], opening[1])
  const verb =
    /\b(?:spoke|met|held|had|called|talked|received|conversation|call|meeting|talks|convened|hosted)\b/i
  const limit = Math.min(text.length, 420)
  const first = text.slice(0, limit)
  if (!verb.test(first))
    return published ? { value: published.iso, at: null, confidence: 0.6 } : null
  const sentence =
    /^[^\n]*?[.!?](?=\s+\p{Lu}|\s*$)/u.exec(first.replace(/\b(\p{Lu})\./gu, '$1\u2024'))?.[0] ??
    first
  const dates = findDates(sentence, opening[0])
  const bare = published ? findBareDays(sentence, opening[0], published.iso) : []
  const named = [...dates, ...bare]
    .sort((a, b) => a.start - b.start)
    .find(
      (day) => !OTHER_DAY.test(parts.clean.slice(Math.max(opening[0], day.start - 40), day.start)),
    )
  const near = named && near14(named.iso, published?.iso ?? null)
  const range = named && /^\s?[-–—]\s?\d/.test(parts.clean.slice(named.end, named.end + 4))
  if (range) return null
  if (named && near) return fact(parts, named.iso, [named.start, named.end], 0.95)
  if (!published) return null
  const yesterday = /\byesterday\b/i.exec(sentence)
  if (yesterday) {
    const at = opening[0] + yesterday.index
    return fact(parts, daysBefore(published.iso, 1), [at, at + 9], 0.95)
  }
  const weekday = /\b(?:on )?(sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/i.exec(
    sentence,
  )
  const day = weekday?.[1] ? weekdayBefore(weekday[1], published.iso) : null
  if (weekday && day) {
    const at = opening[0] + weekday.index
    return fact(parts, day, [at, at + weekday[0].length], 0.9)
  }
  const today = /\b(?:today|this (?:morning|afternoon|evening)|tonight)\b/i.exec(sentence)
  if (today) {
    const at = opening[0] + today.index
    return fact(parts, published.iso, [at, at + today[0].length], 0.97)
  }
  const time = 'time' in published ? published.time : null
  if (time && Number(time.split(':')[0]) < 5) return null
  return { value: published.iso, at: null, confidence: 0.75 }
}

/** Words before a date that is not the day of the encounter. */
const OTHER_DAY =
  /\b(?:marked|scheduled|planned|adopted|signed|dated|statements?|declarations?|since|until|from|of|between|due|anniversary|and|by|for)\b[^.]{0,12}(?<!\b(?:morning|afternoon|evening|night|day) of )$/i

function near14(iso: string, published: string | null): boolean {
  if (!published) return true
  return Math.abs(Date.parse(iso) - Date.parse(published)) < 45 * 86_400_000
}

const INITIATIVE =
  /\bat the (?:initiative|request) of (?:the )?([^,.;]+)|\bat ((?:the )?[^,.;]{2,50}?)(?:'s?)?\s+(?:initiative|request)\b|\b(?:initiated|requested) by ([^,.;]+)|\bon the initiative of (?:the )?([^,.;]+)|\b(?:conversation|call|talk|talks|meeting) (?:was|took place) (?:held )?(?:at|on) the (?:initiative|request) of ([^,.;]+)/i

/** Who asked for the encounter, in which words. */
export function findInitiative(
  parts: TextParts,
  opening: Range,
  who: {
    mentions: readonly Mention[]
    of: ReadonlyMap<Mention, number>
    actors: readonly Actor[]
    participants: readonly number[]
    own: number | null
  },
): CallFacts['initiative'] {
  const text = parts.clean.slice(opening[0], opening[1])
  const match = INITIATIVE.exec(text)
  if (!match) return calledBy(parts, opening, who)
  const words = match.slice(1).find((group) => group !== undefined) ?? ''
  const start = opening[0] + match.index
  const end = start + match[0].length
  const others = who.participants.filter((index) => index !== who.own)
  const name = (index: number | undefined): CallFacts['initiative'] => {
    const actor = index === undefined ? undefined : who.actors[index]
    return actor ? fact(parts, { actor: actor.name, state: actor.state }, [start, end], 0.95) : null
  }
  if (/\blatter\b|\bhis\b|\bher\b|counterpart/i.test(words)) return name(others[0])
  if (/mutual|own/i.test(words)) return null
  const inside = who.mentions.find((mention) => {
    const first = parts.tokens[mention.from]
    return first && first.start >= start && first.start < end && mention.kind !== 'joint'
  })
  if (!inside) return null
  const index = who.of.get(inside)
  if (index !== undefined) return name(index)
  if (inside.kind === 'side') {
    const side = parts.tokens
      .slice(inside.from, inside.to)
      .map((token) => token.text)
      .filter((text) => !/^the$/i.test(text))
      .join(' ')
    const actor = /side|party/.test(side) ? side : `${stateName(inside.state ?? '')}`
    return fact(parts, { actor, state: inside.state }, [start, end], 0.9)
  }
  const byState = who.participants.find(
    (each) => inside.state !== null && who.actors[each]?.state === inside.state,
  )
  return name(byState)
}

/** "X called Y today": X asked for it. */
function calledBy(
  parts: TextParts,
  opening: Range,
  who: { mentions: readonly Mention[]; of: ReadonlyMap<Mention, number>; actors: readonly Actor[] },
): CallFacts['initiative'] {
  for (const mention of who.mentions) {
    const next = parts.tokens[mention.to]
    const after = parts.tokens[mention.to + 1]
    if (!next || next.start > opening[1]) break
    if (next.start < opening[0]) continue
    const called =
      /^(?:called|phoned|telephoned|calls)$/.test(next.lower) &&
      after &&
      !/^(?:for|on|upon|to)$/.test(after.lower)
    const person = who.mentions.find((each) => each.from === mention.to + 1)
    const index = who.of.get(mention)
    const actor = index === undefined ? undefined : who.actors[index]
    if (called && person && actor && (person.kind === 'person' || person.kind === 'office'))
      return fact(parts, { actor: actor.name, state: actor.state }, [next.start, next.end], 0.75)
  }
  return null
}

/** "in New York", "in Geneva, Switzerland": the place of a meeting in its opening sentence. */
export function findPlace(parts: TextParts, opening: Range): Fact<string> | null {
  const text = parts.clean.slice(opening[0], opening[1])
  const match =
    /\b(?:met|meeting|talks|held|hosted)\b[^.]{0,220}?\b(?:in|at) ((?:the )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,3}(?:, \p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?)?)/u.exec(
      text,
    )
  if (
    !match?.[1] ||
    /^(?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December)/.test(
      match[1],
    )
  )
    return null
  const start = opening[0] + match.index + match[0].length - match[1].length
  const at: Span = [start, start + match[1].length]
  return fact(parts, match[1], at, 0.8)
}

/** "on the sidelines of the UN General Assembly": the occasion of the encounter. */
export function findOccasion(parts: TextParts, opening: Range): Fact<string> | null {
  const text = parts.clean.slice(opening[0], opening[1])
  const match =
    /\bon the (?:sidelines|margins) of (?:the )?([^.,;]{3,90})|\bon the occasion of (?:the )?([^.,;]{3,90})|\bduring (?:his|her|the) (?:official |working |state )?(visit to [^.,;]{3,60})/i.exec(
      text,
    )
  const words = match?.[1] ?? match?.[2] ?? match?.[3]
  if (!match || !words) return null
  const start = opening[0] + match.index + match[0].length - words.length
  return fact(parts, words, [start, start + words.length], 0.8)
}
