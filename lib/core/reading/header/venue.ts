import { CITIES, SEATS } from '../data/houses'
import { RESIDENCES } from '../data/residences'
import type { TextParts } from '../document'
import type { Layout } from './layout'
import { stateIn } from './place-names'

/** Seats where nobody is at home but an organisation. */
const NOBODYS: ReadonlySet<string> = new Set(['New York', 'Geneva', 'Davos'])

const HOSTED = /\b(?:hosted|hosts|received|receives|welcomed|welcomes|greeted|granted|grants)\b/
const MET = /\b(?:met|meet|meets|held)\b/
const ELSEWHERE = /\b(?:sidelines|margins|summit|conference|forum|session)\b/i

function opening({ clean }: TextParts, { bodyFrom }: Layout): string {
  return clean.slice(bodyFrom, bodyFrom + 350)
}

/** "ABU DHABI" as "Abu Dhabi", cut before a day. */
function capitalised(place: string): string {
  return place
    .toLowerCase()
    .replace(/(^|[ -])(\p{L})/gu, (all) => all.toUpperCase())
    .replace(/[,.]? .*\d.*$/, '')
    .trim()
}

/** The state in whose city a page is dated, seats of organisations aside. */
export function cityOf(parts: TextParts, layout: Layout): string | null {
  const lines = [
    ...parts.lines.filter((line) => line.end <= layout.bodyFrom && line !== layout.title),
    ...parts.lines.slice(-4).filter((line) => line.start > layout.bodyFrom),
  ]
  const places = [layout.lead.place ?? '']
  for (const line of lines)
    if (line.text.length < 70) places.push(/^\p{Lu}[\p{L}'. -]+/u.exec(line.text)?.[0].trim() ?? '')
  for (const line of lines) places.push(/^State House, (\p{Lu}\p{L}+)$/u.exec(line.text)?.[1] ?? '')
  for (const line of lines)
    if (line.text.includes(' by '))
      places.push(/ by (?:PIB )?(\p{Lu}\p{L}+)$/u.exec(line.text)?.[1] ?? '')
  for (const place of places) {
    const plain = place && capitalised(place)
    if (!plain || SEATS.has(plain)) continue
    const found = stateIn(plain)
    if (found) return found
  }
  return null
}

/**
 * "met in CAPITAL", "received X on a visit to CAPITAL" at the start of the text: most meetings are at home, those on
 * the margins of something are not; where an organisation has its seat too, only those who receive there are.
 */
export function isVenue(parts: TextParts, layout: Layout, at: number): boolean {
  const { tokens } = parts
  const token = tokens[at]
  const before = tokens[at - 1]?.lower
  if (before !== 'to' && before !== 'in') return false
  if (!token || NOBODYS.has(token.text)) return false
  if (token.start < layout.bodyFrom || token.start > layout.bodyFrom + 350) return false
  const text = opening(parts, layout)
  const hosted = HOSTED.test(text)
  if (ELSEWHERE.test(text) || (!hosted && (SEATS.has(token.text) || !MET.test(text)))) return false
  const last = tokens[at - 2]
  if (before === 'to')
    return hosted && (/^(?:visit|trip|\p{L}+ed)$/u.test(last?.lower ?? '') || last?.cap === true)
  return hosted || !/\bvisit\b/i.test(text)
}

/** "in The Hague", "in Jeddah": the state of a city of the list, not a capital, where the opening tells who met. */
export function venueCity(parts: TextParts, layout: Layout): string | null {
  const text = opening(parts, layout)
  if (ELSEWHERE.test(text) || !(HOSTED.test(text) || MET.test(text))) return null
  for (const match of text.matchAll(/\bin ((?:The )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/gu)) {
    const city = match[1] ?? ''
    const found = CITIES[city.toLowerCase()] ?? CITIES[city.split(' ')[0]?.toLowerCase() ?? '']
    if (found && (!SEATS.has(city) || HOSTED.test(text))) return found
  }
  return null
}

/** Most texts name none of them: they are sought at once before they are told apart. */
const ANY_RESIDENCE = new RegExp(RESIDENCES.map(([, words]) => words.source).join('|'), 'i')

function stateOfResidence(text: string): string | null {
  return RESIDENCES.find(([, words]) => words.test(text))?.[0] ?? null
}

/** The state whose palace or guest house title or opening names as the place. */
export function residenceIn(parts: TextParts, layout: Layout): string | null {
  const from = layout.title?.start ?? layout.bodyFrom
  const text = parts.clean.slice(from, layout.bodyFrom + 450)
  return ANY_RESIDENCE.test(text) ? stateOfResidence(text) : null
}
