/** A stretch of a text, `[start, end)` in UTF-16 units. */
export type TextSpan = { start: number; end: number }

/**
 * A quotation that can be found again: W3C TextQuoteSelector (exact, prefix, suffix) and
 * TextPositionSelector (start, end) in one.
 */
export type QuoteSelector = TextSpan & { exact: string; prefix: string; suffix: string }
