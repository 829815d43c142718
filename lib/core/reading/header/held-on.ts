import type { TextParts } from '../document'
import type { Sentence } from '../sentences'
import type { Fact } from '../types'
import { companyEnd, encounterIn } from './company'
import { daysBefore, type FoundDate, findBareDays, findDates, weekdayBefore } from './dates'

/** A day that a sentence names, in the clean text. */
type Told = { iso: string; start: number; end: number; confidence: number }

const WEEKDAY =
  /\b(?:on |this |last )?(sunday|monday|tuesday|wednesday|thursday|friday|saturday)(?: (?:morning|afternoon|evening|night))?\b/gi
const BEFORE = /\byesterday(?: (?:morning|afternoon|evening|night))?\b|\blast (?:night|evening)\b/gi
const SAME_DAY =
  /\b(?:earlier |late(?:r)? )?today\b|\bthis (?:morning|afternoon|evening)\b|\btonight\b|\bearlier this (?:morning|afternoon|evening)\b/gi

/** Words right before a day that is not the day of the encounter. */
const OTHER_DAY =
  /(?:\b(?:scheduled|planned|due|set|slated)(?: to [a-z ]{3,20})?(?: for| on| in)?(?: the)?|\b(?:adopted|signed|dated|marked|concluded|elections?|attacks?|declarations?|statements?|anniversary)(?: (?:held|on|of))?(?: on)?|\b(?:since|until|through|between|before|after|by|from|for|to)|(?<!\b(?:morning|afternoon|evening|night|day|hours) )\bof(?: the)?|\b(?:their|his|her|its|our|the)(?: last| previous| recent)?|'s)\s*$/i
/** Words right before a day of the encounter, wherever in the sentence it stands. */
const OF_ENCOUNTER =
  /\b(?:calls?|conversations?|talks?|meeting|phone|telephone|spoke|met|held|place|discussion)(?: (?:held|that took place))?(?: (?:on|in|of|this|late|early|the))*(?: (?:morning|afternoon|evening|night) of)?\s*$/i

/** "the outcome of the talks held on", "the third round of talks held on": another encounter is spoken of. */
const OF_ANOTHER =
  /\b(?:outcomes?|results?|(?:first|second|third|last|latest) round)\b[^.]{0,120}$/i
/** A sentence that tells what was said tells of other days. */
const TALKED_OF =
  /\b(?:discuss(?:ed|ing)|exchanged|shared|assess\p{L}+|outcomes?|results?|informed|updated|briefed|reviewed|welcomed|praised|noted|stressed|recalled|reaffirmed|agreed|thanked)\b/iu

function all(form: RegExp, text: string): RegExpMatchArray[] {
  return [...text.matchAll(form)]
}

/** The days that a stretch tells of, the surest kind first. */
function daysIn(text: string, offset: number, published: string | null): Told[] {
  const told: Told[] = []
  const dates = [
    ...findDates(text, offset),
    ...(published ? findBareDays(text, offset, published) : []),
  ].sort((a, b) => a.start - b.start)
  for (const { iso, start, end } of dates) told.push({ iso, start, end, confidence: 0.95 })
  if (!published) return told
  const put = (match: RegExpMatchArray, iso: string | null, confidence: number): void => {
    const start = offset + (match.index ?? 0)
    if (iso) told.push({ iso, start, end: start + match[0].length, confidence })
  }
  for (const match of all(BEFORE, text)) put(match, daysBefore(published, 1), 0.95)
  for (const match of all(WEEKDAY, text)) put(match, weekdayBefore(match[1] ?? '', published), 0.9)
  for (const match of all(SAME_DAY, text)) put(match, published, 0.97)
  return told
}

function near(iso: string, published: string | null): boolean {
  return !published || Math.abs(Date.parse(iso) - Date.parse(published)) < 45 * 86_400_000
}

/** Is this day told of the encounter, and not of what was talked about? */
function isOfEncounter(parts: TextParts, told: Told, topicFrom: number, from: number): boolean {
  if (OF_ANOTHER.test(parts.clean.slice(from, told.start))) return false
  const before = parts.clean.slice(Math.max(from, told.start - 48), told.start)
  if (OF_ENCOUNTER.test(before)) return true
  if (OTHER_DAY.test(before)) return false
  const relative = /^(?:yesterday|today|this|tonight|earlier|last)/i.test(
    parts.clean.slice(told.start, told.end),
  )
  return relative || told.start < topicFrom
}

function rangeOf(parts: TextParts, sentence: Sentence): readonly [number, number] {
  return [parts.tokens[sentence.from]?.start ?? 0, parts.tokens[sentence.to - 1]?.end ?? 0]
}

function toldBy(
  parts: TextParts,
  sentence: Sentence,
  published: string | null,
): Told | 'range' | null {
  const [from, to] = rangeOf(parts, sentence)
  const encounter = encounterIn(parts.tokens, sentence)
  if (encounter < 0) return null
  const topic = companyEnd(parts.tokens, encounter + 1, sentence.to)
  const topicFrom = parts.tokens[topic]?.start ?? to
  const told = daysIn(parts.clean.slice(from, to), from, published).find(
    (day) => near(day.iso, published) && isOfEncounter(parts, day, topicFrom, from),
  )
  if (!told) return null
  const range = /^\s?[-–—]\s?\d/.test(parts.clean.slice(told.end, told.end + 4))
  return range ? 'range' : told
}

/** Was the page put out in the small hours, so that the day before is as likely? */
function inSmallHours(time: string | null): boolean {
  if (!time) return false
  const hour = Number(time.split(':')[0])
  return /p\.?m/i.test(time) ? false : /a\.?m/i.test(time) ? hour % 12 < 5 : hour < 5
}

/** The day of the encounter: named in the opening, else in the title, else the day of the page. */
export function findHeldOn(
  parts: TextParts,
  places: readonly Sentence[],
  sentences: readonly Sentence[],
  published: FoundDate | { iso: string } | null,
): Fact<string> | null {
  const iso = published?.iso ?? null
  const body = places.filter((place) => place.paragraph >= 0)
  const title = places.find((place) => place.paragraph < 0)
  for (const place of [...body, ...(title ? [title] : [])]) {
    const told = toldBy(parts, place, iso)
    if (told === 'range') return null
    if (told)
      return {
        value: told.iso,
        at: parts.at(told.start, told.end),
        confidence: told.confidence,
      }
  }
  for (const sentence of sentences.slice(0, 3)) {
    const [from, to] = rangeOf(parts, sentence)
    const told = daysIn(parts.clean.slice(from, to), from, iso).find(
      (day) =>
        near(day.iso, iso) &&
        !TALKED_OF.test(parts.clean.slice(from, day.start)) &&
        OF_ENCOUNTER.test(parts.clean.slice(Math.max(from, day.start - 48), day.start)),
    )
    if (told) return { value: told.iso, at: parts.at(told.start, told.end), confidence: 0.8 }
  }
  if (!published) return null
  const time = 'time' in published ? published.time : null
  if (inSmallHours(time)) return null
  return { value: published.iso, at: null, confidence: body.length > 0 ? 0.75 : 0.6 }
}
