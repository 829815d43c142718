import type { TextSpan } from './selector'

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Asks for the edges of letters as a reader sees them: an emoji or an accented letter is one. */
export type GraphemeEdges = { before(index: number): number; after(index: number): number }

/** Edges of the grapheme clusters of one text; make it once for a text and ask often. */
export function graphemeEdges(text: string): GraphemeEdges {
  const segments = GRAPHEMES.segment(text)
  const clusterAt = (index: number) => {
    if (index <= 0 || index >= text.length) return null
    const cluster = segments.containing(index)
    return cluster && cluster.index < index ? cluster : null
  }
  return {
    before: (index) => clusterAt(index)?.index ?? clamp(index, text.length),
    after: (index) => {
      const cluster = clusterAt(index)
      return cluster ? cluster.index + cluster.segment.length : clamp(index, text.length)
    },
  }
}

/** Widens a span so that neither edge stands inside a letter. */
export function wholeGraphemes(span: TextSpan, edges: GraphemeEdges): TextSpan {
  const start = edges.before(Math.min(span.start, span.end))
  return { start, end: Math.max(start, edges.after(Math.max(span.start, span.end))) }
}

function clamp(index: number, length: number): number {
  return Math.min(Math.max(index, 0), length)
}
