import { CONTESTED_TERMS } from './data/contested-terms'

const WORD = /[\p{L}\p{N}]+/u
const WORDS = /[\p{L}\p{N}]+/gu

const PATTERNS = CONTESTED_TERMS.map(({ of, choices }) => ({
  of,
  choices,
  forms: choices.flat().map((form) => ({
    plain: plainly(form),
    first: WORD.exec(plainly(form))?.[0] ?? '',
  })),
  pattern: patternOf(choices.flat()),
}))

function plainly(text: string): string {
  return text.toLowerCase().replace(/’/g, "'")
}

/** Longest first, so that "Kosovo and Metohija" is not taken for "Kosovo". */
function patternOf(forms: readonly string[]): RegExp {
  const longest = [...forms].sort((x, y) => y.length - x.length)
  const bodies = longest.map((form) =>
    form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[’']/g, "[’']"),
  )
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${bodies.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

/** One thing under two names: what it is, the name that each text prints first, and all its names. */
export type Contested = { of: string; a: string; b: string; pattern: RegExp }

/** Things that one text calls by a name that stands for one side, and the other by another. */
export function contestedBetween(a: string, b: string): Contested[] {
  const inFirst = PATTERNS.filter(heldBy(a))
  if (inFirst.length === 0) return []
  return inFirst.filter(heldBy(b)).flatMap(({ of, choices, pattern }): Contested[] => {
    const inA = choicesIn(a, choices, pattern)
    const inB = choicesIn(b, choices, pattern)
    if ([...inA.keys()].some((choice) => inB.has(choice))) return []
    const [one] = inA.values()
    const [other] = inB.values()
    return one && other ? [{ of, a: one, b: other, pattern }] : []
  })
}

/**
 * Whether a text can hold a name of a thing. Texts are long and hold few: a name is sought only where its first word
 * stands.
 */
function heldBy(text: string): (of: (typeof PATTERNS)[number]) => boolean {
  const body = plainly(text)
  const words = new Set(body.match(WORDS))
  return ({ forms }) => forms.some(({ first, plain }) => words.has(first) && body.includes(plain))
}

/** Which choices a text makes, each as first printed. A choice in lower case may be printed in capitals too. */
function choicesIn(
  body: string,
  choices: readonly (readonly string[])[],
  pattern: RegExp,
): Map<number, string> {
  const found = new Map<number, string>()
  for (const [printed] of body.matchAll(pattern)) {
    const plain = printed.replace(/'/g, '’')
    const choice = choices.findIndex((forms) =>
      forms.some((form) => form === plain || (isLowerCase(form) && form === plain.toLowerCase())),
    )
    if (choice >= 0 && !found.has(choice)) found.set(choice, printed)
  }
  return found
}

const isLowerCase = (form: string): boolean => form === form.toLowerCase()
