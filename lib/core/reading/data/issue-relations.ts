/**
 * How issues bear on each other when several are found in one content. Our own, from reading how
 * a desk files: a general heading gives way to a particular one, and a side of a conflict (a ceasefire,
 * aid, peace talks) belongs to the conflict that is being spoken of.
 */

/** Sides of a conflict: without a place of their own they are about the conflict named last. */
export const ASPECTS: ReadonlySet<string> = new Set([
  'peace',
  'ceasefire',
  'de-escalation',
  'military-assistance',
  'sovereignty-territorial-integrity',
  'civilian-protection',
  'prisoner-exchange',
  'war-crimes',
  'peacekeeping',
  'troop-movements',
  'peace-formula',
  'financial-assistance',
  'chemical-weapons',
  'humanitarian',
  'refugees',
  'children',
])

/** Matters that stand beside a side of a conflict without being what the content is about. */
export const COMPANIONS: ReadonlySet<string> = new Set([
  'sanctions',
  'justice',
  'terrorism',
  'un',
  'human-rights',
  'consular-cases',
  'health',
  'women',
  'airspace',
  'transport',
  'conflicts',
  'osce',
  'nato',
  'russia-policy',
  'food-security',
])

/** Heads of state or government whose bare name stands for their state in a conflict. */
export const NAMES_STATE: ReadonlyMap<string, string> = new Map([
  ['aliyev', 'AZ'],
  ['pashinyan', 'AM'],
  ["zelenskyy's", 'UA'],
])

/** Themes beside the conflicts: what relief, talks and truces can be about. */
export const THEMES: ReadonlySet<string> = new Set([
  'iran-nuclear',
  'disasters',
  'red-sea-shipping',
  'ethiopia-dam',
])

/** The first is dropped where any of the others is found. */
export const GIVES_WAY: Readonly<Record<string, readonly string[]>> = {
  iran: ['iran-nuclear'],
  ethiopia: ['ethiopia-dam'],
  sudan: ['ethiopia-dam'],
  proliferation: ['korean-peninsula', 'iran-nuclear'],
  'defence-cooperation': ['csto', 'nato'],
  'israel-palestinian': ['gaza'],
  'prisoner-exchange': ['gaza'],
  'consular-cases': ['gaza'],
  'nuclear-safety': ['iran-nuclear'],
  'nuclear-energy': ['nuclear-safety'],
  disasters: ['nuclear-safety', 'civilian-protection'],
  'culture-education': ['civilian-protection', 'war-crimes'],
  'china-policy': [
    'south-china-sea',
    'taiwan',
    'east-china-sea',
    'hong-kong',
    'xinjiang-tibet',
    'korean-peninsula',
  ],
  africa: ['sahel', 'great-lakes', 'sudan', 'somalia', 'ethiopia', 'african-union'],
  minorities: ['xinjiang-tibet'],
  religion: ['xinjiang-tibet', 'civilian-protection', 'war-crimes'],
  justice: ['sovereignty-territorial-integrity'],
  infrastructure: ['reconstruction', 'transport', 'nord-stream', 'energy-infrastructure'],
  transport: ['grain-exports', 'nagorno-karabakh'],
  deterrence: ['arms-control', 'military-assistance', 'nord-stream', 'iran'],
  agriculture: ['food-security', 'grain-exports'],
  eu: ['eu-accession', 'sanctions', 'migration', 'military-assistance', 'financial-assistance'],
  nato: ['nato-enlargement'],
  'russia-policy': ['ukraine'],
  health: ['civilian-protection'],
  // A state's democracy that is defended, or two peoples': a reason told with the conflict, no matter of its own.
  democracy: ['ukraine', 'israel-palestinian', 'gaza', 'myanmar', 'european-security'],
  trade: ['grain-exports'],
}

/** Matters of a state at war that stand by themselves: its name alone does not file them with the war. */
export const CIVIL: ReadonlySet<string> = new Set([
  'eu-accession',
  'nato-enlargement',
  'reconstruction',
  'energy',
  'nord-stream',
  'financial-assistance',
  'security-guarantees',
  'border-security',
  'trade',
  'visas',
  'economy',
])

/** What "the region" means to a side that belongs to one. */
export const REGION_OF: ReadonlyMap<string, string> = new Map([
  ...region('middle-east', 'SA AE QA KW BH OM YE IQ IR JO LB SY PS IL EG'),
  ...region('western-balkans', 'RS AL ME MK BA XK'),
  ...region('central-asia', 'KZ UZ KG TJ TM'),
  ...region('south-caucasus', 'AM AZ GE'),
  ...region('pacific-islands', 'FJ VU WS TO KI TV SB PG NR MH PW FM'),
])

function region(id: string, states: string): (readonly [string, string])[] {
  return states.split(' ').map((iso) => [iso, id] as const)
}

/** General headings that any particular conflict or disaster takes the place of. */
export const GENERAL: readonly string[] = ['security', 'conflicts', 'regions']

/** Headings so wide that they need a word of their own, or to stand alone. */
export const WIDE: ReadonlySet<string> = new Set([
  'economy',
  'europe',
  'security',
  'governance',
  'society',
  'development',
  'justice',
  'infrastructure',
  'contacts',
  'congratulations',
  'organisations',
  'middle-east',
  'africa',
  'americas',
])
