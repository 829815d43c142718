import { describe, expect, it } from 'vitest'
import { read } from '../read'

/** Issuer, and who took part, in the order of their names. */
function told(text: string): string {
  const { calls, cast, issuer } = read(text)
  const who = (calls[0]?.participants ?? []).map(
    (index) => `${cast[index]?.name} ${cast[index]?.state ?? '-'}`,
  )
  return `${issuer?.value.name} ${issuer?.value.state ?? '-'} | ${who.sort().join(', ')}`
}

/** Texts of our own making; the people are invented. */
const TEXTS: readonly { name: string; text: string; told: string }[] = [
  {
    name: 'a palace that stands for one state',
    text: `Minister of State receives her colleague

11 March 2026

The Minister of Foreign Affairs, Ana Pimenta, met today at Torre Tagle Palace with the Minister of Foreign Affairs of Ghana, Kofi Badu.`,
    told: 'Ministry of Foreign Affairs PE | Ana Pimenta PE, Kofi Badu GH',
  },
  {
    name: 'a guest at a seat of organisations, received by one at home',
    text: `Federal Minister receives counterpart from Ghana

Vienna, 17 February 2026 – Foreign Minister Rosa Winkler today welcomed her Ghanaian counterpart Kofi Badu to Vienna for a working meeting.`,
    told: 'Federal Ministry for European and International Affairs AT | Kofi Badu GH, Rosa Winkler AT',
  },
  {
    name: 'a guest on a visit to the capital',
    text: `Minister Kos hosts the Ghanaian State Secretary

9. 6. 2026
Ministry of Foreign and European Affairs

Minister of Foreign and European Affairs Jan Kos received Ghanaian State Secretary for Trade Kofi Badu on a working visit to Ljubljana.`,
    told: 'Ministry of Foreign and European Affairs SI | Jan Kos SI, Kofi Badu GH',
  },
  {
    name: 'a known place without a day before the text',
    text: `President speaks with the Prime Minister of Ghana

Malé, Maldives – His Excellency Dr Hassan Fulhu has, on Sunday, held a telephone conversation with the Prime Minister of the Republic of Ghana, His Excellency Kofi Badu.

The President's Office
15 February 2026`,
    told: "President's Office MV | Hassan Fulhu MV, Kofi Badu GH",
  },
  {
    name: 'an ambassador who calls on a minister at home',
    text: `Thai Ambassador Pays Farewell Call on Lao Foreign Minister

Deputy Prime Minister, Minister of Foreign Affairs Khamla Souk received a farewell call from H.E. Niran Chai, Ambassador of the Kingdom of Thailand to the Lao PDR, in Vientiane on March 3, 2026.`,
    told: 'Ministry of Foreign Affairs LA | Khamla Souk LA, Niran Chai TH',
  },
  {
    name: 'a visit told with the host as subject',
    text: `Visit of Minister of Foreign Affairs of Ghana to India (10-12 May, 2026)

May 12, 2026

1. H.E. Mr. Kofi Badu, Minister of Foreign Affairs of the Republic of Ghana, is on an official visit to India.

2. On 11 May 2026, External Affairs Minister Dr. S. Raman held wide-ranging talks with Foreign Minister Badu.

New Delhi
May 12, 2026`,
    told: 'Ministry of External Affairs IN | Kofi Badu GH, S. Raman IN',
  },
  {
    name: 'who accompanies as no participant, also in the first sentence',
    text: `President Azar meets the Ghanaian Minister of Defence at Baabda Palace

14/05/2026

The President of the Republic, General Samir Azar, received at Baabda this morning the Minister of Defence of Ghana, Kofi Badu, accompanied by the Ambassador of Ghana, Ama Osei.`,
    told: 'Presidency of the Republic of Lebanon LB | Kofi Badu GH, Samir Azar LB',
  },
  {
    name: 'a second office and a spokesperson as nobody further',
    text: `President Habi receives President Badu of Ghana

Kigali, 31 March 2026

President Eugène Habi received President Kofi Badu, the AU Mediator, for discussions, presidential spokesperson Ama Osei said in a briefing.`,
    told: 'Office of the President of Rwanda RW | Eugène Habi RW, Kofi Badu GH',
  },
  {
    name: 'a spokesperson’s heading',
    text: `Federal Foreign Office Spokesperson on Foreign Minister Winkler’s telephone call with her Ghanaian counterpart

Press release – 19.01.2026

Federal Foreign Minister Rosa Winkler spoke on the phone today with her Ghanaian counterpart, Kofi Badu.`,
    told: 'Federal Foreign Office DE | Kofi Badu GH, Rosa Winkler DE',
  },
  {
    name: 'a chargé of an embassy, and members in brackets after a name',
    text: `Foreign Minister meets US Chargé d'Affaires

The Minister for Foreign Affairs, Hon. Efua Osei (MP), on Thursday, 5th February, 2026, received in her office the Chargé d'Affaires of the United States Embassy in Accra, Steven Kirk.

Accra`,
    told: 'Ministry of Foreign Affairs GH | Efua Osei GH, Steven Kirk US',
  },
  {
    name: 'a group beside two of one side, and the chief of staff of another',
    text: `Readout of Meeting with Regional Mediators

July 21, 2026

Today, President Anna Berg of Ghana and Vice President Ben Holt of Ghana hosted the leadership of the Regional Mediators in Accra to discuss the truce.`,
    told: 'The Presidency, Republic of Ghana GH | Anna Berg GH, Ben Holt GH, leadership of the Regional Mediators GH',
  },
  {
    name: 'an office that serves another one’s holder',
    text: `Secretary Berg's Meeting with Head of Cabinet Holt

June 9, 2026

Office of the Spokesperson

Under Secretary of State Wanda Berg spoke this morning with Bjorn Holt, Head of Cabinet of the European Parliament President Ulla Lind.`,
    told: 'Department of State US | Bjorn Holt -, Wanda Berg US',
  },
]

describe('whose page it is and who took part', () => {
  it.each(TEXTS)('reads $name', ({ text, told: expected }) => {
    expect(told(text)).toBe(expected)
  })
})

it('takes a few lines of names for English where their small words are', () => {
  const text = `PRESIDENT BERG RECEIVES GHANAIAN FOREIGN MINISTER

Lusaka, 2nd September 2026

Republican President Mutale Berg received Ghana's Minister of Foreign Affairs, Kofi Badu, at State House today.`
  expect(told(text)).toBe('State House ZM | Kofi Badu GH, Mutale Berg ZM')
})
