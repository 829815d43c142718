import { NEGATIVE_WORDS } from '../data/evaluation'
import type { Act, Force, Polarity } from '../types'
import { contentStance, evaluate } from './content-stance'
import { type ContentView, holder } from './content-words'
import type { RightSide } from './right-side'
import type { Site } from './site'

/** What kind of act a cue performs, its weight and direction, and why. */
export type Labels = { act: Act; force: Force; polarity: Polarity; why: string[] }

const FORCE_AT = [0, 1, 2, 3, 4] as const

function raise(force: Force): Force {
  return force === 0 ? 0 : (FORCE_AT[Math.min(4, force + 1)] ?? 4)
}

/** "agreed that they would meet": what is agreed is still to be done, by those who agree. */
function promises(view: ContentView): boolean {
  for (let k = view.from; k < view.to && k < view.from + 24; k++)
    if (/^(?:will|would|shall)$/.test(view.tokens[k]?.lower ?? ''))
      return holder(view, view.from, k) !== 'other'
  return false
}

/** "agreed A must be held to account": a clause without its "that". */
function opensBareClause({ tokens, from, to }: ContentView): boolean {
  const first = tokens[from]
  if (first?.kind !== 'word' || /^(?:that|to|on|in|with|upon|a|an|not)$/.test(first.lower))
    return false
  for (let k = from + 1; k < to && k < from + 14; k++) {
    const word = tokens[k]?.lower ?? ''
    if (/^(?:[,.;:"]|that|which|who|to|for|by)$/.test(word)) return false
    if (
      /^(?:must|should|will|would|is|are|was|were|has|have|had|can|could|needs?|remains?)$/.test(
        word,
      )
    )
      return true
  }
  return false
}

function asJudged(view: ContentView): ContentView | null {
  for (let k = view.from; k < view.to; k++)
    if (view.tokens[k]?.lower === 'as') return { ...view, from: k + 1 }
  return null
}

/** "hope that the other side would": does the hope ask something of someone, or wish a thing well? */
function othersWould(view: ContentView): boolean {
  if (!/^(?:that|for)$/.test(view.tokens[view.from]?.lower ?? '')) return false
  let subject = false
  let own = false
  let commas = 0
  let opened = false
  for (let k = view.from + 1; k < view.to && k < view.from + 30; k++) {
    const word = view.tokens[k]?.lower ?? ''
    if (/^(?:will|would|can|could)$/.test(word))
      return (
        (subject || (opened && commas === 2)) &&
        !own &&
        view.tokens[k + 1]?.lower !== 'be' &&
        view.tokens[k + 2]?.lower !== 'be'
      )
    if (word === ',') {
      // "that Norland, home of the treaty, will": the subject stands before its aside.
      if (++commas === 1) opened = subject && !own
      subject = own = false
    } else if (TIES.test(word)) own = true
    else if (!/^(?:it|this|we|the|a|an|and)$/.test(word)) subject = true
  }
  return false
}

const TIES =
  /^(?:relations|cooperation|ties|partnership|visit|meeting|friendship|dialogue|relationship|exchanges|consultations)$/

const JUDGES = /^(?:describe|characterise|regard|view|label|brand|deem|assess|evaluate|rate)$/
const TELLS = /^(?:outline|share|explain|describe|report|present|recall)$/
const CLAUSE = /^(?:that|it|he|she|they|there|we)$/

/** Words of judgement that leave no room. */
const HARD =
  /^(?:unacceptable|inadmissible|impermissible|intolerable|illegal|unlawful|criminal|unfounded|groundless|baseless|absurd|false|untrue|lies?|destructive|barbaric|outrageous|unjustified)$/

/** A judgement: "as unacceptable". */
function judged(labels: Labels, bad: boolean, hard: boolean, why: string): void {
  labels.act = 'verdictive'
  labels.force = bad && hard ? 4 : 3
  labels.polarity = bad ? 'opposes' : 'supports'
  labels.why.push(why)
}

/** The stance noun of a cue overrides its verb, unless it is only part of what the verb does. */
function byStance(labels: Labels, site: Site, stance: NonNullable<RightSide['stance']>): void {
  const { verb } = site
  const keeps =
    labels.act === 'topic' && verb.lemma !== 'raise' && !stance.mood
      ? stance.act !== 'topic' && !verb.letters.includes('o')
      : /^(?:pledge|promise|vow|commit)$/.test(verb.lemma)
  if (keeps) {
    labels.why.push(`“${stance.noun}” is part of it`)
    return
  }
  labels.act = stance.act
  labels.polarity = stance.polarity
  if (stance.act === 'topic') labels.force = 0
  if (verb.lemma === 'point' && stance.force === null) labels.force = 2
  if (stance.force !== null && (stance.force > labels.force || verb.letters.includes('o')))
    labels.force = stance.force
  if (/^(?:congratulations|felicitations|greetings|salutations)$/.test(stance.noun))
    labels.force = 1
  labels.why.push(`“${stance.noun}” makes it ${labels.act}, force ${labels.force}`)
}

const STATE_OF_AFFAIRS =
  /^(?:situation|developments?|course|results?|outcomes?|progress|state|talks|discussions|status|update)$/

/** "informed him of the situation": how things stand, without a judgement. */
function tellsState({ tokens, from }: ContentView): boolean {
  for (let k = from; k < from + 4; k++)
    if (STATE_OF_AFFAIRS.test(tokens[k]?.lower ?? '')) return true
  return false
}

/** A neutral cue takes act and direction from what its content says. */
function byContent(labels: Labels, site: Site, content: ContentView): void {
  const { verb } = site
  const clause =
    content.quoted ||
    CLAUSE.test(content.tokens[content.from]?.lower ?? '') ||
    site.kind === 'quote' ||
    verb.letters.includes('c')
  const told = contentStance(content, clause)
  const tells = verb.letters.includes('a') || TELLS.test(verb.lemma)
  if (tells && !clause) {
    if (!tellsState(content) && evaluate(content) === 'opposes') {
      labels.polarity = 'opposes'
      labels.why.push('its content blames')
    }
    return
  }
  if (told.act && told.act !== labels.act) {
    labels.act = told.act
    labels.why.push(`its content speaks with “${told.word}”: ${told.act}`)
  }
  if (told.polarity !== 'neutral') {
    labels.polarity = told.polarity
    if (!told.act)
      labels.why.push(
        told.word
          ? `“${told.word}” in its content: ${told.polarity}`
          : `words of its content: ${told.polarity}`,
      )
  } else if (told.word === null && labels.polarity === 'neutral' && verb.force === 2) {
    labels.polarity = 'supports'
    labels.why.push('what is stressed without a word against it is held')
  }
}

/** What verb, stance noun, judgement and content make of a cue, before its weight is moved. */
function settle(labels: Labels, site: Site, right: RightSide, content: ContentView): void {
  const { verb } = site
  const { stance } = right
  if (stance) byStance(labels, site, stance)
  else if (right.judged) {
    const bad =
      NEGATIVE_WORDS.has(right.judged) ||
      /lie|un|in|ground|false|absurd|destruct/.test(right.judged)
    judged(labels, bad, HARD.test(right.judged), `“as ${right.judged}” is a judgement`)
    return
  } else if (JUDGES.test(verb.lemma)) {
    const as = asJudged(content)
    if (as) {
      const hard = as.tokens.slice(as.from, as.to).some((token) => HARD.test(token.lower))
      judged(labels, evaluate(as) === 'opposes', hard, 'what is described “as” something is judged')
      return
    }
  }
  const neutral =
    labels.act === 'assertive' && labels.polarity === 'neutral' && stance?.noun !== 'note'
  const agreed = verb.form === 'adjective' && verb.to - verb.at > 1
  const owns = !stance && !agreed && labels.act === 'assertive' && labels.polarity === 'supports'
  if (neutral || owns) byContent(labels, site, content)
  if (/^(?:agree|concur)$/.test(verb.lemma) && !stance) agreedThat(labels, content)
  if (/^(?:confirm|announce|indicate)$/.test(verb.lemma) && !stance && plansAhead(content)) {
    labels.act = 'commissive'
    labels.polarity = 'commits'
    labels.why.push('what is announced is still to be done')
  }
  if (verb.lemma === 'accept' && content.tokens[content.from]?.lower === 'that') {
    Object.assign(labels, { act: 'assertive', force: 1, polarity: 'neutral' })
    labels.why.push('“accept that” owns what is so')
  }
  if (verb.lemma === 'warn' && !stance && tellsOfDanger(site, right, content)) {
    labels.act = 'assertive'
    labels.why.push('to warn of something tells, to warn against it asks')
  }
  if (/^hopes?$/.test(stance?.noun ?? '') || verb.lemma === 'hope')
    labels.polarity = othersWould(content) ? 'calls-for' : 'supports'
}

/** "confirmed that the talks would resume": what the speakers have in hand, not what others do. */
function plansAhead(content: ContentView): boolean {
  if (content.tokens[content.from]?.lower !== 'that' || !promises(content)) return false
  for (let k = content.from; k < content.to && k < content.from + 24; k++)
    if (
      k > content.from &&
      /^(?:that|which|is|are|was|were|has|have)$/.test(content.tokens[k]?.lower ?? '')
    )
      return false
    else if (/^(?:will|would)$/.test(content.tokens[k]?.lower ?? ''))
      return /^(?:travel|visit|convene|resume|continue|host|hold|meet|send|provide|take|be|work|return|launch|open|support)$/.test(
        content.tokens[k + 1]?.lower ?? '',
      )
  return false
}

/** "warned of the danger", "warned that …": no one is told to leave off. */
function tellsOfDanger(site: Site, right: RightSide, { tokens, from }: ContentView): boolean {
  if (tokens[from]?.lower === 'that') return true
  return right.cueTo > site.to && /^(?:of|about)$/.test(tokens[right.cueTo - 1]?.lower ?? '')
}

/** "agreed that diplomacy is best" tells what is held in common; with a promise in it, it binds. */
function agreedThat(labels: Labels, content: ContentView): void {
  const clause = content.tokens[content.from]?.lower === 'that' || opensBareClause(content)
  if (!clause || promises(content)) return
  const told = contentStance(content, true)
  labels.act = told.act === 'directive' ? 'directive' : 'assertive'
  labels.polarity = told.act === 'directive' ? 'calls-for' : 'supports'
  labels.why.push('“agree that” tells what is held in common')
}

/** Labels of a cue with what stands to its right. */
export function labelCue(site: Site, right: RightSide, content: ContentView): Labels {
  const { lemma, act, force, polarity } = site.verb
  const labels: Labels = { act, force, polarity, why: [`“${lemma}” is ${act}, force ${force}`] }
  settle(labels, site, right, content)
  const intense = site.intensified ?? right.intensified
  if (intense && labels.act !== 'topic') {
    const raised = raise(labels.force)
    if (raised !== labels.force) labels.why.push(`“${intense}” raises ${labels.force} to ${raised}`)
    labels.force = raised
  }
  // "did not conceal her disappointment": what is not hidden is shown.
  if (!site.negated || /^(?:conceal|hide)$/.test(lemma)) return labels
  labels.why.push('a negation turns it round')
  return { ...labels, ...negate(labels) }
}

/** "did not support" opposes; "did not rule out" leaves open. */
function negate({ act, force, polarity }: Labels): Pick<Labels, 'act' | 'force' | 'polarity'> {
  if (polarity === 'supports' || polarity === 'commits')
    return { act: act === 'topic' ? 'topic' : 'verdictive', force, polarity: 'opposes' }
  if (polarity === 'opposes') return { act: 'assertive', force: 1, polarity: 'neutral' }
  return { act, force, polarity }
}
