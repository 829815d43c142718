import { describe, expect, it } from 'vitest'
import { read } from '../read'

/** Channel, place, issuer, and who took part in each call. */
function told(text: string): string {
  const { calls, cast, issuer } = read(text)
  const who = calls.map(({ participants }) =>
    participants
      .map((index) => `${cast[index]?.name} ${cast[index]?.state ?? '-'}`)
      .sort()
      .join(', '),
  )
  return [
    calls[0]?.channel.value,
    calls[0]?.place?.value ?? '-',
    `${issuer?.value.name} ${issuer?.value.state ?? '-'}`,
    who.join(' / '),
  ].join(' | ')
}

/** Texts of our own making in the manner of many houses; the people are invented. */
const TEXTS: readonly { name: string; text: string; told: string }[] = [
  {
    name: 'a minister of state at a ministry, and a named house above the text',
    text: `Norway and Qatar discuss mediation

News | Date: 20/05/2026 | Ministry of Foreign Affairs

Minister of Foreign Affairs Ingvild Sørheim met with Qatar’s Minister of State at the Ministry of Foreign Affairs, Dr Khalifa bin Nasser Al Marri, in Oslo today. The Norwegian Foreign Minister emphasised the need for access.`,
    told: 'in-person | Oslo | Ministry of Foreign Affairs NO | Ingvild Sørheim NO, Khalifa bin Nasser Al Marri QA',
  },
  {
    name: 'an ambassador to an organisation as of his state',
    text: `Secretary-General of ASEAN meets with Ambassador of Norway to ASEAN

JAKARTA, 5 June 2026 – Secretary-General of ASEAN, Dr. Pham Quoc Bao, today met with the Ambassador of Norway to ASEAN, H.E. Sven Ulriksen. They exchanged views on mine action.`,
    told: 'in-person | - | ASEAN - | Pham Quoc Bao -, Sven Ulriksen NO',
  },
  {
    name: 'Malay titles before a name',
    text: `TELEPHONE CONVERSATION BETWEEN THE FOREIGN MINISTER OF MALAYSIA AND THE MINISTER OF FOREIGN AFFAIRS OF TÜRKİYE

YB Dato’ Seri Azhar Ismail, Minister of Foreign Affairs, had a telephone conversation with H.E. Leyla Karaosman, Minister of Foreign Affairs of the Republic of Türkiye, today.

Putrajaya
14 January 2026`,
    told: 'phone | - | Ministry of Foreign Affairs MY | Azhar Ismail MY, Leyla Karaosman TR',
  },
  {
    name: 'a courtesy call as a visit, with surnames in capitals',
    text: `Courtesy Call on State Minister for Foreign Affairs SUGIHARA Mio by Deputy Minister of Foreign Affairs of Mongolia
November 6, 2026

On November 6, commencing at 4:15 p.m., Ms. SUGIHARA Mio, State Minister for Foreign Affairs, received a courtesy call from H.E. Ms. Batzorig Enkhtuya, Deputy Minister of Foreign Affairs of Mongolia.

1. State Minister Sugihara stated that Japan would continue to support Mongolia’s development.`,
    told: 'in-person | - | Ministry of Foreign Affairs JP | Batzorig Enkhtuya MN, SUGIHARA Mio JP',
  },
  {
    name: 'a counterpart from a state, named after a comma',
    text: `The Minister of State and Foreign Affairs, Duarte Vasconcelos Lobo, received in Lisbon, on 2 February 2026, his counterpart from Equatorial Guinea, Teodoro Nsue-Mba.

Ministry of Foreign Affairs
Lisbon, 2 February 2026`,
    told: 'in-person | Lisbon | Ministry of Foreign Affairs PT | Duarte Vasconcelos Lobo PT, Teodoro Nsue-Mba GQ',
  },
  {
    name: 'heads of delegations',
    text: `PR No. 211/2026
Second Round of Pakistan-Hungary Bilateral Political Consultations

The Second Round of Pakistan-Hungary Bilateral Political Consultations was held in Islamabad today. The Pakistan side was led by Additional Foreign Secretary (Europe) Ambassador Amna Durrani while the Hungarian side was led by Deputy State Secretary Kinga Szalai.

Islamabad
15 September 2026`,
    told: 'in-person | Islamabad | Ministry of Foreign Affairs PK | Amna Durrani PK, Kinga Szalai HU',
  },
  {
    name: 'an ambassador who calls on the minister of the house',
    text: `Ambassador of Nepal calls on Foreign Adviser

Dhaka, 10 June 2026

The Ambassador of Nepal to Bangladesh Her Excellency Ms. Sarita Thapa called on the Foreign Adviser Ms. Touhida Rahman at her office today.`,
    told: 'in-person | - | Ministry of Foreign Affairs BD | Sarita Thapa NP, Touhida Rahman BD',
  },
  {
    name: 'meetings told one under another, each as a call',
    text: `Bilateral meetings of the Minister of Foreign Affairs of Georgia in New York

22 September 2026

Within the framework of the 81st session of the UN General Assembly, Minister of Foreign Affairs of Georgia Nino Tsereteli held bilateral meetings in New York.

Meeting with the Foreign Minister of Armenia

Nino Tsereteli met with the Minister of Foreign Affairs of Armenia, Ruben Manukyan. The sides emphasised the importance of transport links.

Meeting with the Foreign Minister of Sweden

The Georgian Minister met with Elin Bergqvist, Minister for Foreign Affairs of Sweden. The Minister thanked Sweden for its support.`,
    told: 'in-person | New York | Ministry of Foreign Affairs GE | Nino Tsereteli GE, Ruben Manukyan AM / Elin Bergqvist SE, Nino Tsereteli GE',
  },
  {
    name: 'a statement in the first person from a capital',
    text: `Meeting with Tonga’s Minister for Foreign Affairs

8 April 2026

Today I met with Tonga’s Minister for Foreign Affairs, the Hon Tevita Falani, in Canberra.

I thanked Minister Falani for his leadership.

Meredith Oakhurst
Minister for Foreign Affairs`,
    told: 'in-person | Canberra | Minister for Foreign Affairs AU | Meredith Oakhurst AU, Tevita Falani TO',
  },
  {
    name: 'a title in capitals over a house with its city',
    text: `PRESIDENT KIPROTICH HOLDS TALKS WITH PRIME MINISTER ABIY

State House, Nairobi
24th June 2026

President William Kiprotich today held bilateral talks with the Prime Minister of the Federal Democratic Republic of Ethiopia, Abiy Desta.`,
    told: 'in-person | - | State House KE | Abiy Desta ET, William Kiprotich KE',
  },
  {
    name: 'an envoy of the Secretary-General, and the state that the text is about',
    text: `Personal Envoy of the Secretary-General for Sudan concludes visit to Khartoum

25 November 2026

The Secretary-General’s Personal Envoy for Sudan, Hiroshi Takamine, met in Khartoum with Acting Foreign Minister Yasir Abdelgadir.`,
    told: 'in-person | Khartoum | United Nations - | Hiroshi Takamine -, Yasir Abdelgadir SD',
  },
  {
    name: 'the style in letters before a verb, and two named in the title',
    text: `Hamdan bin Rashid, Foreign Minister of Sierra Leone discuss bilateral ties over phone

ABU DHABI, 9th August, 2026 (WAM) -- H.H. Sheikh Hamdan bin Rashid Al Suwaidi, Deputy Prime Minister and Minister of Foreign Affairs, discussed, in a phone call with Ibrahim Kargbo, Minister of Foreign Affairs of the Republic of Sierra Leone, ways to boost cooperation.`,
    told: 'phone | - | Emirates News Agency AE | Hamdan bin Rashid Al Suwaidi AE, Ibrahim Kargbo SL',
  },
  {
    name: 'a people’s name in a portfolio, and no title',
    text: `Minister of Foreign Affairs, Migration and Tunisians Abroad Salah Ben Romdhane received this Monday, January 12, 2026, a telephone call from his Algerian counterpart, Farid Ait Yahia.`,
    told: 'phone | - | Ministry of Foreign Affairs TN | Farid Ait Yahia DZ, Salah Ben Romdhane TN',
  },
  {
    name: 'an ambassador with full powers, on an organisation’s page',
    text: `SCO Secretary-General meets with Ambassador of Pakistan to China

Beijing, 19 February 2026. Secretary-General of the Shanghai Cooperation Organisation Zhang Rui-Ivanov met with Ambassador Extraordinary and Plenipotentiary of the Islamic Republic of Pakistan to the People’s Republic of China Asim Chaudhry.`,
    told: 'in-person | - | Shanghai Cooperation Organisation - | Asim Chaudhry PK, Zhang Rui-Ivanov -',
  },
  {
    name: 'a house in the title as the place of the meeting',
    text: `Andriy Bondar met with the President of the United States at the White House

5 March 2023 - 14:20

President of Ukraine Andriy Bondar met with President of the United States Paul Warner.`,
    told: 'in-person | - | President of Ukraine UA | Andriy Bondar UA, Paul Warner US',
  },
  {
    name: 'no issuer where nothing tells the state of its own official',
    text: `Phone Call between Minister of Foreign Affairs and Belgian Deputy Prime Minister

Minister of Foreign Affairs Han Seung-ah held a phone call with Deputy Prime Minister of Belgium Bram Verlinden on January 27, 2026.`,
    told: 'phone | - | Ministry of Foreign Affairs - | Bram Verlinden BE, Han Seung-ah -',
  },
]

describe('the people and the house of many styles', () => {
  it.each(TEXTS)('reads $name', ({ text, told: expected }) => {
    expect(told(text)).toBe(expected)
  })
})

it('ties “the foreign secretary” in small letters to the one who holds that office', () => {
  const text = `Foreign Secretary Solís speaks with U.S. Secretary of State Whitaker

Mexico City, January 30, 2026

Foreign Affairs Secretary Mariana Solís spoke by phone with U.S. Secretary of State Dale Whitaker. The foreign secretary reiterated that cooperation must respect Mexico’s sovereignty.`
  expect(read(text).positions[0]?.source).toEqual(['Mariana Solís'])
})
