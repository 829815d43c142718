import type { Actor } from '../cast/build'
import { AGENCIES, DATE_STYLES, HOUSES, INSTITUTIONS } from '../data/houses'
import { organisationAt, stateName } from '../gazetteer'
import { tokenize } from '../tokens'
import type { Issuer } from '../types'
import type { HeadingHouse } from './heading-house'

/** `states` are those of all who took part. */
type Own = { actor: Actor | null; state: string | null; states?: readonly (string | null)[] }

function american(own: Own): Issuer {
  const office = own.actor?.office ?? ''
  const style = (name: string, houseStyle: string): Issuer => ({ name, state: 'US', houseStyle })
  if (/defense|war\b|joint chiefs/i.test(office))
    return style('Department of Defense', 'us-defense')
  if (/treasury/i.test(office)) return style('Department of the Treasury', 'us-treasury')
  if (/trade representative/i.test(office))
    return style('Office of the United States Trade Representative', 'us-trade')
  if (/ambassador/i.test(office)) return style('Embassy of the United States', 'us-embassy')
  if (/secretary|spokesperson|envoy|counselor/i.test(office) && !/press/i.test(office))
    return style('Department of State', 'us-state')
  return style('The White House', 'us-white-house')
}

const BODIES: readonly (readonly [words: RegExp, name: string, houseStyle: string | null])[] = [
  [/\bnato\b|north atlantic/i, 'NATO', 'nato'],
  [
    /high representative.*(?:vice|eu\b|union|security policy)|\bHR\/?VP\b|(?:eu|union).*high representative/i,
    'European External Action Service',
    'eu',
  ],
  [/european council/i, 'European Council', 'eu'],
  [/european commission/i, 'European Commission', 'eu'],
  [/european parliament/i, 'European Parliament', 'eu'],
  [/\beu\b|european union/i, 'European Union', 'eu'],
  [/african union|\bau\b/i, 'African Union', 'au'],
  [/\bosce\b|security and co-?operation in europe/i, 'OSCE', 'osce'],
  [/\biaea\b|atomic energy/i, 'IAEA', 'iaea'],
  [/\bopcw\b/i, 'OPCW', 'opcw'],
  [/islamic cooperation|\boic\b/i, 'Organisation of Islamic Cooperation', 'oic'],
  [/arab league|league of arab/i, 'League of Arab States', 'arab-league'],
  [/gulf cooperation|\bgcc\b/i, 'Gulf Cooperation Council', 'gcc'],
  [/\basean\b/i, 'ASEAN', 'asean'],
  [/organization of american states|\boas\b/i, 'Organization of American States', 'oas'],
  [/\bcommonwealth\b/i, 'Commonwealth', 'commonwealth'],
  [/council of europe/i, 'Council of Europe', 'coe'],
  [/\bunhcr\b|commissioner for refugees/i, 'UNHCR', 'un'],
  [/world health|\bwho\b/i, 'World Health Organization', 'un'],
  [
    /\bun\b|\bu\.n\.|united nations|secretary-general['’]s|of the secretary-general\b|^(?:the )?(?:deputy )?secretary[- ]general$|special (?:envoy|coordinator) of the secretary-general|security council|general assembly/i,
    'United Nations',
    'un',
  ],
]

/** The issuer where the subject holds an office of an organisation. */
function byBody(actor: Actor, top: string): Issuer | null {
  const office = actor.office ?? ''
  const short =
    /^(?:the )?(?:deputy )?(?:secretary[- ]general|director[- ]general|high representative(?:\/.*)?|president|chairperson|executive secretary)$/i.test(
      office,
    )
  const marked = short ? BODIES.find(([words]) => words.test(top)) : undefined
  const found = BODIES.find(([words]) => words.test(office)) ?? marked
  if (marked && found?.[1] === 'United Nations') return body(marked)
  if (found) return body(found)
  if (/high representative/i.test(office))
    return { name: 'European External Action Service', state: null, houseStyle: 'eu' }
  return { name: listedBody(office) ?? (office || actor.name), state: null, houseStyle: null }
}

/** An organisation of the list that an office names: "President of the ECOWAS Commission". */
function listedBody(office: string): string | null {
  const tokens = tokenize(office)
  for (let k = 0; k < tokens.length; k++) {
    const end = organisationAt(tokens, k)
    if (end > 0) return office.slice(tokens[k]?.start ?? 0, tokens[end - 1]?.end ?? 0)
  }
  return null
}

/** The organisation that a text names, as an issuer. */
export function bodyOf(organisation: string): Issuer {
  const known = BODIES.find(([words]) => words.test(organisation))
  return known ? body(known) : { name: organisation, state: null, houseStyle: null }
}

function body([, name, houseStyle]: (typeof BODIES)[number]): Issuer {
  return { name, state: null, houseStyle }
}

type Institution = { head: string; government: string; foreign: string }

function institutionsOf(state: string | null): Institution {
  const row = INSTITUTIONS.find(([iso]) => iso === state)
  const name = state ? stateName(state) : null
  return {
    head: row?.[1] || (name ? `President of ${name}` : 'Office of the President'),
    government: row?.[2] || "Prime Minister's Office",
    foreign: row?.[3] || 'Ministry of Foreign Affairs',
  }
}

/** The usual name of a state's institution. */
export function institutionOf(state: string, kind: keyof Institution): string {
  return institutionsOf(state)[kind]
}

/** "Minister of Energy" is of the Ministry of Energy. */
function ministryOf(office: string): string | null {
  const portfolio =
    /\bminister (?:of|for) (?:the )?([\p{L} ,&-]+?)(?: of (?:the )?\p{Lu}.*)?$/iu.exec(
      office,
    )?.[1] ?? /([\p{L} ]+) minister$/iu.exec(office)?.[1]
  if (!portfolio || /^(?:deputy|prime|state|vice|first|cabinet)$/i.test(portfolio.trim()))
    return null
  return /defen[cs]e/i.test(portfolio) ? 'Ministry of Defence' : `Ministry of ${portfolio.trim()}`
}

function byOffice(own: Own, top: string): Issuer | null {
  const { actor, state } = own
  if (!actor) return null
  const office = actor.office ?? ''
  if (state === null && (actor.organisation || /secretary[- ]general/i.test(office)))
    return byBody(actor, top)
  if (state === 'US') return american(own)
  const house = institutionsOf(state)
  const styled = (name: string, kind: string): Issuer => ({
    name,
    state,
    houseStyle:
      state === 'RU' && kind === 'president'
        ? 'russia-kremlin'
        : state === 'UA' && kind === 'president'
          ? 'ukraine-president'
          : state
            ? `${state.toLowerCase()}-${kind}`
            : kind,
  })
  if (
    /foreign|external affairs|affaires|international relations and co/i.test(office) &&
    !/policy advis|security advis|advis[eo]r (?:to|on)|committee/i.test(office)
  )
    return styled(house.foreign, 'mfa')
  if (actor.rank === 'minister' && !/prime/i.test(office))
    return styled(ministryOf(office) ?? house.foreign, 'mfa')
  if (/defen[cs]e/i.test(office) && actor.rank === 'secretary')
    return styled('Ministry of Defence', 'mod')
  if (actor.ranks.includes('premier') || actor.rank === 'prince') {
    const court = actor.rank === 'prince' && !/prime minister/i.test(office)
    return styled(court ? 'Royal Court' : house.government, 'pm')
  }
  if (actor.rank === 'monarch')
    return styled(INSTITUTIONS.find(([iso]) => iso === state)?.[1] || 'Royal Court', 'court')
  if (/federal council/i.test(office)) return styled(house.foreign, 'mfa')
  if (/speaker|parliament|senate|assembly/i.test(office)) return styled('Parliament', 'parliament')
  if (actor.rank === 'ambassador' && state) return embassyOf(state, office)
  if (
    /^(?:diplomat|representative|director|spokesperson|secretary|official)$/.test(actor.rank ?? '')
  )
    return state && !/president|prime minister|cabinet|security council/i.test(office)
      ? styled(house.foreign, 'mfa')
      : null
  if (actor.rank !== null && (state || actor.rank === 'president'))
    return styled(house.head, 'president')
  return null
}

function embassyOf(state: string, office: string): Issuer {
  const kind = /high commissioner/i.test(office)
    ? 'High Commission'
    : /permanent representative/i.test(office)
      ? 'Permanent Mission'
      : 'Embassy'
  return {
    name: `${kind} of ${stateName(state)}`,
    state,
    houseStyle: `${state.toLowerCase()}-embassy`,
  }
}

const KINDS: readonly RegExp[] = [
  /foreign|external|international relations/i,
  /prime minister|taoiseach|government|chancell/i,
  /president|state house/i,
]

/** Do two names mean the same house of a state, so that its usual name is kept? */
function sameKind(a: string, b: string): boolean {
  const kind = KINDS.find((words) => words.test(a))
  return kind?.test(b) ?? false
}

/** A name that stands for want of a better one. */
function isDefault(name: string): boolean {
  return name === 'Ministry of Foreign Affairs' || name === "Prime Minister's Office"
}

/** The house that a line of the page names, with the state of its official where the line has none. */
function byHeading(heading: HeadingHouse | null, own: Own, usual: Issuer | null): Issuer | null {
  if (!heading) return null
  const state = heading.state ?? own.state
  const known = usual && !isDefault(usual.name)
  if (known && usual.state === state && sameKind(heading.name, usual.name)) return usual
  if (own.actor?.organisation && heading.state === null) return null
  return { name: heading.name, state, houseStyle: usual?.houseStyle ?? null }
}

/** The issuer, by what the page says of its house, else by whose official is its subject. */
export function findIssuer(
  marks: string,
  agency: string | null,
  own: Own,
  heading: HeadingHouse | null = null,
): { issuer: Issuer; confidence: number } | null {
  for (const house of HOUSES) {
    const fits = !own.actor || own.state === house.issuer.state
    if (fits && house.words.test(marks)) return { issuer: house.issuer, confidence: 0.95 }
  }
  // Jordan's foreign ministry carries the agency's text on its own page.
  const foreign = agency === 'Petra' && /foreign/i.test(own.actor?.office ?? '')
  const press = AGENCIES.find(
    ([mark, state]) => mark === agency && (!own.state || own.state === state),
  )
  if (press && !foreign)
    return { issuer: { name: press[2], state: press[1], houseStyle: 'agency' }, confidence: 0.8 }
  const style = DATE_STYLES.find(({ form }) => form.test(marks))
  const ours = style && [own.state, ...(own.states ?? [])].includes(style.issuer.state)
  if (style && (ours || own.state === null)) return { issuer: style.issuer, confidence: 0.8 }
  const usual = byOffice(own, marks)
  const headed = byHeading(heading, own, usual)
  if (headed?.state) return { issuer: headed, confidence: heading?.state ? 0.93 : 0.88 }
  const issuer = headed ?? usual
  const body = issuer && BODIES.some(([, name]) => name === issuer.name)
  const told = own.state !== null || own.actor?.organisation === true || body
  return issuer ? { issuer, confidence: told ? 0.85 : 0.5 } : null
}
