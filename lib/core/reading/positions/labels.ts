import { NEGATIVE_WORDS } from '../data/evaluation'
import { stateAt } from '../gazetteer'
import type { Act, Force, Polarity } from '../types'
import { contentStance, evaluate } from './content-stance'
import type { ContentView } from './content-words'
import { agreedThat, announced, heldPrinciple, type Outlook, othersWould } from './outlook'
import type { RightSide } from './right-side'
import type { Site } from './site'

/** What kind of act a cue performs, its weight and direction, and why. */
export type Labels = { act: Act; force: Force; polarity: Polarity; why: string[] }

const FORCE_AT = [0, 1, 2, 3, 4] as const

function raise(force: Force): Force {
  return force === 0 ? 0 : (FORCE_AT[Math.min(4, force + 1)] ?? 4)
}

function asJudged(view: ContentView): ContentView | null {
  for (let k = view.from; k < view.to; k++)
    if (view.tokens[k]?.lower === 'as') return { ...view, from: k + 1 }
  return null
}

const JUDGES = /^(?:describe|characterise|regard|view|label|brand|deem|assess|evaluate|rate)$/
const TELLS = /^(?:outline|share|explain|describe|report|present)$/
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
  // "offered his perspective": what is held out is no more than told.
  const light =
    verb.letters.includes('o') ||
    (/^(?:offer|direct)$/.test(verb.lemma) && stance.act === 'assertive')
  if (stance.force !== null && (stance.force > labels.force || light)) labels.force = stance.force
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

/** Nouns of what is told without being held: "gave an account of". */
const INFORMS =
  /^(?:account|overview|briefing|update|information|details|readout|summary|picture|presentation|explanations?)$/

const ASSERTS = /^(?:say|state|note|add|remark|observe|point out|argue|maintain|tell)$/
/** "shared that A" says it; "shared A" only tells. */
const ASSERTS_CLAUSE = /^(?:share|explain)$/

/** "said that Norland keeps the treaty": how another state acts is told, not held. */
function ofAnother({ tokens, from, own }: ContentView): boolean {
  let at = tokens[from]?.lower === 'that' ? from + 1 : from
  if (tokens[at]?.lower === 'the') at++
  const place = stateAt(tokens, at)
  return place !== null && place.kind !== 'demonym' && !own?.has(place.iso)
}

/** Who says or stresses something holds it; who informs, recalls or admits it need not. */
function holdsIt({ lemma, force }: Site['verb'], content: ContentView): boolean {
  const clause = content.tokens[content.from]?.lower === 'that' && ASSERTS_CLAUSE.test(lemma)
  const says = ASSERTS.test(lemma) || clause
  return force === 2 || lemma === 'direct' || (says && !tellsState(content) && !ofAnother(content))
}

/** A neutral cue takes act and direction from what its content says. */
function byContent(labels: Labels, site: Site, content: ContentView, informs: boolean): void {
  const { verb } = site
  const clause =
    content.quoted ||
    CLAUSE.test(content.tokens[content.from]?.lower ?? '') ||
    site.kind === 'quote' ||
    verb.letters.includes('c')
  const told = contentStance(content, clause)
  const attention = verb.lemma === 'direct'
  const tells = (verb.letters.includes('a') && !attention) || TELLS.test(verb.lemma) || informs
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
  } else if (told.word === null && labels.polarity === 'neutral' && holdsIt(verb, content)) {
    labels.polarity = 'supports'
    labels.why.push('what is said or stressed without a word against it is held')
  }
}

const SHARED = /^(?:agree|concur|in agreement|unanimous)$/
const HOLDS_AGAIN =
  /^(?:reaffirm|reiterate|recall|affirm|reassert|restate|of opinion|of mind|of view|of conviction)$/

/** What is agreed, announced or held again says of what is to come. */
function outlookOf(site: Site, right: RightSide, content: ContentView): Outlook | null {
  const { lemma } = site.verb
  const shared =
    lemma === 'share' &&
    /^(?:recognition|view|opinion|conviction|understanding)$/.test(right.stance?.noun ?? '')
  if (shared) return agreedThat(content)
  if (right.stance) return null
  if (SHARED.test(lemma)) return agreedThat(content)
  if (/^(?:confirm|announce|indicate)$/.test(lemma)) return announced(lemma, content)
  if (HOLDS_AGAIN.test(lemma) && heldPrinciple(content))
    return {
      act: 'assertive',
      polarity: 'supports',
      why: 'a principle that is held, asked of nobody',
    }
  if (lemma === 'convince' && content.tokens[content.from]?.lower === 'that')
    return { act: 'assertive', polarity: 'supports', why: '“convinced that” holds it so' }
  return null
}

