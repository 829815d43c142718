import type { Mention } from '../cast/mention'
import { headRank } from '../cast/office-head'
import type { Token } from '../tokens'
import { ENCOUNTER } from './encounter-words'

const TELLS = /^(?:said|says|stated|told|announced|reported|informed|noted|added|wrote)$/

/** A name that only qualifies another: "cabinet chief of President X", "on King Y's visit", "statement by Z". */
export function onlyQualifies(tokens: readonly Token[], mention: Mention): boolean {
  const speaker = !mention.office || mention.office.rank === 'spokesperson'
  const before = tokens[mention.from - 1]?.lower ?? ''
  const earlier = tokens[mention.from - 2]?.lower ?? ''
  if (
    before === 'by' &&
    speaker &&
    /^(?:statement|remarks|readout|issued|provided|released)$/.test(earlier)
  )
    return true
  // "…, presidential spokesperson Z said": who tells of it.
  if (mention.office?.rank === 'spokesperson' && TELLS.test(tokens[mention.to]?.lower ?? ''))
    return true
  if (before === 'by' && earlier === 'accompanied') return true
  // "at the Ministerial Meeting hosted by Y": whose guests they were.
  if (before === 'by' && earlier === 'hosted' && tokens[mention.from - 3]?.text === 'Meeting')
    return true
  // "…, Chief Adviser, to President Y": whom the one before serves.
  const apart = earlier === ',' ? (tokens[mention.from - 3]?.lower ?? '') : ''
  if (before === 'to' && /^(?:advisors?|advisers?|aides?)$/.test(apart)) return true
  if (
    before === 'to' &&
    /^(?:advisors?|advisers?|assistants?|counsell?ors?|aide|aides|envoy|representative|ambassador)$/.test(
      earlier,
    )
  )
    return tokens
      .slice(Math.max(0, mention.from - 9), mention.from)
      .some(({ text }) => text === ',')
  if (
    before === 'of' &&
    !/^(?:readout|read-out|statement|summary|transcript|call|meeting|conversation|talks|talk|initiative|request|margins|visit|participation)$/.test(
      earlier,
    )
  )
    return true
  if (tokens[mention.to]?.lower !== "'s" && tokens[mention.to]?.text !== "'") return false
  for (let k = mention.to + 1; k < mention.to + 9; k++) {
    const word = tokens[k]?.lower ?? ''
    // "the Vice President's Call to Action" is no call.
    if (word === 'call' && tokens[k + 1]?.lower === 'to') return true
    if (ENCOUNTER.test(word)) return word === 'visit'
    if (/^(?:to|of|for|on|in|and|at|with)$/.test(word)) return true
  }
  return true
}

/** "President X, the Union's Mediator, for talks": a second office of the one before, unless a list goes on. */
export function isSecondOffice(
  tokens: readonly Token[],
  before: Mention | undefined,
  { kind, from, to }: Mention,
): boolean {
  if (kind !== 'office' || !before?.name || before.to !== from - 1) return false
  const apart = tokens[from - 1]?.text === ',' && tokens[from]?.lower === 'the'
  return apart && tokens[to]?.text === ',' && !/^(?:and|the)$/.test(tokens[to + 1]?.lower ?? '')
}

/** "X, Head of Cabinet of President Y": the name belongs to the office that the one before serves. */
export function isServed(
  tokens: readonly Token[],
  before: Mention | undefined,
  { from, name, office }: Mention,
): boolean {
  if (!before?.name || before.to !== from - 1 || tokens[from - 1]?.text !== ',') return false
  if (!name || !office || headRank(tokens[name[0] - 1]) === null) return false
  const inner = tokens.slice(office.from, name[0] - 1)
  const of = inner.findIndex(({ lower }) => lower === 'of')
  return of > 0 && inner.slice(0, of).some((token) => headRank(token) !== null)
}
