import { expect, it } from 'vitest'
import { csvFileOf, csvOf } from './csv'

it('quotes what has commas, quotation marks or lines, and lets no text pass for a formula', () => {
  expect(
    csvOf([
      ['a', 1, 'b,"c"'],
      ['=SUM(A1)', -2, 'two\nlines'],
    ]),
  ).toBe('a,1,"b,""c"""\r\n\'=SUM(A1),-2,"two\nlines"')
})

it('begins a file with the mark by which a spreadsheet knows UTF-8', () => {
  const bytes = new TextEncoder().encode(csvFileOf(csvOf([['Čapek']])))
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
})
