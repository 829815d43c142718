import type { Draft, Range } from './draft'
import type { SentenceView } from './site'
import type { Discourse } from './source'

/**
 * Adjectives by which a house judges what it names: closed, of acts and conduct alone.
 *
 * Source: the judgements of propriety in Martin & White 2005, The Language of Evaluation, 2.3 (negative), as far as the
 * genre has them before a noun.
 */
const JUDGING =
  /^(?:unprovoked|unjustified|unjustifiable|brutal|heinous|destabili[sz]ing|coercive|barbaric|barbarous|premeditated|escalatory|malign|sham|provocative|reckless|indiscriminate|inhumane|atrocious|abhorrent|unlawful|illegal|horrific|despicable|senseless|treacherous|cowardly)$/

/** Adjectives that also classify ("illegal migration"): they judge only what is somebody's. */
const CLASSIFIES = /^(?:unlawful|illegal|coercive|premeditated)$/

function word(view: SentenceView, at: number): string {
  return view.tokens[at]?.lower ?? ''
}

/** Is what stands before a judging adjective the opening of the phrase it belongs to? */
function opensPhrase(view: SentenceView, at: number): boolean {
  const judging = word(view, at)
  let k = at - 1
  while (/^(?:and|,|ongoing|continued|continuing|recent|further|such|own)$/.test(word(view, k))) k--
  if (/^(?:'s?|its|his|her|their)$/.test(word(view, k))) return true
  return (
    !CLASSIFIES.test(judging) &&
    /^(?:the|this|these|any|concerning|regarding|about|over|against|by|of)$/.test(word(view, k))
  )
}

/** End of the judging adjectives that begin at a token: "coercive and destabilizing". */
function adjectivesEnd(view: SentenceView, at: number): number {
  let end = at + 1
  for (;;) {
    let joined = end
    while (joined < end + 2 && /^(?:and|,)$/.test(word(view, joined))) joined++
    if (!JUDGING.test(word(view, joined))) return end
    end = joined + 1
  }
}

/** End of what is judged: its noun with what belongs to it, up to the next item or clause. */
function nounEnd(view: SentenceView, from: number, to: number): number {
  for (let k = from; k < to; k++) {
    const comma = view.tokens[k]?.text === ','
    if (comma && word(view, k + 1) === 'including' && !/^(?:on|for|to)$/.test(word(view, k + 2)))
      return to
    if (comma || /^(?:[;:.]|and|which|that|who|while|as|to|for)$/.test(word(view, k))) return k
  }
  return to
}

/** A house's own judgement within a topic: "discussed Norland's unprovoked attack" judges the attack. */
function judgementsIn(view: SentenceView, [from, to]: Range): { cue: Range; content: Range }[] {
  const found: { cue: Range; content: Range }[] = []
  for (let k = from; k < to; k++) {
    if (!JUDGING.test(word(view, k)) || !opensPhrase(view, k)) continue
    const end = adjectivesEnd(view, k)
    const start = word(view, end) === 'and' ? end + 1 : end
    const close = nounEnd(view, start, to)
    if (close > start) found.push({ cue: [k, end], content: [start, close] })
    k = close
  }
  return found
}

/** The judgements that a house passes on what was merely spoken of, as drafts of its own. */
export function issuersJudgements(view: SentenceView, discourse: Discourse, topic: Draft): Draft[] {
  const { issuer } = discourse
  if (topic.labels.act !== 'topic' || !issuer) return []
  return judgementsIn(view, topic.content).map(({ cue, content }) => ({
    ...topic,
    cue,
    tails: [],
    content,
    sourceTokens: null,
    labels: { act: 'verdictive', force: 3, polarity: 'opposes' },
    resolved: issuer,
    trace: ['a word of judgement within a topic is the issuer’s own', issuer.how],
    confidence: 0.7,
  }))
}
