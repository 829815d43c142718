import { termsOf } from './terms'

/** What an actor said on an issue in one readout. */
export type DatedWords = { readout: string; heldOn: string; text: string }

/** A phrase that came back, with where it stood; `gone` counts the later readouts that have it no more. */
export type PhraseOverTime = {
  /** As first written. */
  phrase: string
  firstOn: string
  lastOn: string
  /** Readouts that hold it, in order of time. */
  readouts: readonly string[]
  /** Of how many readouts on the issue, from its first to the newest. */
  outOf: number
  /** Readouts since the last that holds it: above zero it has vanished, so far. */
  gone: number
}

/** Long enough to be a phrase, short enough to be said again. */
const SHORTEST = 2
const LONGEST = 5

const WORD = /[\p{L}\p{N}\p{M}]+(?:[-’'.][\p{L}\p{N}\p{M}]+)*/gu

/**
 * Phrases of content words that an actor repeats in at least `least` readouts, the most frequent and
 * then the longest first. Endings and small words weigh nothing: "commitments to the Halvik
 * Declaration" and "commitment to the Declaration of Halvik" differ, "a commitment" and
 * "the commitments" do not. A phrase inside a longer one with the same readouts is left out.
 */
export function phrasesOverTime(texts: readonly DatedWords[], least = 2): PhraseOverTime[] {
  const order = readoutsInOrder(texts)
  const found = new Map<string, { phrase: string; readouts: Set<string> }>()
  const dated = [...texts].sort(
    (x, y) => x.heldOn.localeCompare(y.heldOn) || x.readout.localeCompare(y.readout, 'en'),
  )
  for (const { readout, text } of dated) {
    for (const [key, phrase] of phrasesIn(text)) {
      const known = found.get(key)
      if (known) known.readouts.add(readout)
      else found.set(key, { phrase, readouts: new Set([readout]) })
    }
  }
  const repeated = [...found].filter(([, { readouts }]) => readouts.size >= least)
  return withoutParts(repeated)
    .map(({ phrase, readouts }) => courseOf(phrase, readouts, order))
    .sort(
      (x, y) =>
        y.readouts.length - x.readouts.length ||
        y.phrase.length - x.phrase.length ||
        x.phrase.localeCompare(y.phrase, 'en'),
    )
}

function readoutsInOrder(texts: readonly DatedWords[]): { readout: string; heldOn: string }[] {
  const days = new Map(texts.map(({ readout, heldOn }) => [readout, heldOn]))
  return [...days]
    .map(([readout, heldOn]) => ({ readout, heldOn }))
    .sort((x, y) => x.heldOn.localeCompare(y.heldOn) || x.readout.localeCompare(y.readout, 'en'))
}

/** Runs of two to five content words, as key of stems and as written, small words between included. */
function phrasesIn(text: string): Map<string, string> {
  const phrases = new Map<string, string>()
  for (const clause of text.split(/[.;:!?()\n]+/)) {
    const words = [...clause.matchAll(WORD)].flatMap((match) => {
      const [term] = termsOf(match[0])
      return term ? [{ term, start: match.index, end: match.index + match[0].length }] : []
    })
    for (let from = 0; from < words.length; from++) {
      for (let size = SHORTEST; size <= LONGEST && from + size <= words.length; size++) {
        const run = words.slice(from, from + size)
        const key = run.map((word) => word.term).join(' ')
        if (!phrases.has(key)) {
          phrases.set(key, clause.slice(run[0]?.start, run.at(-1)?.end).replace(/\s+/g, ' '))
        }
      }
    }
  }
  return phrases
}

function withoutParts(repeated: readonly [string, { phrase: string; readouts: Set<string> }][]) {
  const wholes = [...repeated].sort(([x], [y]) => y.length - x.length)
  const kept: { key: string; phrase: string; readouts: Set<string> }[] = []
  for (const [key, { phrase, readouts }] of wholes) {
    const inside = kept.some(
      (whole) =>
        ` ${whole.key} `.includes(` ${key} `) &&
        [...readouts].every((readout) => whole.readouts.has(readout)),
    )
    if (!inside) kept.push({ key, phrase, readouts })
  }
  return kept
}

function courseOf(
  phrase: string,
  readouts: ReadonlySet<string>,
  order: readonly { readout: string; heldOn: string }[],
): PhraseOverTime {
  const first = order.findIndex(({ readout }) => readouts.has(readout))
  const last = order.findLastIndex(({ readout }) => readouts.has(readout))
  return {
    phrase,
    firstOn: order[first]?.heldOn ?? '',
    lastOn: order[last]?.heldOn ?? '',
    readouts: order.flatMap(({ readout }) => (readouts.has(readout) ? [readout] : [])),
    outOf: order.length - first,
    gone: order.length - 1 - last,
  }
}
