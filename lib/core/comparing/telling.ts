import { sentencesOf } from '@/lib/core/anchoring/sentences'
import { numbersIn } from './numbers'
import { termsOf, termWeight } from './terms'
import type { ComparedAccount } from './types'

/** What an account tells anywhere in its text. */
export type Telling = {
  /** Of all its positions. */
  issues: ReadonlySet<string>
  /** In which sentences each word stands, by their places. */
  sentences: ReadonlyMap<string, readonly number[]>
  numbers: ReadonlySet<number>
}

/** Goes through a text once, so that it need not be read again for every position of the other account. */
export function toldIn({ body, positions }: ComparedAccount): Telling {
  const sentences = new Map<string, number[]>()
  for (const [at, { start, end }] of sentencesOf(body).entries()) {
    for (const term of new Set(termsOf(body.slice(start, end)))) {
      const places = sentences.get(term)
      if (places) places.push(at)
      else sentences.set(term, [at])
    }
  }
  return {
    issues: new Set(positions.flatMap((p) => p.issues)),
    sentences,
    numbers: new Set(numbersIn(body).map(({ value }) => value)),
  }
}

/** The greatest share of these words, by what they weigh, that one sentence holds. */
export function mostInOneSentence(
  words: readonly string[],
  { sentences }: Pick<Telling, 'sentences'>,
): number {
  const told = new Map<number, number>()
  let total = 0
  let most = 0
  for (const term of words) {
    const weight = termWeight(term)
    total += weight
    for (const at of sentences.get(term) ?? []) {
      const sum = (told.get(at) ?? 0) + weight
      told.set(at, sum)
      if (sum > most) most = sum
    }
  }
  return total === 0 ? 0 : most / total
}
