import { sameName } from './names'
import { numbersIn } from './numbers'
import { countWords, termOf } from './terms'
import type { ComparedParticipant, ComparedPosition, Divergence } from './types'
import { type DiffRun, wordDiff } from './word-diff'

type Words = Divergence['words']

/** The closest two contents of a row, which are compared word by word; bare topics promise nothing. */
function closest(a: readonly ComparedPosition[], b: readonly ComparedPosition[]) {
  let best: { one: string; other: string; shared: number } | null = null
  for (const { content: one, force } of a) {
    for (const { content: other, force: otherForce } of b) {
      if (force === 0 || otherForce === 0) continue
      const { shared } = wordDiff(one, other)
      if (!best || shared > best.shared) best = { one, other, shared }
    }
  }
  return best
}

/** Numbers of one kind (money, share, day, count of the same thing) that are not the same on both sides. */
export function changedNumbers(
  a: readonly ComparedPosition[],
  b: readonly ComparedPosition[],
): Words | null {
  const inA = a.flatMap((p) => numbersIn(p.content))
  const inB = b.flatMap((p) => numbersIn(p.content))
  const onlyA = inA.filter((n) => !inB.some((m) => m.value === n.value && m.kind === n.kind))
  const onlyB = inB.filter((n) => !inA.some((m) => m.value === n.value && m.kind === n.kind))
  const apart = onlyA.flatMap((n) => {
    const other = onlyB.find((m) => m.kind === n.kind)
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
  /^(not|no|never|all|any|every|some|full|fully|partial|partly|complete|completely|immediate|immediately|unconditional|unconditionally|gradual|gradually|and|or|only|both|permanent|temporary|temporarily|possible|possibly|eventual|initial|joint|mutual|limited|comprehensive|main|key|humanitarian|civilian|military|unlimited|binding|voluntary|alleged|so-called|illegal|unlawful|legitimate|lawful)$/i

/** Differing words inside contents that otherwise agree; null where they are mere style, or all differs. */
export function tellingWords(
  a: readonly ComparedPosition[],
  b: readonly ComparedPosition[],
): Words | null {
  const near = closest(a, b)
  if (!near || near.shared < 0.5 || countWords(near.one) < 3) return null
  const diff = wordDiff(near.one, near.other)
  const onlyBefore = changedWords(diff.before)
  const onlyAfter = changedWords(diff.after)
  const termsBefore = new Set(onlyBefore.map(termOf))
  const termsAfter = new Set(onlyAfter.map(termOf))
  const telling = (words: readonly string[], there: ReadonlySet<string>) =>
    words.some((word) => REACH.test(word) && !there.has(termOf(word)))
  if (!telling(onlyBefore, termsAfter) && !telling(onlyAfter, termsBefore)) return null
  return { a: [near.one], b: [near.other] }
}

function changedWords(runs: readonly DiffRun[]): string[] {
  return runs
    .filter((run) => run.changed)
    .flatMap((run) => run.text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [])
}
