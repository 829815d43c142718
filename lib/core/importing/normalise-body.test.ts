import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseBody } from './normalise-body'

describe('normaliseBody', () => {
  it('makes line ends, spaces and blank lines regular', () => {
    expect(normaliseBody('\uFEFF One\u00A0 two \r\n\r\n\r\n\r\nThree\t four\rFive  ')).toBe(
      'One two\n\nThree four\nFive',
    )
  })

  it('removes soft hyphens and zero-width spaces inside words', () => {
    expect(normaliseBody('co\u00ADoper\u200Bation')).toBe('cooperation')
  })

  it('keeps the joiners and direction marks that Persian, Hebrew and emoji are spelled with', () => {
    const persian = 'می\u200Cخواهم'
    const family = '👩\u200D👩\u200D👧'
    const marked = '\u200Fשלום\u200E'
    expect(normaliseBody(`${persian} ${family} ${marked}`)).toBe(`${persian} ${family} ${marked}`)
  })

  it('composes letters, so that the same word has one spelling', () => {
    expect(normaliseBody('Tu\u0308rkiye')).toBe('Türkiye')
  })

  it('replaces half a surrogate pair, which no database can store', () => {
    expect(normaliseBody('a\uD83Db')).toBe('a\uFFFDb')
  })

  it('changes nothing the second time, whatever the text', () => {
    const debris = fc.constantFrom(
      ' ',
      '\n',
      '\r',
      '\t',
      '\u00A0',
      '\u200B',
      '\u200D',
      '\u00AD',
      '\u2028',
      '\u2029',
      '\u0301',
      '\uFEFF',
      '\u0000',
      'a',
      'ש',
      'می',
    )
    const text = fc
      .array(fc.oneof(debris, fc.string({ unit: 'binary' })), { maxLength: 40 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (value) => {
        const once = normaliseBody(value)
        expect(normaliseBody(once)).toBe(once)
        expect(once).not.toMatch(/\r|\n{3}| {2}|^\s|\s$|[^\S \n]/)
      }),
      { numRuns: 1000 },
    )
  })
})
