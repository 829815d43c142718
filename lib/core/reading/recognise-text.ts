import type { PageFacts } from '@/lib/core/importing/page-facts'
import { type AccountDraft, accountDrafts, issuersBeside } from './account-draft'
import { read } from './read'
import type { Fact } from './types'

/** Words behind a fact of the page itself; `page` where the saved page says it in its head. */
export type FieldSource =
  | { from: 'text'; start: number; end: number; confidence: number }
  | { from: 'page' }
  | { from: 'inferred'; confidence: number }

/** What a text says of itself and its calls, before a person has looked. */
export type RecognisedText = {
  title: string
  issuerName: string
  issuerState: string | null
  /** Who issued a joint statement beside the issuer. */
  jointly: string[]
  language: string
  publishedOn: string | null
  sourceUrl: string | null
  accounts: AccountDraft[]
  sources: Partial<Record<'title' | 'issuerName' | 'publishedOn' | 'sourceUrl', FieldSource>>
  words: number
  positions: number
  reading: 'english' | 'not-english' | 'empty'
}

/** What the reader is told beside the text: the same when it reads the text again on saving. */
export type ReadingHints = { title?: string; publishedOn?: string }

/** Reads one regular text for the form: each field with the words it came from. */
export function recogniseText(body: string, page: PageFacts): RecognisedText {
  const reading = read(body, hintsOf(page))
  const { title, issuer, publishedOn } = reading
  const line = firstLine(body)
  return {
    title: title?.value ?? page.title ?? body.slice(line.start, line.end),
    issuerName: issuer?.value.name ?? page.siteName ?? '',
    issuerState: issuer?.value.state ?? null,
    jointly: issuersBeside(reading),
    language: reading.language === 'english' ? 'en' : (page.language ?? 'und'),
    publishedOn: publishedOn?.value ?? page.publishedOn ?? null,
    sourceUrl: page.sourceUrl ?? null,
    accounts: accountDrafts(reading),
    sources: {
      title: sourceOf(title, page.title) ?? { from: 'text', ...line, confidence: 0.5 },
      issuerName: sourceOf(issuer, page.siteName),
      publishedOn: sourceOf(publishedOn, page.publishedOn),
      sourceUrl: page.sourceUrl ? { from: 'page' } : undefined,
    },
    words: body.match(/\S+/g)?.length ?? 0,
    positions: reading.positions.length,
    reading: reading.language,
  }
}

/** What of a saved page's head the reader is told. */
export function hintsOf(page: PageFacts): ReadingHints {
  const { title, publishedOn } = page
  return { ...(title ? { title } : {}), ...(publishedOn ? { publishedOn } : {}) }
}

function sourceOf(fact: Fact<unknown> | null, page: string | null | undefined) {
  if (!fact) return page ? ({ from: 'page' } as const) : undefined
  const { at, confidence } = fact
  if (!at) return page ? ({ from: 'page' } as const) : ({ from: 'inferred', confidence } as const)
  return { from: 'text', start: at[0], end: at[1], confidence } as const
}

/** Where the first line with a letter stands, as far as a title may go. */
function firstLine(body: string): { start: number; end: number } {
  const found = /^[^\n]*\p{L}[^\n]*$/mu.exec(body)
  const start = found?.index ?? 0
  return { start, end: start + Math.min(found?.[0].length ?? 0, 200) }
}
