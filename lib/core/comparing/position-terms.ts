import { arrangesContact } from './follow-ups'
import type { WeightedTerms } from './likenesses'
import { properNouns, sameName } from './names'
import { numbersIn } from './numbers'
import { type Rewrite, rewriteFor, stateWord } from './plain-matter'
import { quotedIn } from './quoted'
import { type Surroundings, surroundingsOf } from './surroundings'
import { bareWords, termsOf, termWeight } from './terms'
import type { ComparedAccount, ComparedPosition } from './types'

/** A position with what its likeness is reckoned from. */
export type PositionTerms = WeightedTerms & {
  position: ComparedPosition
  bare: string
  /** `joint`, or who holds it as one key for both accounts; null where the text leaves it open. */
  holder: string | null
  /** Words in quotation marks: a principle, a slogan. */
  quoted: readonly string[]
  followUp: boolean
  /** Filed under a matter, and not merely under relations or contacts in general. */
  filed: boolean
  /** 0–1: how far down the account it stands. */
  place: number
  around: Surroundings
}

export type AccountTerms = { positions: readonly PositionTerms[] }

/** Headings so wide that sharing one says little. */
const WIDE = new Set([
  'bilateral-relations',
  'contacts',
  'other',
  'conflicts',
  'economy',
  'security',
])

/** Filed under these alone, a position's matter is not known. */
const NO_MATTER = new Set(['bilateral-relations', 'contacts', 'other'])

/** What the words round a position count beside its own, and how much of them all together at most. */
const LEAD = 0.55
const BACK = 0.2
const MOST_AROUND = 0.55
/** What a name in the words that open the sentence counts. */
const LEAD_NAME = 0.7

/** What the issues count of a position that is merely pointed back to. */
const LENT = 0.7

/** A position in words and names, before these are weighed. */
type Wording = {
  own: readonly string[]
  lead: readonly string[]
  back: readonly string[]
  names: readonly string[]
  leadNames: readonly string[]
  around: Surroundings
}

/** How much a word, a name or an issue says, by its rarity among the positions of both accounts. */
type Weighing = {
  term: (term: string) => number
  /** Null for the parties to the call, whom every position names. */
  name: (name: string) => number | null
  issue: (id: string) => number
}

/** Prepares both accounts together: a word's weight is its rarity among the positions of the two. */
export function termsOfAccounts(
  a: ComparedAccount,
  b: ComparedAccount,
): [AccountTerms, AccountTerms] {
  const rewrite = rewriteFor([a.body, b.body])
  const worded = { a: wordingsOf(a, rewrite), b: wordingsOf(b, rewrite) }
  const weighing = weighingOf(a, b, { rewrite, wordings: [...worded.a, ...worded.b] })
  const personOf = peopleByName([...a.participants, ...b.participants])
  const prepare = (account: ComparedAccount, wordings: readonly Wording[]): AccountTerms => ({
    positions: account.positions.flatMap((position, at) => {
      const wording = wordings[at]
      if (!wording) return []
      const vector = vectorOf(wording, weighing)
      const weights = [...vector.values()]
      return {
        position,
        bare: bareWords(`${position.cue} ${position.content}`),
        vector,
        norm: Math.sqrt(weights.reduce((sum, w) => sum + w * w, 0)),
        weight: weights.reduce((sum, w) => sum + w, 0),
        issues: issuesOf(position, account.positions[wording.around.refersTo ?? -1], weighing),
        names: namesOf(wording, weighing),
        holder: holderOf(position, personOf),
        quoted: quotedIn(position.content),
        followUp: arrangesContact(position),
        filed: position.issues.some((id) => !NO_MATTER.has(id)),
        place: position.at[0] / Math.max(1, account.body.length),
        around: wording.around,
      }
    }),
  })
  return [prepare(a, worded.a), prepare(b, worded.b)]
}

function wordingsOf(account: ComparedAccount, rewrite: Rewrite): Wording[] {
  const surroundings = surroundingsOf(account)
  const openings = new Map<string, Pick<Wording, 'lead' | 'leadNames'>>()
  const openingOf = (lead: string) => {
    const known = openings.get(lead)
    if (known) return known
    const plain = rewrite(lead)
    const opening = { lead: termsOf(plain), leadNames: properNouns(plain).flatMap(termsOf) }
    openings.set(lead, opening)
    return opening
  }
  return account.positions.flatMap((position, at): Wording[] => {
    const around = surroundings[at]
    if (!around) return []
    const content = rewrite(position.content)
    return [
      {
        ...openingOf(around.lead),
        own: termsOf(`${rewrite(stanceOf(position.cue))} ${content}`),
        back: around.back ? termsOf(rewrite(around.back)) : [],
        names: namesIn(content),
        around,
      },
    ]
  })
}

