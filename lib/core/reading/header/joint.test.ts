import { expect, it } from 'vitest'
import { read } from '../read'
import { toStringForm } from '../string-form'

/** Those in whose name a text is made, and who holds each position. */
function heard(text: string): { issuers: string[]; sources: string[] } {
  const { issuer, positions } = read(text)
  const all = issuer ? [issuer.value, ...(issuer.value.jointly ?? [])] : []
  return {
    issuers: all.map(({ name, state }) => `${name} ${state ?? '-'}`),
    sources: positions.map(({ cueAt, source }) => {
      const who = typeof source === 'string' ? source : source.join(' + ')
      return `${text.slice(...cueAt)}: ${who}`
    }),
  }
}

const MINISTERS = `Joint Statement by the Minister of Foreign Affairs of Slovenia and the Minister for Foreign Affairs of Sweden

Ljubljana, 12 March 2026

Mateja Hribar, Minister of Foreign Affairs of Slovenia, and Aksel Lindqvist, Minister for Foreign Affairs of Sweden, met in Ljubljana on 12 March 2026.

We reaffirm our commitment to the enlargement of the Union. We condemn the attacks on energy infrastructure.`

it('takes both ministers for issuers, and “we” for both', () => {
  expect(heard(MINISTERS)).toEqual({
    issuers: ['Ministry of Foreign Affairs SI', 'Ministry for Foreign Affairs SE'],
    sources: ['reaffirm our commitment to: joint', 'condemn: joint'],
  })
})

it('says in the string form who issues it together', () => {
  expect(toStringForm('a.txt', MINISTERS, read(MINISTERS))).toMatchObject({
    call: {
      issuer: {
        name: 'Ministry of Foreign Affairs',
        state: 'SI',
        jointly: [{ name: 'Ministry for Foreign Affairs', state: 'SE' }],
      },
    },
  })
})

it('reads the meeting from the sentence that tells of it, and each speaker’s own words as theirs', () => {
  const text = `Japan–Chile Joint Press Statement

May 4, 2026

The following statement was released by the Governments of Japan and Chile on the occasion of the official visit to Japan of H.E. Ms. Lucía Barrenechea, President of the Republic of Chile.

1. Prime Minister Haruto Minase of Japan and President Lucía Barrenechea of Chile held a meeting in Tokyo on May 4, 2026.

2. The two leaders welcomed the progress in bilateral trade.

3. President Barrenechea expressed her appreciation for the help after the earthquake.`
  expect(heard(text)).toEqual({
    issuers: ['Ministry of Foreign Affairs JP', 'President of Chile CL'],
    sources: ['welcomed: joint', 'expressed her appreciation for: Lucía Barrenechea'],
  })
  expect(read(text).calls[0]).toMatchObject({
    heldOn: { value: '2026-05-04' },
    place: { value: 'Tokyo' },
    participants: [1, 0],
  })
})

it('takes a statement without a meeting for one of all whom its title names', () => {
  const text = `Joint statement by the Foreign Ministers of Estonia, Latvia and Lithuania

19 January 2026

We, the Foreign Ministers of Estonia, Latvia and Lithuania, firmly reject attempts to undermine the security of undersea cables.

We urge the owners of the vessel to answer for the damage.`
  expect(heard(text)).toEqual({
    issuers: [
      'Ministry of Foreign Affairs EE',
      'Ministry of Foreign Affairs LV',
      'Ministry of Foreign Affairs LT',
    ],
    sources: ['firmly reject: joint', 'urge: joint'],
  })
  expect(read(text).calls).toEqual([])
})

it('ties a side that is named to that side, an organisation and a state together to both', () => {
  const text = `EU–Costa Rica: Joint press release following the meeting between High Representative/Vice-President Dekkers and Foreign Minister Quiroga

Brussels, 9 February 2026

The High Representative of the Union for Foreign Affairs and Security Policy and Vice-President of the European Commission, Annelien Dekkers, and the Minister of Foreign Affairs and Worship of Costa Rica, Tomás Quiroga, met today in Brussels.

The EU and Costa Rica reiterate their commitment to multilateralism. The European Union commends Costa Rica for its leadership on ocean protection.`
  expect(heard(text)).toEqual({
    issuers: ['European External Action Service -', 'Ministry of Foreign Affairs CR'],
    sources: ['reiterate their commitment to: joint', 'commends: European Union'],
  })
})

it('leaves a text that only tells of a joint statement with its own house', () => {
  const text = `Foreign Minister Hribar signs joint statement with Sweden

12 March 2026

Minister of Foreign Affairs of Slovenia Mateja Hribar met today with the Minister for Foreign Affairs of Sweden, Aksel Lindqvist. We thank our hosts.`
  expect(read(text).issuer?.value).not.toHaveProperty('jointly')
})