/** What verb, stance noun, judgement and content make of a cue, before its weight is moved. */
function settle(labels: Labels, site: Site, right: RightSide, content: ContentView): void {
  const { verb } = site
  const { stance } = right
  if (stance) byStance(labels, site, stance)
  else if (/^call (?:it|this|them)$/.test(verb.lemma)) {
    // A name that does not praise blames.
    judged(labels, evaluate(content) !== 'supports', false, 'what it is called judges it')
    return
  } else if (right.judged === 'assessment') {
    judged(labels, evaluate(content) === 'opposes', false, 'a shared assessment is a judgement')
    return
  } else if (right.judged) {
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
  const informs = INFORMS.test(stance?.noun ?? '')
  if (neutral || owns) byContent(labels, site, content, informs)
  const outlook = outlookOf(site, right, content)
  if (outlook) {
    labels.act = outlook.act
    labels.polarity = outlook.polarity
    labels.why.push(outlook.why)
  }
  if (verb.lemma === 'accept' && content.tokens[content.from]?.lower === 'that') {
    Object.assign(labels, { act: 'assertive', force: 1, polarity: 'neutral' })
    labels.why.push('“accept that” owns what is so')
  }
  if (/^(?:warn|caution)$/.test(verb.lemma) && !stance && tellsOfDanger(site, right, content)) {
    labels.act = 'assertive'
    labels.why.push('to warn of something tells, to warn against it asks')
  }
  if (/^(?:hopes?|wish)$/.test(stance?.noun ?? '') || verb.lemma === 'hope')
    labels.polarity = othersWould(content) || othersDeed(content) ? 'calls-for' : 'supports'
  const trusts = /^(?:confidence|belief)$/.test(stance?.noun ?? '')
  if (trusts && asksOthers(content)) labels.polarity = 'calls-for'
  if (verb.lemma === 'instruct' && ordersOwn(site, content)) {
    Object.assign(labels, { act: 'commissive', polarity: 'commits' })
    labels.why.push('what all sides order of their own binds them')
  }
}

/** What one is confident of, where it is another's to do. */
function asksOthers(content: ContentView): boolean {
  return (
    othersDeed(content) ||
    (othersWould(content) && namesWho(content)) ||
    contentStance(content, true).act === 'directive'
  )
}

/** "The presidents instructed their ministers to": all sides bind themselves by what they order of their own. */
function ordersOwn({ subjects, to }: Site, { tokens }: ContentView): boolean {
  const many = subjects.length !== 1 || /^(?:joint|they|we|talk)$/.test(subjects[0]?.kind ?? '')
  return many || /^(?:his|her|their|our)$/.test(tokens[to]?.lower ?? '')
}

/** "that Mr Quill would": somebody by name, and no year or thing, is before the verb. */
function namesWho({ tokens, from, to }: ContentView): boolean {
  for (let k = from + 1; k < to && k < from + 30; k++)
    if (/^(?:will|would|can|could)$/.test(tokens[k]?.lower ?? '')) {
      const last = tokens[k - 1]
      return (last?.cap ?? false) || DOERS.test(last?.lower ?? '')
    }
  return false
}

const DOERS =
  /^(?:side|sides|government|authorities|parliament|leadership|president|minister|secretary|partners|community)$/

/** "hope for Norland's help", "confidence in the adoption of the plan by the Council": what others are to do. */
function othersDeed({ tokens, from, to, own }: ContentView): boolean {
  const place = stateAt(tokens, tokens[from]?.lower === 'the' ? from + 1 : from)
  if (place) return /^'s?$/.test(tokens[place.to]?.lower ?? '') && !own?.has(place.iso)
  for (let k = from; k < to; k++) {
    const word = tokens[k]?.lower ?? ''
    if (/^[.,;]$|^(?:that|which)$/.test(word)) return false
    if (word === 'by' && tokens[k + 1]?.cap) return true
  }
  return false
}

/** "warned of the danger", "warned that …": no one is told to leave off. */
function tellsOfDanger(site: Site, right: RightSide, { tokens, from }: ContentView): boolean {
  if (tokens[from]?.lower === 'that') return true
  return right.cueTo > site.to && /^(?:of|about)$/.test(tokens[right.cueTo - 1]?.lower ?? '')
}

/** Labels of a cue with what stands to its right. */
export function labelCue(site: Site, right: RightSide, content: ContentView): Labels {
  const { lemma, act, force, polarity } = site.verb
  const labels: Labels = { act, force, polarity, why: [`“${lemma}” is ${act}, force ${force}`] }
  // "…," she addressed the assembly: who quotes says.
  if (labels.act === 'topic' && site.kind === 'quote')
    Object.assign(labels, { act: 'assertive', force: 1 })
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
