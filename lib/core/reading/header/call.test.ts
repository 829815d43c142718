import { describe, expect, it } from 'vitest'
import { read } from '../read'

/** Day held, day published, channel, state of who asked, place, issuer, who took part. */
function facts(text: string): string {
  const reading = read(text)
  const call = reading.calls[0]
  const who = (call?.participants ?? []).map((index) => {
    const actor = reading.cast[index]
    return `${actor?.name} ${actor?.state ?? '-'}`
  })
  return [
    call?.heldOn?.value ?? '-',
    reading.publishedOn?.value ?? '-',
    call?.channel.value,
    call?.initiative?.value.state ?? '-',
    call?.place?.value ?? '-',
    `${reading.issuer?.value.name} ${reading.issuer?.value.state ?? '-'}`,
    who.join(', '),
  ].join(' | ')
}

/** Texts of our own making, in the manner of many houses; the people are invented. */
const TEXTS: readonly { name: string; text: string; facts: string }[] = [
  {
    name: 'the day in a registry number, “at the latter’s request”',
    text: `Press release on Foreign Minister Pavel Orlov’s telephone conversation with US Secretary of State Martin Hale

1897-09-10-2017

On October 8, Foreign Minister Pavel Orlov spoke by phone with US Secretary of State Martin Hale at the latter’s initiative.

The officials discussed the situation in Syria. Pavel Orlov emphasised the need for a ceasefire.`,
    facts:
      '2017-10-08 | 2017-10-09 | phone | US | - | Ministry of Foreign Affairs RU | Pavel Orlov RU, Martin Hale US',
  },
  {
    name: 'a month in small letters and a stroke; “initiated by the … side”',
    text: `Foreign Minister Pavel Orlov’s telephone conversation with Foreign Minister of Japan Kenji Mori

12 october / 2017

A telephone conversation took place between Foreign Minister of the Russian Federation Pavel Orlov and Minister for Foreign Affairs of Japan Kenji Mori, initiated by the Japanese side. The ministers exchanged views on bilateral ties.`,
    facts:
      '2017-10-12 | 2017-10-12 | phone | JP | - | Ministry of Foreign Affairs RU | Pavel Orlov RU, Kenji Mori JP',
  },
  {
    name: 'a host whom only the office names',
    text: `PM call with President Moreau of France: 1 June 2024

From: Prime Minister's Office, 10 Downing Street
Published 1 June 2024

The Prime Minister spoke to the President of France, Luc Moreau, this afternoon.

They discussed the situation in Ukraine. The Prime Minister stressed the importance of unity.`,
    facts:
      "2024-06-01 | 2024-06-01 | phone | - | - | Prime Minister's Office GB | Prime Minister GB, Luc Moreau FR",
  },
  {
    name: 'a guest who is welcomed, and where',
    text: `PM meeting with Chancellor Brandt of Germany: 14 May 2024

The Prime Minister welcomed Chancellor Anna Brandt to Downing Street this morning.

Turning to trade, the leaders agreed to do more.`,
    facts:
      "2024-05-14 | 2024-05-14 | in-person | - | Downing Street | Prime Minister's Office GB | Prime Minister GB, Anna Brandt DE",
  },
  {
    name: 'the minister in the byline, “yesterday”, a title with the day',
    text: `Foreign Secretary call with Chinese Foreign Minister, 5 March 2023

From: Foreign, Commonwealth & Development Office and The Rt Hon Edward Marsh MP
Published 6 March 2023

The Foreign Secretary spoke to Chinese Foreign Minister Chen Bo yesterday.

The Foreign Secretary raised human rights.`,
    facts:
      '2023-03-05 | 2023-03-06 | phone | - | - | Foreign, Commonwealth & Development Office GB | Edward Marsh GB, Chen Bo CN',
  },
  {
    name: 'party and state offices in a row, “at the latter’s request”',
    text: `Chen Bo Speaks with Saudi Foreign Minister Prince Nasser on the Phone

2023-03-12 21:40

On March 12, 2023, Member of the Political Bureau of the CPC Central Committee and Foreign Minister Chen Bo had a phone call with Saudi Foreign Minister Nasser bin Saad Al Saud at the latter's request.

Chen Bo said that China supports dialogue. Nasser expressed his gratitude.`,
    facts:
      '2023-03-12 | 2023-03-12 | phone | SA | - | Ministry of Foreign Affairs CN | Chen Bo CN, Nasser bin Saad Al Saud SA',
  },
  {
    name: 'honorifics and office after the name',
    text: `Telephone conversation between Prime Minister Shri Arun Mehta and H.E. Mr. Ivan Sokolov, President of the Russian Federation

July 01, 2022

Prime Minister Shri Arun Mehta spoke on telephone today with H.E. Mr. Ivan Sokolov, President of the Russian Federation.

2. The leaders reviewed bilateral trade.

New Delhi
July 01, 2022`,
    facts:
      '2022-07-01 | 2022-07-01 | phone | - | - | Ministry of External Affairs IN | Arun Mehta IN, Ivan Sokolov RU',
  },
  {
    name: 'a call received, whose sender asked for it',
    text: `External Affairs Minister’s telephone conversation with the Foreign Minister of Oman

New Delhi, 5 March 2023

External Affairs Minister Dr. R. Srinivasan received a telephone call from H.E. Sayyid Hamad Al Busaidi, Foreign Minister of the Sultanate of Oman today.

EAM conveyed India's appreciation for the welfare of the Indian community.`,
    facts:
      '2023-03-05 | 2023-03-05 | phone | OM | - | Ministry of External Affairs IN | R. Srinivasan IN, Hamad Al Busaidi OM',
  },
  {
    name: 'surnames in capitals, hours and minutes of the call',
    text: `Japan-Iran Foreign Ministers' Telephone Talk

March 5, 2023

On March 5, commencing at 5:00 p.m. for approximately 30 minutes, Mr. MORI Kenji, Minister for Foreign Affairs of Japan, held a telephone talk with H.E. Dr. Hossein RAHIMI, Minister of Foreign Affairs of the Islamic Republic of Iran. The overview of the talk is as follows.

1. At the outset, Minister Mori stated that Japan attaches importance to stability.
2. In response, Minister Rahimi explained the position of Iran.`,
    facts:
      '2023-03-05 | 2023-03-05 | phone | - | - | Ministry of Foreign Affairs JP | MORI Kenji JP, Hossein RAHIMI IR',
  },
  {
    name: 'a visitor who meets the host',
    text: `Japan-Kenya Summit Meeting

May 3, 2023

On May 3, Mr. TANAKA Ichiro, Prime Minister of Japan, who is visiting Kenya, held a summit meeting with H.E. Dr. Joseph Mwangi, President of the Republic of Kenya. The overview is as follows.

1. Prime Minister Tanaka stated that he was pleased.`,
    facts:
      '2023-05-03 | 2023-05-03 | in-person | - | - | Ministry of Foreign Affairs JP | TANAKA Ichiro JP, Joseph Mwangi KE',
  },
  {
    name: 'office, comma, name',
    text: `Prime Minister Claude Roy speaks with President of Ukraine Andriy Bondar

March 5, 2023

Ottawa, Ontario

Today, Prime Minister Claude Roy spoke with the President of Ukraine, Andriy Bondar.

The leaders discussed the latest developments. Prime Minister Roy reaffirmed Canada’s support.`,
    facts:
      '2023-03-05 | 2023-03-05 | phone | - | - | Prime Minister of Canada CA | Claude Roy CA, Andriy Bondar UA',
  },
  {
    name: 'a possessive state in the office after the name',
    text: `Minister Tremblay speaks with Egyptian foreign minister

From: Global Affairs Canada

March 5, 2023 - Ottawa, Ontario - Global Affairs Canada

The Honourable Sophie Tremblay, Minister of Foreign Affairs, spoke yesterday with Hassan Fawzy, Egypt’s Minister of Foreign Affairs.

Minister Tremblay expressed concern about Gaza.`,
    facts:
      '2023-03-04 | 2023-03-05 | phone | - | - | Global Affairs Canada CA | Sophie Tremblay CA, Hassan Fawzy EG',
  },
  {
    name: 'an official of an organisation has no state',
    text: `Readout of the telephone conversation between President Jan Peeters and President of Türkiye Cemal Yıldız

5 March 2023

Today, the President of the European Council, Jan Peeters, spoke by phone with the President of Türkiye, Cemal Yıldız.

President Peeters underlined the EU's interest in good relations.`,
    facts:
      '2023-03-05 | 2023-03-05 | phone | - | - | European Council - | Jan Peeters -, Cemal Yıldız TR',
  },
  {
    name: '“yesterday evening” counted from a dotted day',
    text: `Iran: High Representative/Vice-President Carla Ruiz speaks with Foreign Minister Hossein Rahimi

05.03.2023

EEAS Press Team

High Representative/Vice-President Carla Ruiz held a phone call with Iranian Foreign Minister Hossein Rahimi yesterday evening.

The High Representative reiterated the EU's concerns.`,
    facts:
      '2023-03-04 | 2023-03-05 | phone | - | - | European External Action Service - | Carla Ruiz -, Hossein Rahimi IR',
  },
  {
    name: 'an office of the United Nations without a name',
    text: `Readout of the Secretary-General's meeting with H.E. Mr. Hassan Fawzy, Minister for Foreign Affairs of the Arab Republic of Egypt

5 March 2023

The Secretary-General met with H.E. Mr. Hassan Fawzy, Minister for Foreign Affairs of the Arab Republic of Egypt. The Secretary-General thanked Egypt for its contribution. They exchanged views on the situation in Sudan.`,
    facts:
      '2023-03-05 | 2023-03-05 | in-person | - | - | United Nations - | Secretary-General -, Hassan Fawzy EG',
  },
  {
    name: 'the day below the text',
    text: `Readout of the Secretary-General’s phone call with Mr. Andriy Bondar, President of Ukraine

The Secretary-General spoke by phone today with the President of Ukraine, Andriy Bondar. He reiterated his readiness to help.

New York, 5 March 2023`,
    facts:
      '2023-03-05 | 2023-03-05 | phone | - | - | United Nations - | Secretary-General -, Andriy Bondar UA',
  },
  {
    name: 'the day in parentheses after its weekday',
    text: `Secretary General speaks with the President of Moldova

05 Mar. 2023

NATO Secretary General Lars Holm spoke on Saturday (4 March 2023) with the President of Moldova, Elena Rusu.

Mr Holm reiterated NATO’s support.`,
    facts: '2023-03-04 | 2023-03-05 | phone | - | - | NATO - | Lars Holm -, Elena Rusu MD',
  },
  {
    name: 'a headquarters as the place',
    text: `NATO Secretary General welcomes the Prime Minister of Iceland

5 March 2023

NATO Secretary General Lars Holm welcomed the Prime Minister of Iceland, Jón Einarsson, to NATO Headquarters today (5 March 2023).`,
    facts:
      '2023-03-05 | 2023-03-05 | in-person | - | NATO Headquarters | NATO - | Lars Holm -, Jón Einarsson IS',
  },
  {
    name: 'a fronted conversation, weekday and day together',
    text: `Iranian, Omani foreign ministers hold phone talk

March 6, 2023

In a telephone conversation on Sunday evening, March 5, the Foreign Minister of the Islamic Republic of Iran, Hossein Rahimi, and Omani Foreign Minister Sayyid Hamad Al Busaidi discussed bilateral relations.

Rahimi thanked Oman for its efforts.`,
    facts:
      '2023-03-05 | 2023-03-06 | phone | - | - | Ministry of Foreign Affairs IR | Hossein Rahimi IR, Hamad Al Busaidi OM',
  },
  {
    name: 'an agency’s lead-in, styles and a long name',
    text: `HRH Crown Prince Receives Phone Call from President of France

Jeddah, March 05, 2023, SPA -- His Royal Highness Prince Turki bin Nayef bin Abdulaziz Al Saud, Crown Prince and Prime Minister, received today a telephone call from President Luc Moreau of the French Republic.

During the call, they reviewed bilateral relations.`,
    facts:
      '2023-03-05 | 2023-03-05 | phone | FR | - | Saudi Press Agency SA | Turki bin Nayef bin Abdulaziz Al Saud SA, Luc Moreau FR',
  },
  {
    name: 'a sender after the day',
    text: `HH the Amir Receives Phone Call from US President

Doha, March 05 (QNA) - HH the Amir Sheikh Saud bin Khalid Al-Thani received a telephone call on Sunday evening, 5 March 2023, from HE President Carter Boyd of the United States of America.

HH the Amir affirmed Qatar's position.`,
    facts:
      '2023-03-05 | 2023-03-05 | phone | US | - | Qatar News Agency QA | Saud bin Khalid Al-Thani QA, Carter Boyd US',
  },
  {
    name: 'a king by his first name',
    text: `King receives phone call from UK prime minister

AMMAN, Feb. 3, 2023 (Petra) — His Majesty King Talal III on Friday received a phone call from UK Prime Minister Henry Ashdown.

His Majesty stressed the need for calm.`,
    facts:
      '2023-02-03 | 2023-02-03 | phone | GB | - | Jordan News Agency JO | Talal III JO, Henry Ashdown GB',
  },
]

describe('facts of a call', () => {
  it.each(TEXTS)('reads $name', ({ text, facts: expected }) => {
    expect(facts(text)).toBe(expected)
  })
})
