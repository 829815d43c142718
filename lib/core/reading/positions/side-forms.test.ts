import { describe, expect, it } from 'vitest'
import { read } from '../read'

const HEAD = `Phone call with the Minister of Norway

5 March 2026

Danish Foreign Minister Ben Holt spoke by phone with his Norwegian counterpart Anna Berg. `

/** Source, cue and content, with labels, of each position of a text. */
function lines(text: string): string[] {
  return read(text).positions.map(
    ({ source, cueAt, cueTailAt, contentAt, act, force, polarity }) =>
      `${typeof source === 'string' ? source : source.join(' + ')}: ${[cueAt, ...cueTailAt]
        .map((span) => text.slice(...span))
        .join(' … ')} | ${text.slice(...contentAt)} | ${act} ${force} ${polarity}`,
  )
}

const FORMS: readonly (readonly [kind: string, sentence: string, told: readonly string[]])[] = [
  [
    'a subject after a side that only ends what stands before it',
    'During a visit made at the request of the Danish side, Ben Holt and Norwegian Foreign Minister Anna Berg had a frank exchange of views on fisheries.',
    ['joint: had a frank exchange of views on | fisheries | topic 0 neutral'],
  ],
  [
    'remarks to others, which are no matter of the talk',
    'Ben Holt spoke with Anna Berg ahead of his remarks to the press about the port. The ministers discussed fisheries.',
    ['joint: discussed | fisheries | topic 0 neutral'],
  ],
  [
    'adjectives of one noun after “including”',
    'Ben Holt reaffirmed Danish support, including through economic, financial, and humanitarian aid.',
    [
      'Ben Holt: reaffirmed Danish support | including through economic, financial, and humanitarian aid | expressive 3 supports',
    ],
  ],
  [
    'where support is given, as part of the cue',
    'Ben Holt underscored the broad support in Denmark for the defence of the port.',
    [
      'Ben Holt: underscored the broad support in Denmark for | the defence of the port | expressive 3 supports',
    ],
  ],
  ['the atmosphere of a conversation', 'The conversation was held in a warm atmosphere.', []],
  [
    'an exchange before “it was”',
    'During an exchange on the harbour, it was emphasised that the road matters.',
    [
      'joint: exchange on | the harbour | topic 0 neutral',
      'joint: was emphasised | that the road matters | assertive 2 supports',
    ],
  ],
  [
    'an emphasis on the importance of a thing',
    'The emphasis for both sides was on the importance of reopening the road.',
    [
      'joint: The emphasis for both sides was on the importance of | reopening the road | assertive 2 supports',
    ],
  ],
  [
    'an emphasis on a need',
    'The main emphasis was on the need for a truce.',
    ['joint: The main emphasis was on the need for | a truce | directive 2 calls-for'],
  ],
  [
    'a hope of what one of two will do',
    'The ministers discussed fisheries. Hope was expressed that Anna Berg would work with the fleet to prevent accidents.',
    [
      'joint: discussed | fisheries | topic 0 neutral',
      'Ben Holt: Hope was expressed | that Anna Berg would work with the fleet to prevent accidents | expressive 3 calls-for',
    ],
  ],
  [
    'confidence in what the other will do',
    'Ben Holt expressed confidence that Anna Berg would keep the pass open.',
    [
      'Ben Holt: expressed confidence | that Anna Berg would keep the pass open | expressive 3 calls-for',
    ],
  ],
  [
    'officials of one house, who are not those of both sides',
    'Ministry officials shared their experiences working with fishing towns.',
    [
      'Ministry officials: shared | their experiences working with fishing towns | assertive 1 neutral',
    ],
  ],
  [
    'officials of one house after a fronted phrase',
    'To that end, Ministry officials called on the towns to ensure that the quays are lit.',
    ['Ministry officials: called on | to ensure that the quays are lit | directive 3 calls-for'],
  ],
  [
    'an addressee by “counterpart” alone',
    'Ben Holt informed his Norwegian counterpart of the plans for the port.',
    ['Ben Holt: informed … of | the plans for the port | assertive 1 neutral'],
  ],
  [
    'the end of a clause in “doing so”',
    'It was noted that both states share data and intend to continue doing so.',
    [
      'joint: was noted | that both states share data and intend to continue doing so | commissive 1 commits',
    ],
  ],
  [
    'a commitment to the defence of somebody somewhere',
    'Ben Holt reiterated his commitment to the defence of allies on the northern border.',
    [
      'Ben Holt: reiterated his commitment to | the defence of allies on the northern border | commissive 3 commits',
    ],
  ],
  [
    'several names that are the subject within what is stressed',
    'Ben Holt stressed that Denmark, Allies, and partners will go on to hold accountable those who raided the port.',
    [
      'Ben Holt: stressed | that Denmark, Allies, and partners will go on to hold accountable those who raided the port | commissive 2 commits',
    ],
  ],
  [
    'values, which are a noun after an adjective',
    'The ministers reaffirmed the democratic values that bind them.',
    ['joint: reaffirmed | the democratic values that bind them | assertive 2 supports'],
  ],
  [
    'a list of bad words that is met as a whole',
    'Ben Holt highlighted efforts to defend the port against the unprovoked, unjustified, and brutal attack.',
    [
      'Ben Holt: highlighted | efforts to defend the port against the unprovoked, unjustified, and brutal attack | assertive 2 supports',
    ],
  ],
  [
    'what both were told',
    'They also received feedback on the plan for the port.',
    ['joint: received feedback on | the plan for the port | topic 0 neutral'],
  ],
  [
    'what one came to hear',
    'Ben Holt met with Anna Berg to hear about the state of the fleet.',
    ['Ben Holt: hear about | the state of the fleet | topic 0 neutral'],
  ],
]

describe('forms beside the plain cue', () => {
  it.each(FORMS)('reads %s', (_, sentence, told) => {
    expect(lines(HEAD + sentence)).toEqual(told)
  })
})