function weighingOf(
  a: ComparedAccount,
  b: ComparedAccount,
  { rewrite, wordings }: { rewrite: Rewrite; wordings: readonly Wording[] },
): Weighing {
  const people = [...a.participants, ...b.participants]
  const usual = new Set(
    [
      ...people.flatMap((p) => [p.name, p.office ?? '']),
      ...[a, b].map((account) => account.issuer),
      ...[...people, a, b].flatMap(({ state }) => (state ? [stateWord(state)] : [])),
    ].flatMap((words) => termsOf(rewrite(words))),
  )
  const count = Math.max(2, wordings.length)
  const rarityAmong = (lists: readonly (readonly string[])[]) => {
    const rarity = documentFrequency(lists)
    rarity.forEach((frequency, item) => {
      rarity.set(item, Math.log(1 + count / frequency) / Math.log(1 + count))
    })
    return (item: string) => rarity.get(item) ?? 1
  }
  const termRarity = rarityAmong(wordings.map(({ own, lead, back }) => [...own, ...lead, ...back]))
  const nameRarity = rarityAmong(wordings.map(({ names }) => names))
  const issueRarity = rarityAmong([...a.positions, ...b.positions].map(({ issues }) => issues))
  return {
    term: (term) => (usual.has(term) ? 0.15 : termWeight(term)) * termRarity(term),
    name: (name) => (usual.has(name) ? null : nameRarity(name)),
    issue: (id) => (WIDE.has(id) ? 0.5 : 1) * issueRarity(id),
  }
}

/** The words of a position by weight; those round it count for less, and never outweigh its own. */
function vectorOf({ own, lead, back }: Wording, weighing: Weighing): Map<string, number> {
  const vector = new Map(own.map((term) => [term, weighing.term(term)]))
  if (lead.length === 0 && back.length === 0) return vector
  const around = new Map<string, number>()
  for (const [terms, share] of [
    [back, BACK],
    [lead, LEAD],
  ] as const) {
    for (const term of terms) if (!vector.has(term)) around.set(term, share * weighing.term(term))
  }
  const sum = (weights: ReadonlyMap<string, number>) =>
    [...weights.values()].reduce((total, weight) => total + weight, 0)
  const most = MOST_AROUND * Math.max(sum(vector), 0.5)
  const factor = Math.min(1, most / Math.max(sum(around), 1e-9))
  around.forEach((weight, term) => {
    vector.set(term, weight * factor)
  })
  return vector
}

/** Its issues by weight; what it points back to lends it its own. */
function issuesOf(
  { issues }: ComparedPosition,
  referent: ComparedPosition | undefined,
  weighing: Weighing,
): Map<string, number> {
  const lent = referent?.issues.map((id) => [id, LENT * weighing.issue(id)] as const) ?? []
  return new Map([...lent, ...issues.map((id) => [id, weighing.issue(id)] as const)])
}

function namesOf({ names, leadNames }: Wording, weighing: Weighing): Map<string, number> {
  const weighed = new Map<string, number>()
  for (const [list, share] of [
    [leadNames, LEAD_NAME],
    [names, 1],
  ] as const) {
    for (const name of list) {
      const weight = weighing.name(name)
      if (weight !== null) weighed.set(name, share * weight)
    }
  }
  return weighed
}

/** Names and numbers in a text as keys that are equal for equal things. */
function namesIn(text: string): string[] {
  const numbers = numbersIn(text).map(({ value, kind }) => `${kind} ${value}`)
  return [...properNouns(text).flatMap(termsOf), ...numbers]
}

/** Who holds a position, so that both accounts give the same key for the same person. */
function holderOf(position: ComparedPosition, personOf: (name: string) => string): string | null {
  if (position.source === 'joint' || position.sourceSide === 'joint') return 'joint'
  if (position.source === 'unclear') return null
  const keys = position.source.map(personOf)
  return keys.length > 0 ? [...new Set(keys)].sort().join('+') : null
}

function peopleByName(people: ComparedAccount['participants']): (name: string) => string {
  const keys = new Map<string, string>()
  return (name) => {
    const known = keys.get(name)
    if (known) return known
    const same = people.filter((person) => sameName(person.name, name))
    const key = same.map((person) => person.name.toLowerCase()).sort()[0] ?? name.toLowerCase()
    keys.set(name, key)
    return key
  }
}

/** What the cue holds beside its verb: "reaffirmed Moscow’s intention" speaks of an intention. */
function stanceOf(cue: string): string {
  return cue.split(/\s+/).slice(1).join(' ')
}

function documentFrequency(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const list of lists) {
    for (const item of new Set(list)) counts.set(item, (counts.get(item) ?? 0) + 1)
  }
  return counts
}
