import type { Mention } from '../cast/mention'
import type { SentenceView, Site } from './site'
import { type Discourse, type ResolvedSource, resolveSource } from './source'
import { firstSubjects, isShared } from './subjects'

/** "received a call from Y, during which she …": the pronoun is the one who called. */
function callerBefore(view: SentenceView, site: Site): Mention | null {
  const [only] = site.subjects
  if (site.subjects.length !== 1 || only?.kind !== 'pronoun') return null
  if (view.tokens[only.from - 1]?.lower !== 'which') return null
  let from = -1
  for (let k = only.from - 2; k > view.from && k > only.from - 40; k--) {
    const word = view.tokens[k]?.lower ?? ''
    if (word === 'from' && from < 0) from = k
    if (/^(?:received|receives)$/.test(word)) {
      const mention =
        from > 0 ? (view.startingAt.get(from + 1) ?? view.startingAt.get(from + 2)) : null
      return mention ?? null
    }
  }
  return null
}

/** A subject that is nobody of the cast: its words stand where they name someone, else the page asks. */
function unclear(discourse: Discourse, subjects: readonly Mention[]): ResolvedSource {
  const [only] = subjects
  const said = only ? discourse.textOf(only).replace(/^(?:the|The) /, '') : ''
  const named = subjects.length === 1 && only?.kind !== 'we' && /^\p{Lu}/u.test(said)
  return {
    source: named ? [said] : 'unclear',
    how: `“${said}” is nobody of the cast`,
    confidence: 0.4,
    members: [],
  }
}

/** Who holds the position of a site; null where nobody can be told. */
export function sourceFor(
  view: SentenceView,
  discourse: Discourse,
  sites: readonly Site[],
  index: number,
): ResolvedSource | null {
  const site = sites[index]
  if (!site) return null
  const together = site.kind === 'infinitive' && site.verb.act === 'topic'
  const next = view.tokens[site.to]?.lower ?? ''
  const spoke = /^(?:speak|talk)$/.test(site.verb.lemma) && !/^(?:about|of|on)$/.test(next)
  const we =
    site.subjects.length === 1 &&
    site.subjects[0]?.kind === 'we' &&
    discourse.textOf(site.subjects[0]) !== 'I'
  const both =
    site.verb.act === 'topic' ||
    site.verb.lemma === 'agree' ||
    (discourse.firstPerson && site.verb.form === 'past')
  if (together || spoke || (we && both))
    return {
      source: 'joint',
      how: 'the talk has its subject from both',
      confidence: 0.85,
      members: [],
    }
  if (site.verb.act === 'topic' && isShared(view, site))
    return {
      source: 'joint',
      how: 'what one talks of with the other is talked of by both',
      confidence: 0.8,
      members: [],
    }
  const opening = sites[0]
  if (opening?.kind === 'item' && site.subjects.length === 0)
    return (
      discourse.listed ?? {
        source: 'joint',
        how: 'an item of a list speaks for all sides',
        confidence: 0.6,
        members: [],
      }
    )
  const caller = callerBefore(view, site)
  if (caller) return resolveSource(discourse, [caller])
  if (site.subjects.length > 0)
    return resolveSource(discourse, site.subjects) ?? unclear(discourse, site.subjects)
  if (site.kind === 'gerund') {
    const host = sites.slice(index + 1).find((each) => each.subjects.length > 0)
    const subjects = host?.subjects ?? firstSubjects(view, view.to)
    return resolveSource(discourse, subjects)
  }
  return null
}

/** The source of the sentence before, where a cue has no subject at all. */
export function carried(discourse: Discourse): ResolvedSource | null {
  const last = discourse.lastSource
  return last
    ? { ...last, how: 'the source goes on from the sentence before', confidence: 0.6 }
    : null
}
