import type { Common, WeightedTerms } from './likenesses'
import { properNouns, sameName } from './names'
import { numbersIn } from './numbers'
import { rewriteFor, stateWord } from './plain-matter'
import { quotedIn, quotedLikeness } from './quoted'
import { bareWords, termsOf, termWeight } from './terms'
import type { ComparedAccount, ComparedPosition, PairScore } from './types'

/** A position with what its likeness is reckoned from. */
export type PositionTerms = WeightedTerms & {
  position: ComparedPosition
  bare: string
  /** `joint`, or who holds it as one key for both accounts; null where the text leaves it open. */
  holder: string | null
  /** Words in quotation marks: a principle, a slogan. */
  quoted: readonly string[]
  followUp: boolean
  /** 0–1: how far down the account it stands. */
  place: number
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

const WEIGHTS = {
  words: 0.15,
  meaning: 0.32,
  issues: 0.23,
  names: 0.09,
  source: 0.08,
  direction: 0.03,
  order: 0.1,
}

/** Likeness of two arrangements to stay in contact, at least. */
const FOLLOW_UP = 0.5

/** Prepares both accounts together: a word's weight is its rarity among the positions of the two. */
export function termsOfAccounts(
  a: ComparedAccount,
  b: ComparedAccount,
): [AccountTerms, AccountTerms] {
  const positions = [...a.positions, ...b.positions]
  const rewrite = rewriteFor([a.body, b.body])
  const plain = new Map(positions.map((p) => [p, rewrite(p.content)]))
  const terms = new Map(
    positions.map((p) => [p, termsOf(`${rewrite(stanceOf(p.cue))} ${plain.get(p)}`)]),
  )
  const termDf = documentFrequency([...terms.values()])
  const issueDf = documentFrequency(positions.map((p) => [...p.issues]))
  const names = new Map(positions.map((p) => [p, namesIn(plain.get(p) ?? '')]))
  const nameDf = documentFrequency([...names.values()])
  const people = [...a.participants, ...b.participants]
  const personOf = peopleByName(people)
  const usual = new Set(
    [
      ...people.flatMap((p) => [p.name, p.office ?? '']),
      ...[a, b].map((account) => account.issuer),
      ...[...people, a, b].flatMap(({ state }) => (state ? [stateWord(state)] : [])),
    ].flatMap((words) => termsOf(rewrite(words))),
  )
  const count = Math.max(2, positions.length)
  const rarity = (df: number) => Math.log(1 + count / df) / Math.log(1 + count)
  const prepare = (account: ComparedAccount): AccountTerms => ({
    positions: account.positions.map((position) => {
      const vector = new Map<string, number>()
      for (const term of terms.get(position) ?? []) {
        const usualWeight = usual.has(term) ? 0.15 : termWeight(term)
        vector.set(term, usualWeight * rarity(termDf.get(term) ?? 1))
      }
      const squares = [...vector.values()].reduce((sum, w) => sum + w * w, 0)
      return {
        position,
        bare: bareWords(`${position.cue} ${position.content}`),
        vector,
        norm: Math.sqrt(squares),
        weight: [...vector.values()].reduce((sum, w) => sum + w, 0),
        issues: new Map(
          position.issues.map((id) => [
            id,
            (WIDE.has(id) ? 0.5 : 1) * rarity(issueDf.get(id) ?? 1),
          ]),
        ),
        names: new Map(
          (names.get(position) ?? [])
            .filter((name) => !usual.has(name))
            .map((name) => [name, rarity(nameDf.get(name) ?? 1)]),
        ),
        holder: holderOf(position, personOf),
        quoted: quotedIn(position.content),
        followUp: isFollowUp(position),
        place: position.at[0] / Math.max(1, account.body.length),
      }
    }),
  })
  return [prepare(a), prepare(b)]
}

/**
 * Likeness of two positions, in parts; symmetric. Null where it cannot reach `least`: most pairs of two long accounts
 * have nothing in common, and that is asked first.
 */
export function pairScore(
  one: PositionTerms,
  other: PositionTerms,
  common: Common & { least: number },
): PairScore | null {
  const { issues, more, least } = common
  const order = 1 - Math.abs(one.place - other.place)
  if (one.bare === other.bare && one.holder === other.holder) {
    const total = 1 + WEIGHTS.order * order
    return { total, words: 1, meaning: 1, issues: 1, names: 1, source: 1, direction: 1, order }
  }
  const followUp = one.followUp && other.followUp
  const quoted =
    one.quoted.length > 0 && other.quoted.length > 0 ? quotedLikeness(one.quoted, other.quoted) : 0
  const words = Math.max(common.words, quoted)
  const meaning = Math.max((common.less + more) / 2, quoted)
  // "USD 225 million" ties two positions, a country's name hardly.
  const names = common.names < 0.5 ? common.names / 2 : common.names
  // Without a word or a name in common there is no telling that both speak of the same thing.
  const evidence = followUp || words >= 0.06 || names >= 0.5 || issues >= 0.75 || more >= 0.5
  const sofar =
    WEIGHTS.words * Math.sqrt(words) +
    WEIGHTS.meaning * meaning +
    WEIGHTS.issues * issues +
    WEIGHTS.names * names +
    WEIGHTS.order * order
  const most = sofar + WEIGHTS.source + WEIGHTS.direction
  if (least > 0 && !followUp && (!evidence || most < least)) return null
  const source = sourceLikeness(one.holder, other.holder)
  const direction = directionLikeness(one.position, other.position)
  const sum = sofar + WEIGHTS.source * source + WEIGHTS.direction * direction
  const total = followUp ? Math.max(sum, FOLLOW_UP) : evidence ? sum : 0
  return total < least ? null : { total, words, meaning, issues, names, source, direction, order }
}

/** "Agreed to stay in touch" and "agreed to remain in contact" say the same whatever their words. */
export function isFollowUp({ source, act, issues }: ComparedPosition): boolean {
  return source === 'joint' && act === 'commissive' && issues.join() === 'contacts'
}

/** Names and numbers in a text as keys that are equal for equal things. */
function namesIn(text: string): string[] {
  const numbers = numbersIn(text).map(({ value, kind }) => `${kind} ${value}`)
  return [...properNouns(text).flatMap(termsOf), ...numbers]
}

function sourceLikeness(one: string | null, other: string | null): number {
  if (one === null || other === null) return 0.4
  if (one === other) return 1
  return one === 'joint' || other === 'joint' ? 0.5 : 0
}

/** Which way they point; two bare mentions are set beside each other before a mention and a stand. */
function directionLikeness(one: ComparedPosition, other: ComparedPosition): number {
  if ((one.force === 0) !== (other.force === 0)) return 0.4
  if (one.polarity === other.polarity) return 1
  if (one.polarity === 'neutral' || other.polarity === 'neutral') return 0.6
  return one.polarity === 'opposes' || other.polarity === 'opposes' ? 0 : 0.6
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

function documentFrequency(lists: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const list of lists) {
    for (const item of new Set(list)) counts.set(item, (counts.get(item) ?? 0) + 1)
  }
  return counts
}
