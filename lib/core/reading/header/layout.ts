import type { Line, TextParts } from '../document'
import { type FoundDate, findDates } from './dates'

/** The parts of a page above its text. */
export type Layout = {
  title: Line | null
  date: FoundDate | null
  attribution: Line | null
  /** Where the running text begins, in the clean text. */
  bodyFrom: number
}

const FURNITURE =
  /^(?:office of the (?:spokesperson|press secretary)|press (?:release|statement)s?|readout|media note|for immediate release|home|news|share|print|the white house|briefing room|statements and releases|(?:moscow|london|washington|kyiv|beijing|tokyo|new delhi|ottawa|ankara)(?:,? d\.?c\.?)?|the kremlin, moscow|published:?.*|updated:?.*|source:.*|\d{3,5}-\d{2}-\d{2}-\d{4}|tags?:.*)$/i
const ATTRIBUTION =
  /^(?:the )?(?:following|below|statement|readout)\b.*\battribut(?:able|ed) to\b|^attribut(?:able|ed) to\b|^(?:the following )?(?:statement|readout) (?:was )?(?:issued|released|given) by\b/i

function isDateLine(line: Line): FoundDate | null {
  if (line.text.length > 90) return null
  const dates = findDates(line.text, line.start)
  const first = dates[0]
  if (!first) return null
  const rest = line.text.length - (first.end - first.start)
  return rest <= 45 && !/\b(?:spoke|met|held|had|call(?:ed)? with|discussed)\b/i.test(line.text)
    ? first
    : null
}

/** A line that ends as a sentence does is text, unless it ends with an abbreviation: "of the U.S." */
function looksLikeText(line: Line): boolean {
  return /[.!?]["')\]]*$/.test(line.text) && !/(?:\b\p{Lu}|\b[JS]r|\bDr|\bMin)\.$/u.test(line.text)
}

/** Title, date line and attribution line of a page, and where its text begins. */
export function findLayout(parts: TextParts): Layout {
  let title: Line | null = null
  let date: FoundDate | null = null
  let attribution: Line | null = null
  let at = 0
  for (; at < parts.lines.length && at < 14; at++) {
    const line = parts.lines[at]
    if (!line) break
    const day = isDateLine(line)
    const titled = /(?:\bcall|meeting|conversation|talks?)\b/i.test(line.text) && !title
    if (day && !titled) {
      date ??= day
      continue
    }
    if (ATTRIBUTION.test(line.text) && line.text.length < 160) {
      attribution = line
      continue
    }
    if (FURNITURE.test(line.text)) continue
    if (!title && !looksLikeText(line)) {
      title = line
      date ??= day ?? findDates(line.text, line.start)[0] ?? null
      continue
    }
    const byline =
      title &&
      line.text.length < 90 &&
      !/[.!?:]$/.test(line.text) &&
      !/\b(?:spoke|met|held|had)\b/.test(line.text)
    if (byline && at < 6) continue
    break
  }
  const body = parts.lines[at]
  return { title, date, attribution, bodyFrom: body ? body.start : parts.clean.length }
}
