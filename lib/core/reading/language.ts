import type { Token } from './tokens'
import type { Reading } from './types'

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the of and to in a that is was for on with as by at from it this be are were which has had have not or an ' +
    'will their his her its he she they we i you who also been but our would can'
  ).split(' '),
)

/** Those of them that no neighbouring language has. */
const OWN_WORDS: ReadonlySet<string> = new Set('the of with and which their his her'.split(' '))

/** Is the text English, judged by its small words? Names (capitals) say nothing; a short text gets the benefit of the doubt. */
export function detectLanguage(tokens: readonly Token[]): Reading['language'] {
  let words = 0
  let small = 0
  let ownWords = 0
  let latin = 0
  let plain = 0
  for (let at = 0; at < tokens.length && words < 600; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.lower === "'s") continue
    words++
    if (!token.cap) plain++
    if (FUNCTION_WORDS.has(token.lower)) {
      small++
      if (OWN_WORDS.has(token.lower)) ownWords++
    }
    if (/^[a-zà-ɏ'’.-]+$/.test(token.lower)) latin++
  }
  if (words === 0) return 'empty'
  if (latin / words < 0.6) return 'not-english'
  if (words < 6) return 'english'
  // A few lines of names: the small words among the others decide, if one of them is of no other language.
  if (plain < 13 && ownWords > 0 && small >= 2 && small / plain >= 0.3) return 'english'
  const enough = small / words >= (words < 60 ? 0.12 : 0.18)
  return enough || (plain >= 8 && small / plain >= 0.27) ? 'english' : 'not-english'
}
