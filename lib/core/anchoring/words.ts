import type { TextSpan } from './selector'

const WORDS = new Intl.Segmenter('und', { granularity: 'word' })
/** Signs that join two words into one when nothing else stands between: "de-escalation", "Norland’s". */
const JOINER = /^(?:[-‐‑'’ʼ./]|\u200C|\u200D)$/

/** The words of a text within a span (whole words that touch it), in order; punctuation is none. */
export function wordsOf(text: string, span?: TextSpan): TextSpan[] {
  const from = span ? text.lastIndexOf('\n', span.start - 1) + 1 : 0
  const lineEnd = span ? text.indexOf('\n', span.end) : -1
  const window = text.slice(from, lineEnd === -1 ? undefined : lineEnd)
  const words: TextSpan[] = []
  let joined = false
  for (const { segment, index, isWordLike } of WORDS.segment(window)) {
    const start = from + index
    const end = start + segment.length
    const previous = words.at(-1)
    if (isWordLike) {
      if (joined && previous && previous.end === start - 1) previous.end = end
      else words.push({ start, end })
    }
    joined = !isWordLike && JOINER.test(segment) && previous?.end === start
  }
  if (!span) return words
  return words.filter((word) => word.end > span.start && word.start < span.end)
}

/** The span widened to whole words and rid of blank edges; null where it touches no word. */
export function snapToWords(text: string, span: TextSpan): TextSpan | null {
  const words = wordsOf(text, span)
  const first = words[0]
  const last = words.at(-1)
  return first && last ? { start: first.start, end: last.end } : null
}

/** Moves one edge of a selection by a word, outwards or inwards; a last word is never given up. */
export function widenByWord(
  text: string,
  span: TextSpan,
  move: { edge: 'start' | 'end'; direction: 'out' | 'in' },
): TextSpan {
  const words = wordsOf(text)
  const { edge, direction } = move
  if (edge === 'start' && direction === 'out') {
    const word = words.findLast((w) => w.start < span.start)
    return word ? { start: word.start, end: span.end } : span
  }
  if (edge === 'start') {
    const word = words.find((w) => w.start > span.start)
    return word && word.start < span.end ? { start: word.start, end: span.end } : span
  }
  if (direction === 'out') {
    const word = words.find((w) => w.end > span.end)
    return word ? { start: span.start, end: word.end } : span
  }
  const word = words.findLast((w) => w.end < span.end)
  return word && word.end > span.start ? { start: span.start, end: word.end } : span
}
