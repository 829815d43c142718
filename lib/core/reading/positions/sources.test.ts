import { describe, expect, it } from 'vitest'
import { read } from '../read'

/** Source, cue and content of each position of a text of our own making about invented people. */
function positionsOf(text: string): string[] {
  return read(text).positions.map(({ source, cueAt, cueTailAt, contentAt }) => {
    const who = typeof source === 'string' ? source : source.join('+')
    const cue = [cueAt, ...cueTailAt].map((span) => text.slice(...span)).join(' … ')
    return `${who}: ${cue} | ${text.slice(...contentAt)}`
  })
}

/** A talk of three, told by the first of them. */
function ofThree(sentences: string): string[] {
  return positionsOf(`Foreign Minister of Norway meets her colleagues

3 March 2031

Foreign Minister of Norway Kari Berg met today in Oslo with Foreign Minister of Ghana Kofi Mensah and Foreign Minister of Chile Marta Rojas.

${sentences}
`)
}

describe('who speaks among several', () => {
  it.each([
    [
      'The Ghanaian and Chilean ministers expressed support for the truce.',
      'Kofi Mensah+Marta Rojas',
    ],
    ['The ministers of Ghana and Chile called for new talks.', 'Kofi Mensah+Marta Rojas'],
    [
      'The Chilean minister and her Ghanaian counterpart welcomed the fund.',
      'Marta Rojas+Kofi Mensah',
    ],
    ['The ministers of Norway, Ghana and Chile welcomed the fund.', 'joint'],
    ['The Norwegian, Ghanaian and Chilean ministers welcomed the fund.', 'joint'],
  ])('reads “%s”', (sentence, source) => {
    expect(ofThree(sentence).map((each) => each.split(':')[0])).toEqual([source])
  })

  it('ends the content before two ministers at the comma', () => {
    expect(
      ofThree('Kari Berg welcomed the fund, and the Ghanaian and Chilean ministers praised it.'),
    ).toEqual(['Kari Berg: welcomed | the fund', 'Kofi Mensah+Marta Rojas: praised | it'])
  })
})

/** A talk of two, told by the first of them. */
function ofTwo(sentences: string): string[] {
  return positionsOf(`Prime Minister of Norway speaks with Prime Minister of Ghana

3 March 2031

Prime Minister of Norway Kari Berg spoke by phone with Prime Minister of Ghana Kofi Mensah.

${sentences}
`)
}

describe('who speaks where no person does', () => {
  it('is the one whose stance a talk is said to show', () => {
    expect(ofTwo('The call highlighted Norway’s commitment to the fund.')).toEqual([
      'Norway: highlighted Norway’s commitment to | the fund',
    ])
  })

  it('is the one whose stance a passive reiterates', () => {
    expect(
      ofTwo('Kari Berg spoke of the storm. Ghana’s support for the truce was reiterated.'),
    ).toContain('Ghana: Ghana’s support for … was reiterated | the truce')
  })

  it('is the house where a word of judgement stands within a topic', () => {
    expect(ofTwo('They discussed Belmar’s unprovoked and brutal war and its costs.')).toEqual([
      'joint: discussed | Belmar’s unprovoked and brutal war and its costs',
      'Office of the Prime Minister: unprovoked and brutal | war',
    ])
    expect(ofTwo('They discussed illegal fishing.')).toHaveLength(1)
    expect(ofTwo('Kari Berg condemned Belmar’s unprovoked war.')).toHaveLength(1)
  })

  it('is all but the one who is told', () => {
    expect(ofTwo('The leaders reported to Kari Berg on the state of the road.')).toEqual([
      'Kofi Mensah: reported … on | the state of the road',
    ])
  })
})

it('tells “me” as the one who is thanked', () => {
  const text = `Statement by Prime Minister Kari Berg on her call with Prime Minister Kofi Mensah of Ghana

3 March 2031

Today I spoke with Prime Minister Kofi Mensah of Ghana. I stressed that the truce must hold. He thanked me for the aid.`
  expect(positionsOf(text).at(-1)).toBe('Kofi Mensah: thanked … for | the aid')
})
