import { describe, expect, it } from 'vitest'
import { numbersIn } from './numbers'

const valuesOf = (text: string) => numbersIn(text).map(({ value, kind }) => [kind, value])

describe('numbersIn', () => {
  it.each([
    ['$225 million in aid', 'USD 225 million'],
    ['240 million dollars', '$240 million'],
    ['40 detained fishermen', 'forty fishermen'],
    ['30 per cent of grain', '30% of wheat'],
    ['on 4 March', 'March 4, 2031'],
    ['1,200 tonnes', '1200 tonnes of grain'],
  ])('reads %s and %s as the same', (one, other) => {
    expect(valuesOf(one)).toHaveLength(1)
    expect(valuesOf(one)).toEqual(valuesOf(other))
  })

  it('quotes money and shares without the words that follow', () => {
    expect(numbersIn('provide 240 million dollars for the line')[0]?.text).toBe(
      '240 million dollars',
    )
    expect(numbersIn('grew by 12 per cent last year')[0]?.text).toBe('12 per cent')
  })

  it('leaves years and pronouns alone', () => {
    expect(numbersIn('since 2014, one of the two sides')).toMatchObject([{ value: 2 }])
  })

  it('finds nothing where nothing is counted', () => {
    expect(numbersIn('the situation in the region')).toEqual([])
  })
})
