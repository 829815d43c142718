import { describe, expect, it } from 'vitest'
import { read } from '../read'

/** Labels of the first position of a sentence about the invented presidents Tarn and Quill. */
function labels(sentence: string): string {
  const [first] = read(`President Tarn spoke with President Quill. ${sentence}`).positions
  return first ? `${first.act} ${first.force} ${first.polarity}` : 'none'
}

function trace(sentence: string): string {
  return (
    read(`President Tarn spoke with President Quill. ${sentence}`).positions[0]?.trace.join(' ') ??
    ''
  )
}

const SENTENCES: readonly (readonly [kind: string, sentence: string, labels: string])[] = [
  [
    'a report',
    'President Tarn noted that the talks focused on the harbour.',
    'assertive 1 neutral',
  ],
  [
    'a demand with “must”',
    'President Tarn said that the harbour authorities must open the gates.',
    'directive 1 calls-for',
  ],
  [
    'a demand with “should”',
    'President Tarn pointed out that the two sides should deepen cooperation.',
    'directive 1 calls-for',
  ],
  [
    'a need told in the past tense',
    'President Tarn stressed that the harbour needed a new bridge.',
    'directive 2 calls-for',
  ],
  [
    'a necessity',
    'President Tarn underlined that it is necessary to reopen the port.',
    'directive 2 calls-for',
  ],
  [
    'what cannot be justified',
    'President Tarn stressed that the closing of the harbour cannot be justified.',
    'verdictive 2 opposes',
  ],
  [
    'what must have no place',
    'President Tarn stressed that there must be no impunity for the raid.',
    'directive 2 calls-for',
  ],
  [
    'a thing that is not seen',
    'President Tarn noted that he sees no evidence of progress.',
    'assertive 1 opposes',
  ],
  [
    'a doubt',
    'President Tarn called into question the legality of the vote.',
    'verdictive 3 opposes',
  ],
  [
    'a wish that others act',
    'President Tarn expressed the wish that the sides would return to the table.',
    'expressive 3 calls-for',
  ],
  [
    'an importance',
    'President Tarn said that it was essential to keep the port open.',
    'assertive 1 supports',
  ],
  [
    'a promise of one’s own side',
    'President Tarn said: "We will rebuild the bridge together."',
    'commissive 1 commits',
  ],
  ['a readiness', 'President Tarn noted that he was ready to send a team.', 'commissive 1 commits'],
  [
    'a refusal to tolerate',
    'President Tarn stressed: "We will not tolerate attacks on the harbour."',
    'verdictive 2 opposes',
  ],
  [
    'an appreciation',
    'President Tarn said that he highly appreciates the help of the neighbours.',
    'expressive 1 supports',
  ],
  [
    'a judgement',
    'President Tarn said that the blockade was unacceptable.',
    'verdictive 1 opposes',
  ],
  [
    'what has no place',
    'President Tarn underlined that there can be no double standards in this matter.',
    'assertive 2 opposes',
  ],
  [
    'blame',
    'President Tarn noted that the neighbours were sabotaging the talks.',
    'assertive 1 opposes',
  ],
  [
    'praise',
    'President Tarn noted that ties between the two countries had shown good momentum.',
    'assertive 1 supports',
  ],
  [
    'a bad thing that is only met',
    'President Tarn noted the work of the guard to protect the harbour against aggression.',
    'assertive 1 supports',
  ],
  [
    'what is said of oneself',
    'President Tarn said that the harbour had opened in May.',
    'assertive 1 supports',
  ],
  [
    'how another state acts',
    'President Tarn said that Norway keeps the treaty.',
    'assertive 1 neutral',
  ],
  [
    'praise that is missing',
    'President Tarn noted that there had been no progress.',
    'assertive 1 opposes',
  ],
  [
    'a state of affairs told',
    'President Tarn informed President Quill about the situation after the brutal attack.',
    'assertive 1 neutral',
  ],
  [
    'a next contact',
    'President Tarn looked forward to speaking again soon.',
    'expressive 3 supports',
  ],
  [
    'an event looked forward to',
    'President Tarn looked forward to the reopening of the harbour.',
    'expressive 3 supports',
  ],
  [
    'a hope that others act',
    'President Tarn expressed hope that the guards would leave the bridge.',
    'expressive 3 calls-for',
  ],
  [
    'a hope that things go well',
    'President Tarn expressed hope that bilateral relations would grow.',
    'expressive 3 supports',
  ],
  [
    'a common view',
    'The two presidents agreed that the harbour is the key to trade.',
    'assertive 3 supports',
  ],
  [
    'a common demand',
    'The two presidents agreed that all guards needed to leave.',
    'directive 3 calls-for',
  ],
  [
    'a common promise',
    'The two presidents agreed that they would meet in spring.',
    'commissive 3 commits',
  ],
  [
    'a warning that tells',
    'President Tarn warned of the dangers of the flood.',
    'assertive 4 opposes',
  ],
  [
    'a warning that asks',
    'President Tarn warned against any step that could close the harbour.',
    'directive 4 opposes',
  ],
  [
    'an order to one’s own',
    'The two presidents instructed their ministers to submit a plan.',
    'commissive 3 commits',
  ],
  ['a greeting', 'President Tarn conveyed warm wishes on the new year.', 'expressive 2 neutral'],
  [
    'a right reserved',
    'President Tarn reserved the right to close the bridge.',
    'commissive 4 commits',
  ],
  [
    'a principle that is held, asked of nobody',
    'President Tarn reaffirmed that any settlement must be peaceful.',
    'assertive 2 supports',
  ],
  [
    'what both hold must come about',
    'The two presidents were in agreement that the harbour must be protected by all means.',
    'assertive 3 supports',
  ],
  [
    'a duty that both name an agent for',
    'The two presidents agreed that the tolls should be lifted by all coastal states.',
    'directive 3 calls-for',
  ],
  [
    'what both lay down for later',
    'The two presidents agreed that the next round should be held in May.',
    'commissive 3 commits',
  ],
  [
    'a sum that is announced',
    'President Tarn announced an additional 5 million crowns for the harbour.',
    'commissive 1 commits',
  ],
  [
    'a warning of what may come',
    'President Tarn cautioned that new tolls would prolong the suffering of the islands.',
    'assertive 4 opposes',
  ],
  [
    'a hope that somebody leave off',
    'President Tarn expressed hope that the port would not be closed.',
    'expressive 3 calls-for',
  ],
  [
    'an attachment',
    'President Tarn recalled his attachment to the treaty.',
    'expressive 3 supports',
  ],
  [
    'no grounds seen',
    'President Tarn said that he did not see any grounds for a toll.',
    'assertive 1 opposes',
  ],
  [
    'a time that has come',
    'President Tarn said that it was time to reopen the port.',
    'directive 1 calls-for',
  ],
  [
    'a thing told in words of blame',
    'President Tarn noted that the toll remained the only obstacle to trade.',
    'assertive 1 opposes',
  ],
  [
    'a thing told in words of praise',
    'President Tarn noted that traffic had improved steadily.',
    'assertive 1 supports',
  ],
  [
    'a zero tolerance',
    'President Tarn said that the harbour has zero tolerance for smuggling.',
    'assertive 1 opposes',
  ],
]

