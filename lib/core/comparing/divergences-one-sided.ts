import type { ComparedCall, RowInOrder } from './compared-call'
import { divergenceOf } from './divergence'
import { holdsForOther } from './divergences-mouth'
import { isFollowUp, isMereContact } from './follow-ups'
import { properNouns } from './names'
import { isRank, numbersIn } from './numbers'
import { isStateWord, statesIn, withoutStates } from './plain-matter'
import { isForPeaceAlone, partiesOf, saysNothing, wordsOfNames } from './says-little'
import { acknowledges, denies, isCourtesy } from './stances'
import { mostInOneSentence, type Telling } from './telling'
import { termsOf } from './terms'
import type { ComparedAccount, ComparedPosition, Divergence, Reason, Side } from './types'

/** Courtesies and arrangements: every account has its own, and few readers would call it a difference. */
const COURTESY = new Set(['contacts', 'bilateral-relations', 'congratulations', 'condolences'])
/** Share of a position's words that one sentence of the other account holds, to count as told there. */
const TOLD = 0.72
/** And where the other account speaks of every issue of it too, and it holds no name or number of its own. */
const TOLD_OF_THE_MATTER = 0.45
/** What is left out because it is general says nothing by being left out. */
const LEAST_TELLING = 0.2
/** "The two countries", "both sides": the parties to the call, counted. */
const TWO_SIDES = /^two\b/i
/** As near as this, the other account tells something of the kind. */
const OF_THE_KIND = 0.36
/** More than a third of a mere statement told there in kindred words is too much to be sure that it is told here only. */
const STATED_THERE = 0.35

/** Positions that face nothing: only in this account, denied, or put into the other side's mouth. */
export function onlyHere(call: ComparedCall): Divergence[] {
  const { a, b, rows } = call
  const people = wordsOfNames([...a.participants, ...b.participants])
  const parties = partiesOf([a, b])
  return rows.flatMap((row) => {
    const [only] = row.a.length === 0 ? row.b : row.b.length === 0 ? row.a : []
    if (!only) return []
    const side: Side = row.a.length > 0 ? 'a' : 'b'
    if (saysNothing(only, people)) {
      // A state alone is a matter, where it is no party to the call and the other account does not name it.
      const named = statesIn(side === 'a' ? b.body : a.body)
      if (saysNothing(only, people, new Set([...parties, ...named]))) return []
    }
    return oneSided(only, { row, side }, call)
  })
}

function oneSided(
  only: ComparedPosition,
  { row, side }: { row: RowInOrder; side: Side },
  { a, b, sideOf, telling }: ComparedCall,
): Divergence[] {
  const there = side === 'a' ? telling.b : telling.a
  const about = side === 'a' ? { a: [only], side } : { b: [only], side }
  if (denies(only)) {
    return [divergenceOf({ a, b }, 'denied', about, { reasons: [{ what: 'denied', adds: 0.8 }] })]
  }
  if (holdsForOther(only, side, sideOf)) {
    const reasons = [
      { what: 'said of the other side, whose own account has it not', adds: 0.45 },
      { what: `force ${only.force}`, adds: 0.1 * only.force },
    ]
    return [divergenceOf({ a, b }, 'others-mouth', about, { reasons })]
  }
  if (isForPeaceAlone(only) && PEACE.some((issue) => there.issues.has(issue))) return []
  const known = matterIsThere(only, there.issues)
  const own = holdsNameOfItsOwn(only, there)
  const heading = headingIsThere(only, side === 'a' ? b : a)
  const ofTheMatter = known && !own && only.force > 0 && !isGeneral(only)
  const told =
    toldShare(only.content, there) >= TOLD ||
    (ofTheMatter && toldShare(withoutStates(only.content), there) >= TOLD_OF_THE_MATTER)
  if (told || isLeftOut(only, { row, known, own, heading })) return []
  const reasons = reasonsFor(only, { row, known, own })
  const weight = reasons.reduce((sum, { adds }) => sum + adds, 0)
  return weight < LEAST_TELLING ? [] : [divergenceOf({ a, b }, 'only-here', about, { reasons })]
}

type Standing = { row: RowInOrder; known: boolean; own: boolean }

/** Where the other account speaks of any of these, it is for peace too. */
const PEACE = ['peace', 'de-escalation', 'ceasefire']

/** What no journalist would miss in the other account. */
function isLeftOut(
  position: ComparedPosition,
  { row, known, own, heading }: Standing & { heading: boolean },
): boolean {
  if (isFollowUp(position) || isMereContact(position)) return true
  if (position.force <= 1 && row.told >= STATED_THERE) return true
  // A name or number that the other account has nowhere makes it a thing of its own.
  if (own) return false
  if (position.force === 0 && (heading || row.near >= OF_THE_KIND)) return true
  if (known && acknowledges(position)) return true
  return isCourtesy(position) || (isGeneral(position) && position.force < 2)
}

function isGeneral({ issues }: ComparedPosition): boolean {
  return issues.every((id) => COURTESY.has(id))
}

function reasonsFor(position: ComparedPosition, { row, known, own }: Standing): Reason[] {
  const { force } = position
  return [
    { what: 'not mentioned in the other account', adds: 0.3 },
    { what: `force ${force}`, adds: 0.1 * force },
    {
      what: 'a courtesy or of relations in general',
      adds: isGeneral(position) ? -0.15 - 0.05 * force : 0,
    },
    { what: 'the other account speaks of the matter too', adds: known ? -0.1 : 0 },
    { what: 'a name or number of its own', adds: own ? 0.05 : 0 },
    { what: 'the other account tells something of the kind', adds: row.near > 0 ? -0.05 : 0 },
  ]
}

/** Names and numbers that stand nowhere in the other text; a state under another name is no other. */
function holdsNameOfItsOwn({ content }: ComparedPosition, there: Telling): boolean {
  const numbers = numbersIn(content).filter(
    (each) => each.kind !== 'count of ' && !isRank(each) && !TWO_SIDES.test(each.text),
  )
  if (numbers.some(({ value }) => !there.numbers.has(value))) return true
  return properNouns(content).some((name) => {
    const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && !isStateWord(word))
    return (
      words.length > 0 &&
      words.every((word) => termsOf(word).every((term) => !there.sentences.has(term)))
    )
  })
}

/** The other account speaks of every issue of the position too, if not of this. */
function matterIsThere({ issues }: ComparedPosition, mentioned: ReadonlySet<string>): boolean {
  return issues.length > 0 && issues.every((issue) => mentioned.has(issue))
}

/** The other account speaks of what the position is filed under first, leaving aside what nearly all of it is filed under. */
function headingIsThere({ issues }: ComparedPosition, there: ComparedAccount): boolean {
  const share = (issue: string) =>
    there.positions.filter((p) => p.issues.includes(issue)).length / there.positions.length
  const heading = issues.find((issue) => share(issue) <= 0.5) ?? issues[0]
  return heading !== undefined && share(heading) > 0
}

/** An account can mention a matter without a position of its own: how much of this one sentence of it holds. */
function toldShare(content: string, there: Telling): number {
  const own = [...new Set(termsOf(content))]
  return own.length > 1 ? mostInOneSentence(own, there) : 0
}
