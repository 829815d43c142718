import type { TextParts } from '../document'
import type { Token } from '../tokens'
import type { Mention } from './mention'
import { nameWords, sameName } from './names'

/** An actor while the cast is being gathered. */
export type Actor = {
  name: string
  words: readonly string[]
  office: string | null
  rank: string | null
  /** All rank classes of the offices it is named with. */
  ranks: string[]
  state: string | null
  /** Holds an office of an organisation, so that no state is its own. */
  organisation: boolean
  /** Index of the first token that names it. */
  first: number
  role: 'participant' | 'delegate' | 'named'
  mentions: {
    from: number
    to: number
    how: 'name' | 'office' | 'pronoun' | 'counterpart' | 'capital' | 'alias'
  }[]
}

function textOf(parts: TextParts, from: number, to: number): string {
  const first = parts.tokens[from]
  const last = parts.tokens[to - 1]
  if (!first || !last) return ''
  const [start, end] = parts.at(first.start, last.end)
  return parts.source
    .slice(start, end)
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\\x([C-F][0-9A-F])/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\s+/g, ' ')
}

function officeText(parts: TextParts, mention: Mention): string | null {
  const office = mention.office
  if (!office) return null
  return textOf(parts, office.core[0], office.core[1]) || null
}

/** Does a mention of a name fit an actor of the cast? A state that differs speaks against it. */
function fits(actor: Actor, words: readonly string[], mention: Mention): boolean {
  if (!sameName(actor.words, words)) return false
  if (mention.state && actor.state && mention.state !== actor.state) return false
  const ranks = mention.office?.ranks ?? []
  const single = words.length === 1 || actor.words.length === 1
  return !(
    single &&
    ranks.length > 0 &&
    actor.ranks.length > 0 &&
    !ranks.some((rank) => actor.ranks.includes(rank)) &&
    mention.state === null &&
    actor.words.length === 1
  )
}

function isAddedName(actor: Actor, words: readonly string[], name: string): boolean {
  return (
    words.length > actor.words.length ||
    (words.length === actor.words.length && name.length > actor.name.length)
  )
}

/** More persons than any readout names: the cast of a longer text is cut off here. */
const MOST_ACTORS = 150

function remember(byWord: Map<string, number[]>, word: string, index: number): void {
  const known = byWord.get(word)
  if (!known) byWord.set(word, [index])
  else if (!known.includes(index)) known.push(index)
}

/** The actor whom a name fits: first those who share a word with it, then those of like spelling. */
function nearest(
  actors: readonly Actor[],
  byWord: ReadonlyMap<string, readonly number[]>,
  words: readonly string[],
  mention: Mention,
): number {
  const sharing = new Set(words.flatMap((word) => byWord.get(word) ?? []))
  const found = [...sharing]
    .sort((a, b) => a - b)
    .find((index) => {
      const actor = actors[index]
      return actor !== undefined && fits(actor, words, mention)
    })
  if (found !== undefined) return found
  return actors.length < MOST_ACTORS ? actors.findIndex((actor) => fits(actor, words, mention)) : -1
}

/** Joins the persons that the mentions name into actors, each with its places. */
export function gatherCast(
  parts: TextParts,
  mentions: readonly Mention[],
  accept: (mention: Mention) => boolean,
): { actors: Actor[]; of: Map<Mention, number> } {
  const actors: Actor[] = []
  const of = new Map<Mention, number>()
  const byWord = new Map<string, number[]>()
  for (const [at, mention] of mentions.entries()) {
    if (!mention.name) continue
    const name = textOf(parts, mention.name[0], mention.name[1])
    const words = nameWords(name)
    if (words.length === 0) continue
    let index = nearest(actors, byWord, words, mention)
    if (index < 0) {
      if (actors.length >= MOST_ACTORS || (mention.kind === 'bare' && !accept(mention))) continue
      index = actors.length
      actors.push({
        name,
        words,
        office: null,
        rank: null,
        ranks: [],
        state: null,
        organisation: false,
        first: mention.from,
        role: 'named',
        mentions: [],
      })
    }
    const actor = actors[index]
    if (!actor) continue
    if (isAddedName(actor, words, name)) Object.assign(actor, { name, words })
    const model = counterpartModel(parts, mentions.slice(Math.max(0, at - 6), at), mention)
    const office = officeText(parts, mention) ?? (model ? officeText(parts, model) : null)
    if (model?.office && actor.ranks.length === 0) actor.ranks.push(...model.office.ranks)
    if (model?.office) actor.rank ??= model.office.rank
    if (office && (!actor.office || betterOffice(office, actor.office))) actor.office = office
    actor.rank ??= mention.office?.rank ?? null
    for (const rank of mention.office?.ranks ?? [])
      if (!actor.ranks.includes(rank)) actor.ranks.push(rank)
    if (mention.office?.organisation) actor.organisation = true
    if (actor.organisation) actor.state = null
    else
      actor.state ??=
        mention.state ??
        (/^(?:and|,)$/.test(parts.tokens[mention.from - 1]?.lower ?? '')
          ? stateOfCompany(mentions.slice(Math.max(0, at - 4), at), mention, actors, of)
          : null)
    actor.mentions.push({ from: mention.from, to: mention.to, how: 'name' })
    for (const word of actor.words) remember(byWord, word, index)
    of.set(mention, index)
  }
  return { actors, of }
}

/** "Prime Minister X of Y and Foreign Minister Z": the second is of the same state. */
function stateOfCompany(
  mentions: readonly Mention[],
  mention: Mention,
  actors: readonly Actor[],
  of: ReadonlyMap<Mention, number>,
): string | null {
  if (mention.office === null) return null
  const before = mentions.findLast((each) => each.to === mention.from - 1 && each.office !== null)
  const index = before ? of.get(before) : undefined
  const first = index === undefined ? undefined : actors[index]
  return first &&
    before &&
    first.state !== null &&
    /^(?:premier|president|minister)$/.test(first.rank ?? '') &&
    mention.office.rank === 'minister'
    ? first.state
    : null
}

/** "his US counterpart Y": the mention before whose office Y holds for the other side. */
function counterpartModel(
  parts: TextParts,
  mentions: readonly Mention[],
  mention: Mention,
): Mention | null {
  const isCounterpart = parts.tokens
    .slice(mention.from, mention.name?.[0] ?? mention.from)
    .some((token) => token.lower === 'counterpart')
  if (!isCounterpart) return null
  return (
    mentions.findLast(
      (each) => each.to <= mention.from && each.from > mention.from - 30 && each.office !== null,
    ) ?? null
  )
}

function betterOffice(candidate: string, present: string): boolean {
  // A title in capitals gives way to the text.
  if (present === present.toUpperCase() && candidate !== candidate.toUpperCase())
    return candidate.toLowerCase().includes(present.toLowerCase())
  return candidate.length > present.length && candidate.includes(present.split(' ')[0] ?? '')
}

/** Tokens of a mention, for messages. */
export function mentionText(
  tokens: readonly Token[],
  mention: { from: number; to: number },
): string {
  return tokens
    .slice(mention.from, mention.to)
    .map((token) => token.text)
    .join(' ')
    .replace(/ (?='s|[,.])/g, '')
}

/** Index of the actor named last before a token. */
export function lastNamed(
  mentions: readonly Mention[],
  of: ReadonlyMap<Mention, number>,
  token: number,
): number | null {
  let found: number | null = null
  for (const mention of mentions) {
    if (mention.from >= token) break
    found = of.get(mention) ?? found
  }
  return found
}
