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
    ['on 12 October', 'the 12th of October'],
    ['the 3rd round of talks', 'the third round of talks'],
    ['the twenty-first package', 'the 21st package'],
    ['$1.2 billion', '1.2 billion US dollars'],
    ['€3bn', '3 billion euros'],
    ['a dozen vessels', '12 vessels'],
    ['two dozen vessels', '24 vessels'],
    ['half a million people', '500,000 people'],
    ['a hundred prisoners', '100 prisoners'],
    ['twenty-five prisoners', '25 prisoners'],
    ['five hundred prisoners', '500 prisoners'],
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

  it.each([
    ['the third round of talks', 'the fourth round of talks'],
    ['two prisoners', 'three prisoners'],
    ['$1 billion', '1.2 billion dollars'],
    ['a dozen vessels', 'two dozen vessels'],
  ])('reads %s and %s as the same kind of thing, and not as the same', (one, other) => {
    const [a] = numbersIn(one)
    const [b] = numbersIn(other)
    expect(a?.kind).toBe(b?.kind)
    expect(a?.value).not.toBe(b?.value)
  })

  it('sets no currency against another', () => {
    expect(numbersIn('$1 billion')[0]?.kind).not.toBe(numbersIn('€1 billion')[0]?.kind)
  })

  it.each(['the first lady', 'the second deputy minister', 'third countries', 'first of all'])(
    'takes no place in a row from "%s"',
    (text) => {
      expect(numbersIn(text)).toEqual([])
    },
  )

  it('leaves years and pronouns alone', () => {
    expect(numbersIn('since 2014, one of the two sides')).toMatchObject([{ value: 2 }])
  })

  it('finds nothing where nothing is counted', () => {
    expect(numbersIn('the situation in the region')).toEqual([])
  })
})
