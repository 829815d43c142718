import { NAME_PARTICLES } from '../data/offices'
import { remembered } from '../remembered'

/** First names that go by another form. Our list, of forms met in English-language readouts. */
const SHORT_NAMES: readonly (readonly string[])[] = [
  ['joe', 'joseph'],
  ['tony', 'antony', 'anthony'],
  ['bob', 'robert', 'rob'],
  ['mike', 'michael'],
  ['jim', 'james', 'jimmy'],
  ['bill', 'william', 'will'],
  ['tom', 'thomas'],
  ['dave', 'david'],
  ['ben', 'benjamin'],
  ['liz', 'elizabeth'],
  ['kate', 'katherine', 'catherine'],
  ['alex', 'alexander', 'aleksandr', 'oleksandr'],
  ['vladimir', 'volodymyr', 'vladymyr'],
  ['sergei', 'sergey', 'serhiy', 'sergii'],
  ['dmitry', 'dmytro', 'dmitri', 'dmitriy'],
  ['dan', 'daniel'],
  ['sam', 'samuel', 'samantha'],
  ['nick', 'nicholas', 'nicolas'],
  ['steve', 'steven', 'stephen'],
  ['ed', 'edward', 'edgar'],
  ['mohammed', 'muhammad', 'mohamed', 'mohammad', 'mohamad'],
  ['yusuf', 'youssef', 'yousef'],
  ['andriy', 'andrei', 'andrey', 'andrii'],
]

const FAMILY = new Map<string, number>()
SHORT_NAMES.forEach((names, index) => {
  for (const name of names) FAMILY.set(name, index)
})

/** So many spellings are remembered: a text names the same few people again and again. */
const MOST_KNOWN = 5_000

/** A spelling without accents, doubled letters and the letters that transliterations change. */
export const skeleton = remembered(MOST_KNOWN, reduce)

function reduce(word: string): string {
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
  if (plain.length < 4) return plain
  return plain
    .replace(/ou/g, 'u')
    .replace(/kh/g, 'h')
    .replace(/(?:iy|yy|ii|yi|ij|y)/g, 'i')
    .replace(/(\p{L})\1/gu, '$1')
}

/** The words of a name that tell people apart: no initials, no "Jr.", no particles. */
export function nameWords(name: string): string[] {
  return name
    .split(/[\s,]+/)
    .filter((word) => word.length > 1 && !/^\p{Lu}\.$|^(?:jr|sr)\.?$/iu.test(word))
    .filter((word) => !NAME_PARTICLES.has(word.toLowerCase()))
    .map(skeleton)
    .filter((word) => word.length > 0)
}

function alike(a: string, b: string): boolean {
  if (a === b) return true
  const family = FAMILY.get(a)
  if (family !== undefined && family === FAMILY.get(b)) return true
  if (a.length < 5 || b.length < 5) return false
  return oneEditApart(a, b)
}

function oneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const [x, y] = [a.slice(i), b.slice(i)]
  return x.slice(1) === y || x === y.slice(1) || x.slice(1) === y.slice(1)
}

/** Can two names be one person's? Every word of the shorter must be found in the longer. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const within = short.every((word) => long.some((other) => alike(word, other)))
  if (within) return true
  const last = (words: readonly string[]): string => words[words.length - 1] ?? ''
  const first = (words: readonly string[]): string => words[0] ?? ''
  return short.length > 1 && alike(last(short), last(long)) && alike(first(short), first(long))
}
