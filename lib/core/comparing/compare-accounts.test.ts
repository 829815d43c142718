import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAccount as account, anAccount } from '@/scripts/testing/built-account'
import { compareAccounts } from './compare-accounts'
import { mirrorComparison } from './mirror-comparison'
import type { ComparedAccount } from './types'

const kindsOf = (a: ComparedAccount, b: ComparedAccount) =>
  compareAccounts(a, b).divergences.map((d) => (d.field ? `${d.kind}:${d.field}` : d.kind))

describe('compareAccounts', () => {
  it('mirrors when the accounts change places', () => {
    fc.assert(
      fc.property(account('a'), account('b'), (a, b) => {
        expect(compareAccounts(b, a)).toEqual(mirrorComparison(compareAccounts(a, b)))
      }),
    )
  })

  it('finds no divergence between a text and itself', () => {
    fc.assert(
      fc.property(account('a'), (a) => {
        const comparison = compareAccounts(a, { ...a, id: 'copy' })
        expect(comparison.divergences).toEqual([])
        expect(comparison.rows.every((row) => row.a.length === row.b.length)).toBe(true)
      }),
    )
  })

  it('puts every position in exactly one row, and in at least one pair', () => {
    fc.assert(
      fc.property(account('a'), account('b'), (a, b) => {
        const { rows, pairs } = compareAccounts(a, b)
        const ids = (side: 'a' | 'b') => rows.flatMap((row) => row[side].map((p) => p.id)).sort()
        expect(ids('a')).toEqual(a.positions.map((p) => p.id).sort())
        expect(ids('b')).toEqual(b.positions.map((p) => p.id).sort())
        expect(new Set(pairs.map((p) => p.a).filter(Boolean)).size).toBe(a.positions.length)
        expect(new Set(pairs.map((p) => p.b).filter(Boolean)).size).toBe(b.positions.length)
      }),
    )
  })

  it('gives no weight to punctuation, spacing and capitals', () => {
    const a = anAccount('a', [{ cue: 'stressed', content: 'the “open” strait – and grain' }])
    const b = anAccount('b', [{ cue: 'Stressed', content: 'the "open"  strait, and grain' }])
    expect(compareAccounts(a, b).divergences).toEqual([])
  })

  it('gives shares between nothing and the whole text', () => {
    fc.assert(
      fc.property(account('a'), account('b'), (a, b) => {
        const { shares } = compareAccounts(a, b)
        const total = (side: 'a' | 'b') => shares.reduce((sum, share) => sum + share[side], 0)
        for (const sum of [total('a'), total('b')]) {
          expect(sum).toBeGreaterThanOrEqual(0)
          expect(sum).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
    )
  })
})

describe('divergences', () => {
  const strait = { issues: ['shipping'], content: 'the safety of shipping in the Selva Strait' }
  const fishermen = { issues: ['prisoners'] }

  it('sees what only one account mentions', () => {
    const a = anAccount('a', [
      { cue: 'stressed', ...strait },
      { cue: 'called for', content: 'the release of the fishermen', force: 3, ...fishermen },
    ])
    const b = anAccount('b', [{ cue: 'stressed', ...strait }])
    const { divergences } = compareAccounts(a, b)
    expect(divergences).toMatchObject([
      { kind: 'only-here', side: 'a', a: ['a1'], b: [], words: { b: [] } },
    ])
  })

  it('sees a different weight, and not a step of style', () => {
    const topic = anAccount('a', [{ cue: 'discussed', ...strait, force: 0, source: 'joint' }])
    const warning = anAccount('b', [{ cue: 'warned against threats to', ...strait, force: 4 }])
    const stress = anAccount('b', [{ cue: 'said', ...strait, force: 1 }])
    expect(kindsOf(topic, warning)).toEqual(['different-weight'])
    expect(kindsOf(topic, stress)).toEqual([])
  })

  it('sees what one calls agreed and the other a proposal', () => {
    const content = 'a joint commission on fisheries in the Selva Strait'
    const agreed = anAccount('a', [
      { cue: 'agreed to establish', content, source: 'joint', force: 3 },
    ])
    const proposed = anAccount('b', [{ cue: 'proposed establishing', content, force: 3 }])
    expect(kindsOf(agreed, proposed)).toEqual(['agreed-or-proposed'])
  })

  it('sees a number that differs, and not the same number in other clothes', () => {
    const a = anAccount('a', [
      { cue: 'called for', content: 'the release of 40 fishermen', ...fishermen },
    ])
    const same = anAccount('b', [
      { cue: 'called for', content: 'the release of forty fishermen', ...fishermen },
    ])
    const other = anAccount('b', [
      { cue: 'called for', content: 'the release of 30 fishermen', ...fishermen },
    ])
    expect(kindsOf(a, same)).toEqual([])
    const [finding] = compareAccounts(a, other).divergences
    expect(finding).toMatchObject({ kind: 'number-date-name', words: { a: ['40 fishermen'] } })
  })

  it('sees another name for a place', () => {
    const a = anAccount('a', [{ cue: 'stressed', ...strait }])
    const b = anAccount('b', [
      {
        cue: 'stressed',
        content: 'the safety of shipping in the Norland Strait',
        issues: ['shipping'],
      },
    ])
    expect(compareAccounts(a, b).divergences).toMatchObject([
      { kind: 'term', words: { a: ['Selva Strait'], b: ['Norland Strait'] } },
    ])
  })

  it('sees a small word that widens a promise', () => {
    const a = anAccount('a', [
      { cue: 'supported', content: 'a ceasefire on energy and infrastructure' },
    ])
    const b = anAccount('b', [
      { cue: 'supported', content: 'a ceasefire on energy infrastructure' },
    ])
    expect(kindsOf(a, b)).toEqual(['different-words'])
  })

  it('leaves paraphrase, synonyms and other order alone', () => {
    const a = anAccount('a', [
      { cue: 'stressed', content: 'the importance of dialogue on shipping', issues: ['shipping'] },
      {
        cue: 'expressed concern about',
        content: 'aid deliveries to the border villages',
        force: 3,
      },
    ])
    const b = anAccount('b', [
      {
        cue: 'voiced worry over',
        content: 'assistance deliveries to villages at the border',
        force: 3,
      },
      { cue: 'underlined', content: 'the importance of talks on shipping', issues: ['shipping'] },
    ])
    expect(kindsOf(a, b)).toEqual([])
  })

  it('sees words put into the mouth of the other side', () => {
    const lenk = { source: ['Arvo Lenk'] }
    const a = anAccount('a', [
      { cue: 'stressed', ...strait },
      {
        cue: 'promised',
        content: 'a full inquiry into the seizure of the trawler',
        force: 3,
        ...lenk,
      },
    ])
    const b = anAccount('b', [{ cue: 'underlined', ...strait, ...lenk }])
    expect(kindsOf(a, b)).toContain('others-mouth')
  })

  it('sets facts against each other only where both accounts tell them', () => {
    const a = anAccount('a', [], {
      initiative: { actor: 'Arvo Lenk', state: null },
      channel: 'video',
    })
    const silent = anAccount('b', [], { channel: 'unknown' })
    const other = anAccount('b', [], { initiative: { actor: 'Ilva Terren', state: null } })
    expect(kindsOf(a, silent)).toEqual([])
    expect(kindsOf(a, other)).toEqual(['facts:initiative', 'facts:channel'])
  })

  it('keeps the key of a finding when the accounts change places', () => {
    fc.assert(
      fc.property(account('a'), account('b'), (a, b) => {
        const keys = (one: ComparedAccount, two: ComparedAccount) =>
          compareAccounts(one, two).divergences.map((d) => d.key)
        expect(keys(a, b)).toEqual(keys(b, a))
      }),
      { numRuns: 30 },
    )
  })

  it('aligns two long accounts without noticeable delay', () => {
    const many = (id: string) =>
      anAccount(
        id,
        Array.from({ length: 300 }, (_, i) => ({
          cue: 'stressed',
          content: `point ${i} on subject${i % 40} and matter${i % 70} of the Selva Strait`,
          issues: [`issue-${i % 25}`],
        })),
      )
    const { rows } = compareAccounts(many('a'), many('b'))
    expect(rows.length).toBe(300)
  })
})
