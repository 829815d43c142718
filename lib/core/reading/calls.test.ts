import { describe, expect, it } from 'vitest'
import { read } from './read'

/** Participants of each call, and the calls of each position: texts of our own making about invented people. */
function callsOf(text: string): { calls: string[]; positions: string[] } {
  const reading = read(text)
  return {
    calls: reading.calls.map(
      ({ participants, channel }) =>
        `${participants.map((index) => reading.cast[index]?.name).join(', ')} · ${channel.value}`,
    ),
    positions: reading.positions.map(
      ({ cueAt, calls }) => `${text.slice(...cueAt)} ${calls.join('+') || 'all'}`,
    ),
  }
}

describe('calls of a text', () => {
  it('tells a later encounter from the first', () => {
    const text = `Minister receives phone call

5 March 2023

Foreign Minister of Norway Kari Berg received a telephone call from Foreign Minister of Ghana Kofi Mensah. They discussed the road.

Separately, the Norwegian Foreign Minister met in Oslo with the UN Special Envoy for Yemen, Ana Silva. The Special Envoy asked for patience.`
    expect(callsOf(text)).toEqual({
      calls: ['Kari Berg, Kofi Mensah · phone', 'Kari Berg, Ana Silva · in-person'],
      positions: ['discussed 0', 'asked for 1'],
    })
  })

  it('gives what one of several said to the call with that one', () => {
    const text = `Phone calls

5 March 2023

President of Norway Kari Berg spoke separately with President of Ghana Kofi Mensah and President of Peru Ana Silva. Kofi Mensah stressed that the road is long. The presidents discussed trade.`
    expect(callsOf(text)).toEqual({
      calls: ['Kari Berg, Kofi Mensah · phone', 'Kari Berg, Ana Silva · phone'],
      positions: ['stressed 0', 'discussed all'],
    })
  })

  it('knows whose statement it is by its signature', () => {
    const text = `Statement on a call

5 March 2023

"I spoke today with Foreign Minister Kofi Mensah of Ghana. I asked him for patience."

Kari Berg TD
Minister for Foreign Affairs`
    const reading = read(text)
    expect(reading.positions.map(({ source }) => source)).toEqual([['Kari Berg']])
    expect(callsOf(text).calls).toEqual(['Kari Berg, Kofi Mensah · phone'])
  })

  it('counts the host of a visit', () => {
    const text = `Visit of the Foreign Minister of Ghana

5 March 2023

At the invitation of Foreign Minister of Norway, Dr. Kari Berg, H.E. Mr. Kofi Mensah, Foreign Minister of Ghana, paid a visit to Oslo.`
    expect(callsOf(text).calls).toEqual(['Kari Berg, Kofi Mensah · in-person'])
  })
})
