import { describe, expect, it } from 'vitest'
import { sameOffice } from './offices'

describe('sameOffice', () => {
  it.each([
    ['Foreign Minister', 'Minister of Foreign Affairs'],
    ['EU High Representative', 'High Representative and Vice-President'],
    ['President of the Russian Federation', 'President of Russia'],
    ['PM', 'Prime Minister'],
    ['Prime Minister and Chair of the Council', 'Prime Minister'],
  ])('takes "%s" and "%s" for one', (one, other) => {
    expect(sameOffice(one, other)).toBe(true)
    expect(sameOffice(other, one)).toBe(true)
  })

  it.each([
    ['President of the Norland Council', 'President of the Norland Commission'],
    ['General, Minister of Defence', 'Admiral, Minister of Defence'],
    ['President', 'Acting President'],
    ['Prime Minister', 'Deputy Prime Minister and Foreign Minister'],
  ])('tells "%s" from "%s"', (one, other) => {
    expect(sameOffice(one, other)).toBe(false)
    expect(sameOffice(other, one)).toBe(false)
  })
})
