import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anAccount, anyAccount } from '@/scripts/testing/built-account'
import { compareAccounts } from './compare-accounts'
import { mirrorComparison } from './mirror-comparison'
import { inverseRelation } from './relations'
import { type ComparedAccount, type ComparisonDecisions, RELATIONS } from './types'

const a = anAccount('a', [
  { cue: 'stressed', content: 'that the strait is open to all', issues: ['shipping'] },
  { cue: 'called for', content: 'the release of 40 detained fishermen', issues: ['prisoners'] },
])
const b = anAccount('b', [
  { cue: 'underlined', content: 'that the strait is open to all', issues: ['shipping'] },
  { cue: 'spoke of', content: 'the harvest in the northern valleys', issues: ['food-security'] },
])

const pairsOf = (decisions: ComparisonDecisions) =>
  compareAccounts(a, b, decisions).pairs.map((pair) => `${pair.a} ${pair.b}`)

const idOf = ({ positions }: ComparedAccount) =>
  fc.constantFrom(...positions.map(({ id }) => id), 'gone')

const decided = fc.tuple(anyAccount('a'), anyAccount('b')).chain(([one, other]) => {
  const pair = fc.record({ from: idOf(one), to: idOf(other) })
  const turned = fc.record({ from: idOf(other), to: idOf(one) })
  const tie = fc
    .tuple(fc.oneof(pair, turned), fc.constantFrom(...RELATIONS, null))
    .map(([ids, relation]) => ({ ...ids, relation }))
  return fc.record({
    one: fc.constant(one),
    other: fc.constant(other),
    decisions: fc.record({
      ties: fc.array(tie, { maxLength: 3 }),
      unties: fc.array(fc.oneof(pair, turned), { maxLength: 6 }),
    }),
  })
})

describe('decisions of people on a comparison', () => {
  it('sets against each other what a person tied, and nothing that a person untied', () => {
    expect(pairsOf({})).toEqual(['a0 b0', 'a1 null', 'null b1'])
    expect(pairsOf({ ties: [{ from: 'a1', to: 'b1', relation: null }] })).toEqual([
      'a0 b0',
      'a1 b1',
    ])
    expect(pairsOf({ unties: [{ from: 'b0', to: 'a0' }] })).not.toContain('a0 b0')
  })

  it('respects every tie and untie, whatever the machine would say', () => {
    fc.assert(
      fc.property(decided, ({ one, other, decisions }) => {
        const { pairs } = compareAccounts(one, other, decisions)
        const met = new Set(pairs.flatMap((p) => [`${p.a} ${p.b}`, `${p.b} ${p.a}`]))
        const ids = new Set([...one.positions, ...other.positions].map(({ id }) => id))
        const known = (pair: { from: string; to: string }) => ids.has(pair.from) && ids.has(pair.to)
        const tied = decisions.ties.filter(known).map(({ from, to }) => `${from} ${to}`)
        for (const key of tied) expect(met).toContain(key)
        for (const { from, to } of decisions.unties.filter(known)) {
          const toldBoth = tied.includes(`${from} ${to}`) || tied.includes(`${to} ${from}`)
          if (!toldBoth) expect(met).not.toContain(`${from} ${to}`)
        }
      }),
    )
  })

  it('mirrors with decisions as without', () => {
    fc.assert(
      fc.property(decided, ({ one, other, decisions }) => {
        const straight = compareAccounts(one, other, decisions)
        expect(compareAccounts(other, one, decisions)).toEqual(mirrorComparison(straight))
        const ids = straight.rows.flatMap((row) => [...row.a, ...row.b].map(({ id }) => id))
        expect(ids.sort()).toEqual([...one.positions, ...other.positions].map((p) => p.id).sort())
      }),
    )
  })

  it.each(RELATIONS.map((relation) => [relation]))(
    'reads "%s" back as it was from either end',
    (relation) => {
      expect(inverseRelation(inverseRelation(relation))).toBe(relation)
      const ties = [{ from: 'b0', to: 'a0', relation }]
      const [pair] = compareAccounts(a, b, { ties }).pairs
      expect(pair).toMatchObject({ tied: { relation: inverseRelation(relation) } })
      expect(compareAccounts(b, a, { ties }).pairs[0]).toMatchObject({ tied: { relation } })
    },
  )

  it('takes the difference from the relation that a person named', () => {
    const kindsWith = (relation: 'stronger' | 'contradicts' | 'denied-by' | 'same') =>
      compareAccounts(a, b, { ties: [{ from: 'a0', to: 'b0', relation }] }).divergences.flatMap(
        ({ kind, a: ids }) => (ids.includes('a0') ? [kind] : []),
      )
    expect(kindsWith('stronger')).toEqual(['different-weight'])
    expect(kindsWith('contradicts')).toEqual(['different-direction'])
    expect(kindsWith('denied-by')).toEqual(['denied'])
    expect(kindsWith('same')).toEqual([])
  })

  it('sets aside a finding that is no real difference, and keeps it aside when computed again', () => {
    const [finding] = compareAccounts(a, b).divergences
    const dismissed = [finding?.key ?? '']
    for (const comparison of [
      compareAccounts(a, b, { dismissed }),
      compareAccounts(b, a, { dismissed }),
    ]) {
      expect(comparison.divergences.map(({ key }) => key)).not.toContain(finding?.key)
      expect(comparison.dismissed.map(({ key }) => key)).toEqual(dismissed)
    }
  })
})
