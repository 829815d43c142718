import { contentStance } from './content-stance'
import { type ContentView, holder } from './content-words'

/** What a content says of what is to come, with act and direction that follow. */
export type Outlook = {
  act: 'commissive' | 'directive' | 'assertive'
  polarity: 'commits' | 'calls-for' | 'supports'
  why: string
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

/** "would be fruitful" wishes well; "would not be introduced" asks that somebody leave off. */
function isState({ tokens }: ContentView, at: number): boolean {
  const words = [0, 1, 2].map((step) => tokens[at + step]?.lower ?? '')
  if (words[0] === 'not' && words[1] === 'be') return !/(?:ed|en|de|ne)$/.test(words[2] ?? '')
  return words[0] === 'be' || words[1] === 'be'
}

/** "hope that the other side would": does the hope ask something of someone, or wish a thing well? */
export function othersWould(view: ContentView): boolean {
  if (!/^(?:that|for)$/.test(view.tokens[view.from]?.lower ?? '')) return false
  let subject = false
  let own = false
  let commas = 0
  let opened = false
  for (let k = view.from + 1; k < view.to && k < view.from + 30; k++) {
    const word = view.tokens[k]?.lower ?? ''
    if (/^(?:will|would|can|could)$/.test(word))
      return (subject || (opened && commas === 2)) && !own && !isState(view, k + 1)
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
  /^(?:relations|cooperation|ties|partnership|visit|meeting|friendship|dialogue|relationship|exchanges|consultations|discussions?|talks|negotiations|conversation|summit)$/

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

const MONEY =
  /^(?:[$€£]|million|billion|package|tranche|contribution|grant|donation|euros|dollars|usd|eur)$/

/** "announcing an additional 10 million": what is announced is given. */
function givesMoney({ tokens, from, to }: ContentView): boolean {
  for (let k = from; k < to && k < from + 8; k++)
    if (MONEY.test(tokens[k]?.lower ?? '') || /^[$€£]/.test(tokens[k]?.text ?? '')) return true
  return false
}

/** "announced the creation of a fund", "announced work on": a work that is taken on. */
function namesWork({ tokens, from }: ContentView): boolean {
  const noun = /^(?:the|a|an|its|his|her|their)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from
  return (
    /^(?:creation|establishment|launch|start|provision|transfer|allocation|delivery|introduction|imposition|work|resumption|reopening|deployment|formation|construction)$/.test(
      tokens[noun]?.lower ?? '',
    ) && /^(?:of|on)$/.test(tokens[noun + 1]?.lower ?? '')
  )
}

/** "will be resumed", "an additional 10 million": what a confirmed or announced thing binds to. */
export function announced(lemma: string, content: ContentView): Outlook | null {
  const binds =
    plansAhead(content) || (lemma === 'announce' && (givesMoney(content) || namesWork(content)))
  return binds
    ? { act: 'commissive', polarity: 'commits', why: 'what is announced is still to be done' }
    : null
}

/** "must be lifted by all coastal states", not "by all means". */
function namesAgent({ tokens, to }: ContentView, at: number): boolean {
  for (let k = at + 1; k < to && k < at + 6; k++)
    if (tokens[k]?.lower === 'by') return tokens[k + 2]?.lower !== 'means'
  return false
}

/** "must be upheld", "had to be restored": what should come about, and nobody is told to do it. */
function nobodyAsked(content: ContentView): boolean {
  const { tokens, from, to } = content
  for (let k = from; k < to && k < from + 24; k++) {
    const word = tokens[k]?.lower ?? ''
    const two = word === 'had' || word === 'has' || word === 'have'
    if (two && tokens[k + 1]?.lower !== 'to') continue
    if (!two && !/^(?:must|should|ought)$/.test(word)) continue
    const agent = namesAgent(content, k)
    const passive = tokens[k + (two ? 2 : 1)]?.lower === 'be'
    return passive && !agent && holder(content, from, k) === 'open'
  }
  return false
}

const LAID_DOWN =
  /^(?:begin|start|resume|continue|proceed|take|go|convene|meet|reconvene|remain|stay)$|^(?:held|resumed|launched|convened|continued|completed|stepped|intensified)$/

/** "agreed that the talks should continue": a thing of theirs, not another state's duty. */
function laidDown(content: ContentView): boolean {
  const { tokens, from, to } = content
  for (let k = from; k < to && k < from + 16; k++) {
    if (tokens[k]?.lower !== 'should') continue
    const next = tokens[k + 1]?.lower === 'be' ? k + 2 : k + 1
    return LAID_DOWN.test(tokens[next]?.lower ?? '') && holder(content, from, k) !== 'other'
  }
  return false
}

/** "agreed that diplomacy is best" tells what is held in common; with a promise in it, it binds. */
export function agreedThat(content: ContentView): Outlook | null {
  const clause = content.tokens[content.from]?.lower === 'that' || opensBareClause(content)
  if (!clause || promises(content)) return null
  if (laidDown(content))
    return { act: 'commissive', polarity: 'commits', why: 'what is agreed is laid down for later' }
  const asks = contentStance(content, true).act === 'directive' && !nobodyAsked(content)
  return asks
    ? { act: 'directive', polarity: 'calls-for', why: 'what is agreed is asked of somebody' }
    : { act: 'assertive', polarity: 'supports', why: '“agree that” tells what is held in common' }
}

/** "reaffirmed that any settlement must be peaceful": a principle held again, asked of nobody. */
export function heldPrinciple(content: ContentView): boolean {
  return content.tokens[content.from]?.lower === 'that' && nobodyAsked(content)
}
