import { expect, it } from 'vitest'
import { csvOf } from './csv'

it('quotes what has commas, quotation marks or lines, and lets no text pass for a formula', () => {
  expect(
    csvOf([
      ['a', 1, 'b,"c"'],
      ['=SUM(A1)', -2, 'two\nlines'],
    ]),
  ).toBe('a,1,"b,""c"""\r\n\'=SUM(A1),-2,"two\nlines"')
})
