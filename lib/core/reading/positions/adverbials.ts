import type { Token } from '../tokens'

const WHEN_WHERE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|behalf|phone|telephone|sidelines?|margins?|occasion|eve|fringes?|anniversary|day|morning|afternoon|evening|initiative|request|invitation|instructions?|site|board|camera|record)$/
const LEADS =
  /^(?:the|a|an|his|her|their|its|same|following|next|first|this|that|side|latter|'s|'|\p{Lu}.*|\d+(?:st|nd|rd|th)?)$/u

/** Does a preposition here open an adverbial of time, place or manner ("on Monday", "on the sidelines of")? */
export function opensAdverbial(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if (!/^(?:on|at|in|by|during|via|over|upon)$/.test(word)) return false
  if (tokens[at + 1]?.kind === 'number' && word === 'on')
    return !tokens[at + 2]?.lower.endsWith('s')
  for (let k = at + 1; k < at + 7; k++) {
    const token = tokens[k]
    if (!token || token.kind === 'punct') return false
    if (WHEN_WHERE.test(token.lower)) return true
    if (!LEADS.test(token.text)) return false
  }
  return false
}

const ALONE =
  /^(?:today|yesterday|tomorrow|earlier|later|again|also|here|there|on|at|in|by|phone|telephone|the|this|that|last|morning|afternoon|evening|week|month|year|\p{N}+|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|,|\.)$/u

/** Is there nothing in `[from, to)` but words of time? A content is more than that. */
export function isAdverbial(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from) return false
  for (let k = from; k < to; k++) if (!ALONE.test(tokens[k]?.lower ?? '')) return false
  return true
}
