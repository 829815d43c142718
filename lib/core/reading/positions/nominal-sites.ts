import { isStanceNoun, stanceNounAt } from './nouns'
import type { SentenceView, Site } from './site'

const OWN = /^(?:his|her|their|its|our|my)$/

/** "expressed his solidarity with A and his rejection of B": a noun that goes on from the verb before it. */
export function nominalSite(view: SentenceView, at: number, prior: Site | undefined): Site | null {
  if (!prior || !OWN.test(view.tokens[at]?.lower ?? '') || at < prior.to + 2) return null
  if (!prior.verb.letters.includes('s') || prior.verb.act === 'topic') return null
  const joiner = view.tokens[at - 1]?.lower ?? ''
  if (joiner !== 'and' && !(joiner === 'as' && view.tokens[at - 2]?.lower === 'well')) return null
  const verb = { lemma: prior.verb.lemma, takesAny: true }
  const first = stanceNounAt(view.tokens, prior.to, view.to, verb)
  const noun = stanceNounAt(view.tokens, at, Math.min(view.to, at + 6), verb)
  if (!first || !noun || first.at >= at || !isStanceNoun(noun.noun)) return null
  if (noun.act === 'topic' || noun.act === 'assertive' || noun.to === noun.at + 1) return null
  let boundary = joiner === 'and' ? at - 1 : at - 3
  if (view.tokens[boundary - 1]?.text === ',') boundary--
  return {
    ...prior,
    kind: 'nominal',
    verb: { ...prior.verb, at, to: at },
    from: at,
    to: at,
    boundary,
    patient: null,
    negated: false,
    intensified: null,
  }
}
