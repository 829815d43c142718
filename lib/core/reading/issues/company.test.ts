import { expect, it } from 'vitest'
import { read } from '../read'

const CALL = `Readout of Minister Anna Berg’s call with Minister Sami Hadid of Jordan

3 May 2024

Foreign Minister Anna Berg of Norway spoke by phone with Foreign Minister Sami Hadid of Jordan.`

/** The issues of the last position of a sentence, in order of the alphabet. */
function filed(sentence: string): string {
  return [...(read(`${CALL} ${sentence}`).positions.at(-1)?.issues ?? [])].sort().join(' ')
}

it.each([
  [
    'a list of adjectives with their noun at its end',
    'The ministers discussed cooperation on political, economic, and security issues.',
    'economy security',
  ],
  [
    'energy security, which is no item of security',
    'The ministers discussed cooperation on food and energy security issues.',
    'energy food-security',
  ],
  [
    'kinds of help in a war',
    'The ministers discussed plans to supply Ukraine with security, economic, and humanitarian assistance.',
    'financial-assistance humanitarian military-assistance ukraine',
  ],
  [
    'clean energy in a list',
    'The ministers discussed cooperation on clean, diversified, secure energy sources.',
    'clean-energy energy',
  ],
  [
    'the region to which a state that is named belongs',
    'The ministers discussed the important role of Jordan in the region.',
    'middle-east',
  ],
  [
    'a region after bilateral ties in one sentence',
    'The ministers reaffirmed the ties between the peoples, and discussed efforts for an integrated Middle East region.',
    'middle-east',
  ],
  [
    'the next meeting, wherever it is',
    'The ministers agreed to meet again at the next G7 Summit to continue their talks.',
    'contacts',
  ],
  [
    'a matter without the clause that tells where',
    'The ministers discussed the Peace Summit on Ukraine in Geneva, where Norway will speak for the UN Charter.',
    'peace-formula ukraine',
  ],
])('files %s', (_, sentence, issues) => {
  expect(filed(sentence)).toBe(issues)
})
