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

/** "Officials reported to the President on": of all sides, the one who is told is not the one who tells. */
export function withoutTold(
  view: SentenceView,
  discourse: Discourse,
  site: Site,
  contentFrom: number,
  resolved: ResolvedSource,
): ResolvedSource {
  const kind = site.subjects.length === 1 ? site.subjects[0]?.kind : undefined
  if (
    resolved.source !== 'joint' ||
    site.verb.act === 'topic' ||
    !/^(?:joint|they)$/.test(kind ?? '')
  )
    return resolved
  const start = view.tokens[site.to]?.lower === 'to' ? site.to + 1 : site.to
  const told = start < contentFrom ? view.startingAt.get(start) : undefined
  const index = told && told.to <= contentFrom ? resolveSource(discourse, [told])?.members : []
  const [only] = index ?? []
  if (index?.length !== 1 || only === undefined || !discourse.participants.includes(only))
    return resolved
  const members = discourse.participants.filter((each) => each !== only)
  if (members.length === 0) return resolved
  return {
    source: members.map((each) => discourse.actors[each]?.name ?? ''),
    how: 'all sides but the one who is told',
    confidence: 0.75,
    members,
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
  const together =
    site.kind === 'infinitive' && site.verb.act === 'topic' && site.verb.lemma !== 'hear'
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
  if (site.verb.act === 'topic' && site.verb.lemma !== 'hear' && isShared(view, site))
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

/**
 * "The meeting highlighted the Council's commitment to", "Norland's support was reiterated": where no person speaks, a
 * stance is held by the one whose it is said to be. Null where its words name nobody.
 */
export function holderOf(
  view: SentenceView,
  discourse: Discourse,
  stance: { from: number; at: number },
): ResolvedSource | null {
  for (let k = stance.from; k < stance.at; k++) {
    const mention = view.startingAt.get(k)
    const owns = /^'s?$/.test(view.tokens[mention?.to ?? k]?.lower ?? '')
    if (mention && owns && /^(?:side|organisation)$/.test(mention.kind))
      return resolveSource(discourse, [mention])
    if (view.tokens[k]?.lower !== "'s") continue
    let from = k
    while (from > stance.from && view.tokens[from - 1]?.cap) from--
    if (from === k) return null
    const words = view.tokens.slice(from, k).map((token) => token.text)
    return {
      source: [words.join(' ')],
      how: `the stance is said to be of “${words.join(' ')}”`,
      confidence: 0.6,
      members: [],
    }
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
