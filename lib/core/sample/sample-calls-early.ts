import type { SampleReadout } from './sample-readout'

const NORLAND = { name: 'Ministry of Foreign Affairs of Norland', state: null } as const
const SUDMARK = { name: 'Ministry of Foreign Affairs of Sudmark', state: null } as const
const KARVIA = { name: 'Department of State of Karvia', state: null } as const
const COMMON = { language: 'en', sourceUrl: null } as const

/** Calls one to three: first contacts, money for a power line, and a trawler that was seized. */
export const SAMPLE_CALLS_EARLY: readonly SampleReadout[] = [
  {
    ...COMMON,
    slug: 'norland-2024-03-12',
    issuer: NORLAND,
    publishedOn: '2024-03-12',
    heldOn: '2024-03-12',
    channel: 'phone',
    call: 1,
    title:
      'Foreign Minister Ilva Terren’s telephone conversation with Foreign Minister Pavo Lenk of Sudmark',
    body: `12 March 2024

Foreign Minister Ilva Terren’s telephone conversation with Foreign Minister Pavo Lenk of Sudmark

On March 12, Foreign Minister Ilva Terren of Norland spoke by phone with Foreign Minister Pavo Lenk of Sudmark at the latter’s initiative.

The ministers discussed maritime security in the Selva Strait. Ms Terren expressed concern over the inspection of Norland vessels by the coast guard of Sudmark and stressed that freedom of navigation must be respected in the spirit of the Halvik Declaration.

The ministers exchanged views on grain exports through the northern ports. They agreed to resume the work of the joint commission on trade in April.

Ms Terren called for the simplification of visas for seasonal workers. Mr Lenk noted that the Sudmark side was studying the matter.

The ministers reaffirmed their commitment to the Halvik Declaration and agreed to stay in touch.`,
  },
  {
    ...COMMON,
    slug: 'sudmark-2024-03-12',
    issuer: SUDMARK,
    publishedOn: '2024-03-13',
    heldOn: '2024-03-12',
    channel: 'phone',
    call: 1,
    title: 'Minister Pavo Lenk speaks with Foreign Minister Ilva Terren of Norland',
    body: `Minister Pavo Lenk speaks with Foreign Minister Ilva Terren of Norland

13 March 2024

On March 12, Foreign Minister Pavo Lenk of Sudmark spoke by phone with Foreign Minister Ilva Terren of Norland.

The ministers reviewed trade between the two countries. They agreed that the joint commission on trade would resume its work in April, and exchanged opinions on exports of grain through the ports in the north.

Mr Lenk underlined the importance of maritime security in the Sudmark Strait. He explained that the inspections of vessels by the coast guard follow the Maritime Safety Convention and apply to the ships of all countries.

Mr Lenk invited his counterpart to visit Velsen in the summer.

Both ministers reaffirmed their commitment to the Halvik Declaration. They agreed to remain in contact.`,
  },
  {
    ...COMMON,
    slug: 'norland-2024-04-09',
    issuer: NORLAND,
    publishedOn: '2024-04-09',
    heldOn: '2024-04-09',
    channel: 'phone',
    call: 2,
    title:
      'Foreign Minister Ilva Terren’s telephone conversation with Secretary of State Doran Hale of Karvia',
    body: `9 April 2024

Foreign Minister Ilva Terren’s telephone conversation with Secretary of State Doran Hale of Karvia

On April 9, Foreign Minister Ilva Terren of Norland spoke by phone with Secretary of State Doran Hale of Karvia at the request of Ms Terren.

The sides agreed to establish a working group on energy security and the electricity line between Halvik and Tarsk. Ms Terren welcomed Karvia’s decision to provide 240 million dollars for the electricity line, and thanked Mr Hale for his personal support. She explained that the cable would run under the sea for 86 kilometres, that it would bring power to 200,000 households on both shores, and that the first surveys had shown no danger to fishing grounds. The work could begin in the spring, and engineers of the two countries had already compared their plans.

Ms Terren informed Mr Hale about maritime security in the Selva Strait. She again expressed concern over the inspection of Norland vessels by the coast guard of Sudmark and stressed that all disputes should be settled in the spirit of the Halvik Declaration.

The sides expressed support for the efforts of the United Nations to deliver humanitarian aid to the island of Orm. Ms Terren reported that a first convoy with medicines had reached the port of Orm, that a field hospital had been opened there, and that doctors from both countries were at work side by side. She noted with satisfaction that schools on the island were receiving food from the United Nations again.

Ms Terren and Mr Hale agreed to meet on the sidelines of the UN General Assembly in September. The conversation lasted forty minutes and was held in a friendly spirit.`,
  },
  {
    ...COMMON,
    slug: 'karvia-2024-04-09',
    issuer: KARVIA,
    publishedOn: '2024-04-09',
    heldOn: '2024-04-09',
    channel: 'phone',
    call: 2,
    title: 'Secretary Hale’s Call with Norland Foreign Minister Terren',
    body: `Secretary Hale’s Call with Norland Foreign Minister Terren

April 9, 2024

The following is attributable to Spokesperson Nadia Brook:

Secretary of State Doran Hale spoke today with Norland Foreign Minister Ilva Terren. The Secretary proposed a working group on energy security and the electricity line between Tarsk and Halvik, and announced the decision to provide 180 million dollars for the electricity line this year.

The Secretary and the Foreign Minister discussed freedom of navigation in the Selva Strait. The Secretary underscored that Norland and Sudmark should resolve their disputes through dialogue.

The Secretary expressed support for United Nations efforts to bring humanitarian assistance to the island of Orm. He also raised the importance of independent media ahead of the elections in Norland.

The Secretary and the Foreign Minister looked forward to meeting at the UN General Assembly in September.`,
  },
  {
    ...COMMON,
    slug: 'norland-2024-05-21',
    issuer: NORLAND,
    publishedOn: '2024-05-21',
    heldOn: '2024-05-21',
    channel: 'phone',
    call: 3,
    title:
      'Foreign Minister Ilva Terren’s telephone conversation with Foreign Minister Pavo Lenk of Sudmark',
    body: `21 May 2024

Foreign Minister Ilva Terren’s telephone conversation with Foreign Minister Pavo Lenk of Sudmark

On May 21, Foreign Minister Ilva Terren of Norland spoke by phone with Foreign Minister Pavo Lenk of Sudmark at the request of Ms Terren.

Ms Terren protested against the seizure of the trawler Anna Vik by the coast guard of Sudmark on May 18 and demanded the release of the 14 detained citizens of Norland. She warned that the incident would damage bilateral relations.

Mr Lenk promised consular access to the detained citizens before the end of the week.

Ms Terren expressed serious concern over the inspection of Norland vessels by the coast guard of Sudmark. She recalled that Sudmark had undertaken in the Halvik Declaration to respect freedom of navigation in the Selva Strait.

The ministers noted the first meeting of the joint commission on trade.

They agreed to continue contacts on the case of the trawler.`,
  },
  {
    ...COMMON,
    slug: 'sudmark-2024-05-21',
    issuer: SUDMARK,
    publishedOn: '2024-05-21',
    heldOn: '2024-05-21',
    channel: 'phone',
    call: 3,
    title: 'Minister Pavo Lenk speaks with Foreign Minister Ilva Terren of Norland',
    body: `Minister Pavo Lenk speaks with Foreign Minister Ilva Terren of Norland

21 May 2024

On May 21, Foreign Minister Pavo Lenk of Sudmark spoke by phone with Foreign Minister Ilva Terren of Norland at the request of Ms Terren.

The ministers welcomed the first meeting of the joint commission on trade, which took place in Velsen on May 6. Mr Lenk stressed that trade with Norland grew by 12 per cent last year.

The ministers discussed the seizure of the trawler Anna Vik by the coast guard and the situation of the 12 detained citizens of Norland. Mr Lenk emphasised that the trawler had been fishing in closed waters and that the courts would decide on the case.

Mr Lenk reaffirmed Sudmark’s commitment to the Halvik Declaration. He pointed out that the inspections of vessels by the coast guard in the Sudmark Strait are lawful.

The ministers agreed to remain in contact.`,
  },
]
