import { diffArrays } from 'diff'
import type { ComparedCall, RowInOrder } from './compared-call'
import { sameName } from './names'
import { numbersIn, sameAmount, sameKind } from './numbers'
import { quotedIn, quotedLikeness } from './quoted'
import type { Telling } from './telling'
import { isSmallWord, termOf, termsOf, termWeight } from './terms'
import type { ComparedParticipant, ComparedPosition, Divergence } from './types'

type Words = Divergence['words']

/** Numbers of one kind (money, share, day, count of the same thing) that are not the same on both sides. */
export function changedNumbers(
  a: readonly ComparedPosition[],
  b: readonly ComparedPosition[],
): Words | null {
  const inA = a.flatMap((p) => numbersIn(p.content))
  const inB = b.flatMap((p) => numbersIn(p.content))
  const onlyA = inA.filter((n) => !inB.some((m) => sameAmount(n, m)))
  const onlyB = inB.filter((n) => !inA.some((m) => sameAmount(n, m)))
  const apart = onlyA.flatMap((n) => {
    const other = onlyB.find((m) => sameKind(m, n))
    return other ? [{ n, other }] : []
  })
  if (apart.length === 0) return null
  return { a: apart.map(({ n }) => n.text), b: apart.map(({ other }) => other.text) }
}

/** A name that stands where the other account has another name for a thing of the same kind. */
export function changedNames(
  a: readonly ComparedPosition[],
  b: readonly ComparedPosition[],
  people: readonly ComparedParticipant[],
): Words | null {
  const namesA = a.flatMap((p) => namesOfThings(p.content))
  const namesB = b.flatMap((p) => namesOfThings(p.content))
  const isPerson = (name: string) => people.some((person) => sameName(person.name, name))
  for (const one of namesA) {
    for (const other of namesB) {
      if (one.head !== other.head || sameTerms(one.name, other.name)) continue
      if (namesA.some((n) => sameTerms(n.name, other.name))) continue
      if (namesB.some((n) => sameTerms(n.name, one.name))) continue
      if (isPerson(one.name) || isPerson(other.name)) continue
      return { a: [one.name], b: [other.name] }
    }
  }
  return null
}

/** Kinds of things that accounts call by names of their own. */
const HEADS =
  'Strait|Sea|Gulf|Bay|Channel|Island|Islands|Region|Province|Peninsula|Corridor|Canal|Valley|Plateau|Line|Zone|City|Territory|Territories|Republic|Agreement|Agreements|Accord|Accords|Initiative|Plan|Memorandum|Protocol|Operation|Authority|Administration|Government|Council'
const NAMED_THING = new RegExp(`\\b((?:\\p{Lu}[\\p{L}’'-]+\\s+)+)(${HEADS})\\b`, 'gu')
const NAMED_OF = new RegExp(`\\b(${HEADS}) of ((?:the )?\\p{Lu}[\\p{L}’'-]+)`, 'gu')

function namesOfThings(content: string): { name: string; head: string }[] {
  const found: { name: string; head: string }[] = []
  for (const [name, , head] of content.matchAll(NAMED_THING)) {
    found.push({ name, head: termOf(head ?? '') })
  }
  for (const [name, head] of content.matchAll(NAMED_OF)) {
    found.push({ name, head: termOf(head ?? '') })
  }
  return found
}

function sameTerms(one: string, other: string): boolean {
  const terms = (name: string) =>
    name
      .split(/\s+/)
      .filter((word) => !/^(of|the)$/i.test(word))
      .map(termOf)
  const a = terms(one)
  const b = terms(other)
  const [small, large] = a.length <= b.length ? [a, b] : [b, a]
  return small.every((term) => large.includes(term))
}

/** Small words that change what is promised or how far it reaches. */
const REACH =
  /^(not|no|never|all|any|every|some|full|fully|partial|partly|complete|completely|immediate|immediately|unconditional|unconditionally|gradual|gradually|only|permanent|permanently|temporary|temporarily|possible|possibly|alone|exclusively|solely|mainly|primarily|largely|eventual|initial|joint|mutual|limited|comprehensive|humanitarian|civilian|military|unlimited|binding|voluntary|alleged|so-called|illegal|unlawful|legitimate|lawful)$/i
const JOINING = /^(and|or)$/i

type Word = { text: string; term: string; small: boolean }

/**
 * A small word by which two wordings differ between words that they share ("energy and infrastructure", "energy
 * infrastructure"; "a full and immediate ceasefire", "an immediate ceasefire"); null where they differ in style alone.
 */
export function tellingWords(
  one: ComparedPosition,
  other: ComparedPosition,
  alike: boolean,
): Words | null {
  if (one.force === 0 || other.force === 0) return null
  const a = wordsIn(one.content)
  const b = wordsIn(other.content)
  // "Opposed its ever being" and "must never be" are one.
  const apart = (one.polarity === 'opposes') !== (other.polarity === 'opposes')
  const runs = diffArrays(a, b, { comparator: (x, y) => x.term === y.term })
  const termsA = new Set(a.map(({ term }) => term))
  const termsB = new Set(b.map(({ term }) => term))
  for (const [at, run] of runs.entries()) {
    if (!run.added && !run.removed) continue
    const before = neighbour(runs.slice(0, at).reverse(), 'last')
    const after = neighbour(runs.slice(at + 1), 'first')
    const there = run.removed ? termsB : termsA
    if (isTelling(run.value, { before, after, there, alike, apart }))
      return { a: [one.content], b: [other.content] }
  }
  return null
}

