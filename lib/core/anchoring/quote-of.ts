import { graphemeEdges, wholeGraphemes } from './graphemes'
import type { QuoteSelector, TextSpan } from './selector'

/** Units of context kept on either side: enough to tell repeated phrases apart, short enough to survive edits. */
const CONTEXT = 32

/** The selector of a span: its words, what stands around them, and where; never half a letter. */
export function quoteOf(text: string, span: TextSpan): QuoteSelector {
  const edges = graphemeEdges(text)
  const { start, end } = wholeGraphemes(span, edges)
  return {
    exact: text.slice(start, end),
    prefix: text.slice(edges.after(Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, Math.max(end, edges.before(Math.min(text.length, end + CONTEXT)))),
    start,
    end,
  }
}
