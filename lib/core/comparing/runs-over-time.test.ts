import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runsOverTime, silencesOf } from './runs-over-time'

const said = (has: string) =>
  [...has].map((one, at) => ({ heldOn: `2024-01-${String(at + 10)}`, has: one === 'x' }))

describe('runsOverTime', () => {
  it('tells a silence by its length and by how many in a row came before', () => {
    const runs = runsOverTime(said('xxxxx....'))
    expect(silencesOf(runs)).toEqual([
      { has: false, count: 4, from: '2024-01-15', to: '2024-01-18', after: 5, open: true },
    ])
  })

  it('takes what came before the first mention for no silence', () => {
    expect(silencesOf(runsOverTime(said('...xx')))).toEqual([])
    expect(silencesOf(runsOverTime(said('...')))).toEqual([])
  })

  it('closes a silence when the matter is mentioned again', () => {
    expect(silencesOf(runsOverTime(said('x..x'))).map(({ open }) => open)).toEqual([false])
  })

  it('counts every readout once, and never sets two runs of a kind side by side', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (has) => {
        const runs = runsOverTime(has.map((one) => ({ heldOn: '2024-01-01', has: one })))
        expect(runs.reduce((sum, { count }) => sum + count, 0)).toBe(has.length)
        for (const [at, run] of runs.entries()) expect(run.has).not.toBe(runs[at + 1]?.has)
        const mentions = runs.filter((run) => run.has).reduce((sum, { count }) => sum + count, 0)
        expect(mentions).toBe(has.filter(Boolean).length)
      }),
    )
  })
})
