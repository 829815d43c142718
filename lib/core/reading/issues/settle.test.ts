import { expect, it } from 'vitest'
import { read } from '../read'

/** The issues of each position, in order of the alphabet. */
function filed(text: string): string[] {
  return read(text).positions.map(({ issues }) => [...issues].sort().join(' '))
}

const UKRAINE = `President spoke with the President of Poland

3 May 2024

President of Ukraine Volodymyr Zelenskyy spoke by phone with President of Poland Adam Nowicki.`

const CALL = `Readout of Minister Anna Berg’s call with Minister Petrit Hoxha of Albania

3 May 2024

Foreign Minister Anna Berg of Norway spoke by phone with Foreign Minister Petrit Hoxha of Albania.`

it('files sanctions of which the one at war tells with the war where they answer a deed of it', () => {
  expect(
    filed(
      `${UKRAINE} The President stressed the importance of sanctions in response to aggression.`,
    ),
  ).toEqual(['sanctions ukraine'])
  expect(
    filed(`${UKRAINE} The President stressed the importance of increasing sanctions.`),
  ).toEqual(['sanctions'])
})

it('files the export of grain and the blocked ports for themselves, not as trade', () => {
  expect(filed(`${CALL} The ministers discussed the export of Ukrainian grain.`)).toEqual([
    'grain-exports',
  ])
})

it.each([
  [
    'The ministers discussed the talks with President of the European Council Jan Smit on Cyprus.',
    'cyprus',
  ],
  ['The ministers discussed the role of EU leaders in the talks on Cyprus.', 'cyprus'],
  ['The ministers discussed the summit of the European Council.', 'eu'],
])('takes a body that only says whose official is meant for no matter: %s', (sentence, wanted) => {
  const found = filed(`${CALL} ${sentence}`)
  expect(found[0]?.split(' ').filter((id) => id !== 'contacts' && id !== 'peace')).toEqual([wanted])
})

it('keeps the way into the union apart from the war', () => {
  expect(
    filed(
      `${UKRAINE} The President noted the part that Poland plays in supporting Ukraine’s EU membership.`,
    ),
  ).toEqual(['eu-accession'])
})

it('files guarantees for a state at war with the war, and those that Russia asks for with the order of Europe', () => {
  expect(
    filed(`${UKRAINE} The President stressed the importance of effective security guarantees.`),
  ).toEqual(['security-guarantees ukraine'])
  expect(
    filed(`Telephone conversation with President of France Jean Marchetti

14 January 2022

Vladimir Putin spoke by telephone with President of France Jean Marchetti. The leaders discussed long-term security guarantees for Russia.`),
  ).toEqual(['european-security security-guarantees'])
})

it.each([
  [
    'The ministers discussed security, economic, and humanitarian assistance to Sudan.',
    'financial-assistance humanitarian military-assistance sudan',
  ],
  ['The ministers discussed trade, economic and cultural ties.', 'culture-education economy trade'],
  ['The ministers discussed cooperation, including trade and the economy.', 'economy trade'],
  ['Ms Berg noted the financial support of Norway.', 'financial-assistance'],
  ['Ms Berg invited Mr Hoxha to address the parliament in Oslo.', 'contacts'],
  ['The ministers discussed the restructuring of external debt.', 'debt'],
  ['The ministers discussed the truce in Yemen.', 'ceasefire yemen'],
  [
    'The ministers discussed the exchange of hostages for prisoners in Gaza.',
    'gaza prisoner-exchange',
  ],
  ['The ministers discussed food security concerns.', 'food-security'],
  ['The ministers discussed the safety of nuclear power plants.', 'nuclear-safety'],
  [
    'The ministers discussed the undersea cable that was cut near the fishing grounds.',
    'maritime-security',
  ],
])('files “%s” under %s', (sentence, issues) => {
  expect(filed(`${CALL} ${sentence}`)).toEqual([issues])
})

it('takes a past visit for where something was agreed, not for what comes next', () => {
  expect(
    filed(
      `${CALL} The ministers reaffirmed their intention to implement the agreements reached during the visit to Oslo and to strengthen bilateral relations.`,
    ),
  ).toEqual(['bilateral-relations'])
})

it('files what a state at war tells of its plants with the war, though it names it by words of war alone', () => {
  expect(
    filed(
      `${UKRAINE} The President spoke about the course of the war. The President noted that the invaders pose a threat to nuclear safety.`,
    )[1],
  ).toBe('nuclear-safety ukraine')
})

it('keeps condolences told in one breath with the conflict', () => {
  expect(
    filed(
      `${CALL} Ms Berg condemned the attacks in Sudan and conveyed her condolences to the families of those killed in these attacks.`,
    ),
  ).toEqual(['sudan', 'condolences sudan'])
})

it('does not take a sentence that goes on for another subject', () => {
  expect(
    filed(
      `${CALL} Ms Berg informed Mr Hoxha about the talks on Nagorno-Karabakh. These agreements will restore transport ties. The ministers will review these matters in June.`,
    ),
  ).toEqual(['nagorno-karabakh', 'nagorno-karabakh'])
})
