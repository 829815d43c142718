import type { SampleReadout } from './sample-readout'

const NORLAND = { name: 'Ministry of Foreign Affairs of Norland', state: null } as const
const SUDMARK = { name: 'Ministry of Foreign Affairs of Sudmark', state: null } as const
const SUDMARK_PRESIDENT = { name: 'Office of the President of Sudmark', state: null } as const
const KARVIA = { name: 'Department of State of Karvia', state: null } as const
const COMMON = { language: 'en', sourceUrl: null } as const

/** Calls four to six: a mediator, a denial, and the break. */
export const SAMPLE_CALLS_LATE: readonly SampleReadout[] = [
  {
    ...COMMON,
    slug: 'sudmark-president-2024-08-13',
    issuer: SUDMARK_PRESIDENT,
    publishedOn: '2024-08-13',
    heldOn: '2024-08-13',
    channel: 'video',
    call: 4,
    title: 'Conversation with Secretary of State Doran Hale of Karvia',
    body: `Conversation with Secretary of State Doran Hale of Karvia

August 13, 2024

President Mirela Dasko of Sudmark spoke by video conference with Secretary of State Doran Hale of Karvia.

The leaders discussed the situation on the island of Orm. Mirela Dasko called for an immediate ceasefire on the island and expressed readiness to host talks between the parties in Velsen. It was agreed that attacks on ports and infrastructure should end.

Mirela Dasko informed Doran Hale about the case of the detained citizens of Norland. She stressed that the release of the crew is a matter for the courts.

Both sides underlined the value of the Halvik Declaration for peace in the region.

Mirela Dasko thanked Karvia for assistance after the floods in the Lower Valley. It was agreed to continue cooperation in civil protection.

The conversation was businesslike.`,
  },
  {
    ...COMMON,
    slug: 'karvia-2024-08-13',
    issuer: KARVIA,
    publishedOn: '2024-08-14',
    heldOn: '2024-08-13',
    channel: 'phone',
    call: 4,
    title: 'Secretary Hale’s Call with Acting President Dasko of Sudmark',
    body: `Secretary Hale’s Call with Acting President Dasko of Sudmark

August 14, 2024

The following is attributable to Spokesperson Nadia Brook:

On August 13, Secretary of State Doran Hale and Special Envoy Ruth Aldan spoke by phone with Acting President Mirela Dasko of Sudmark. The Secretary called for a full and immediate ceasefire on the island of Orm. The Secretary and the President agreed that attacks on port infrastructure should end.

The Secretary urged Sudmark to release the detained citizens of Norland, the crew of the trawler Anna Vik, without delay.

The Secretary offered further assistance after the floods in the Lower Valley. The Secretary and the President reaffirmed the importance of the Halvik Declaration for regional peace.

The Secretary also raised the wrongful detention of Lew Marten, a citizen of Karvia.`,
  },
  {
    ...COMMON,
    slug: 'norland-2024-11-06',
    issuer: NORLAND,
    publishedOn: '2024-11-06',
    heldOn: '2024-11-06',
    channel: 'phone',
    call: 5,
    title:
      'Foreign Minister Ilva Terren’s telephone conversation with Foreign Minister Pavo Lenk of Sudmark',
    body: `6 November 2024

Foreign Minister Ilva Terren’s telephone conversation with Foreign Minister Pavo Lenk of Sudmark

On November 6, Foreign Minister Ilva Terren of Norland spoke by phone with Foreign Minister Pavo Lenk of Sudmark.

Ms Terren rejected the inspection of Norland vessels by the coast guard of Sudmark in the Selva Strait. She proposed joint patrols of the coast guard services of both countries.

Ms Terren welcomed the return of the detained citizens of Norland and stressed that the trawler Anna Vik should be returned to the owners.

The ministers discussed the deliveries of grain to the island of Orm. They agreed to open a humanitarian corridor for 30,000 tonnes of grain by December 1.

Ms Terren expressed hope that the second meeting of the joint commission on trade would be held before the end of the year.

The ministers agreed to speak again after the meeting of the commission.`,
  },
  {
    ...COMMON,
    slug: 'sudmark-2024-11-07',
    issuer: SUDMARK,
    publishedOn: '2024-11-07',
    heldOn: '2024-11-07',
    channel: 'phone',
    call: 5,
    title: 'Minister Pavo Lenk speaks with Foreign Minister Ilva Terren of Norland',
    body: `Minister Pavo Lenk speaks with Foreign Minister Ilva Terren of Norland

7 November 2024

On November 7, Foreign Minister Pavo Lenk of Sudmark spoke by phone with Foreign Minister Ilva Terren of Norland.

The ministers agreed on a humanitarian corridor to the island of Orm, through which 30,000 tonnes of wheat will be shipped before December 1. Mr Lenk emphasised the leading role of Sudmark in the relief effort.

Mr Lenk recalled that Sudmark had released the detained citizens of Norland as a gesture of goodwill.

Mr Lenk made clear that the inspections of vessels by the coast guard in the Sudmark Strait would continue. He denied that joint patrols of the coast guard services had been discussed.

Mr Lenk expressed hope that the joint commission on trade would hold its second meeting by the end of the year.`,
  },
  {
    ...COMMON,
    slug: 'norland-2025-05-14',
    issuer: NORLAND,
    publishedOn: '2025-05-14',
    heldOn: '2025-05-14',
    channel: 'phone',
    call: 6,
    title:
      'Foreign Minister Ilva Terren’s telephone conversation with Foreign Minister Pavo Lenk of Sudmark',
    body: `14 May 2025

Foreign Minister Ilva Terren’s telephone conversation with Foreign Minister Pavo Lenk of Sudmark

On May 14, Foreign Minister Ilva Terren of Norland spoke by phone with Foreign Minister Pavo Lenk of Sudmark at the latter’s initiative.

Ms Terren strongly condemned the inspection of Norland vessels by the coast guard of Sudmark in the Selva Strait and described as unacceptable the use of force by the coast guard against the ferry Solveig. She demanded a full investigation of the incident with the participation of Norland.

The ministers discussed the humanitarian situation on the island of Orm. Ms Terren opposed the extension of the observer mission on the island.

Ms Terren warned that Norland would turn to the International Tribunal for the Law of the Sea.

The ministers touched upon the work of the joint commission on trade.

Ms Terren reaffirmed Norland’s readiness for talks on freedom of navigation in the Selva Strait.`,
  },
  {
    ...COMMON,
    slug: 'sudmark-2025-05-14',
    issuer: SUDMARK,
    publishedOn: '2025-05-14',
    heldOn: '2025-05-14',
    channel: 'phone',
    call: 6,
    title: 'Minister Pavo Lenk speaks with Foreign Minister Ilva Terren of Norland',
    body: `Minister Pavo Lenk speaks with Foreign Minister Ilva Terren of Norland

14 May 2025

On May 14, Foreign Minister Pavo Lenk of Sudmark spoke by phone with Foreign Minister Ilva Terren of Norland at the request of Ms Terren.

The ministers reviewed the work of the joint commission on trade and agreed to hold its third meeting in Velsen in June.

The ministers expressed support for the extension of the observer mission on the island of Orm.

Mr Lenk expressed regret over the incident between the coast guard and the ferry Solveig and noted that a commission had begun an investigation of the incident.

Mr Lenk reiterated that the inspections of vessels by the coast guard in the Sudmark Strait are lawful. He reaffirmed Sudmark’s readiness for negotiations on freedom of navigation in the strait.

Mr Lenk welcomed the visit of the children’s choir of Halvik to Sudmark as a sign of friendship between the two peoples.`,
  },
]
