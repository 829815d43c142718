/**
 * The one place where whitespace is made regular. It runs once, on upload; every offset that is
 * stored later counts in the text that comes out of here, so it must never run differently twice.
 */

// Invisible characters that carry nothing: byte-order mark, zero-width space, word joiner, soft
// hyphen, and controls. ZWNJ, ZWJ and the direction marks stay: Persian, Arabic, Hebrew and emoji
// are spelled with them.
const INVISIBLE = /[\uFEFF\u200B\u2060\u00AD]|(?![\t\n\v\f\r\u0085])\p{Cc}/gu
const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028]/g
const PARAGRAPH_BREAK = /\u2029/g
const SPACES = /[\t \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g
// A lone half of a surrogate pair cannot be written as UTF-8, so the database would change it.
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Regular whitespace, no invisible debris, NFC. Applying it again changes nothing. */
export function normaliseBody(text: string): string {
  return text
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(INVISIBLE, '')
    .replace(LINE_BREAK, '\n')
    .replace(PARAGRAPH_BREAK, '\n\n')
    .replace(SPACES, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .normalize('NFC')
    .replace(/^[ \n]+|[ \n]+$/g, '')
}
