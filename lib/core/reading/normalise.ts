import type { Span } from './types'

/** A text made regular for matching, and the way back to the text it came from. */
export type CleanText = {
  /** Straight quotes and apostrophes, plain spaces, no invisible characters. */
  clean: string
  /** Span of the given text for a span of `clean`. */
  toSource: (start: number, end: number) => Span
}

const REPLACED: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02BC': "'",
  '\u201B': "'",
  '\u0060': "'",
  '\u00B4': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\r': ' ',
  '\t': ' ',
  '\f': ' ',
  '\v': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u0085': '\n',
}

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/
const REPLACEABLE =
  /[\u2018\u2019\u02BC\u201B\u0060\u00B4\u201C\u201D\u201E\u00AB\u00BB\u2010\u2011\r\t\f\v\u2028\u2029\u0085\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g

/** "Jo\\xE3o": a letter that a page left as its code. */
const ESCAPED = /(?<=\p{L})\\x([C-F][0-9A-F])/gu

/** The letter, and as many invisible characters as its code was longer. */
function letterOf(_: string, code: string): string {
  return `${String.fromCharCode(Number.parseInt(code, 16))}\u200B\u200B\u200B`
}

function replaceOne(character: string): string {
  return REPLACED[character] ?? ' '
}

/** Makes a text regular. Replacements keep the length; invisible characters are taken out and mapped. */
export function cleanText(text: string): CleanText {
  const whole = text.includes('\\x') ? text.replace(ESCAPED, letterOf) : text
  const regular = whole.replace(/\r(?!\n)/g, '\n').replace(REPLACEABLE, replaceOne)
  if (!INVISIBLE.test(regular)) return { clean: regular, toSource: (start, end) => [start, end] }
  const origin = new Int32Array(regular.length + 1)
  const kept: string[] = []
  let from = 0
  let length = 0
  for (let at = 0; at <= regular.length; at++) {
    if (at < regular.length && !INVISIBLE.test(regular.charAt(at))) {
      origin[length++] = at
      continue
    }
    if (at > from) kept.push(regular.slice(from, at))
    from = at + 1
  }
  origin[length] = regular.length
  return {
    clean: kept.join(''),
    toSource: (start, end) => {
      const first = origin[start] ?? regular.length
      return [first, end > start ? (origin[end - 1] ?? regular.length - 1) + 1 : first]
    },
  }
}
