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
  'security-guarantees',
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
])

/** The first is dropped where any of the others is found. */
export const GIVES_WAY: Readonly<Record<string, readonly string[]>> = {
  iran: ['iran-nuclear'],
  ethiopia: ['ethiopia-dam'],
  sudan: ['ethiopia-dam'],
  proliferation: ['korean-peninsula', 'iran-nuclear'],
  'defence-cooperation': ['csto', 'nato'],
  'israel-palestinian': ['gaza'],
  conflicts: ['ukraine', 'syria', 'gaza', 'nagorno-karabakh'],
  infrastructure: ['reconstruction', 'transport', 'nord-stream', 'energy-infrastructure'],
  transport: ['grain-exports', 'nagorno-karabakh'],
  agriculture: ['food-security', 'grain-exports'],
  eu: ['eu-accession', 'sanctions'],
  nato: ['nato-enlargement'],
  deterrence: ['ukraine', 'nato', 'korean-peninsula'],
}

/** Headings so wide that they need a word of their own, or to stand alone. */
export const WIDE: ReadonlySet<string> = new Set([
  'economy',
  'democracy',
  'regions',
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
  'un',
  'middle-east',
  'africa',
  'americas',
])
