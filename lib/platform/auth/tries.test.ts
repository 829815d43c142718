import { expect, it } from 'vitest'
import { countTries } from '@/lib/platform/auth/tries'

it('lets so many tries of a key through within a stretch of time, and counts each key by itself', () => {
  let now = 0
  const isTooMany = countTries({ most: 2, milliseconds: 1000 }, () => now)
  expect(['a', 'a', 'a', 'b'].map(isTooMany)).toEqual([false, false, true, false])
  now = 999
  expect(isTooMany('a')).toBe(true)
  now = 1000
  expect(['a', 'a', 'a'].map(isTooMany)).toEqual([false, false, true])
})
