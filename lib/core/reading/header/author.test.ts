import { expect, it } from 'vitest'
import { read } from '../read'

const STATEMENT = `Statement on call with the Foreign Minister of Fiji

3 March 2023

Media release
Senator the Hon Dana Merrow
Minister for Foreign Affairs

This morning I spoke with Fiji's Minister for Foreign Affairs, Tomasi Ravula.

I congratulated Minister Ravula on his appointment and reaffirmed Australia's commitment to the Pacific family.`

it('takes “I” for whoever the lines above the text name, with the office of the line below', () => {
  const { calls, cast, positions } = read(STATEMENT)
  const author = cast.findIndex(({ name }) => name === 'Dana Merrow')
  expect(cast[author]).toMatchObject({ office: 'Minister for Foreign Affairs', state: 'AU' })
  expect(calls[0]?.participants).toContain(author)
  expect(positions.map(({ source }) => source)).toEqual([['Dana Merrow'], ['Dana Merrow']])
})

it('takes a state of two words before an office for the office’s state', () => {
  const { cast } = read(
    `Readout of a meeting\n\n4 May 2021\n\nThe Australian Minister for Foreign Affairs, Ms Ada Pryce, met the New Zealand Minister of Foreign Affairs, Mr John Harcourt, in Canberra. The ministers discussed trade.`,
  )
  expect(cast.find(({ name }) => name === 'John Harcourt')?.state).toBe('NZ')
})
