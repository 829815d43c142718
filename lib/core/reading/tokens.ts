/** One word, number or mark of a text, with its place in the clean text. */
export type Token = {
  start: number
  end: number
  text: string
  lower: string
  kind: 'word' | 'number' | 'punct'
  /** Begins with a capital letter. */
  cap: boolean
  /** Opens a paragraph, or a line after a short one: no name or office runs over it. */
  fresh: boolean
}

/** Abbreviations whose full stop belongs to the word. */
const ABBREVIATIONS = [
  'Mr',
  'Mrs',
  'Ms',
  'Mme',
  'Dr',
  'Prof',
  'Gen',
  'Lt',
  'Col',
  'Adm',
  'Sen',
  'Rep',
  'Gov',
  'Hon',
  'Rev',
  'Jr',
  'Sr',
  'St',
  'Messrs',
  'Ma',
  'Amb',
  'Sec',
  'Art',
  'vs',
  'approx',
  'Ph\\.D',
]

const TOKEN = new RegExp(
  [
    // U.S., D.C., H.E., U.S.-Japan
    '(?:\\p{Lu}\\.){2,}(?:-\\p{L}[\\p{L}\\p{M}]*)*',
    `(?:${ABBREVIATIONS.join('|')})\\.(?!\\p{L})`,
    // an initial: J.
    "(?<![\\p{L}\\p{N}'])\\p{Lu}\\.(?=\\s*\\p{L})",
    // 1,000 or 17:30 or 21.5
    '\\p{N}+(?:[.,:]\\p{N}+)*(?:-?[\\p{L}]+)?',
    // words with inner hyphens and apostrophes; a possessive is cut off below
    "[\\p{L}\\p{M}]+(?:['-](?:\\p{Lu}\\.(?:\\p{Lu}\\.)+|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*))*[\\p{N}]*",
    "'s(?![\\p{L}])",
    '\\S',
  ].join('|'),
  'gu',
)

/** A line shorter than this is no hard-wrapped one. */
const SHORT_LINE = 60
const CAPITAL = /^\p{Lu}/u
const WORD = /^[\p{L}\p{M}]/u
const NUMBER = /^\p{N}/u
const POSSESSIVE = /^(.+?)('s)$/i

function kindOf(text: string): Token['kind'] {
  if (WORD.test(text) || text === "'s") return 'word'
  return NUMBER.test(text) ? 'number' : 'punct'
}

/** "a" to "z", of which most words are: asked by code, so that no pattern is tried. */
function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

function makeToken(text: string, start: number, fresh: boolean): Token {
  const small = isSmallLetter(text.charCodeAt(0))
  return {
    start,
    end: start + text.length,
    text,
    lower: text.toLowerCase(),
    kind: small ? 'word' : kindOf(text),
    cap: !small && CAPITAL.test(text),
    fresh,
  }
}

/** Cuts a clean text into tokens; a possessive 's is a token of its own. */
export function tokenize(clean: string): Token[] {
  const tokens: Token[] = []
  let lineFrom = 0
  let end = 0
  for (const match of clean.matchAll(TOKEN)) {
    const text = match[0]
    const gap = clean.slice(end, match.index)
    const broken = gap.includes('\n')
    const fresh = broken && (SHORT_LINE > end - lineFrom || /\n\s*\n/.test(gap))
    if (broken) lineFrom = match.index
    end = match.index + text.length
    const possessive =
      text.length > 2 && text.charAt(text.length - 2) === "'" ? POSSESSIVE.exec(text) : null
    if (possessive?.[1] === undefined) {
      tokens.push(makeToken(text, match.index, fresh))
      continue
    }
    tokens.push(makeToken(possessive[1], match.index, fresh))
    tokens.push(makeToken("'s", match.index + possessive[1].length, false))
  }
  return tokens
}
