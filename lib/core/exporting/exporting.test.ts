import { expect, it } from 'vitest'
import { citation } from '@/lib/core/exporting/citation'
import { formatDay, formatInstant } from '@/lib/core/exporting/format-day'

it('writes days and instants that can be read in one way only', () => {
  expect(formatDay('2017-10-12')).toBe('12 Oct 2017')
  expect(formatDay('2024-02-03T23:59:59Z')).toBe('3 Feb 2024')
  expect(formatDay('some day')).toBe('some day')
  expect(formatInstant('2021-12-11T09:30:59.000Z')).toBe('11 Dec 2021, 09:30 UTC')
})

it('cites issuer, title, day, version and address', () => {
  const cited = {
    issuer: 'Ministry of Foreign Affairs of Norland',
    title: 'On the call of the ministers',
    publishedOn: '2031-03-04',
    version: 2,
    capturedAt: '2031-03-05T10:00:00.000Z',
    sourceUrl: 'https://norland.example/1',
  }
  expect(citation(cited)).toBe(
    'Ministry of Foreign Affairs of Norland, “On the call of the ministers”, 4 Mar 2031, version 2 (captured 5 Mar 2031), https://norland.example/1',
  )
  expect(citation({ ...cited, publishedOn: null, sourceUrl: null })).toContain('undated')
})
