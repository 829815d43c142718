import { expect, it } from 'vitest'
import { read } from '../read'

/** Day, channel and those who took part in the first call of a text. */
function told(text: string) {
  const reading = read(text)
  const [call] = reading.calls
  return {
    held: call?.heldOn?.value ?? null,
    channel: call?.channel.value ?? null,
    people: (call?.participants ?? []).map((index) => {
      const { name, state } = reading.cast[index] ?? { name: '', state: null }
      return `${name} ${state ?? '-'}`
    }),
    issuer: reading.issuer?.value.state ?? null,
  }
}

const people = (text: string) => [...told(text).people].sort()

it('takes those whom a delegation includes for its state’s, whatever their offices are called', () => {
  expect(
    people(`Deputy Secretary Harlan’s Talks with Foreign Minister Mwila of Zambia

June 3, 2025

Deputy Secretary of State Anna Harlan met in Washington today with a delegation of Zambia that included Foreign Minister Joseph Mwila, Secretary of the Treasury Peter Phiri, and interim National Security Advisor Grace Tembo.`),
  ).toEqual(['Anna Harlan US', 'Grace Tembo ZM', 'Joseph Mwila ZM', 'Peter Phiri ZM'])
})

it('parts the name of a region from that of its head, who is of the state that is spoken of', () => {
  expect(
    people(`Meeting with Head of Vellonia Semyon Abramkin

March 30, 2024 · 15:00

President of Russia Ivan Torgov had talks with Head of the Republic of Vellonia Semyon Abramkin.`),
  ).toEqual(['Ivan Torgov RU', 'Semyon Abramkin RU'])
  expect(
    people(`Meeting with Governor of St Varvara Oleg Minin

March 30, 2024 · 15:00

President of Russia Ivan Torgov met with Governor of St Varvara Oleg Minin.`),
  ).toEqual(['Ivan Torgov RU', 'Oleg Minin RU'])
})

it('gives a patriarch no state', () => {
  expect(
    people(`Readout of President Harlan’s Meeting with His All-Holiness Ecumenical Patriarch Gregorios

November 3, 2024

President John Harlan of the United States met in Geneva with His All-Holiness Ecumenical Patriarch Gregorios.`),
  ).toEqual(['Gregorios -', 'John Harlan US'])
})

it('counts somebody without an office who is described as the one who was called', () => {
  expect(
    people(`Readout of President Harlan’s Call with Mary Pell

July 6, 2024

President John Harlan of the United States spoke today with Mary Pell, the wife of a teacher held abroad.`),
  ).toEqual(['John Harlan US', 'Mary Pell -'])
})

it('takes no state for a person, and no host of a conference for a guest', () => {
  expect(
    people(`Secretary Harlan’s Participation in the ASEAN Forum

August 6, 2024

Secretary of State Anna Harlan met with the ASEAN Secretary General at the Forum Ministerial Meeting hosted by ASEAN Chair Malaysia.`),
  ).toEqual(['ASEAN Secretary General -', 'Anna Harlan US'])
})

it('gives three ministers the three states before their names', () => {
  expect(
    people(`Joint Statement by the Foreign Ministers of Latvia, Lithuania and Estonia

Riga, 3 June 2026

We, the Foreign Ministers of Latvia, Lithuania and Estonia, Dace Ozolina, Rimas Petrauskas and Kaarel Metsapuu, met in Riga on 3 June.`),
  ).toEqual(['Dace Ozolina LV', 'Kaarel Metsapuu EE', 'Rimas Petrauskas LT'])
})

it('knows a house by what bears such a name in one state alone', () => {
  expect(
    told(`The Prime Minister’s Conversation with the King of Morocco

Wednesday, 6 May 2026

The Prime Minister spoke yesterday evening with the King of Morocco, and updated him on the decision of the Knesset.`),
  ).toMatchObject({ issuer: 'IL', held: '2026-05-05', channel: 'phone' })
})

it('knows a house by whose partner it says it is', () => {
  expect(
    told(`Telephone conversation with Peru’s Foreign Minister

Date: 14/04/2026

Minister of Foreign Affairs Sigrun Halvorsen spoke with her Peruvian colleague Renzo Quispe on the phone today. They discussed the protection of forests, where Norway has been a partner since 2014.`),
  ).toMatchObject({ issuer: 'NO', people: ['Sigrun Halvorsen NO', 'Renzo Quispe PE'] })
})

it.each([
  ['on the evening of May 20', 'Ha Noi, May 21, 2026', '2026-05-20'],
  ['on 5 March', '6 March 2026', '2026-03-05'],
  ['on December 30', 'January 2, 2026', '2025-12-30'],
  ['at 3:45 p.m.', '', null],
  ['on 5 March', '', null],
  ['at 18:30', '6 March 2026', '2026-03-06'],
  ['. They discussed the third round of talks held on 4 March', '6 March 2026', '2026-03-06'],
])('reads the day of a call held %s under the date line “%s”', (when, line, day) => {
  const text = `Call with the Foreign Minister of Cuba

${line}

Foreign Minister Le Khoa of Viet Nam held phone talks with Foreign Minister Rolando Ibarra of Cuba ${when}.`
  expect(told(text).held).toBe(day)
})

it('hears a zoom conference as video', () => {
  expect(
    told(`President held a zoom conference with the President of Cuba

5 March 2024

President Le Khoa of Viet Nam held a zoom conference with President Rolando Ibarra of Cuba.`)
      .channel,
  ).toBe('video')
})

it('tells two groups of one side apart, and keeps “both houses and both wings” in one', () => {
  expect(
    people(`President Tarn meets the government

March 5, 2026

President of Chile Ana Tarn held talks with members of the Cabinet and representatives of the Office of the State Council on the state budget.`),
  ).toEqual([
    'Ana Tarn CL',
    'members of the Cabinet CL',
    'representatives of the Office of the State Council CL',
  ])
  expect(
    people(`President Tarn speaks to Congress

March 5, 2026

President of Chile Ana Tarn spoke with representatives of both houses and both wings of the Peruvian Congress.`),
  ).toEqual([
    'Ana Tarn CL',
    'representatives of both houses and both wings of the Peruvian Congress PE',
  ])
})

it('takes those who attended for participants where nobody else is told to be the other side', () => {
  expect(
    people(`Meeting on the river

March 5, 2026

A meeting of the River Board with the participation of President of Chile Ana Tarn took place. The meeting was attended by Prime Minister Jon Vale and Minister of Energy Max Gold.`),
  ).toEqual(['Ana Tarn CL', 'Jon Vale CL', 'Max Gold CL'])
})
