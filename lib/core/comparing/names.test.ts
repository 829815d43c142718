import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { properNouns, sameName } from './names'

describe('sameName', () => {
  it.each([
    ['Volodymyr Zelenskyy', 'Mr Zelensky'],
    ['Foreign Minister Ilva Terren', 'Terren'],
    ['Mirela Daško', 'President Mirela Dasko'],
    ['Joseph R. Biden, Jr.', 'Joe Biden'],
    ['TANAMI Haruo', 'Haruo Tanami'],
  ])('takes %s and %s for one person', (one, other) => {
    expect(sameName(one, other)).toBe(true)
  })

  it.each([
    ['Ilva Terren', 'Pavo Lenk'],
    ['Anna Lenk', 'Pavo Lenk'],
    ['Norland', 'Sudmark'],
    ['', 'Pavo Lenk'],
  ])('tells %s from %s', (one, other) => {
    expect(sameName(one, other)).toBe(false)
  })

  it('does not depend on the order, and every name is itself', () => {
    const name = fc.array(fc.constantFrom('Ilva', 'Pavo', 'Terren', 'Lenk', 'Mr', 'of', 'ž', '—'), {
      maxLength: 4,
    })
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [one, other] = [a.join(' '), b.join(' ')]
        expect(sameName(one, other)).toBe(sameName(other, one))
        expect(sameName(one, one)).toBe(true)
      }),
    )
  })
})

describe('properNouns', () => {
  it('finds names inside a sentence', () => {
    expect(properNouns('that the coast guard of Sudmark left the Selva Strait')).toEqual([
      'Sudmark',
      'Selva Strait',
    ])
  })
})
