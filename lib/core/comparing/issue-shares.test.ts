import { expect, it } from 'vitest'
import { issueShares } from './issue-shares'
import type { ComparedAccount, ComparedPosition } from './types'

function anAccount(positions: readonly Partial<ComparedPosition>[]): ComparedAccount {
  return {
    id: 'x',
    issuer: 'x',
    state: null,
    title: null,
    heldOn: null,
    publishedOn: null,
    channel: 'unknown',
    initiative: null,
    participants: [],
    body: 'x'.repeat(100),
    positions: positions.map((position, i) => ({
      id: `${i}`,
      source: 'joint',
      cue: '',
      content: '',
      act: 'topic',
      force: 0,
      polarity: 'neutral',
      issues: [],
      at: [0, 0],
      ...position,
    })),
  }
}

it('divides a position among its issues, and counts no letter twice', () => {
  const a = anAccount([
    { at: [0, 40], issues: ['trade', 'energy'] },
    { at: [20, 60], issues: ['trade'] },
    { at: [60, 70] },
  ])
  expect(issueShares(a, anAccount([{ at: [0, 10], issues: ['energy'] }]))).toEqual([
    { issue: 'trade', a: 0.4, b: 0 },
    { issue: 'energy', a: 0.2, b: 0.1 },
    { issue: null, a: 0.1, b: 0 },
  ])
})
