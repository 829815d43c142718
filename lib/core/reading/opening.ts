import { type TextParts, tokenFrom } from './document'
import { daysBefore, findDates } from './header/dates'
import { type Layout, leadDay } from './header/layout'
import type { Sentence } from './sentences'
import type { Fact, ReadOptions } from './types'

const OPENING =
  /^(?:spoke|met|held|had|called|phoned|telephoned|telephonic|conversation|conversations|talks|talk|meeting|meetings|received|receives|hosted|hosts|telephone|phone|call|calls|joined|convened|welcomed|welcomes|meets|speaks|greeted|sent|message|letter|discussed|talked|discussion|spoken|vtc|visit|videoconference|teleconference|briefing|consultations|audience|summoned|summons|conferred|confers|consulted|co-chaired|co-chair|chaired)$/

/** Title and the first two sentences, as text. */
export function openingText(
  parts: TextParts,
  layout: Layout,
  sentences: readonly Sentence[],
): string {
  const last = sentences[1] ?? sentences[0]
  const end = last ? (parts.tokens[last.to - 1]?.end ?? layout.bodyFrom) : layout.bodyFrom
  const start = layout.title ? layout.title.start : layout.bodyFrom
  return parts.clean.slice(start, Math.min(end, start + 1500))
}

/** The title as a sentence, where the page has one. */
export function titleSentence(parts: TextParts, layout: Layout): Sentence[] {
  const { title } = layout
  if (!title) return []
  const from = tokenFrom(parts.tokens, title.start)
  return [{ from, to: tokenFrom(parts.tokens, title.end), paragraph: -1 }]
}

/** The first sentences of the body that tell of an encounter. */
export function tellingSentences(
  parts: TextParts,
  sentences: readonly Sentence[],
  most: number,
): Sentence[] {
  const tells = (sentence: Sentence): boolean => {
    for (let k = sentence.from; k < sentence.to; k++) {
      if (OPENING.test(parts.tokens[k]?.lower ?? '')) return true
    }
    return false
  }
  return sentences.slice(0, Math.max(3, most)).filter(tells).slice(0, most)
}

/** A title that has the day of the call, over a text that calls that day yesterday. */
function saysYesterday(parts: TextParts, layout: Layout): boolean {
  return /\byesterday\b/i.test(parts.clean.slice(layout.bodyFrom, layout.bodyFrom + 300))
}

export function publishedFact(
  parts: TextParts,
  layout: Layout,
  options: ReadOptions,
): Fact<string> | null {
  if (options.publishedOn) return { value: options.publishedOn, at: null, confidence: 1 }
  if (layout.date && layout.dayOfTitle && saysYesterday(parts, layout))
    return { value: daysBefore(layout.date.iso, -1), at: null, confidence: 0.7 }
  if (layout.date)
    return {
      value: layout.date.iso,
      at: parts.at(layout.date.start, layout.date.end),
      confidence: 0.97,
    }
  const lead = leadDay(parts, layout)
  if (lead) return { value: lead.iso, at: parts.at(lead.start, lead.end), confidence: 0.8 }
  const opening = parts.clean.slice(layout.bodyFrom, layout.bodyFrom + 600)
  const named = findDates(opening, layout.bodyFrom)[0]
  return named ? { value: named.iso, at: parts.at(named.start, named.end), confidence: 0.5 } : null
}

const TO_COME =
  /\b(?:will|is to|are to) (?:\p{L}+ly |also |today )?(?:meet|hold|travel|visit|receive|host|pay|arrive|welcome|speak|attend|participate)\b/u
const TOLD =
  /\b(?:met|spoke|held|received|hosted|discussed|welcomed|had|called|talked|took|visited|paid)\b/

/** Do the sentences of the encounter announce it alone, so that what will be talked about was not talked about yet? */
export function isAnnounced(parts: TextParts, places: readonly Sentence[]): boolean {
  const body = places.filter(({ paragraph }) => paragraph >= 0)
  const text = body
    .map(({ from, to }) =>
      parts.clean.slice(parts.tokens[from]?.start ?? 0, parts.tokens[to - 1]?.end ?? 0),
    )
    .join(' ')
  return TO_COME.test(text) && !TOLD.test(text)
}

/** Is this a transcript, with speakers in capitals before a colon? */
export function isTranscript(clean: string): boolean {
  const speakers = clean.match(/^(?:[A-Z][A-Z.'’ -]{2,40}|Q(?:uestion)?|A(?:nswer)?):\s/gm)
  return (speakers?.length ?? 0) >= 2
}
