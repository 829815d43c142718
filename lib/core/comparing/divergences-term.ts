import type { ComparedCall } from './compared-call'
import { CONTESTED_TERMS } from './data/contested-terms'
import { divergenceOf } from './divergence'
import { placeNames } from './place-names'
import { bareWords } from './terms'
import type { ComparedAccount, ComparedPosition, Divergence } from './types'

/** A thing that one account calls by one name and the other by another. */
type NamedApart = { a: string; b: string; reason: string }

/** Names of places, states and offices that tell where an account stands: each account keeps to its own. */
export function termDivergences(call: ComparedCall): Divergence[] {
  return [...contested(call), ...places(call)].map(({ a, b, reason }) => {
    const about = { a: firstWith(call.a, a), b: firstWith(call.b, b) }
    const reasons = [{ what: reason, adds: 0.6 }]
    const words = { a: [a], b: [b] }
    const finding = divergenceOf(call, 'term', about, { words, reasons })
    return { ...finding, key: ['term', ...[bareWords(a), bareWords(b)].sort()].join('|') }
  })
}

function firstWith({ positions }: ComparedAccount, name: string): ComparedPosition[] {
  const found = positions.find(({ cue, content }) => `${cue} ${content}`.includes(name))
  return found ? [found] : []
}

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

function contested({ a, b }: ComparedCall): NamedApart[] {
  const plainA = plainly(a.body)
  const plainB = plainly(b.body)
  return PATTERNS.flatMap(({ of, choices, plain, pattern }): NamedApart[] => {
    const isIn = (body: string) => plain.some((form) => body.includes(form))
    if (!isIn(plainA) || !isIn(plainB)) return []
    const inA = choicesIn(a.body, choices, pattern)
    const inB = choicesIn(b.body, choices, pattern)
    if ([...inA.keys()].some((choice) => inB.has(choice))) return []
    const [one] = inA.values()
    const [other] = inB.values()
    return one && other ? [{ a: one, b: other, reason: `another name for ${of}` }] : []
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

/** The one strait, gulf or island group of each account, under another name, where both speak of one issue. */
function places({ a, b }: ComparedCall): NamedApart[] {
  const inA = placeNames(a)
  const inB = placeNames(b)
  return [...inA].flatMap(([head, { names, issues }]): NamedApart[] => {
    const there = inB.get(head)
    const [one] = names
    const [other] = there?.names ?? []
    if (!there || !one || !other || names.size > 1 || there.names.size > 1) return []
    const known = a.body.includes(other) || b.body.includes(one)
    const shared = [...issues].some((issue) => there.issues.has(issue))
    return one !== other && !known && shared
      ? [{ a: one, b: other, reason: `another name for a ${head}` }]
      : []
  })
}
