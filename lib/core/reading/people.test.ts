import { describe, expect, it } from 'vitest'
import { read } from './read'

/** Who holds each position, with its cue: texts of our own making about invented people. */
function sources(text: string): string[] {
  return read(text).positions.map(({ source, cueAt }) => {
    const who = typeof source === 'string' ? source : source.join('+')
    return `${who}: ${text.slice(...cueAt)}`
  })
}

function cast(text: string): string[] {
  const reading = read(text)
  return (reading.calls[0]?.participants ?? []).map((index) => {
    const actor = reading.cast[index]
    return `${actor?.name} ${actor?.state ?? '-'}`
  })
}

const HEAD = `Telephone talk

5 March 2023

`

describe('who speaks', () => {
  it('keeps a pronoun with the subject of the sentence before, though that held no position', () => {
    const text = `${HEAD}Foreign Minister of Norway Kari Berg spoke by phone with Foreign Minister of Ghana Kofi Mensah. Minister Mensah had just come home from Accra airport. He stressed that the road must be opened.`
    expect(sources(text)).toContain('Kofi Mensah: stressed')
  })

  it('names the state where only its side speaks', () => {
    const text = `${HEAD}Foreign Minister of Norway Kari Berg spoke by phone with Foreign Minister of Ghana Kofi Mensah. The Ghanaian side stressed that the road must be opened.`
    expect(sources(text)).toContain('Ghana: stressed')
  })

  it('takes what one discussed with the other as a topic of both', () => {
    const text = `${HEAD}President of Norway Kari Berg held phone talks with President of Ghana Kofi Mensah and discussed the road.`
    expect(sources(text)).toContain('joint: discussed')
  })

  it('takes the head of state without an office before as the issuer’s own', () => {
    const text = `Yerlan Sadykov held a telephone conversation with President of Ghana Kofi Mensah

5 March 2023

The Head of State highly commended the work of engineers from Ghana.`
    expect(sources(text)).toEqual(['Yerlan Sadykov: highly commended'])
  })

  it('ties an office with a state to the only one of that state', () => {
    const text = `${HEAD}Minister for Foreign Affairs of Norway Kari Berg spoke by phone with Kofi Mensah, President of the Council of Ministers of Ghana. The Ghanaian Prime Minister welcomed the plan for the road.`
    expect(sources(text)).toContain('Kofi Mensah: welcomed')
  })

  it('reads “His Excellency” alone as the issuer’s own', () => {
    const text = `Amman, 5 March 2023

Prime Minister Mr. Sami Haddad received today the Foreign Minister of Norway, Ms. Kari Berg. His Excellency stressed that the road must be opened. Jordan's support for the plan is firm.`
    expect(sources(text)).toContain('Sami Haddad: stressed')
  })
})

describe('who is named', () => {
  it('shares out the states of a list of counterparts', () => {
    const text = `${HEAD}Foreign Minister of Norway Kari Berg, her French and British counterparts Claire Morel and Dame Helen Ash, and Foreign Minister of Ghana Kofi Mensah spoke by phone.`
    expect(cast(text)).toEqual([
      'Kari Berg NO',
      'Claire Morel FR',
      'Helen Ash GB',
      'Kofi Mensah GH',
    ])
  })

  it('gives later members of a delegation the state of the first, and the issuer’s own who join theirs', () => {
    const text = `Secretary Hale’s Meeting with President Rojas

March 5, 2023

Office of the Spokesperson

Secretary of State Martin Hale met today with Chilean President Pablo Rojas and Foreign Minister Ana Quispe in Santiago. Secretary of Commerce Tom Ryan also joined the meeting.`
    expect(cast(text)).toEqual(['Martin Hale US', 'Pablo Rojas CL', 'Ana Quispe CL', 'Tom Ryan US'])
  })

  it('does not take a state that is only spoken of for the issuer’s own', () => {
    const text = `${HEAD}President Kari Berg spoke by phone with President of Ghana Kofi Mensah. She stressed her support for Togo's sovereignty and condemned the attacks on Togo's ports.`
    expect(cast(text)).toEqual(
      ['Kari Berg null', 'Kofi Mensah GH'].map((row) => row.replace('null', '-')),
    )
  })

  it('reads the words that two states share as those of the larger', () => {
    const text = `${HEAD}Foreign Minister of Norway Kari Berg spoke by phone with Dutch Foreign Minister Pieter Vos.`
    expect(cast(text)).toEqual(['Kari Berg NO', 'Pieter Vos NL'])
  })

  it('counts yesterday from the day after the one in the title', () => {
    const text = `Ghana – Call between Kari Berg and her counterpart (24 Feb. 2026)

Ms. Kari Berg, Minister of Foreign Affairs of Norway, spoke yesterday with Mr. Kofi Mensah, Minister of Foreign Affairs of the Republic of Ghana.`
    const reading = read(text)
    expect(reading.calls[0]?.heldOn?.value).toBe('2026-02-24')
    expect(reading.publishedOn?.value).toBe('2026-02-25')
  })

  it('keeps every word that stands for somebody, with how it was tied', () => {
    const text = `${HEAD}Foreign Minister of Norway Kari Berg spoke by phone with Foreign Minister of Ghana Kofi Mensah at the latter’s initiative. The Norwegian minister said that she would come. Mr Mensah thanked his counterpart for the road.`
    const reading = read(text)
    const shown = reading.cast.map(({ name, mentions }) => [
      name,
      mentions.map(({ at, how }) => `${how}: ${text.slice(...at)}`),
    ])
    expect(shown).toEqual([
      [
        'Kari Berg',
        [
          'name: Foreign Minister of Norway Kari Berg',
          'office: The Norwegian minister',
          'pronoun: she',
          'counterpart: his counterpart',
        ],
      ],
      [
        'Kofi Mensah',
        ['name: Foreign Minister of Ghana Kofi Mensah', 'alias: the latter', 'name: Mr Mensah'],
      ],
    ])
  })
})
