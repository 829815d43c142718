import { isStateWord, statesIn } from './plain-matter'
import { termOf, termsOf, termWeight } from './terms'
import type { ComparedAccount, ComparedPosition } from './types'

/** Words of the call itself, of weight and of manner: a content of nothing else tells that they spoke, not of what. */
const OF_THE_CALL = new Set(
  `call phone telephone video conversation discussion meeting contact communication exchange receive speak
  affair position opinion explanation assessment topic subject range number aspect field level nature
  difference convergence divergence agenda
  common global international latest ongoing present various wide broad
  constructive candid frank productive substantive useful detailed fruitful positive friendly warm important
  atmosphere spirit trust trusting trust-based confidence cordial businesslike business-like hold held
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday morning afternoon evening`
    .split(/\s+/)
    .map(termOf),
)

/** A day or a year in figures. */
const DAY = /^\d{1,4}(?:st|nd|rd|th)?$/

/**
 * "Exchanged views on recent regional affairs", "agreed that the call was constructive": there is no matter in it. A
 * state that is no party to the call is a matter by itself ("discussed Haiti"), where it is not the place of something.
 */
export function saysNothing(
  { content }: Pick<ComparedPosition, 'content'>,
  people: ReadonlySet<string>,
  parties: ReadonlySet<string> | null = null,
): boolean {
  if (parties && statesIn(content).some((state) => !parties.has(state))) return false
  const words = content.split(/[^\p{L}\p{N}’'.-]+/u).filter((word) => word && !isStateWord(word))
  return termsOf(words.join(' ')).every(
    (term) => termWeight(term) < 1 || OF_THE_CALL.has(term) || people.has(term) || DAY.test(term),
  )
}

/** Every account is for peace: the words in which it says so, whichever way is meant. */
const OF_PEACE = new Set(
  `peace peaceful peacefully peacemaking settlement resolution solution conflict crisis war hostility ending dialogue
  negotiation diplomacy diplomatic political format process path way means search seek find work achieve reach
  commitment de-escalate de-escalation deescalation stability lasting sustainable durable comprehensive just fair stable
  long-term fundamental exclusively consistently exist possible stand
  take taken remain always readiness ready`
    .split(/\s+/)
    .flatMap(termsOf),
)

/** "Always seeks a just and peaceful solution of the conflict": for peace, without a word on how or when. */
export function isForPeaceAlone({ content, polarity }: ComparedPosition): boolean {
  const words = content.split(/[^\p{L}\p{N}’'.-]+/u).filter((word) => word && !isStateWord(word))
  const terms = termsOf(words.join(' '))
  return (
    polarity !== 'opposes' &&
    terms.length > 0 &&
    terms.every((term) => termWeight(term) < 1 || OF_PEACE.has(term))
  )
}

/** States that take part in a call: those of the accounts and of everybody in them. */
export function partiesOf(accounts: readonly ComparedAccount[]): Set<string> {
  const states = accounts.flatMap(({ state, participants }) => [
    state,
    ...participants.map((person) => person.state),
  ])
  return new Set(states.flatMap((state) => state ?? []))
}

/** The words of the names of these people. */
export function wordsOfNames(people: readonly { name: string }[]): Set<string> {
  return new Set(people.flatMap(({ name }) => termsOf(name)))
}