/** A principle or slogan that both quote, each in words of its own. */
export function quotedOtherwise(one: ComparedPosition, other: ComparedPosition): Words | null {
  const a = quotedIn(one.content)
  const b = quotedIn(other.content)
  const likeness = quotedLikeness(a, b)
  return likeness > 0 && likeness < 1 ? { a, b } : null
}

/** The nearest word that both have, past the words that were put in its place. */
function neighbour(
  runs: readonly { added: boolean; removed: boolean; value: readonly Word[] }[],
  end: 'first' | 'last',
): Word | undefined {
  const [next, afterNext] = runs
  if (!next) return undefined
  const shared =
    !next.added && !next.removed ? next : next.value.length <= 3 ? afterNext : undefined
  if (!shared || shared.added || shared.removed) return undefined
  return end === 'first' ? shared.value[0] : shared.value.at(-1)
}

function isTelling(
  words: readonly Word[],
  {
    before,
    after,
    there,
    alike,
    apart,
  }: {
    before?: Word
    after?: Word
    there: ReadonlySet<string>
    alike: boolean
    apart: boolean
  },
): boolean {
  if (words.length > 3) return false
  const [only] = words
  if (words.length === 1 && only && JOINING.test(only.text)) {
    return before?.small === false && after?.small === false
  }
  // "Some 300 people": how exact a figure is, not how far a promise reaches.
  if (!alike || /^\p{N}/u.test(after?.text ?? '')) return false
  const reaches = words.some(
    ({ text, term }) =>
      REACH.test(text) && !there.has(term) && !(apart && /^(?:not|no|never)$/i.test(text)),
  )
  return reaches && (after?.small === false || before?.small === false)
}

/** Words of reach that say one thing, "a" and "an" among them; the first stands for the line. */
const ONE_REACH = [
  ['a', 'an'],
  ['full', 'complete', 'total', 'comprehensive'],
  ['fully', 'completely'],
  ['immediate', 'prompt', 'swift', 'urgent'],
  ['permanent', 'lasting'],
  ['partial', 'limited'],
  ['illegal', 'unlawful', 'irregular'],
  ['legitimate', 'lawful'],
] as const
const REACH_OF: ReadonlyMap<string, string> = new Map(
  ONE_REACH.flatMap((line) => line.map((word) => [word, line[0]] as const)),
)

function reachOf(word: string): string {
  return REACH_OF.get(word.toLowerCase()) ?? termOf(word)
}

function wordsIn(text: string): Word[] {
  const found = text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? []
  return found.map((word) => ({ text: word, term: reachOf(word), small: isSmallWord(word) }))
}

/** Matters so wide that having one more of them says nothing. */
const WIDE: ReadonlySet<string> = new Set([
  ...[
    'bilateral-relations',
    'contacts',
    'conflicts',
    'economy',
    'security',
    'organisations',
    'regions',
  ],
  ...['society', 'peace', 'other', 'congratulations', 'condolences', 'protocol-matters'],
  ...['middle-east', 'africa', 'americas', 'europe', 'south-asia', 'indo-pacific'],
])

const MUCH_THE_SAME = 0.62

function sharesNumber(one: ComparedPosition, other: ComparedPosition): boolean {
  const there = numbersIn(other.content).filter(({ kind }) => !kind.startsWith('count of'))
  return numbersIn(one.content).some(({ value, kind }) =>
    there.some((each) => each.value === value && each.kind === kind),
  )
}

/** An issue may be misread: a matter that the other account has not is told in words that it has not either. */
function wordsOfItsOwn({ content }: ComparedPosition, { sentences }: Telling): boolean {
  const own = termsOf(content).filter((term) => termWeight(term) === 1 && !sentences.has(term))
  return new Set(own).size >= OWN_WORDS
}

const OWN_WORDS = 2

/** Two that face each other of which one holds an issue that the other account never speaks of. */
export function addedMatter(row: RowInOrder, call: ComparedCall) {
  const inA = call.telling.a.issues
  const inB = call.telling.b.issues
  const newTo = ({ issues }: ComparedPosition, there: ReadonlySet<string>) =>
    issues.length > 1 && issues.some((issue) => !WIDE.has(issue) && !there.has(issue))
  for (const { a, b, score } of row.pairs) {
    const one = call.a.positions[a]
    const other = call.b.positions[b]
    // Two that say much the same are filed apart by accident.
    if (!one || !other || Math.max(score.total, score.meaning) >= MUCH_THE_SAME) continue
    // Two that give one figure tell of one thing, the one at greater length.
    if (sharesNumber(one, other)) continue
    if (newTo(one, inB) && wordsOfItsOwn(one, call.telling.b))
      return { one, other, side: 'a', force: one.force } as const
    if (newTo(other, inA) && wordsOfItsOwn(other, call.telling.a))
      return { one, other, side: 'b', force: other.force } as const
  }
  return null
}
