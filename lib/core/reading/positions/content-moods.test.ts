import { describe, expect, it } from 'vitest'
import { read } from '../read'

/** Act and direction of the last position of a text of two invented presidents. */
function label(sentence: string): string {
  const last = read(
    `President Tarn of Chile spoke with President Quill of Peru. ${sentence}`,
  ).positions.at(-1)
  return last ? `${last.act} ${last.polarity}` : 'none'
}

const SENTENCES: readonly (readonly [kind: string, sentence: string, wanted: string])[] = [
  [
    'a plan in the passive',
    'President Tarn said that two new ferries will be launched in May.',
    'commissive commits',
  ],
  [
    'a plan that begins',
    'President Tarn added that work on the bridge will begin in May.',
    'commissive commits',
  ],
  [
    'what is given to the other side',
    'President Tarn said that Peru will be provided with two ferries.',
    'commissive commits',
  ],
  [
    'what another side plans, as told',
    'President Tarn said that in Peru two ferries will be seen.',
    'assertive supports',
  ],
  [
    'what the speaker’s own government does',
    'President Tarn noted that the government will lower the toll.',
    'commissive commits',
  ],
  [
    'what is in hand',
    'President Tarn noted that Chile is working on a new bridge.',
    'commissive commits',
  ],
  [
    'an ability, which binds to nothing',
    'President Tarn said: "We will be able to cross the river."',
    'assertive supports',
  ],
  [
    'a forecast',
    'President Tarn said: "We expect that this will lower the toll."',
    'assertive supports',
  ],
  [
    'thanks that open a quotation',
    'President Tarn said: "Thank you for your clear words on the ferry."',
    'expressive supports',
  ],
  [
    'what both are bound by',
    'President Tarn said: "The parties reached an agreement on a joint ferry."',
    'commissive commits',
  ],
  [
    'what was talked of, as told',
    'President Tarn added that the risks of the ferry were considered.',
    'assertive neutral',
  ],
  [
    'a signal that something will come',
    'President Tarn said: "This is a signal that we will cross together."',
    'assertive supports',
  ],
  [
    'confidence that others should act',
    'President Tarn expressed confidence that the next plan should contain new rules.',
    'expressive calls-for',
  ],
  [
    'a work that is announced',
    'President Tarn announced the creation of a fund for ferries.',
    'commissive commits',
  ],
  [
    'an order to one’s own ministry',
    'President Tarn instructed the Ministry of Finance to lower the toll.',
    'directive calls-for',
  ],
  [
    'what both order of their own',
    'The presidents instructed their ministers to lower the toll.',
    'commissive commits',
  ],
  ['a question', 'President Tarn asked about the toll.', 'topic neutral'],
  [
    'what is so according to someone',
    'In the second quarter, according to President Tarn, traffic was even.',
    'assertive supports',
  ],
  [
    'an expectation within what one says one has said',
    'President Tarn said: "I have stated clearly that we expect a new ferry."',
    'expressive calls-for',
  ],
]

describe('the mood of a content', () => {
  for (const [kind, sentence, wanted] of SENTENCES)
    it(`tells ${kind}`, () => {
      expect(label(sentence)).toBe(wanted)
    })

  it('binds an official of a body by what the body will do', () => {
    const [position] = read(
      'Ana Tarn, Secretary General of NATO, spoke with President Quill of Peru. She said that NATO would help to clear the harbour.',
    ).positions.slice(-1)
    expect(`${position?.act} ${position?.polarity}`).toBe('commissive commits')
  })
})
