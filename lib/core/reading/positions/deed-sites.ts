import { PAST_DEEDS } from '../data/deeds'
import { overParenthesis, scanLeft } from './scan'
import type { SentenceView, Site } from './site'
import { clauseBoundary, REPORTABLE, subjectEndingAt } from './subjects'

/** Can this word be the past of a verb that tells of a deed ("met", "travelled", "held")? */
function tellsDeed(word: string): boolean {
  return PAST_DEEDS.has(word) || /[^e]ed$/.test(word)
}

/** Has the sentence so far but a deed, or a participle that opens it ("Thanking X for A, the minister took …")? */
function opensOnly(view: SentenceView, prior: Site): boolean {
  return prior.kind === 'deed' || (prior.kind === 'gerund' && prior.boundary === view.from)
}

/**
 * A verb of meeting or doing after its subject, before any cue of the sentence. It holds no position, but
 * a cue may go on from it ("met X and thanked him for", "called X to reassure her", "hosted X, discussing").
 */
export function deedSite(view: SentenceView, at: number, prior: Site | undefined): Site | null {
  const token = view.tokens[at]
  if (token?.kind !== 'word' || token.cap || (prior && !opensOnly(view, prior))) return null
  if (!tellsDeed(token.lower)) return null
  const left = scanLeft(view, at)
  const subject = subjectEndingAt(view, overParenthesis(view, left.k))
  const last = subject?.subjects.at(-1)
  if (!subject || !last || !REPORTABLE.has(last.kind)) return null
  if (left.be && last.kind !== 'talk') return null
  const boundary = clauseBoundary(view, subject.from, prior?.kind === 'gerund')
  if (boundary < 0) return null
  return {
    kind: 'deed',
    verb: {
      at,
      to: at + 1,
      form: 'past',
      lemma: token.lower,
      act: 'topic',
      force: 0,
      polarity: 'neutral',
      letters: '',
      prepositions: [],
    },
    from: at,
    to: at + 1,
    boundary,
    subjects: subject.subjects,
    patient: null,
    negated: false,
    intensified: null,
  }
}
