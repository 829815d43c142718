import { quoteOf } from '@/lib/core/anchoring/quote-of'
import type { ReadPosition } from './types'

/** The words at these spans of a body, and what stands around them: the quotation that is kept of a position. */
export function quotedWords(
  spans: Pick<ReadPosition, 'cueAt' | 'cueTailAt' | 'contentAt'>,
  body: string,
) {
  const [cueStart, cueEnd] = spans.cueAt
  const [contentStart, contentEnd] = spans.contentAt
  const whole = { start: Math.min(cueStart, contentStart), end: Math.max(cueEnd, contentEnd) }
  const { prefix, suffix } = quoteOf(body, whole)
  return {
    cue: body.slice(cueStart, cueEnd),
    cueStart,
    cueEnd,
    cueTail: spans.cueTailAt.map(([start, end]): [number, number] => [start, end]),
    content: body.slice(contentStart, contentEnd),
    contentStart,
    contentEnd,
    prefix,
    suffix,
  }
}

/** A position of a reading with its words and what stands around them: what is kept of it. */
export function quotedPosition(read: ReadPosition, body: string) {
  return {
    ...quotedWords(read, body),
    sourceKind: typeof read.source === 'string' ? read.source : 'actors',
    act: read.act,
    force: read.force,
    polarity: read.polarity,
    confidence: read.confidence,
    trace: [...read.trace],
  }
}
