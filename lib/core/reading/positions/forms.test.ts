import { describe, expect, it } from 'vitest'
import { read } from '../read'

/** Source, cue and content of each position of a sentence after an opening, of our own making about invented people. */
function positionsOf(sentence: string, opening = OPENING): string[] {
  const text = `Telephone talk\n\n5 March 2023\n\n${opening}${sentence}\n`
  return read(text).positions.map(({ source, cueAt, cueTailAt, contentAt }) => {
    const who = typeof source === 'string' ? source : source.join('+')
    const cue = [cueAt, ...cueTailAt].map((span) => text.slice(...span)).join(' … ')
    return `${who}: ${cue} | ${text.slice(...contentAt)}`
  })
}

const OPENING =
  'Foreign Minister of Norway Kari Berg spoke by phone with Foreign Minister of Ghana Kofi Mensah.\n\n'

const CASES: readonly (readonly [form: string, sentence: string, ...expected: string[]])[] = [
  [
    'a judgement that is shared',
    'The ministers were unanimous in their assessment of the blockade as a threat.',
    'joint: were unanimous in their assessment of | the blockade as a threat',
  ],
  [
    'the fact that attention is drawn to',
    'Attention was drawn to the fact that the road was closed.',
    'joint: Attention was drawn to the fact | that the road was closed',
  ],
  [
    'a heading before what is said',
    'When discussing the storm, Kari Berg stressed the need for patience.',
    'Kari Berg: stressed the need for | patience',
  ],
  [
    'a heading before a passive',
    'While discussing the plans of Norway, Ghana and Chile, it was noted that the road is long.',
    'joint: was noted | that the road is long',
  ],
  [
    'a talk named by its noun before the rest',
    'During an exchange of views on the storm, the ministers reaffirmed their readiness to help.',
    'joint: exchange of views on | the storm',
    'joint: reaffirmed their readiness | to help',
  ],
  [
    'what something is called',
    'Kari Berg condemned the blockade and called it a provocation.',
    'Kari Berg: condemned | the blockade',
    'Kari Berg: called … a provocation | it',
  ],
  [
    'a purpose beside another purpose',
    'Kari Berg met with Kofi Mensah to ensure that the fund grows and to discuss the road.',
    'joint: discuss | the road',
  ],
  [
    'a suffix that closes a name',
    'President Arne Berg, Jr., met with President Kwame Boateng to reaffirm his support for the fund.',
    'Arne Berg, Jr.: reaffirm his support for | the fund',
  ],
  [
    'what another talk will be about, and what was sent before',
    'Kofi Mensah will discuss the storm with his colleagues. Earlier, Kari Berg sent greetings to Kofi Mensah.',
  ],
  [
    'the week of what was discussed',
    'They discussed this week’s meetings and further joint work.',
    'joint: discussed | this week’s meetings and further joint work',
  ],
  [
    'details of what is told',
    'Kari Berg conveyed details regarding the fund and provided a readout of her talks in Accra.',
    'Kari Berg: conveyed details regarding | the fund',
    'Kari Berg: provided a readout of | her talks in Accra',
  ],
  [
    'according to, after an adverb',
    'Also, according to Kofi Mensah, the road must be opened.',
    'Kofi Mensah: according to | the road must be opened',
  ],
  [
    'a topic with an aside',
    'The main topic of the talk, though, was the road.',
    'joint: The main topic of the talk, though, was | the road',
  ],
  [
    'what is being asked',
    'Kari Berg is calling on the shippers for patience.',
    'Kari Berg: is calling on … for | patience',
  ],
  [
    'the long name of a state before its stance',
    'Kofi Mensah expressed the Republic of Ghana’s deep concern over the storm.',
    'Kofi Mensah: expressed the Republic of Ghana’s deep concern over | the storm',
  ],
  [
    'one told by another',
    'Kari Berg was briefed in detail by Kofi Mensah on the state of the road.',
    'Kofi Mensah: was briefed … on | the state of the road',
  ],
  [
    'an intention told of',
    'Kari Berg informed Kofi Mensah of her intention to visit the port and called to open the road.',
    'Kari Berg: informed … of her intention | to visit the port',
    'Kari Berg: called | to open the road',
  ],
  [
    'a second stance that stands apart',
    'Kari Berg conveyed her sympathy for the crew, and her readiness to send a ship.',
    'Kari Berg: conveyed her sympathy for | the crew',
    'Kari Berg: her readiness | to send a ship',
  ],
  [
    'what a clause with “which” judges',
    'The state of the port was reviewed, which Kari Berg assessed as worrying.',
    'joint: was reviewed | The state of the port',
    'Kari Berg: assessed as | The state of the port',
  ],
  [
    'a passive that goes on from a passive',
    'The road was discussed and the need for care by all who use it was underscored.',
    'joint: was discussed | The road',
    'joint: the need for … was underscored | care by all who use it',
  ],
  [
    'a clause with “where”',
    'They reviewed the fisheries, where the importance of clean water was highlighted.',
    'joint: reviewed | the fisheries',
    'joint: the importance of … was highlighted | clean water',
  ],
  [
    'a talk added to a talk',
    'They reviewed the fisheries, in addition to discussing the road.',
    'joint: reviewed | the fisheries',
    'joint: discussing | the road',
  ],
  [
    'a talking that belongs to the cue',
    'The call dealt with discussing the road.',
    'joint: dealt with discussing | the road',
  ],
  [
    'a clause without “that”',
    'They agreed the road must be opened.',
    'joint: agreed | the road must be opened',
  ],
  [
    'an answer of which nothing is told',
    'Kari Berg asked for patience, to which Kofi Mensah responded.',
    'Kari Berg: asked for | patience, to which Kofi Mensah responded',
  ],
  ['a visit that is no call', 'Kofi Mensah called on Speaker Ola Lund and toured the port.'],
  [
    'what is not concealed',
    'Kari Berg did not conceal her disappointment with the delay.',
    'Kari Berg: did not conceal her disappointment with | the delay',
  ],
  [
    'where and when it was said',
    'Kari Berg thanked Kofi Mensah for his help in a meeting at the Old Palace on Monday.',
    'Kari Berg: thanked … for | his help',
  ],
  [
    'the house that an official heads',
    'Head of the President’s Office Ama Osei stressed that the road must be opened.',
    'Ama Osei: stressed | that the road must be opened',
  ],
  [
    'the head of a delegation',
    'The head of the Ghanaian delegation asked for patience.',
    'Kofi Mensah: asked for | patience',
  ],
]

