import type { Likenesses } from './likenesses'
import type { PositionTerms } from './position-terms'
import { quotedLikeness } from './quoted'
import { isCourtesy } from './stances'
import type { ComparedPosition, PairScore } from './types'

// Found by regression and search over the development pairs, and rounded; the sum of all is 1.
const WEIGHTS = {
  words: 0.13,
  meaning: 0.28,
  issues: 0.23,
  together: 0.06,
  names: 0.13,
  source: 0.065,
  direction: 0.02,
  order: 0.085,
}

/** How far the wording stands in for issues that are not known. */
const UNKNOWN = 0.7

/** Thanks face thanks, and condolences condolences. */
const BOTH_COURTEOUS = 0.1

/** Likeness of two arrangements to stay in contact, at least. */
const FOLLOW_UP = 0.5
/** What is left where only one of the two arranges the next contact. */
const ONE_ARRANGES = 0.8
/** What is left where two stands share an issue and next to no word. */
const BY_ISSUE_ALONE = 0.9
/** And where the issue is one that many positions share. */
const BY_HARDLY_ANYTHING = 0.75
const TELLING_ISSUE = 0.5

/** Less of each than this does not tell that two positions speak of the same thing. */
const LEAST_EVIDENCE = { words: 0.06, names: 0.5, issues: 0.45, more: 0.5 }
/** An issue that tells by itself; a less rare one tells a little less, and beside words of kindred meaning only. */
const SURE_ISSUE = 0.75
const BY_FAIRLY_RARE_ISSUE = 0.9
const LEAST_MEANING = 0.05

/**
 * Whether what two positions have in common is too little for a score: true of most pairs of two long accounts, so
 * that it is asked before anything is reckoned. With so few words in common, wording stands in for no issue.
 */
export function tellsNothing({ words, names, issues, more }: Likenesses, at: number): boolean {
  return (
    (words[at] ?? 0) < LEAST_EVIDENCE.words &&
    (names[at] ?? 0) < LEAST_EVIDENCE.names &&
    (issues[at] ?? 0) < LEAST_EVIDENCE.issues &&
    (more[at] ?? 0) < LEAST_EVIDENCE.more
  )
}

/** Whether two positions may face each other whatever their words have in common. */
export function isAlikeAnyway(one: PositionTerms, other: PositionTerms): boolean {
  return (
    (one.followUp && other.followUp) ||
    (one.quoted.length > 0 && other.quoted.length > 0) ||
    isSameWording(one, other)
  )
}

const isSameWording = (one: PositionTerms, other: PositionTerms): boolean =>
  one.bare === other.bare && one.holder === other.holder

const sameWording = (order: number): PairScore => ({
  total: 1 + WEIGHTS.order * order,
  ...{ words: 1, meaning: 1, issues: 1, names: 1, source: 1, direction: 1, order },
})

/** Where what two positions have in common stands among the likenesses, and what their score must reach to be told. */
type Asked = { likenesses: Likenesses; at: number; least: number }

/**
 * Likeness of two positions, in parts; symmetric. Null where it cannot reach `least`: most pairs of two long accounts
 * have nothing in common, and that is asked first.
 */
export function pairScore(
  one: PositionTerms,
  other: PositionTerms,
  { likenesses, at, least }: Asked,
): PairScore | null {
  const order = 1 - Math.abs(one.place - other.place)
  if (isSameWording(one, other)) return sameWording(order)
  const followUp = one.followUp && other.followUp
  const quoted =
    one.quoted.length > 0 && other.quoted.length > 0 ? quotedLikeness(one.quoted, other.quoted) : 0
  const more = likenesses.more[at] ?? 0
  const words = Math.max(likenesses.words[at] ?? 0, quoted)
  const meaning = Math.max(((likenesses.less[at] ?? 0) + more) / 2, quoted)
  const issues = trustedIssues(
    one.filed && other.filed,
    likenesses.issues[at] ?? 0,
    (words + meaning) / 2,
  )
  const sharedName = likenesses.names[at] ?? 0
  // "USD 225 million" ties two positions, a country's name hardly.
  const names = sharedName < 0.5 ? sharedName / 2 : sharedName
  const evidence = followUp ? 1 : evidenceOf({ words, names, issues, more, meaning })
  const sofar =
    WEIGHTS.words * Math.sqrt(words) +
    WEIGHTS.meaning * meaning +
    WEIGHTS.issues * issues +
    WEIGHTS.together * (likenesses.together[at] ?? 0) +
    WEIGHTS.names * names +
    WEIGHTS.order * order +
    (isCourtesy(one.position) && isCourtesy(other.position) ? BOTH_COURTEOUS : 0)
  const most = sofar + WEIGHTS.source + WEIGHTS.direction
  if (least > 0 && !followUp && most * evidence < least) return null
  const source = sourceLikeness(one.holder, other.holder)
  const direction = directionLikeness(one.position, other.position)
  const sum = sofar + WEIGHTS.source * source + WEIGHTS.direction * direction
  const things = likenesses.things[at] ?? 0
  const doubted = sum * evidence * doubt(one, other, { words, meaning, issues, things })
  const total = followUp ? Math.max(sum, FOLLOW_UP) : doubted
  return total < least ? null : { total, words, meaning, issues, names, source, direction, order }
}

/**
 * 1 where one thing that two positions have in common tells that both speak of the same, and 0 where nothing does:
 * without a word or a name in common there is no telling.
 */
function evidenceOf({
  words,
  names,
  issues,
  more,
  meaning,
}: Record<'words' | 'names' | 'issues' | 'more' | 'meaning', number>): number {
  const sure =
    words >= LEAST_EVIDENCE.words ||
    names >= LEAST_EVIDENCE.names ||
    issues >= SURE_ISSUE ||
    more >= LEAST_EVIDENCE.more
  if (sure) return 1
  const fairlyRare = issues >= LEAST_EVIDENCE.issues && meaning >= LEAST_MEANING
  return fairlyRare ? BY_FAIRLY_RARE_ISSUE : 0
}

/** What the issues say; like wording speaks for a matter too where one is filed under none, or misread. */
function trustedIssues(filed: boolean, issues: number, wording: number): number {
  return Math.max(issues, filed ? wording * wording : UNKNOWN * wording)
}

/** Less than 1 where the two are of different kinds, or are set beside each other for their heading alone. */
function doubt(
  one: PositionTerms,
  other: PositionTerms,
  { words, meaning, issues, things }: Record<'words' | 'meaning' | 'issues' | 'things', number>,
): number {
  const kinds = one.followUp === other.followUp ? 1 : ONE_ARRANGES
  const wordless = words < 0.12 && meaning < 0.2 && things < 0.5
  const stands = one.position.force > 0 && other.position.force > 0
  if (!wordless || !stands) return kinds
  return kinds * (issues >= TELLING_ISSUE ? BY_ISSUE_ALONE : BY_HARDLY_ANYTHING)
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
