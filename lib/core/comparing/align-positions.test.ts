import { describe, expect, it } from 'vitest'
import { anAccount, type Sketch } from '@/scripts/testing/built-account'
import { compareAccounts } from './compare-accounts'

const tiesOf = (a: readonly Sketch[], b: readonly Sketch[]) =>
  compareAccounts(anAccount('a', a), anAccount('b', b)).pairs.flatMap((pair) =>
    pair.a !== null && pair.b !== null ? [`${pair.a} ${pair.b}`] : [],
  )

const patrols = {
  content: 'joint patrols of the coast guard in the Selva Strait',
  force: 3,
} as const
const grain = { content: 'grain exports through the northern ports', issues: ['grain-exports'] }

describe('alignPositions', () => {
  it('sets what points back against whatever faces the thing it points to', () => {
    const a = [{ cue: 'agreed on', ...patrols, issues: ['maritime-security'] }]
    const b = [
      { cue: 'proposed', ...patrols, issues: ['maritime-security'] },
      { cue: 'responded positively to', content: 'this initiative' },
    ]
    expect(tiesOf(a, b)).toEqual(['a0 b0', 'a0 b1'])
  })

  it('lets no mention gather what it does not name', () => {
    const a = [{ cue: 'discussed', ...grain, force: 0 } as const]
    const b = [
      { cue: 'discussed', ...grain, force: 0 } as const,
      {
        cue: 'demanded',
        content: 'an end to tolls on barges',
        issues: ['grain-exports'],
        force: 4,
      } as const,
    ]
    expect(tiesOf(a, b)).toEqual(['a0 b0'])
  })

  it('ties like wordings whether the issue of one is missing or another', () => {
    const filed = [{ cue: 'agreed on', ...patrols, issues: ['maritime-security'] }]
    const other = [{ cue: 'stressed', ...grain }]
    for (const issues of [[], ['transport']]) {
      const b = [{ cue: 'welcomed', ...patrols, issues }, ...other]
      expect(tiesOf(filed, b)).toEqual(['a0 b0'])
    }
  })
})