describe('forms of other houses', () => {
  for (const [form, sentence, ...expected] of CASES)
    it(form, () => expect(positionsOf(sentence)).toEqual(expected))

  it('reads the items of a list with its subject before it', () => {
    const list = `On this occasion, the Ministers:

1. Welcomed the new ferry, and encouraged the opening of the road;

2. Took note with satisfaction of the growth of trade.`
    expect(positionsOf(list)).toEqual([
      'joint: Welcomed | the new ferry',
      'joint: encouraged | the opening of the road',
      'joint: Took note with satisfaction of | the growth of trade',
    ])
  })

  it('ties the office of an organisation to its holder', () => {
    const opening =
      'President of Norway Kari Berg met in Oslo with President of the European Council Nils Holt.\n\n'
    expect(
      positionsOf('The President of the European Council asked for patience.', opening),
    ).toEqual(['Nils Holt: asked for | patience'])
  })

  it('ends the source of a passive with its paragraph', () => {
    const told = 'Kari Berg stressed that the road is long.\n\nThe storm was noted.'
    expect(positionsOf(told)).toContain('joint: was noted | The storm')
  })
})

it('tells “he” and “we” of a statement in the first person from “I”', () => {
  const text = `Statement by the Taoiseach following her call with the Prime Minister of Belgium

2 February 2026

I spoke this afternoon with Prime Minister Pierre Lambrecht of Belgium.

We reaffirmed our commitment to the rule of law. I told him that Ireland would not block the budget. He assured me of his support.

Siobhán Ní Mháille
Taoiseach`
  expect(read(text).positions.map(({ source }) => source)).toEqual([
    'joint',
    ['Siobhán Ní Mháille'],
    ['Pierre Lambrecht'],
  ])
})
