import type { Range } from './draft'
import { opensInfinitive } from './infinitives'
import { type StanceMatch, stanceNounAt } from './nouns'
import type { RightSide } from './right-side'
import type { SentenceView, Site } from './site'

/** A second stance noun of one verb: where the content before it ends, and what it is. */
export type SecondStance = { end: number; stance: StanceMatch; content: Range }

/** Stances of one's own: "support for A and concern over B" are two. */
const OWN =
  /^(?:support|solidarity|concern|concerns|regret|hope|hopes|readiness|willingness|openness|intention|commitment|determination|resolve|gratitude|appreciation|thanks|satisfaction|condolences|sympathy|sympathies|interest|confidence|conviction|opposition|rejection|condemnation|desire|alarm|disappointment|adherence|dedication|congratulations|prayers|wishes)$/
const WEIGHT = /^(?:need|necessity|importance|significance|inadmissibility|urgency|imperative)$/
/** Hosts after which a noun without "his" or "its" is part of what is thanked for or stressed. */
const TAKES_THINGS =
  /^(?:gratitude|appreciation|thanks|satisfaction|admiration|praise|importance|significance|value|need|necessity|fact|attention|congratulations)$/
const POSSESSIVE = /^(?:his|her|its|their|our)$/

function isSecond(view: SentenceView, host: string, from: number, stance: StanceMatch): boolean {
  const opener = view.tokens[from]?.lower ?? ''
  if (WEIGHT.test(stance.noun)) return opener === 'the'
  if (!OWN.test(stance.noun)) return false
  return POSSESSIVE.test(opener) || !TAKES_THINGS.test(host)
}

/** "expressed support for A and concern over B", "conveyed condolences for A, and his readiness to B". */
export function secondStance(
  view: SentenceView,
  site: Site,
  right: RightSide,
  [from, to]: Range,
): SecondStance | null {
  const host = right.stance?.noun
  if (!host || site.verb.act === 'topic' || !site.verb.letters.includes('s')) return null
  for (let k = from + 1; k < to - 3; k++) {
    const word = view.tokens[k]?.lower ?? ''
    const joins = word === 'and' || (word === 'as' && view.tokens[k + 1]?.lower === 'well')
    if (!joins) continue
    let start = word === 'and' ? k + 1 : k + 3
    if (/^(?:also|expressed)$/.test(view.tokens[start]?.lower ?? '')) start++
    const stance = stanceNounAt(view.tokens, start, Math.min(to, start + 6), {
      lemma: site.verb.lemma,
      takesAny: true,
    })
    if (!stance || stance.at > start + 4 || !isSecond(view, host, start, stance)) continue
    // "commitment to A and support for B" is one stance of two parts; "…, and his readiness to" stands apart.
    const apart =
      view.tokens[k - 1]?.text === ',' && POSSESSIVE.test(view.tokens[start]?.lower ?? '')
    if (!apart) continue
    const opens =
      stance.to > stance.at + 1 ||
      opensInfinitive(view.tokens, stance.to) ||
      view.tokens[stance.to]?.lower === 'that'
    if (!opens || view.tokens[stance.to - 1]?.lower === 'of') continue
    const end = view.tokens[k - 1]?.text === ',' ? k - 1 : k
    if (end <= from) continue
    return { end, stance: { ...stance, from: start }, content: [stance.to, to] }
  }
  return null
}
