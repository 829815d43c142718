import { NEGATIVE_WORDS, POSITIVE_WORDS } from '../data/modifiers'
import { stateAt } from '../gazetteer'
import type { Token } from '../tokens'
import type { Act, Force, Polarity } from '../types'
import type { RightSide } from './right-side'
import type { Site } from './site'

/** What kind of act a cue performs, its weight and direction, and why. */
export type Labels = { act: Act; force: Force; polarity: Polarity; why: string[] }

type ContentView = { tokens: readonly Token[]; from: number; to: number; quoted: boolean }

const FORCE_AT = [0, 1, 2, 3, 4] as const

function raise(force: Force): Force {
  return force === 0 ? 0 : (FORCE_AT[Math.min(4, force + 1)] ?? 4)
}

/** What a neutral verb's content says of itself: a demand, a promise, a judgement. */
function fromContent(view: ContentView): {
  act: Act | null
  polarity: Polarity
  word: string | null
} {
  let negative = 0
  let positive = 0
  let firstVerbPassed = 0
  for (let k = view.from; k < view.to; k++) {
    const token = view.tokens[k]
    if (!token) break
    const word = token.lower
    const next = view.tokens[k + 1]?.lower ?? ''
    const next2 = view.tokens[k + 2]?.lower ?? ''
    const early = k < view.from + 16
    if (word === 'should' && view.tokens[k - 1]?.lower === 'that') continue
    if (early && /^(?:must|should)$/.test(word))
      return { act: 'directive', polarity: 'calls-for', word }
    if (
      early &&
      /^(?:needs?)$/.test(word) &&
      (next === 'to' || /^(?:more|maximum|further)$/.test(next))
    )
      return { act: 'directive', polarity: 'calls-for', word }
    if (early && /^(?:unacceptable|inadmissible|groundless|baseless)$/.test(word))
      return { act: 'verdictive', polarity: 'opposes', word }
    if (early && word === 'ready' && /^(?:to|for)$/.test(next))
      return { act: 'commissive', polarity: 'commits', word }
    if (k < view.from + 42 && /^(?:will|would)$/.test(word) && firstPerson(view, k))
      return { act: 'commissive', polarity: 'commits', word }
    if (early && /^(?:intends?|intended|plans|committed)$/.test(word) && next === 'to')
      return { act: 'commissive', polarity: 'commits', word }
    if (
      early &&
      /^(?:grateful|thankful|appreciates?|thank|welcomes?|hopes?)$/.test(word) &&
      firstVerbPassed === 0
    )
      return {
        act: 'expressive',
        polarity: word.startsWith('hope') ? 'calls-for' : 'supports',
        word,
      }
    if (/^(?:is|are|was|were|has|have|had|will|would)$/.test(word)) firstVerbPassed++
    if (NEGATIVE_WORDS.has(word)) negative++
    if (POSITIVE_WORDS.has(word) && !/^(?:no|not|without)$/.test(view.tokens[k - 1]?.lower ?? ''))
      positive++
    if (word === 'not' && /^(?:showing|fulfilling|implementing)$/.test(next)) negative++
    if (word === 'no' && next2 === 'for') negative++
  }
  if (negative > 0 && negative >= positive) return { act: null, polarity: 'opposes', word: null }
  return { act: null, polarity: positive > 0 ? 'supports' : 'neutral', word: null }
}

/** "we will", "Russia will", "the United States will": the source binds itself. */
function firstPerson(view: ContentView, at: number): boolean {
  const before = view.tokens[at - 1]
  if (!before || at - 1 < view.from) return false
  return /^(?:we|i|states|kingdom|side|administration|allies|partners|u\.s\.)$/.test(before.lower)
}

/** "agreed that they would meet": what is agreed is still to be done. */
function promises(view: ContentView): boolean {
  for (let k = view.from; k < view.to && k < view.from + 24; k++)
    if (/^(?:will|would|shall)$/.test(view.tokens[k]?.lower ?? '')) return true
  return false
}

function asJudged(view: ContentView): boolean {
  for (let k = view.from; k < view.to; k++) if (view.tokens[k]?.lower === 'as') return true
  return false
}

