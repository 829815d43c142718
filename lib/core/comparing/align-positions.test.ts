import fc from 'fast-check'
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

const matters = [
  { content: 'the safety of shipping in the Selva Strait', issues: ['shipping'] },
  { content: 'an immediate ceasefire along the border', issues: ['ceasefire'] },
  { content: 'the release of 40 detained fishermen', issues: ['prisoners'] },
  { content: 'grain exports through the northern ports', issues: ['food-security'] },
  { content: 'the return of the children of Velsen', issues: ['children'] },
]
const inSomeOrder = fc.shuffledSubarray(matters, { minLength: 1 })

describe('alignPositions', () => {
  it('ties the same matters in whatever order the paragraphs of the other account stand', () => {
    fc.assert(
      fc.property(inSomeOrder, inSomeOrder, (one, other) => {
        const a = anAccount(
          'a',
          one.map((matter) => ({ cue: 'stressed', ...matter })),
        )
        const b = anAccount(
          'b',
          other.map((matter) => ({ cue: 'underlined', ...matter })),
        )
        const wordsOf = ({ positions }: typeof a, id: string) =>
          positions.find((position) => position.id === id)?.content
        const tied = compareAccounts(a, b).pairs.flatMap((pair) =>
          pair.a !== null && pair.b !== null ? [[wordsOf(a, pair.a), wordsOf(b, pair.b)]] : [],
        )
        expect(tied.every(([words, facing]) => words === facing)).toBe(true)
        expect(tied.length).toBe(one.filter((matter) => other.includes(matter)).length)
      }),
    )
  })

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

  it('ties what shares a fairly rare issue and words of kindred meaning, and not what shares the issue alone', () => {
    const thanks = { cue: 'thanked', act: 'expressive', polarity: 'supports', force: 3 } as const
    const about = (content: string) => ({ ...thanks, content, issues: ['disasters'] })
    const a = [about('the rescue team from Selva'), { cue: 'stressed', ...grain }]
    const quake = 'the solidarity after the quake, with firefighters and a hospital'
    expect(tiesOf(a, [about(quake), { cue: 'stressed', ...grain }])).toContain('a0 b0')
    const beside = { ...about('the ministry of the interior'), polarity: 'opposes' } as const
    expect(tiesOf(a, [beside, { cue: 'stressed', ...grain }])).not.toContain('a0 b0')
  })

  it('ties what is left over in kindred words of one field, though both are filed apart', () => {
    const missiles = { cue: 'condemned', content: 'the launch of long-range missiles' }
    const tests = { cue: 'voiced alarm at', content: 'the latest ballistic tests' }
    const a = [{ ...missiles, issues: ['military-assistance'] }]
    expect(tiesOf(a, [{ ...tests, issues: ['proliferation'] }])).toEqual(['a0 b0'])
    const harvest = { cue: 'discussed', content: 'the latest harvest of barley' }
    expect(tiesOf(a, [{ ...harvest, issues: ['agriculture'] }])).toEqual([])
  })

  it('ties nothing by its field where each names a third state of its own', () => {
    const launch = 'the launch of long-range missiles'
    const about = (content: string) => [
      { cue: 'condemned', content, issues: ['military-assistance'] },
    ]
    const tests = { cue: 'voiced alarm at', content: 'the latest ballistic tests of Sudan' }
    const b = [{ ...tests, issues: ['proliferation'] }]
    expect(tiesOf(about(launch), b)).toEqual(['a0 b0'])
    expect(tiesOf(about(`${launch} by Libya`), b)).toEqual([])
  })
})
