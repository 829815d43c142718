import { AGENCIES } from '../data/houses'
import type { Line, TextParts } from '../document'
import { type FoundDate, findBareDays, findDates } from './dates'
import { stateIn } from './place-names'

/** The parts of a page above its text. */
export type Layout = {
  title: Line | null
  date: FoundDate | null
  attribution: Line | null
  /** "Amman, Feb. 3 (Petra) --" before the first sentence: place and agency as printed. */
  lead: { place: string | null; agency: string | null }
  /** The only day of the page stands in its title: that of the encounter. */
  dayOfTitle: boolean
  /** Where the running text begins, in the clean text. */
  bodyFrom: number
}

const FURNITURE =
  /^(?:office of the (?:spokesperson|press secretary)|(?:press|media|news) (?:releases?|statements?|notes?|items?)(?: \d+\/\d+)?|readout|media note|statement|for immediate release|home|news|share|print|the white house|briefing room|statements and releases|(?:moscow|london|washington|kyiv|beijing|tokyo|new delhi|ottawa|ankara|brussels|berlin|canberra|islamabad)(?:,? (?:d\.?c\.?|ontario))?|the kremlin, moscow|published:?.*|updated:?.*|posted on:?.*|source:.*|from:.*|date:.*|location:.*|reference:.*|language:.*|\d{3,5}-\d{2}-\d{2}-\d{4}|(?:pr|press release|no)\.? ?(?:no)?\.?:? ?[\d/-]+|tags?:.*|eeas press team|press (?:service|office|department).{0,40}|photo:.*|\(communicated by .*|[^:]{3,40}:|\|? ?[\d,]+ views?)$/i
const ATTRIBUTION =
  /^(?:the )?(?:following|below|statement|readout)\b.*\battribut(?:able|ed) to\b|^attribut(?:able|ed) to\b|^(?:the following )?(?:statement|readout) (?:was )?(?:issued|released|given) by\b/i
/** "The spokesperson, X, issued the following statement:" as a line, or before the text on the same line. */
const ISSUED =
  /^[^.\n]{0,20}(?:spokes(?:person|man|woman)|press secretary|press service|ministry|secretary)\b[^:\n]{0,120}\b(?:issued|provided|released|gave|made|offered|said)\b[^:\n]{0,40}\b(?:statement|readout|following|comments?)[^:\n]{0,60}:\s*/i
const ATTRIBUTED_TO = /^[^:\n]{0,60}\battribut(?:able|ed) to\b[^:\n]{0,120}:\s*/i

function isDateLine(line: Line): FoundDate | null {
  if (line.text.length > 90) return null
  const dates = findDates(line.text, line.start)
  const first = dates[0]
  if (!first) return null
  const rest = line.text.length - (first.end - first.start)
  const told = /\b(?:date|dated|published|posted|issued|updated|created)\b/i.test(line.text)
  return rest <= (told ? 70 : 45) &&
    !/\b(?:spoke|met|held|had|call(?:ed)? with|discussed)\b/i.test(line.text)
    ? first
    : null
}

/** A line that ends as a sentence does is text, unless it ends with an abbreviation: "of the U.S." */
function looksLikeText(line: Line): boolean {
  return /[.!?]["')\]]*$/.test(line.text) && !/(?:\b\p{Lu}|\b[JS]r|\bDr|\bMin)\.$/u.test(line.text)
}

const ENCOUNTER = /(?:\bcalls?|meetings?|conversations?|talks?|speaks|spoke|meets|met)\b/i

/** Is the next line that holds something a date line? Then this one is the title, full stop or not. */
function beforeDateLine(parts: TextParts, at: number): boolean {
  const next = parts.lines[at + 1]
  return at === 0 && next !== undefined && isDateLine(next) !== null
}

const HOUSE_LINE =
  /\b(?:ministry|office|department|embassy|government|presidency|chancellery|cabinet|downing street|secretariat|commission|council|mission|palace|court|house)\b/i

/** The name of a house above the title: "Foreign Office", then what it tells of. */
function isHouseLine(parts: TextParts, at: number, titled: boolean): boolean {
  const line = parts.lines[at]
  const next = parts.lines[at + 1]
  if (titled || !line || !next || line.text.length > 80 || !HOUSE_LINE.test(line.text)) return false
  return (
    !ENCOUNTER.test(line.text) &&
    ENCOUNTER.test(next.text) &&
    next.text.length < 180 &&
    !looksLikeText(next)
  )
}

type Walk = {
  title: Line | null
  date: FoundDate | null
  attribution: Line | null
  /** A day in the title, which a date line overrides. */
  titled: FoundDate | null
}

/** Is this line above the text? Notes what it tells. */
function takeLine(parts: TextParts, at: number, walk: Walk): boolean {
  const line = parts.lines[at]
  if (!line) return false
  const day = isDateLine(line)
  const titled = ENCOUNTER.test(line.text) && !walk.title
  if (day && !titled) {
    walk.date ??= day
    return true
  }
  const issued = ISSUED.exec(line.text) ?? ATTRIBUTED_TO.exec(line.text)
  const whole = issued && issued[0].trimEnd().length === line.text.length
  if ((ATTRIBUTION.test(line.text) && line.text.length < 160 && !issued) || whole) {
    walk.attribution = line
    return true
  }
  if (issued) return false
  if (FURNITURE.test(line.text) || isHouseLine(parts, at, walk.title !== null)) return true
  if (!walk.title && (!looksLikeText(line) || beforeDateLine(parts, at)) && !leadIn(line)) {
    walk.title = line
    walk.titled = day ?? findDates(line.text, line.start)[0] ?? null
    return true
  }
  const byline =
    walk.title !== null &&
    line.text.length < 90 &&
    !/[.!?:]$/.test(line.text) &&
    !/^\d+[.)] /.test(line.text) &&
    !/\b(?:spoke|met|held|had)\b/.test(line.text)
  return byline && at < 7
}

/** "Malé, Maldives – His Excellency …": a known place, with no day, before a long line. */
function isPlaceAlone(line: Line, head: string, dash: string): boolean {
  return (
    line.text.length > 150 &&
    /^\s[-–—]+\s$/.test(dash) &&
    head.split(',').every((place) => stateIn(place.trim()) !== null)
  )
}

type Lead = { length: number; place: string; agency: string | null }

/** "JEDDAH, March 05, 2023, SPA -- ", "Bern, 05.03.2023 - ", "Doha, March 5 (QNA) - ": place, day and agency before the text. */
function leadIn(line: Line): Lead | null {
  const start = line.text.slice(0, 110)
  const dash =
    /\s[-–—]{1,3}\s|(?<=, \p{Lu}{3,6})-\s|\)\s?-{1,3}\s?|\s?[–—]{1,2}\s?(?=\p{Lu})|\.-\s*|(?<=\d{4})\.\s+(?=\p{Lu})|:\s+(?=\p{Lu})/u.exec(
      start,
    )
  if (!dash || dash.index > 85) return null
  const head = start.slice(0, dash.index)
  const inner =
    /^(?:\p{Lu}\p{Ll}+ )?\d[^()]*\((\p{Lu}[\p{L}' -]+)\)$|^\p{Lu}\p{Ll}+ \d[^()]*\((\p{Lu}[\p{L}' -]+)\)$/u.exec(
      head,
    )
  const place =
    inner?.[1] ?? inner?.[2] ?? /^\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,2}/u.exec(head)?.[0]
  if (!place || /\b(?:spoke|met|held|had|with|call|talks|conversation)\b/i.test(head)) return null
  const agency = AGENCIES.find(([mark]) => new RegExp(`\\b${mark}\\b`).test(head))
  const dated = findDates(head, 0).length > 0 || findBareDays(head, 0, '2020-06-15').length > 0
  const city = dash[0].startsWith(':') && /^\p{Lu}{4,}(?: \p{Lu}{3,})?$/u.test(head)
  if (!dated && !agency && !city && !isPlaceAlone(line, head, dash[0])) return null
  return { length: dash.index + dash[0].length, place, agency: agency?.[0] ?? null }
}

