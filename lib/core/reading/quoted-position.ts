import { quoteOf } from '@/lib/core/anchoring/quote-of'
import type { ReadPosition } from './types'

/** A position of a reading with its words and what stands around them: what is kept of it. */
export function quotedPosition(read: ReadPosition, body: string) {
  const [cueStart, cueEnd] = read.cueAt
  const [contentStart, contentEnd] = read.contentAt
  const whole = { start: Math.min(cueStart, contentStart), end: Math.max(cueEnd, contentEnd) }
  const { prefix, suffix } = quoteOf(body, whole)
  return {
    sourceKind: typeof read.source === 'string' ? read.source : 'actors',
    cue: body.slice(cueStart, cueEnd),
    cueStart,
    cueEnd,
    cueTail: read.cueTailAt.map(([start, end]): [number, number] => [start, end]),
    content: body.slice(contentStart, contentEnd),
    contentStart,
    contentEnd,
    prefix,
    suffix,
    act: read.act,
    force: read.force,
    polarity: read.polarity,
    confidence: read.confidence,
    trace: [...read.trace],
  }
}
