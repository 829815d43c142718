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
    name: 'two offices of one holder with a stroke between',
    text: `PR NO. 45/2023
Telephone Call between the Deputy Prime Minister / Foreign Minister and the Foreign Minister of Azerbaijan

Islamabad: 5 March 2023

Deputy Prime Minister / Foreign Minister Senator Tariq Anwar received a telephone call today from the Foreign Minister of Azerbaijan, Elchin Mammadov.`,
    facts:
      '2023-03-05 | 2023-03-05 | phone | AZ | - | Ministry of Foreign Affairs PK | Tariq Anwar PK, Elchin Mammadov AZ',
  },
  {
    name: 'initiative in the second sentence, in “the … side”',
    text: `President of Kazakhstan Yerlan Sadykov held telephone talks with President of Russia Ivan Sokolov

5 March 2023, 17:20

A telephone conversation took place between Yerlan Sadykov and Ivan Sokolov. The conversation was held at the initiative of the Kazakh side.`,
    facts:
      '2023-03-05 | 2023-03-05 | phone | KZ | - | President of Kazakhstan KZ | Yerlan Sadykov KZ, Ivan Sokolov RU',
  },
  {
    name: 'the other side made the call',
    text: `Rauf Hasanov received phone call from Cemal Yıldız

05 March 2023, 19:32

On March 5, President of the Republic of Türkiye Cemal Yıldız made a phone call to President of the Republic of Azerbaijan Rauf Hasanov.

The heads of state discussed regional issues.`,
    facts:
      '2023-03-05 | 2023-03-05 | phone | TR | - | President of Azerbaijan AZ | Rauf Hasanov AZ, Cemal Yıldız TR',
  },
  {
    name: 'a counterpart named after a comma',
    text: `Iran – Telephone conversation between Jean Lacroix and his Iranian counterpart (5 March 2023)

The Minister for Europe and Foreign Affairs, Mr. Jean Lacroix, spoke today with his Iranian counterpart, Mr. Hossein Rahimi.

The minister reiterated France’s commitment to dialogue.`,
    facts:
      '2023-03-05 | 2023-03-05 | phone | - | - | Ministry for Europe and Foreign Affairs FR | Jean Lacroix FR, Hossein Rahimi IR',
  },
  {
    name: 'a spokesperson’s line before the text',
    text: `Federal Chancellor Brandt speaks with President Sokolov

5 March 2023

The spokesperson for the Federal Government, Jonas Keller, issued the following statement:

Federal Chancellor Anna Brandt spoke on the telephone with Russian President Ivan Sokolov today. The conversation lasted one hour. The Federal Chancellor called for a ceasefire.`,
    facts:
      '2023-03-05 | 2023-03-05 | phone | - | - | Federal Government DE | Anna Brandt DE, Ivan Sokolov RU',
  },
  {
    name: 'ranks and services before a name',
    text: `Readout of Chairman of the Joint Chiefs of Staff Gen. Paul Warner's Phone Call with Polish Chief of Defense

March 5, 2023

Joint Staff Spokesperson Navy Capt. Ann Field provided the following readout:

Chairman of the Joint Chiefs of Staff Gen. Paul Warner spoke with Polish Chief of the General Staff Gen. Marek Nowak by phone today.`,
    facts:
      '2023-03-05 | 2023-03-05 | phone | - | - | Department of Defense US | Paul Warner US, Marek Nowak PL',
  },
  {
    name: 'a title that only one state gives, letters after the name',
    text: `Taoiseach speaks with President of Ukraine

Published on 5 March 2023

The Taoiseach, Liam Doyle TD, spoke by phone this afternoon with President Andriy Bondar of Ukraine.

The Taoiseach reiterated Ireland’s support.`,
    facts:
      '2023-03-05 | 2023-03-05 | phone | - | - | Department of the Taoiseach IE | Liam Doyle IE, Andriy Bondar UA',
  },
  {
    name: 'place and dotted day before the text',
    text: `Federal Councillor Luca Meier meets Foreign Minister of Serbia

Bern, 05.03.2023 - Federal Councillor Luca Meier, Head of the Federal Department of Foreign Affairs, received the Foreign Minister of Serbia, Marko Jovanović, for official talks in Bern today.`,
    facts:
      '2023-03-05 | 2023-03-05 | in-person | - | Bern | Federal Department of Foreign Affairs CH | Luca Meier CH, Marko Jovanović RS',
  },
  {
    name: 'an audience',
    text: `The Holy Father receives the President of Cyprus in audience

Vatican City, 5 March 2023 - This morning, in the Vatican Apostolic Palace, the Holy Father Francis received in audience the President of the Republic of Cyprus, H.E. Mr. Nikos Georgiou.`,
    facts:
      '2023-03-05 | 2023-03-05 | in-person | - | - | Holy See Press Office VA | Francis VA, Nikos Georgiou CY',
  },
  {
    name: 'the head of an agency, in a city abroad',
    text: `IAEA Director General meets Iran's Foreign Minister

5 March 2023

IAEA Director General Rodrigo Sanz met today in Tehran with Hossein Rahimi, Foreign Minister of Iran.`,
    facts:
      '2023-03-05 | 2023-03-05 | in-person | - | Tehran | IAEA - | Rodrigo Sanz -, Hossein Rahimi IR',
  },
  {
    name: 'two calls told in one sentence',
    text: `Secretary Hale’s Calls with the Foreign Ministers of Chile and Peru

March 5, 2023

Secretary of State Martin Hale spoke separately today with Chilean Foreign Minister Pablo Rojas and Peruvian Foreign Minister Ana Quispe. The Secretary thanked both for their cooperation.`,
    facts:
      '2023-03-05 | 2023-03-05 | phone | - | - | Department of State US | Martin Hale US, Pablo Rojas CL',
  },
  {
    name: '“last night”',
    text: `Readout of Minister Novak’s call

5 March 2023 · 08:30

Foreign Minister of Slovenia Petra Novak spoke last night with Foreign Minister of Croatia Ivan Horvat.`,
    facts:
      '2023-03-04 | 2023-03-05 | phone | - | - | Ministry of Foreign Affairs SI | Petra Novak SI, Ivan Horvat HR',
  },
  {
    name: 'a message sent',
    text: `President Sokolov sends message to President Mwangi

5 March 2023

President of Russia Ivan Sokolov sent a message of condolences to President of Kenya Joseph Mwangi over the floods.`,
    facts:
      '2023-03-05 | 2023-03-05 | letter | - | - | President of Russia RU | Ivan Sokolov RU, Joseph Mwangi KE',
  },
  {
    name: '“at the request of the … side”',
    text: `Telephone conversation

5 March 2023

At the request of the Serbian side, President of Bulgaria Stefan Dimitrov spoke by telephone with President of Serbia Marko Jovanović.`,
    facts:
      '2023-03-05 | 2023-03-05 | phone | RS | - | President of Bulgaria BG | Stefan Dimitrov BG, Marko Jovanović RS',
  },
  {
    name: 'a call placed on a weekday',
    text: `Foreign Minister of Ghana and Foreign Minister of Togo speak by phone

5 March 2023

The Foreign Minister of Ghana, Kofi Mensah, placed a call to the Foreign Minister of Togo, Afi Lawson, on Friday.`,
    facts:
      '2023-03-03 | 2023-03-05 | phone | GH | - | Ministry of Foreign Affairs GH | Kofi Mensah GH, Afi Lawson TG',
  },
  {
    name: 'a video teleconference',
    text: `Readout of National Security Adviser Sunil Rao’s VTC with NSA Helen Park

5 March 2023

National Security Adviser of India Sunil Rao held a secure video teleconference with U.S. National Security Advisor Helen Park.`,
    facts:
      "2023-03-05 | 2023-03-05 | video | - | - | President's Secretariat IN | Sunil Rao IN, Helen Park US",
  },
  {
    name: 'place and occasion of a meeting',
    text: `Foreign Minister Orhan Demir met with Foreign Minister of Finland Aino Virtanen

New York, 22 September 2023

Minister of Foreign Affairs of Türkiye Orhan Demir met with Aino Virtanen, Minister for Foreign Affairs of Finland, in New York on the sidelines of the 78th session of the UN General Assembly.`,
    facts:
      '2023-09-22 | 2023-09-22 | in-person | - | New York | Ministry of Foreign Affairs TR | Orhan Demir TR, Aino Virtanen FI',
  },
  {
    name: 'a statement of both',
    text: `Joint Statement following the telephone conversation between the Prime Minister of Japan and the President of the Republic of Korea

5 March 2023

Prime Minister TANAKA Ichiro of Japan and President KIM Min-seok of the Republic of Korea held a telephone conversation today. The two leaders agreed to resume shuttle diplomacy.`,
    facts:
      '2023-03-05 | 2023-03-05 | phone | - | - | Ministry of Foreign Affairs JP | TANAKA Ichiro JP, KIM Min-seok KR',
  },
  {
    name: 'a special envoy, and an official of an organisation beside a minister',
    text: `Special Envoy Idris Bello’s meeting with Chargé d’Affaires

March 5, 2023

U.S. Special Envoy for the Horn of Africa Idris Bello met in Addis Ababa today with Ethiopian State Minister Selam Bekele and African Union High Representative Olufemi Ade.`,
    facts:
      '2023-03-05 | 2023-03-05 | in-person | - | Addis Ababa | Department of State US | Idris Bello US, Selam Bekele ET, Olufemi Ade -',
  },
  {
    name: 'the day of the talk after that of the page',
    text: `Foreign Minister Tran Van Minh holds phone talks with Lao counterpart

Hanoi, March 5, 2023 - Minister of Foreign Affairs Tran Van Minh on March 4 held phone talks with Lao Deputy Prime Minister and Minister of Foreign Affairs Bounthong Sisavath.`,
    facts:
      '2023-03-04 | 2023-03-05 | phone | - | - | Ministry of Foreign Affairs VN | Tran Van Minh VN, Bounthong Sisavath LA',
  },
  {
    name: 'initiative by name in the second sentence',
    text: `President Virtanen spoke with President Sokolov by telephone

Press release 12/2022
March 5, 2022

President of the Republic of Finland Mikko Virtanen spoke with President of Russia Ivan Sokolov on Saturday, 5 March. The call took place at the initiative of President Virtanen.`,
    facts:
      '2022-03-05 | 2022-03-05 | phone | FI | - | President of the Republic of Finland FI | Mikko Virtanen FI, Ivan Sokolov RU',
  },
  {
    name: 'a congratulatory call received',
    text: `Prime Minister-designate receives congratulatory call

5 March 2023

Prime Minister-designate of Norway Kari Berg received a congratulatory phone call from Danish Prime Minister Lene Holst.`,
    facts:
      '2023-03-05 | 2023-03-05 | phone | DK | - | Office of the Prime Minister NO | Kari Berg NO, Lene Holst DK',
  },
]

describe('who took part, and whose page it is', () => {
  it.each(TEXTS)('reads $name', ({ text, facts: expected }) => {
    expect(facts(text)).toBe(expected)
  })
})
