import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anAccount, anyAccount } from '@/scripts/testing/built-account'
import { compareAccounts } from './compare-accounts'
import { lineUpAccounts } from './line-up'

const strait = { content: 'that the strait is open to all', issues: ['shipping'] }
const fishermen = { content: 'the release of 40 detained fishermen', issues: ['prisoners'] }

describe('lineUpAccounts', () => {
  it('gives each account a cell of its own, empty where it has nothing to set beside', () => {
    const { rows } = lineUpAccounts([
      anAccount('a', [
        { cue: 'stressed', ...strait },
        { cue: 'called for', ...fishermen },
      ]),
      anAccount('b', [{ cue: 'underlined', ...strait }]),
      anAccount('c', [
        { cue: 'called for', ...fishermen },
        { cue: 'noted', ...strait },
      ]),
    ])
    const ids = rows.map(({ cells }) => cells.map((cell) => cell.map(({ id }) => id)))
    expect(ids).toEqual([
      [['a0'], ['b0'], ['c1']],
      [['a1'], [], ['c0']],
    ])
  })

  it('has the rows of two accounts as comparing them gives', () => {
    fc.assert(
      fc.property(anyAccount('a'), anyAccount('b'), (a, b) => {
        const { rows } = lineUpAccounts([a, b])
        const compared = compareAccounts(a, b).rows
        expect(rows.map(({ issue, cells, kinds }) => ({ issue, cells, kinds }))).toEqual(
          compared.map((row) => ({ issue: row.issue, cells: [row.a, row.b], kinds: row.kinds })),
        )
      }),
    )
  })

  it('puts every position in exactly one row, whatever order the accounts come in', () => {
    fc.assert(
      fc.property(anyAccount('a'), anyAccount('b'), anyAccount('c'), (a, b, c) => {
        const { rows } = lineUpAccounts([a, b, c])
        const ids = rows.flatMap(({ cells }) => cells.flat().map(({ id }) => id))
        const all = [...a.positions, ...b.positions, ...c.positions].map(({ id }) => id)
        expect(ids.sort()).toEqual(all.sort())
        const turned = lineUpAccounts([c, a, b]).rows
        expect(turned.map(({ cells: [x, y, z] }) => [y, z, x])).toEqual(
          rows.map(({ cells }) => cells),
        )
      }),
      { numRuns: 40 },
    )
  })

  it('keeps together what a person tied, and has room for one account and for none', () => {
    const a = anAccount('a', [{ cue: 'stressed', ...strait }])
    const b = anAccount('b', [{ cue: 'spoke of', content: 'the harvest in the valleys' }])
    const ties = [{ from: 'b0', to: 'a0', relation: null }]
    expect(lineUpAccounts([a, b], { ties }).rows).toHaveLength(1)
    expect(lineUpAccounts([a]).rows).toHaveLength(1)
    expect(lineUpAccounts([])).toEqual({ rows: [], comparisons: [] })
  })
})
