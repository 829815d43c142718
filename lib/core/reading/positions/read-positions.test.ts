import { describe, expect, it } from 'vitest'
import { read } from '../read'

const OPENING = 'Minister Ivo Tarn of Arvania spoke with Minister Ada Quill of Belmar.\n\n'

/** Positions of one sentence after an opening of invented ministers: `cue … tail | content`. */
function positionsOf(sentence: string): string[] {
  const text = OPENING + sentence
  return read(text).positions.map((each) => {
    const cue = [each.cueAt, ...each.cueTailAt].map((span) => text.slice(...span)).join(' … ')
    return `${cue} | ${text.slice(...each.contentAt)}`
  })
}

type Case = readonly [sentence: string, ...positions: string[]]

function holds(cases: readonly Case[]): void {
  for (const [sentence, ...expected] of cases)
    it(sentence, () => expect(positionsOf(sentence)).toEqual(expected))
}

describe('verbs that go on from a deed', () => {
  holds([
    [
      'Minister Tarn met with Minister Quill and congratulated her on the win, noting their friendship.',
      'congratulated … on | the win',
      'noting | their friendship',
    ],
    [
      'Minister Tarn called Minister Quill to reassure her that he is trying to reopen the port.',
      'reassure | that he is trying to reopen the port',
    ],
    [
      'Minister Tarn joined Minister Quill in urging the rebels to lay down their arms.',
      'urging | to lay down their arms',
    ],
    [
      'Minister Tarn began the conversation by wishing Minister Quill a happy birthday.',
      'wishing | a happy birthday',
    ],
    [
      'The ministers are expected to discuss trade and to exchange views on the harbour.',
      'discuss | trade',
      'exchange views on | the harbour',
    ],
    [
      'Minister Tarn reaffirmed his commitment to seek peace.',
      'reaffirmed his commitment | to seek peace',
    ],
  ])
})

describe('subjects that the cast does not know', () => {
  holds([
    ['The regional head said that the index was 111.', 'said | that the index was 111'],
    ['Together they discussed trade.', 'discussed | trade'],
    ['The three agreed to stay in touch.', 'agreed | to stay in touch'],
    [
      'Harbour Board officials communicated the need for owners to accept aid.',
      'communicated the need | for owners to accept aid',
    ],
    [
      'The state of affairs in the strait was reviewed.',
      'was reviewed | The state of affairs in the strait',
    ],
  ])
})

describe('clauses', () => {
  holds([
    [
      'As the Minister noted, trade has grown and ports were opened.',
      'noted | trade has grown and ports were opened',
    ],
    ['The border is closed, as the Minister pointed out.', 'pointed out | The border is closed'],
    [
      'They discussed the strait, which the Minister described as a matter of life and death.',
      'discussed | the strait',
      'described as | a matter of life and death',
    ],
    [
      'Minister Quill asked Arvania to lift its ban on apples, to which Minister Tarn responded that the tests were under way.',
      'asked | to lift its ban on apples',
      'responded | that the tests were under way',
    ],
    [
      'The talks covered ways to expand trade, with Minister Quill expressing appreciation for the loan.',
      'covered | ways to expand trade',
      'expressing appreciation for | the loan',
    ],
    [
      'Minister Tarn, emphasising our support for the treaty, reiterated that the border stands.',
      'emphasising our support for | the treaty',
      'reiterated | that the border stands',
    ],
    [
      'Minister Tarn expressed gratitude for the gesture, saying the two would deepen their work.',
      'expressed gratitude for | the gesture',
      'saying | the two would deepen their work',
    ],
    [
      'The ministers: (a) welcomed the treaty; (b) reaffirmed their commitment to peace; and (c) condemned the raid.',
      'welcomed | the treaty',
      'reaffirmed their commitment to | peace',
      'condemned | the raid',
    ],
  ])
})

describe('passives', () => {
  holds([
    [
      'Satisfaction was voiced with the growth of trade.',
      'Satisfaction was voiced with | the growth of trade',
    ],
    [
      'The treaty was comprehensively reviewed, and steps to raise the volume of trade were discussed.',
      'was comprehensively reviewed | The treaty',
      'were discussed | steps to raise the volume of trade',
    ],
    ['Minister Quill was again asked to be more active.', 'was again asked | to be more active'],
    ['About two million people were covered by the programme.'],
  ])
})

describe('a topic told by a noun', () => {
  holds([
    [
      'Also on the agenda is a review of the agreements.',
      'Also on the agenda is | a review of the agreements',
    ],
    [
      'On the strait, the emphasis for both sides was on the importance of calm.',
      'the emphasis for both sides was on the importance of | calm',
    ],
    ['The dialogue on fisheries was continued.', 'The dialogue on … was continued | fisheries'],
    [
      'The discussion of the strait continued, including in the light of the talks.',
      'The discussion of … continued | the strait',
    ],
    [
      'An exchange of views took place on fisheries.',
      'An exchange of views took place on | fisheries',
    ],
    ['Regional security topped the agenda.', 'topped the agenda | Regional security'],
    [
      'Fisheries and trade were also on the agenda.',
      'were also on the agenda | Fisheries and trade',
    ],
    [
      'An emphasis was made on the importance of calm.',
      'An emphasis was made on | the importance of calm',
    ],
  ])
})

describe('what stands beside the verb', () => {
  holds([
    [
      'Minister Tarn spoke this afternoon with Minister Quill about the storm.',
      'spoke … about | the storm',
    ],
    ['Minister Tarn spoke today on the margins of the summit with Minister Quill.'],
    [
      'Minister Tarn reported to the President on the labour market.',
      'reported … on | the labour market',
    ],
    ['Minister Tarn proposed to the Cabinet to present a plan.', 'proposed | to present a plan'],
    [
      'Minister Tarn also let Minister Quill know that he was ready.',
      'let … know | that he was ready',
    ],
    [
      'Both sides were of the same view that the treaty stands.',
      'were of the same view | that the treaty stands',
    ],
    ['They agreed the importance of calm.', 'agreed the importance of | calm'],
    [
      'The ministers committed themselves to a fair trial.',
      'committed themselves to | a fair trial',
    ],
    ['They could not agree on the wording.', 'could not agree on | the wording'],
    [
      'The Minister condemned in the strongest terms the raid, and said the navy stood ready to help.',
      'condemned in the strongest terms | the raid',
      'said | the navy stood ready to help',
    ],
    [
      'Minister Tarn considers unacceptable the closing of the strait.',
      'considers unacceptable | the closing of the strait',
    ],
    [
      'Another point Minister Tarn emphasised was that the navy is doing its utmost.',
      'emphasised | that the navy is doing its utmost',
    ],
    ['They discussed the harbour in detail.', 'discussed | the harbour'],
    [
      'Minister Tarn appreciated the interest of Belmar in the harbour.',
      'appreciated | the interest of Belmar in the harbour',
    ],
  ])
})