/** A date line below the text: "New York, 5 March 2023", "Islamabad" and the day in two lines. */
function dateBelow(parts: TextParts): FoundDate | null {
  for (const line of parts.lines.slice(-5).reverse()) {
    if (line.text.length > 60) continue
    const day = isDateLine(line)
    if (day) return day
  }
  return null
}

/** "– KUNA", "(SPA)", "Source: UzA" after the last sentence of a text that has no title of its own. */
function agencyBelow(parts: TextParts, untitled: boolean): string | null {
  if (!untitled) return null
  const end = parts.clean.trimEnd().slice(-24)
  const mark = /(?:[–—-]\s?|\(|Source: )(\p{Lu}[\p{L}]{2,7})\)?\.?$/u.exec(end)?.[1]
  return AGENCIES.find(([name]) => name === mark)?.[0] ?? null
}

/** Title, date line and attribution line of a page, and where its text begins. */
export function findLayout(parts: TextParts): Layout {
  const walk: Walk = { title: null, date: null, attribution: null, titled: null }
  let at = 0
  while (at < parts.lines.length && at < 16 && takeLine(parts, at, walk)) at++
  const body = parts.lines[at]
  const { titled, ...above } = walk
  const layout: Layout = {
    ...above,
    lead: { place: null, agency: null },
    dayOfTitle: false,
    bodyFrom: body ? body.start : parts.clean.length,
  }
  if (body) openBody(body, layout)
  layout.lead.agency ??= agencyBelow(parts, layout.title === null)
  layout.date ??= dateBelow(parts)
  layout.dayOfTitle = layout.date === null && titled !== null
  layout.date ??= titled
  return layout
}

/** What stands before the first sentence in its own line: attribution, then place and day. */
function openBody(body: Line, layout: Layout): void {
  const issued = ISSUED.exec(body.text) ?? ATTRIBUTED_TO.exec(body.text)
  if (issued && !layout.attribution) {
    const text = issued[0].trimEnd()
    layout.attribution = { start: body.start, end: body.start + text.length, text }
    layout.bodyFrom = body.start + issued[0].length
    return
  }
  const lead = leadIn(body)
  if (!lead) return
  const head = body.text.slice(0, lead.length)
  const found = findDates(head, body.start)[0]
  layout.lead = { place: lead.place, agency: lead.agency }
  layout.bodyFrom = body.start + lead.length
  if (found) layout.date ??= found
}

/** The year of a lead-in that prints only day and month is that of the nearest other date. */
export function leadDay(parts: TextParts, layout: Layout): FoundDate | null {
  if (layout.date || !layout.lead.place) return null
  const head = parts.clean.slice(Math.max(0, layout.bodyFrom - 120), layout.bodyFrom)
  const year = findDates(parts.clean.slice(layout.bodyFrom), layout.bodyFrom)[0]
  return year ? (findBareDays(head, layout.bodyFrom - head.length, year.iso)[0] ?? null) : null
}
