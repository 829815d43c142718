import { ASPECTS, GENERAL, GIVES_WAY, THEMES, WIDE } from '../data/issue-relations'
import { ISSUES } from '../data/issues'
import type { Token } from '../tokens'

const parents = new Map(ISSUES.map((issue) => [issue.id, issue.parent]))

function within(id: string, top: string): boolean {
  for (let at: string | null = id; at; at = parents.get(at) ?? null) if (at === top) return true
  return false
}

const themes = new Set(
  ISSUES.map(({ id }) => id).filter(
    (id) => (id !== 'conflicts' && !ASPECTS.has(id) && within(id, 'conflicts')) || THEMES.has(id),
  ),
)

/** Is this the issue of a particular conflict, crisis or disaster, to which aid or a ceasefire belongs? */
export function isTheme(id: string): boolean {
  return themes.has(id)
}

/** Is this a side of a conflict: a ceasefire, aid, talks? */
export function isAspect(id: string): boolean {
  return ASPECTS.has(id)
}

/** So sure a general heading is named for itself: "regional affairs, including …". */
const EXPLICIT = 0.95
const WIDE_ENOUGH = 0.8
/** So sure an exchange of captives is meant. */
const EXCHANGED = 0.6

/** Lets wide headings and those that give way fall, where something more particular is found. */
export function prune(weights: Map<string, number>, exchanged = false): void {
  const strong = [...weights].filter(([, weight]) => weight >= 0.55).map(([id]) => id)
  if (strong.some(isTheme))
    for (const id of GENERAL) if ((weights.get(id) ?? 0) < EXPLICIT) weights.delete(id)
  for (const [id, weight] of [...weights]) {
    // "the exchange of hostages for prisoners": told as an exchange, it stands beside its war.
    if (id === 'prisoner-exchange' && weight >= EXCHANGED && exchanged) continue
    const beaten = (GIVES_WAY[id] ?? []).some((other) => (weights.get(other) ?? 0) >= 0.55)
    const wide = WIDE.has(id) && weight < WIDE_ENOUGH && strong.some((other) => other !== id)
    if (beaten || wide) weights.delete(id)
  }
}

const PEACEFUL = /^(?:peace|peaceful|peacefully|mediation|mediator|mediate|reconciliation)$/
const TALKS = /^(?:diplomacy|talks|negotiations|negotiation|negotiated|dialogue)$/
/** What talks of peace are told with. */
const BESIDE_TALKS: ReadonlySet<string> = new Set([
  'un',
  'eu',
  'nato',
  'osce',
  'african-union',
  'asean',
  'arab-league',
  'quad',
  'g7',
  'sovereignty-territorial-integrity',
  'security-guarantees',
  'european-security',
  'russia-policy',
  'governance',
  'democracy',
  'security',
  'contacts',
  'deterrence',
  'sanctions',
])
const DIPLOMATIC = /^(?:solution|resolution|efforts|path|means|settlement|track)$/
const AID = /^(?:humanitarian|life-saving|lifesaving)$/
const TIES =
  /^(?:ties|cooperation|spheres?|contacts|fields?|areas|links|exchanges|projects|relations|standards|law)$/
const PROTECTS =
  /^(?:protect|protection|protecting|evacuate|evacuation|casualties|killed|killing|strikes|shields|harm)$/

/** Word senses that single phrases cannot tell: peace talks from talks, aid to civilians from their protection. */
export function senses(
  weights: Map<string, number>,
  tokens: readonly Token[],
  from: number,
  to: number,
): void {
  let peaceful = false
  let talks = false
  let aid = false
  let protects = false
  for (let k = from; k < to; k++) {
    const word = tokens[k]?.lower ?? ''
    if (
      PEACEFUL.test(word) ||
      (/^(?:diplomatic|political|negotiated)$/.test(word) &&
        DIPLOMATIC.test(tokens[k + 1]?.lower ?? ''))
    )
      peaceful = true
    if (TALKS.test(word)) talks = true
    if (AID.test(word) && !TIES.test(tokens[k + 1]?.lower ?? '')) aid = true
    if (PROTECTS.test(word)) protects = true
  }
  const particular = [...weights].some(
    ([id, weight]) => id !== 'peace' && id !== 'ukraine' && weight >= 0.55,
  )
  // Negotiations on a matter that is no conflict, diplomacy towards a state: no talks of peace.
  const matter = [...weights].some(
    ([id, weight]) => weight >= 0.6 && !isTheme(id) && !isAspect(id) && !BESIDE_TALKS.has(id),
  )
  if (particular && !(peaceful || (talks && !matter))) weights.delete('peace')
  if (aid && (weights.get('humanitarian') ?? 0) < 0.6) weights.set('humanitarian', 0.6)
  if (aid && !protects) weights.delete('civilian-protection')
}

const SITUATION =
  /^(?:situation|situations|conflict|conflicts|crisis|crises|war|wars|tensions|hotspots)$/

/** A state named with a matter of conflict: "stability in X" told to X itself, "the situation in X and Y". */
export function raiseSides(
  weights: Map<string, number>,
  tokens: readonly Token[],
  from: number,
  to: number,
): void {
  const aspect = [...weights].some(
    ([id, weight]) => weight >= 0.5 && (ASPECTS.has(id) || MATTERS.has(id)),
  )
  const first = tokens.slice(from, Math.min(to, from + 6))
  const situation =
    [...weights].some(([id, weight]) => isTheme(id) && weight >= 0.6) &&
    first.some((token) => SITUATION.test(token.lower))
  if (!aspect && !situation) return
  for (const [id, weight] of weights)
    if (isTheme(id) && weight >= 0.4 && weight < 0.6) weights.set(id, 0.62)
}

const MATTERS: ReadonlySet<string> = new Set(['security', 'governance', 'elections', 'terrorism'])