/** "hope that the other side would": does the hope ask something of someone? */
function othersWould(view: ContentView): boolean {
  let subject = false
  for (let k = view.from; k < view.to && k < view.from + 30; k++) {
    const token = view.tokens[k]
    const word = token?.lower ?? ''
    if (/^(?:will|would|can|could)$/.test(word))
      return subject && view.tokens[k + 1]?.lower !== 'be' && view.tokens[k + 2]?.lower !== 'be'
    if (stateAt(view.tokens, k) || /^(?:he|she|they|side|sides|parties)$/.test(word)) subject = true
  }
  return false
}

/** Labels of a cue with what stands to its right. */
export function labelCue(site: Site, right: RightSide, content: ContentView): Labels {
  const { verb } = site
  const why: string[] = []
  let { act, force, polarity }: { act: Act; force: Force; polarity: Polarity } = verb
  why.push(`“${verb.lemma}” is ${act}, force ${force}`)
  const stance = right.stance
  const keeps =
    stance &&
    (act === 'topic'
      ? stance.act !== 'topic' && !verb.letters.includes('o')
      : /^(?:pledge|promise|vow|commit)$/.test(verb.lemma))
  if (keeps) {
    why.push(`“${stance.noun}” is part of it`)
  } else if (stance) {
    act = stance.act
    polarity = stance.polarity
    if (stance.force !== null)
      force = stance.force > force || verb.letters.includes('o') ? stance.force : force
    why.push(`“${stance.noun}” makes it ${act}, force ${force}`)
  } else if (right.judged) {
    const bad =
      NEGATIVE_WORDS.has(right.judged) ||
      /lie|un|in|ground|false|absurd|destruct/.test(right.judged)
    act = 'verdictive'
    force = bad ? 4 : 3
    polarity = bad ? 'opposes' : 'supports'
    why.push(`“as ${right.judged}” is a judgement`)
  } else if (
    /^(?:describe|characterise|regard|view|label|brand|deem)$/.test(verb.lemma) &&
    asJudged(content)
  ) {
    const bad = fromContent(content).polarity === 'opposes'
    act = 'verdictive'
    force = bad ? 4 : 3
    polarity = bad ? 'opposes' : 'supports'
    why.push('what is described “as” something is judged')
  } else if (act === 'assertive' && (polarity === 'neutral' || polarity === 'supports')) {
    const told = fromContent(content)
    if (told.act) {
      act = told.act
      why.push(`its content speaks with “${told.word}”: ${act}`)
    }
    const clause =
      content.quoted ||
      /^(?:that|it|he|she|they|there)$/.test(content.tokens[content.from]?.lower ?? '')
    const tells =
      verb.letters.includes('a') ||
      /^(?:outline|share|explain|describe|report|present|recall)$/.test(verb.lemma)
    if (told.act || clause || !tells || told.polarity === 'opposes') {
      if (told.polarity !== 'neutral') polarity = told.polarity
    }
    if (polarity === 'neutral' && verb.force === 2) polarity = 'supports'
  }
  if (
    verb.lemma === 'agree' &&
    !stance &&
    content.tokens[content.from]?.lower === 'that' &&
    !promises(content)
  ) {
    act = 'assertive'
    polarity = 'supports'
    why.push('“agree that” tells what is held in common')
  }
  if (/^(?:hope|hopes|confidence)$/.test(stance?.noun ?? '') || verb.lemma === 'hope') {
    polarity = othersWould(content) ? 'calls-for' : 'supports'
  }
  const intense = site.intensified ?? right.intensified
  if (intense && act !== 'topic') {
    const raised = raise(force)
    if (raised !== force) why.push(`“${intense}” raises ${force} to ${raised}`)
    force = raised
  }
  if (site.negated) {
    const turned = negate({ act, force, polarity })
    why.push('a negation turns it round')
    return { ...turned, why }
  }
  return { act, force, polarity, why }
}

/** "did not support" opposes; "did not rule out" leaves open. */
function negate(labels: { act: Act; force: Force; polarity: Polarity }): {
  act: Act
  force: Force
  polarity: Polarity
} {
  if (labels.polarity === 'supports' || labels.polarity === 'commits')
    return {
      act: labels.act === 'topic' ? 'topic' : 'verdictive',
      force: labels.force,
      polarity: 'opposes',
    }
  if (labels.polarity === 'opposes') return { act: 'assertive', force: 1, polarity: 'neutral' }
  return labels
}
