import fc from 'fast-check'
import type { ComparedAccount, ComparedPosition } from '@/lib/core/comparing/types'
import { ACTS, FORCES, POLARITIES } from '@/lib/core/reading/types'

const PEOPLE = [
  { name: 'Ilva Terren', office: 'Foreign Minister', state: null },
  { name: 'Arvo Lenk', office: 'Foreign Minister', state: null },
]

/** A position of a test, with what differs from the usual one. */
export type Sketch = Partial<ComparedPosition> & { cue: string; content: string }

/** An account for tests, its text built from its positions. */
export function anAccount(
  id: string,
  sketches: readonly Sketch[],
  facts: Partial<ComparedAccount> = {},
) {
  let body = ''
  const positions = sketches.map((sketch, i): ComparedPosition => {
    const start = body.length
    body += `${sketch.cue} ${sketch.content}. `
    return {
      id: `${id}${i}`,
      source: ['Ilva Terren'],
      act: 'assertive',
      force: 2,
      polarity: 'neutral',
      issues: [],
      at: [start, body.length - 2],
      ...sketch,
    }
  })
  const account: ComparedAccount = {
    id,
    issuer: id,
    state: null,
    title: null,
    heldOn: '2031-03-04',
    publishedOn: '2031-03-04',
    channel: 'phone',
    initiative: null,
    participants: PEOPLE,
    body,
    positions,
    ...facts,
  }
  return account
}

const phrase = fc.constantFrom(
  'the safety of shipping in the Selva Strait',
  'that the strait is open to all',
  'an immediate ceasefire along the border',
  'the release of 40 detained fishermen',
  'the release of 30 detained fishermen',
  'grain exports through the northern ports',
  'the need for talks',
  '',
)
const sketch: fc.Arbitrary<Sketch> = fc.record({
  cue: fc.constantFrom('stressed', 'agreed', 'called for', 'discussed', 'denied'),
  content: phrase,
  source: fc.constantFrom('joint' as const, 'unclear' as const, ['Ilva Terren'], ['Mr Lenk']),
  act: fc.constantFrom(...ACTS),
  force: fc.constantFrom(...FORCES),
  polarity: fc.constantFrom(...POLARITIES),
  issues: fc.subarray(['shipping', 'prisoners', 'food-security', 'contacts']),
})
const facts = fc.record({
  heldOn: fc.constantFrom(null, '2031-03-04', '2031-03-05'),
  channel: fc.constantFrom('phone' as const, 'video' as const, 'unknown' as const),
  initiative: fc.constantFrom(null, { actor: 'Arvo Lenk', state: null }),
})
const sketches = fc.array(sketch, { maxLength: 8 })
/** Any account at all, for property tests. */
export const anyAccount = (id: string) =>
  fc.tuple(sketches, facts).map(([positions, rest]) => anAccount(id, positions, rest))