describe('labels of a cue', () => {
  for (const [kind, sentence, wanted] of SENTENCES)
    it(`tell ${kind}`, () => {
      expect(labels(sentence)).toBe(wanted)
    })

  it('come with the word that made them', () => {
    expect(trace('President Tarn strongly endorsed the plan.')).toContain(
      '“strongly” raises 3 to 4',
    )
    expect(trace('President Tarn said that the gates must open.')).toContain('“must”')
    expect(trace('President Tarn noted that there can be no excuse.')).toContain('no excuse')
  })
})

it.each([
  ['President Tarn shared that the port is full.', 'assertive 1 supports'],
  ['President Tarn confirmed that the dues complicate trade.', 'assertive 2 opposes'],
  ['President Tarn directed attention to the state of the road.', 'assertive 2 supports'],
  ['President Tarn offered his feedback on the plan.', 'assertive 1 neutral'],
  ['President Tarn stressed that vaccines are available in the port.', 'assertive 2 supports'],
  [
    'President Tarn expressed confidence that the next ten years would bring trade.',
    'expressive 3 supports',
  ],
  [
    'President Tarn expressed confidence that President Quill would keep the pass open.',
    'expressive 3 calls-for',
  ],
])('labels what is told, held or expected: %s', (sentence, wanted) => {
  expect(labels(sentence)).toBe(wanted)
})
