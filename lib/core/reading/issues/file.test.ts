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
    ['libya'],
  ],
  [
    'does not take war words for one war where the text names another',
    'The two presidents discussed the situation in Gaza. President Tarn condemned the missile attacks and called for the release of all hostages.',
    ['gaza', 'gaza', 'gaza'],
  ],
  [
    'tells a state from the persons who bear its name or its word',
    'The two presidents discussed the start of the new school year. President Tarn thanked Michael Jordan.',
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
