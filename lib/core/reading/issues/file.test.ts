import { describe, expect, it } from 'vitest'
import { read } from '../read'

/** The issues of each position of a text told by the invented presidents Tarn and Quill. */
function issues(text: string): string[] {
  return read(`President Tarn spoke with President Quill.\n\n${text}`).positions.map((each) =>
    [...each.issues].sort().join(' '),
  )
}

type Case = readonly [what: string, text: string, issues: readonly string[]]

const CASES: readonly Case[] = [
  [
    'keeps a truce with the conflict that its paragraph speaks of',
    'The two presidents discussed the situation in Sudan. President Tarn called for a ceasefire.',
    ['sudan', 'ceasefire sudan'],
  ],
  [
    'files with the conflict named in the clause that heads it',
    'On Yemen, the two presidents stressed the importance of a lasting truce.',
    ['ceasefire yemen'],
  ],
  [
    'files with the one addressed',
    'President Tarn called on the parties in Libya to lay down their arms and resume dialogue.',
    ['ceasefire libya'],
  ],
  [
    'does not take war words for one war where the text names another',
    'The two presidents discussed the situation in Gaza. President Tarn condemned the missile attacks and called for the release of all hostages.',
    ['gaza', 'gaza', 'gaza'],
  ],
  [
    'tells a state from the persons who bear its name or its word',
    'The two presidents discussed the start of the new season. President Tarn thanked Michael Jordan.',
    ['', ''],
  ],
  [
    'keeps relief after a storm with the storm',
    'President Tarn offered condolences on the loss of life in the hurricane. President Tarn pledged humanitarian assistance.',
    ['condolences disasters', 'disasters humanitarian'],
  ],
  [
    'hears a congratulation in the cue',
    'President Tarn congratulated President Quill on his birthday. President Tarn congratulated President Quill on the opening of the nuclear power plant.',
    ['congratulations', 'nuclear-energy'],
  ],
  [
    'tells nuclear power from nuclear weapons and from safety',
    'The two presidents discussed the construction of a nuclear power plant. The two presidents discussed nuclear weapons.',
    ['nuclear-energy', 'proliferation'],
  ],
  [
    'tells the settlement of payments from that of a conflict',
    'The two presidents discussed local currency settlement and the payment systems.',
    ['financial-cooperation'],
  ],
  [
    'tells diplomatic relations from diplomacy for peace',
    'The two presidents welcomed the anniversary of diplomatic relations.',
    ['bilateral-relations'],
  ],
  [
    'tells greetings on an anniversary from the relations that it marks',
    'President Quill congratulated President Tarn on the anniversary of diplomatic relations.',
    ['congratulations'],
  ],
  [
    'files vague words with what went before',
    'The two presidents discussed the situation in Haiti. President Tarn praised the swift answer of the neighbours.',
    ['haiti', 'haiti'],
  ],
  [
    'prefers the narrower heading',
    'The two presidents discussed cooperation in agriculture and on transport corridors.',
    ['agriculture transport'],
  ],
  [
    'files diplomacy with peace, also beside deterrence and as conflict resolution',
    'The two presidents agreed on the importance of pursuing diplomacy and deterrence in response to the build-up on the border of Sudan. President Tarn said that only diplomacy serves conflict resolution.',
    ['deterrence peace sudan', 'peace sudan'],
  ],
  [
    'does not carry a matter onto a sentence with one of its own',
    'The two presidents discussed the fight against the pandemic. President Tarn said that the strait is open.',
    ['covid', 'maritime-security'],
  ],
  [
    'carries nothing onto a matter that the list does not know',
    'The two presidents discussed the fight against the pandemic. President Tarn said that the ancient quarrel has ended.',
    ['covid', ''],
  ],
  [
    'carries a matter on by a pronoun, a demonstrative, or words that name nothing',
    'The two presidents discussed trade. President Tarn stressed the importance of these efforts. President Quill thanked President Tarn for his strong support. President Tarn said that it had been neglected.',
    ['trade', 'trade', 'trade', 'trade'],
  ],
  [
    'carries a matter over a paragraph only where the text points back',
    'The two presidents discussed trade.\n\nPresident Tarn welcomed this decision.\n\nPresident Quill thanked President Tarn for his strong support.',
    ['trade', 'trade', ''],
  ],
  [
    'takes up the sentence before where the next opens with it',
    'The two presidents discussed the wheat harvest. In this regard, President Quill offered her help.',
    ['food-security', 'food-security'],
  ],
  [
    'does not file talks about no one with one of several conflicts',
    'The two presidents discussed the situation in Sudan and Yemen. President Tarn stressed the need to settle disputes by peaceful means.',
    ['sudan yemen', 'peace'],
  ],
  [
    'does not file another state’s refugees with the conflict spoken of before',
    'The two presidents discussed the situation in Sudan. President Tarn noted that Kenya was hosting refugees.',
    ['sudan', 'refugees'],
  ],
  [
    'lets a sentence without a position change the subject',
    'The two presidents discussed the situation in Haiti. The wheat harvest had been poor. President Tarn thanked President Quill for her strong support.',
    ['haiti', 'food-security'],
  ],
  [
    'files under a heading line what its paragraphs leave unsaid',
    'Tourism and travel\n\nPresident Quill hailed the steady growth of recent months.\n\nRegional affairs\n\nThe two presidents discussed the situation in Haiti.',
    ['visas', 'haiti'],
  ],
  [
    'hears a label before a colon',
    '• Fisheries: President Tarn praised the progress of recent months.',
    ['agriculture'],
  ],
  [
    'keeps the wider heading where words of its own speak for it',
    'The two presidents called for a ceasefire and for peace talks. The two presidents discussed the peace formula.',
    ['ceasefire peace', 'peace-formula'],
  ],
  [
    'tells negotiations on goods from talks of peace',
    'The two presidents welcomed the progress of negotiations on steel exports.',
    ['trade'],
  ],
  [
    'takes each item of a list',
    'The two presidents discussed cooperation in defence, space and tourism.',
    ['defence-cooperation space visas'],
  ],
  [
    'takes no principle of law for a matter of courts',
    'President Tarn rejected sanctions contrary to international law.',
    ['sanctions'],
  ],
  [
    'reads regions in general beside the one that is named',
    'The two presidents discussed regional affairs, including the situation in Haiti.',
    ['haiti regions'],
  ],
  [
    'leaves the accession to another body to that body',
    'President Tarn welcomed the accession to the throne of Queen Orla.',
    ['congratulations'],
  ],
  [
    'says nothing of peace where a hostage is a figure of speech',
    'President Quill stressed that tourism must not be held hostage to politics.',
    ['visas'],
  ],
]

describe('filing a position under issues', () => {
  for (const [what, text, wanted] of CASES)
    it(what, () => {
      expect(issues(text)).toEqual(wanted)
    })

  it('says why where the words themselves do not', () => {
    const text =
      'President Tarn spoke with President Quill.\n\nThe two presidents discussed the situation in Sudan. President Tarn called for a ceasefire.'
    expect(read(text).positions[1]?.trace.join(' ')).toContain('conflict spoken of before')
  })

  it('proposes a subject that no issue covers, by its noun phrase', () => {
    const reading = read(
      'President Tarn spoke with President Quill. The two presidents discussed the ancient lighthouse question.',
    )
    expect(reading.positions[0]?.issues).toEqual([])
    expect(reading.proposedIssues[0]?.label).toBe('ancient lighthouse question')
  })
})
