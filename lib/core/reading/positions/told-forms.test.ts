import { describe, expect, it } from 'vitest'
import { read } from '../read'

const HEAD = `Phone call with the Minister of Norway

5 March 2026

Danish Foreign Minister Ben Holt spoke by phone with his Norwegian counterpart Anna Berg. `

/** Source, cue and content of each position of a text. */
function lines(text: string): string[] {
  return read(text).positions.map(
    ({ source, cueAt, cueTailAt, contentAt }) =>
      `${typeof source === 'string' ? source : source.join(' + ')}: ${[cueAt, ...cueTailAt]
        .map((span) => text.slice(...span))
        .join(' … ')} | ${text.slice(...contentAt)}`,
  )
}

describe('forms in which a position is told', () => {
  it('reads what follows a quotation mark that is left over', () => {
    expect(
      lines(
        `${HEAD}The talks were useful.” Holt stressed the need for a truce. Berg called for aid.`,
      ),
    ).toEqual(['Ben Holt: stressed the need for | a truce', 'Anna Berg: called for | aid'])
    expect(lines(`${HEAD}The talks were useful,” and long. Holt called for aid.`)).toEqual([
      'Ben Holt: called for | aid',
    ])
  })

  it('keeps what somebody condemned as something in one piece', () => {
    expect(lines(`${HEAD}Holt condemned the raid as a breach of the truce.`)).toEqual([
      'Ben Holt: condemned | the raid as a breach of the truce',
    ])
    expect(lines(`${HEAD}Holt described the raid as unacceptable.`)).toEqual([
      'Ben Holt: described … as unacceptable | the raid',
    ])
  })

  it('tells no topic of a talk that is still to come', () => {
    expect(
      lines(`Foreign Minister Holt to visit Norway

5 March 2026

Danish Foreign Minister Ben Holt will travel to Oslo on 7 March. He will hold talks with Norwegian Foreign Minister Anna Berg on energy. The ministers will also discuss Arctic cooperation.`),
    ).toEqual([])
  })

  it('looks past the spokesperson, also where a name stands beside the office', () => {
    const told = lines(
      `${HEAD}The Spokesman for the Ministry, Ambassador Carl Lind, stated that Holt extended his condolences over the attack. The spokesperson, Carl Lind, noted that the two ministers discussed the truce.`,
    )
    expect(told).toEqual([
      'Ben Holt: extended his condolences over | the attack',
      'joint: discussed | the truce',
    ])
  })

  it('ties a pronoun to the one whom a title or a counterpart shows it to mean', () => {
    const text = `Phone call with the Minister of Norway

5 March 2026

Danish Foreign Minister Clara Holt spoke by phone with her Norwegian counterpart Nils Berg. Mr Berg informed her about the talks in Cairo. She welcomed the progress.`
    expect(lines(text).at(-1)).toBe('Clara Holt: welcomed | the progress')
  })

  it('leaves a pronoun with the last speaker where nothing speaks against it', () => {
    expect(lines(`${HEAD}The latter called for aid. She welcomed the truce.`)).toEqual([
      'Anna Berg: called for | aid',
      'Anna Berg: welcomed | the truce',
    ])
  })
})

describe('an ambassador who is called in', () => {
  it('is told what the house holds, which speaks for its state', () => {
    const text = `Ambassador summoned to the Ministry

5 March 2026

The Ambassador of Ghana, Kofi Badu, was summoned to the Ministry of Foreign Affairs of Norway today and was told that Norway condemns the raid. He was urged to convey an answer.`
    expect(lines(text)).toEqual([
      'Norway: was told | that Norway condemns the raid',
      'Norway: was urged | to convey an answer',
    ])
    const { issuer, cast, calls } = read(text)
    expect(issuer?.value).toMatchObject({ name: 'Ministry of Foreign Affairs', state: 'NO' })
    expect(calls[0]?.participants.map((index) => cast[index]?.name)).toEqual(['Kofi Badu'])
  })

  it('takes part beside the official who called it in, also by the office alone', () => {
    const text = `Ambassador of Ghana summoned

Oslo, 5 March 2026

The Ambassador of Ghana was summoned to the Ministry of Foreign Affairs today by State Secretary Nils Moe and was told that Norway condemns the raid.`
    expect(lines(text)).toEqual(['Nils Moe: was told | that Norway condemns the raid'])
    const { cast, calls } = read(text)
    expect(
      calls[0]?.participants.map((index) => `${cast[index]?.name} ${cast[index]?.state}`),
    ).toEqual(['Nils Moe NO', 'Ambassador of Ghana GH'])
  })
})

describe('forms around a position', () => {
  it('begins a clause with a name after an office that is somebody else’s', () => {
    expect(
      lines(
        `President of Ghana Kofi Badu met with Anna Berg, Prime Minister of Norway, in Accra. Handing the list to the President of Ghana, Anna Berg noted that the work took a week.`,
      ),
    ).toEqual(['Anna Berg: noted | that the work took a week'])
  })

  it('finds what a passive tells after its asides, and nothing in “this”', () => {
    expect(
      lines(
        `President of Ghana Kofi Badu met with Prime Minister of Norway Anna Berg in Accra. And today, in particular, many matters were discussed on how Norway can help. To this end, it was agreed to meet again. This was announced by Anna Berg. All letters are promptly considered.`,
      ),
    ).toEqual([
      'joint: were discussed | on how Norway can help',
      'joint: was agreed | to meet again',
    ])
  })

  it('takes two offices without names, and the heads among several who took part, for both sides', () => {
    expect(
      lines(
        `Deputy Secretary of State Wendy Moe met today with Secretary of Agriculture Kofi Badu of Ghana. The Deputy Secretary and Secretary of Agriculture discussed the port.`,
      ),
    ).toEqual(['joint: discussed | the port'])
  })

  it('reads three adjectives that judge as one judgement of the house', () => {
    expect(
      lines(`Office of the Spokesperson

Secretary of State Wendy Moe spoke today with Foreign Minister Kofi Badu of Ghana about Norway’s premeditated, unprovoked, and unjustified raid.`).at(
        -1,
      ),
    ).toMatch(/: premeditated, unprovoked, and unjustified \| raid$/)
  })
})
