import { CONTESTED_TERMS } from './data/contested-terms'

const PATTERNS = CONTESTED_TERMS.map(({ of, choices }) => ({
  of,
  choices,
  plain: choices.flat().map(plainly),
  pattern: patternOf(choices.flat()),
}))

/** To ask quickly whether a name can stand in a text at all. */
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
  const plainA = plainly(a)
  const plainB = plainly(b)
  return PATTERNS.flatMap(({ of, choices, plain, pattern }): Contested[] => {
    const isIn = (body: string) => plain.some((form) => body.includes(form))
    if (!isIn(plainA) || !isIn(plainB)) return []
    const inA = choicesIn(a, choices, pattern)
    const inB = choicesIn(b, choices, pattern)
    if ([...inA.keys()].some((choice) => inB.has(choice))) return []
    const [one] = inA.values()
    const [other] = inB.values()
    return one && other ? [{ of, a: one, b: other, pattern }] : []
  })
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
