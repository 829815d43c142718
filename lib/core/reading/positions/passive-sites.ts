import { isStanceNoun } from './nouns'
import { modal, siteBase } from './scan'
import type { Left, SentenceView, Site } from './site'
import type { VerbMatch } from './verbs'

/** "It was agreed", "Support was expressed for", "A and B were discussed". */
export function passiveSite(
  view: SentenceView,
  verb: VerbMatch,
  left: Left,
  prior: Site | undefined,
): Site | null {
  if (verb.form !== 'past' || !left.be) return null
  if (
    /^(?:can|could|should|must|may|might|to|would)$/.test(view.tokens[left.k]?.lower ?? '') ||
    modal(view, left, verb.at)
  )
    return null
  let start = left.k
  let commas = 0
  while (start >= view.from && start > left.k - 120) {
    const word = view.tokens[start]?.lower ?? ''
    if (/^(?:;|:|\.)$/.test(word)) break
    if (/^(?:which|who|where|if|as)$/.test(word) && commas === 0) return null
    if (word === ',') commas++
    start--
  }
  start++
  if (prior) {
    const npStart = shortStart(view, left.k, prior)
    if (npStart < 0) return null
    start = npStart
  } else start = afterFronted(view, start, left.k)
  const person = view.startingAt.get(start)
  const onlyPerson =
    person &&
    person.to === left.k + 1 &&
    /^(?:person|office|pronoun|they|side|bare)$/.test(person.kind)
  if (onlyPerson) return null
  const boundary = prior ? joinerBefore(view, start) : start
  return {
    ...siteBase(verb, left),
    kind: 'passive',
    boundary,
    subjects: [],
    patient: [start, left.k + 1],
  }
}

function joinerBefore(view: SentenceView, at: number): number {
  let k = at
  while (k - 1 > view.from && /^(?:and|,|while|but|;)$/.test(view.tokens[k - 1]?.lower ?? '')) k--
  return k
}

/** With a cue before it, a passive counts only as a clause of its own: ", and support was expressed". */
function shortStart(view: SentenceView, end: number, prior: Site): number {
  for (let k = end; k > prior.to && k > end - 9; k--) {
    const word = view.tokens[k]?.lower ?? ''
    const before = view.tokens[k - 1]?.lower ?? ''
    if (!/^(?:and|,|;|while|but)$/.test(before)) continue
    if (
      word === 'it' ||
      isStanceNoun(word) ||
      /^(?:special|particular|the|separate|an|great|considerable|mutual)$/.test(word)
    ) {
      return word === 'the' && !isStanceNoun(view.tokens[k + 1]?.lower ?? '') ? -1 : k
    }
    return -1
  }
  return -1
}

/** Skips "During the meeting," and "In this context," at the front of a passive clause. */
function afterFronted(view: SentenceView, start: number, end: number): number {
  const first = view.tokens[start]?.lower ?? ''
  if (
    !/^(?:during|in|at|on|after|following|as|with|within|taking|against|besides|apart|separately|additionally|moreover|also|finally|thus|discussing|speaking|given|for|considering|further|furthermore)$/.test(
      first,
    )
  )
    return start
  for (let k = start + 1; k < end; k++) {
    if (view.tokens[k]?.text === ',') return k + 1
    const talk = view.endingAt.get(k)
    if (
      talk?.kind === 'talk' &&
      k < end - 1 &&
      /^(?:a|an|the|it|special|\p{L}+s)$/u.test(view.tokens[k]?.lower ?? '') &&
      view.tokens[k]?.lower !== 'of'
    )
      return k
  }
  return start
}
