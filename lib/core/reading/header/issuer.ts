import type { Actor } from '../cast/build'
import { stateName } from '../gazetteer'
import type { Issuer } from '../types'

const HOUSES: readonly { words: RegExp; issuer: Issuer }[] = [
  {
    words: /^PM (?:call|meeting|statement|and)\b/m,
    issuer: { name: "Prime Minister's Office", state: 'GB', houseStyle: 'uk-pm' },
  },
  {
    words: /\bwhite house\b|statements and releases/i,
    issuer: { name: 'The White House', state: 'US', houseStyle: 'us-white-house' },
  },
  {
    words:
      /\boffice of the spokesperson\b|\bstate department\b|\bdepartment of state\b|\bstate\.gov\b/i,
    issuer: { name: 'Department of State', state: 'US', houseStyle: 'us-state' },
  },
  {
    words: /\bpentagon press secretary\b|\bdepartment of (?:defense|war)\b/i,
    issuer: { name: 'Department of Defense', state: 'US', houseStyle: 'us-defense' },
  },
  {
    words: /\bdowning street\b|\bprime minister's office, 10\b/i,
    issuer: { name: "Prime Minister's Office", state: 'GB', houseStyle: 'uk-pm' },
  },
  {
    words:
      /\bprime minister's office\b.*\bottawa\b|\bottawa, ontario\b|\bprime minister of canada\b/i,
    issuer: { name: 'Prime Minister of Canada', state: 'CA', houseStyle: 'canada-pmo' },
  },
  {
    words: /\bkremlin\b/i,
    issuer: { name: 'President of Russia', state: 'RU', houseStyle: 'russia-kremlin' },
  },
]

/** Date lines that only one house prints so. */
const STYLES: readonly { form: RegExp; issuer: Issuer }[] = [
  {
    form: /^\w+ \d{1,2}, \d{4} · \d{1,2}:\d{2}$/m,
    issuer: { name: 'President of Russia', state: 'RU', houseStyle: 'russia-kremlin' },
  },
  {
    form: /^\d{1,2} \w+ \d{4} - \d{2}:\d{2}$/m,
    issuer: { name: 'President of Ukraine', state: 'UA', houseStyle: 'ukraine-president' },
  },
]

type Own = { actor: Actor | null; state: string | null }

function american(own: Own): Issuer | null {
  const office = own.actor?.office ?? ''
  const style = (name: string, houseStyle: string): Issuer => ({ name, state: 'US', houseStyle })
  if (/defense|war\b|joint chiefs/i.test(office))
    return style('Department of Defense', 'us-defense')
  if (/treasury/i.test(office)) return style('Department of the Treasury', 'us-treasury')
  if (/secretary|spokesperson|envoy/i.test(office) && !/press/i.test(office))
    return style('Department of State', 'us-state')
  return style('The White House', 'us-white-house')
}

function byOffice(own: Own): Issuer | null {
  const { actor, state } = own
  if (!actor) return null
  const office = actor.office ?? ''
  if (state === 'US') return american(own)
  if (/secretary[- ]general/i.test(office) && !state) {
    const name = /nato/i.test(office)
      ? 'NATO'
      : /^(?:the )?(?:un|united nations)?\s*secretary[- ]general(?: of the (?:un|united nations))?$/i.test(
            office,
          )
        ? 'United Nations'
        : office
    return {
      name,
      state: null,
      houseStyle: name === 'United Nations' ? 'un' : name === 'NATO' ? 'nato' : null,
    }
  }
  if (/european (?:council|commission|union)|high representative|\bEU\b/i.test(office))
    return {
      name: /council/i.test(office)
        ? 'European Council'
        : /commission/i.test(office)
          ? 'European Commission'
          : 'European External Action Service',
      state: null,
      houseStyle: 'eu',
    }
  if (
    /foreign|external affairs|affaires/i.test(office) ||
    (actor.rank === 'minister' && !/prime/i.test(office))
  )
    return {
      name: /external/i.test(office)
        ? 'Ministry of External Affairs'
        : /defen[cs]e/i.test(office)
          ? 'Ministry of Defence'
          : 'Ministry of Foreign Affairs',
      state,
      houseStyle: state ? `${state.toLowerCase()}-mfa` : 'mfa',
    }
  if (actor.rank === 'premier')
    return {
      name:
        state === 'GB'
          ? "Prime Minister's Office"
          : state === 'DE' || state === 'AT'
            ? 'Federal Chancellery'
            : state
              ? `Prime Minister of ${stateName(state)}`
              : "Prime Minister's Office",
      state,
      houseStyle: state ? `${state.toLowerCase()}-pm` : 'pm',
    }
  if (state)
    return {
      name: `President of ${stateName(state)}`,
      state,
      houseStyle:
        state === 'RU'
          ? 'russia-kremlin'
          : state === 'UA'
            ? 'ukraine-president'
            : `${state.toLowerCase()}-president`,
    }
  return null
}

/** The issuer, by what the page says of its house, else by whose official is its subject. */
export function findIssuer(
  top: string,
  own: Own,
): { issuer: Issuer; confidence: number; house: boolean } | null {
  for (const house of HOUSES) {
    if (house.words.test(top) && (!own.state || own.state === house.issuer.state))
      return { issuer: house.issuer, confidence: 0.95, house: true }
  }
  const issuer = byOffice(own)
  const style = issuer ? undefined : STYLES.find(({ form }) => form.test(top))
  if (style) return { issuer: style.issuer, confidence: 0.6, house: true }
  return issuer ? { issuer, confidence: own.state ? 0.85 : 0.5, house: false } : null
}
