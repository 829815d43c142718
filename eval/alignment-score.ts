/** Measures of alignment and divergences: pairs as a set, findings by kind and by what they are about. */
import type { Comparison, Divergence } from '@/lib/core/comparing/types'
import type { GoldAlignment, GoldDivergence } from './alignment-files'

/** Two places that face each other; a negative place was read but is no gold position. */
export type Link = readonly [a: number, b: number]

/** A finding in terms of gold places. */
export type FoundDivergence = Pick<Divergence, 'kind' | 'side' | 'field' | 'words'> & {
  a: readonly number[]
  b: readonly number[]
}

export type AlignmentScore = {
  right: number
  found: number
  gold: number
  missed: Link[]
  extra: Link[]
}

export type DivergenceScore = {
  listed: number
  covered: number
  /** Covered when the kind is left aside. */
  coveredAnyKind: number
  found: number
  missed: GoldDivergence[]
  extra: FoundDivergence[]
}

const keyOf = ([a, b]: Link): string => `${a} ${b}`

export function goldLinks({ pairs }: GoldAlignment): Link[] {
  return pairs.flatMap(([a, b]): Link[] => (a === null || b === null ? [] : [[a, b]]))
}

export function scoreLinks(gold: readonly Link[], found: readonly Link[]): AlignmentScore {
  const want = new Set(gold.map(keyOf))
  const got = new Set(found.map(keyOf))
  const extra = found.filter((link) => !want.has(keyOf(link)))
  return {
    right: found.length - extra.length,
    found: found.length,
    gold: gold.length,
    missed: gold.filter((link) => !got.has(keyOf(link))),
    extra,
  }
}

function isAbout(found: FoundDivergence, listed: GoldDivergence): boolean {
  if (listed.kind === 'facts' || found.kind === 'facts') {
    return listed.kind === found.kind && listed.field === found.field
  }
  if (listed.kind === 'order' || found.kind === 'order') return listed.kind === found.kind
  if (listed.at === undefined) return false
  if (typeof listed.at === 'number') {
    return found[listed.side === 'a' ? 'a' : 'b'].includes(listed.at)
  }
  return found.a.includes(listed.at[0]) && found.b.includes(listed.at[1])
}

const sameKind = (found: FoundDivergence, listed: GoldDivergence): boolean =>
  found.kind === listed.kind && (!found.side || !listed.side || found.side === listed.side)

/**
 * A listed divergence is found when a finding of its kind is about its positions; a finding is false when it is of no
 * listed one. A finding about a row covers what is listed of any two positions in it. A term that differs is the same
 * finding wherever in the two texts it is shown.
 */
export function scoreDivergences(
  listed: readonly GoldDivergence[],
  found: readonly FoundDivergence[],
): DivergenceScore {
  const covers = (one: FoundDivergence, want: GoldDivergence) =>
    sameKind(one, want) && (want.kind === 'term' || isAbout(one, want))
  const missed = listed.filter((want) => !found.some((one) => covers(one, want)))
  return {
    listed: listed.length,
    covered: listed.length - missed.length,
    coveredAnyKind: listed.filter((want) =>
      found.some((one) => covers(one, want) || isAbout(one, want)),
    ).length,
    found: found.length,
    missed,
    extra: found.filter((one) => !listed.some((want) => covers(one, want))),
  }
}

/** A comparison in terms of places: `placeOf` tells the gold place of a position's id, a negative one for none. */
export function inPlaces(
  { pairs, divergences }: Pick<Comparison, 'pairs' | 'divergences'>,
  placeOf: (id: string, side: 'a' | 'b') => number,
): { links: Link[]; divergences: FoundDivergence[] } {
  return {
    links: pairs.flatMap(({ a, b }): Link[] =>
      a === null || b === null ? [] : [[placeOf(a, 'a'), placeOf(b, 'b')]],
    ),
    divergences: divergences.map(({ kind, side, field, words, a, b }) => ({
      kind,
      side,
      field,
      words,
      a: a.map((id) => placeOf(id, 'a')),
      b: b.map((id) => placeOf(id, 'b')),
    })),
  }
}
