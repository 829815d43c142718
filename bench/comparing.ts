import { quantile, show, time } from '@/bench/figures'
import { alignPositions } from '@/lib/core/comparing/align-positions'
import { compareAccounts } from '@/lib/core/comparing/compare-accounts'
import words from '@/lib/core/comparing/data/kindred-words.json' with { type: 'json' }
import type { ComparedAccount, ComparedPosition } from '@/lib/core/comparing/types'
import { ISSUES } from '@/lib/core/reading/data/issues'

const LENGTH = 10_000
const VOCABULARY = words.terms.split(' ')
const CUES = [
  'discussed',
  'stressed',
  'called for',
  'condemned',
  'agreed',
  'expressed concern over',
]

/** The same numbers at every run (Park and Miller 1988). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Common words often, rare ones seldom, every eighth a name, as in prose. */
function sentence(random: () => number, length: number): string[] {
  return Array.from({ length }, () => {
    const word = VOCABULARY[Math.floor(VOCABULARY.length * random() ** 3)] ?? 'peace'
    return random() < 0.125 ? word.charAt(0).toUpperCase() + word.slice(1) : word
  })
}

/** An account of some 10,000 words; what another tells in words partly its own is told again in every second position. */
function longAccount(id: string, told: readonly string[][], random: () => number): ComparedAccount {
  const positions: ComparedPosition[] = []
  let body = ''
  for (let count = 0; count < LENGTH; ) {
    const before = told[positions.length]
    const fresh = sentence(
      random,
      before && random() < 0.5 ? before.length : 8 + Math.floor(random() * 24),
    )
    const content = (
      before?.length === fresh.length
        ? before.map((word, i) => (random() < 0.6 ? word : (fresh[i] ?? word)))
        : fresh
    ).join(' ')
    const cue = CUES[Math.floor(random() * CUES.length)] ?? 'said'
    const issue = ISSUES[Math.floor(random() * ISSUES.length)]?.id ?? 'peace'
    const start = body.length
    body += `The Minister ${cue} ${content}. `
    count += content.split(' ').length + cue.split(' ').length + 2
    positions.push({
      ...{ id: `${id}${positions.length}`, source: [id], cue, content, issues: [issue] },
      ...{ act: 'assertive', force: 2, polarity: 'neutral', at: [start + 13, body.length - 2] },
    })
  }
  return {
    ...{
      id,
      issuer: id,
      state: null,
      title: null,
      heldOn: null,
      publishedOn: null,
      channel: 'phone',
    },
    ...{ initiative: null, participants: [], body, positions },
  }
}

/** Milliseconds to align, and to compare in full, two accounts of 10,000 words each, on one core after warm-up. */
export async function measureComparing(): Promise<void> {
  const random = numbersFrom(2017)
  const a = longAccount('a', [], random)
  const told = a.positions.map(({ content }) => content.split(' '))
  const b = longAccount('b', told, random)
  const size = `2 × ${LENGTH.toLocaleString('en')} words, ${a.positions.length} and ${b.positions.length} positions`
  const rounds = { warmUp: 5, measured: 15 }
  const aligned = await time(rounds, () => alignPositions(a, b))
  show(`Aligning ${size}`, `${quantile(aligned).toFixed(0)} ms (150 at most)`)
  const compared = await time(rounds, () => compareAccounts(a, b))
  show('Comparing them in full', `${quantile(compared).toFixed(0)} ms`)
}
