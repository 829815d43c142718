import type { Actor } from '../cast/build'
import type { Mention } from '../cast/mention'
import type { TextParts } from '../document'
import type { Sentence } from '../sentences'
import type { Token } from '../tokens'
import { companyEnd, encounterIn, type Placed } from './company'
import { ENCOUNTER } from './encounter-words'

/** Words of a noun phrase without its article. */
function phrase(parts: TextParts, from: number, to: number): string {
  const first = parts.tokens[from]
  const last = parts.tokens[to - 1]
  if (!first || !last) return ''
  return parts.source
    .slice(...parts.at(first.start, last.end))
    .replace(/\s+/g, ' ')
    .replace(/^the /i, '')
}

function phraseEnd(tokens: readonly Token[], mention: Mention, limit: number): number {
  for (let k = mention.to; k < limit; k++) {
    const word = tokens[k]?.lower ?? ''
    // "both chambers and both parties": one group.
    if (word === 'and' && tokens[k + 1]?.lower === 'both' && pairs(tokens, k)) continue
    if (
      /^(?:[,.;:()]|and|on|in|at|today|yesterday|from|by|to|about|ahead|during|who|that|working|including|composed|comprising)$/.test(
        word,
      )
    )
      return k
  }
  return limit
}

function pairs(tokens: readonly Token[], and: number): boolean {
  return [2, 3].some((back) => tokens[and - back]?.lower === 'both')
}

/** "an | expert group": where the words before the noun of a group begin, after its article or preposition. */
function phraseStart(tokens: readonly Token[], { from }: Mention, floor: number): number {
  let k = from
  while (k > floor + 1) {
    const before = tokens[k - 1]
    if (before?.kind !== 'word') break
    if (
      /^(?:a|an|the|his|her|their|its|with|between|of|by|hosted|received|welcomed|some|several)$/.test(
        before.lower,
      )
    )
      break
    k--
  }
  return k
}

type Cast = { actors: Actor[]; of: Map<Mention, number> }

function join(
  parts: TextParts,
  mention: Mention,
  to: number,
  { actors, of }: Cast,
  tied: Mention = mention,
): number {
  const name = phrase(parts, mention.from, to)
  of.set(tied, actors.length)
  actors.push({
    name: mention.kind === 'office' ? name.replace(/^(?:his|her|our|their) /i, '') : name,
    words: [],
    office: mention.office ? phrase(parts, mention.office.core[0], mention.office.core[1]) : null,
    rank: mention.office?.rank ?? null,
    ranks: [...(mention.office?.ranks ?? [])],
    state: mention.state,
    organisation: mention.office?.organisation ?? false,
    first: mention.from,
    role: 'participant',
    mentions: [{ from: mention.from, to: mention.to, how: 'office' }],
  })
  return actors.length - 1
}

/** "the Chair of the Forum, Foreign Minister X": the office after the comma has the same holder. */
function holdsBoth(tokens: readonly Token[], mention: Mention, placed: readonly Placed[]): boolean {
  if (tokens[mention.to]?.text !== ',') return false
  const next = tokens[mention.to + 1]?.lower === 'the' ? mention.to + 2 : mention.to + 1
  const person = placed.find(
    ({ mention: each }) => each.from === mention.to + 1 || each.from === next,
  )
  return (
    person !== undefined &&
    person.mention.office !== null &&
    !/^(?:,|and)$/.test(tokens[person.mention.to]?.lower ?? '')
  )
}

/** Offices of the other side whose holder the text never names: "the Secretary General of the League". */
export function addPartners(
  parts: TextParts,
  placed: readonly Placed[],
  alone: boolean,
  cast: Cast,
): number[] {
  const added: number[] = []
  for (const { mention, side, inTitle } of placed) {
    if (side !== 'partner' || mention.kind !== 'office' || cast.of.has(mention)) continue
    if (holdsBoth(parts.tokens, mention, placed)) continue
    const told = mention.state !== null || (mention.office?.organisation ?? false)
    if (inTitle ? !alone : !told && !alone) continue
    const held = cast.actors.some(
      ({ ranks, role }) => role !== 'named' && ranks.includes(mention.office?.rank ?? ''),
    )
    if (!told && held) continue
    const same = added.find((index) => cast.actors[index]?.rank === mention.office?.rank)
    if (same !== undefined) cast.of.set(mention, same)
    else added.push(join(parts, mention, mention.to, cast))
  }
  return added
}

/**
 * Groups of the opening: "ASEAN foreign ministers".
 * They join the cast as actors under the words that the text has for them.
 */
export function addGroups(
  parts: TextParts,
  opening: Sentence,
  mentions: readonly Mention[],
  cast: Cast,
): number[] {
  const { tokens } = parts
  const encounter = encounterIn(tokens, opening)
  if (encounter < 0) return []
  const end = companyEnd(tokens, encounter + 1, opening.to)
  const added: number[] = []
  let company = false
  let floor = encounter
  for (let k = encounter; k < end; k++) {
    if (/^(?:with|between|hosted|received|welcomed)$/.test(tokens[k]?.lower ?? '')) company = true
    if (company && tokens[k]?.lower === 'on') break
    const mention = company ? mentions.find((each) => each.from === k) : undefined
    if (!mention) continue
    const group = mention.kind === 'joint' || mention.kind === 'group'
    const to = group ? phraseEnd(tokens, mention, end) : mention.to
    const start = group ? phraseStart(tokens, mention, floor) : mention.from
    if (tokens[to - 1]?.lower === 'delegations' && to - mention.from < 3) continue
    if (group && !cast.of.has(mention))
      added.push(join(parts, { ...mention, from: start }, to, cast, mention))
    k = to - 1
    floor = to
    if (/^(?:in|at|on)$/.test(tokens[to]?.lower ?? '')) break
  }
  return added
}

/** "The Prime Minister spoke to …": the issuer's own official, whom the text never names but perhaps in its byline. */
export function addHost(
  parts: TextParts,
  opening: Sentence,
  mentions: readonly Mention[],
  byline: number | null,
  cast: Cast,
): number | null {
  const first = mentions.find((mention) => mention.from >= opening.from && mention.to <= opening.to)
  if (first?.kind !== 'office' || first.office === null || cast.of.has(first)) return null
  const next = parts.tokens[first.to]?.lower ?? ''
  if (
    !ENCOUNTER.test(next) &&
    !/^(?:today|this|also|has|had|will|and|yesterday|on|last|earlier)$/.test(next)
  )
    return null
  const actor = byline === null ? undefined : cast.actors[byline]
  if (byline === null || !actor) return join(parts, first, first.to, cast)
  cast.of.set(first, byline)
  actor.rank ??= first.office.rank
  if (!actor.ranks.includes(first.office.rank)) actor.ranks.push(first.office.rank)
  actor.office ??= phrase(parts, first.office.core[0], first.office.core[1])
  actor.mentions.push({ from: first.from, to: first.to, how: 'office' })
  return byline
}
