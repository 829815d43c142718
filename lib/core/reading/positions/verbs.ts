import {
  DEEDS,
  STANCE_ADJECTIVES,
  STANCE_PHRASES,
  VERBS,
  type VerbRow,
  WILL_VERBS,
} from '../data/cues'
import type { Token } from '../tokens'

/** Form of a verb: past also stands for the past participle. */
export type VerbForm = 'base' | 'third' | 'past' | 'gerund' | 'adjective' | 'will'

/** A verb of the lexicon found at tokens `[at, to)`. */
export type VerbMatch = {
  at: number
  to: number
  form: VerbForm
  lemma: string
  act: VerbRow[2]
  force: VerbRow[3]
  polarity: VerbRow[4]
  /** Letters of the frame: see data/cues.ts. */
  letters: string
  /** Prepositions that belong to the cue. */
  prepositions: readonly string[]
}

type Entry = { verb: Omit<VerbMatch, 'at' | 'to' | 'form'>; rest: readonly string[] }

const IRREGULAR: Readonly<Record<string, { past: readonly string[]; gerund?: string }>> = {
  speak: { past: ['spoke', 'spoken'] },
  say: { past: ['said'] },
  tell: { past: ['told'] },
  think: { past: ['thought'] },
  draw: { past: ['drew', 'drawn'] },
  pay: { past: ['paid'] },
  put: { past: ['put'], gerund: 'putting' },
  set: { past: ['set'], gerund: 'setting' },
  make: { past: ['made'] },
  take: { past: ['took', 'taken'] },
  give: { past: ['gave', 'given'] },
  come: { past: ['came', 'come'] },
  have: { past: ['had'] },
  hold: { past: ['held'] },
  seek: { past: ['sought'] },
  send: { past: ['sent'] },
  show: { past: ['showed', 'shown'] },
  undertake: { past: ['undertook', 'undertaken'] },
  dwell: { past: ['dwelt', 'dwelled'] },
  go: { past: ['went', 'gone'], gerund: 'going' },
  stand: { past: ['stood'] },
  meet: { past: ['met'] },
  begin: { past: ['began', 'begun'], gerund: 'beginning' },
  become: { past: ['became'] },
  lead: { past: ['led'] },
  read: { past: ['read'] },
  let: { past: ['let'], gerund: 'letting' },
  leave: { past: ['left'] },
  bring: { past: ['brought'] },
  throw: { past: ['threw', 'thrown'] },
  bid: { past: ['bid'], gerund: 'bidding' },
  write: { past: ['wrote', 'written'] },
  swear: { past: ['swore', 'sworn'] },
  foresee: { past: ['foresaw', 'foreseen'] },
  understand: { past: ['understood'] },
  know: { past: ['knew', 'known'] },
  find: { past: ['found'] },
  feel: { past: ['felt'] },
  bear: { past: ['bore', 'borne'] },
  forbid: { past: ['forbade', 'forbidden'], gerund: 'forbidding' },
  shed: { past: ['shed'], gerund: 'shedding' },
  strike: { past: ['struck'] },
  deal: { past: ['dealt'] },
  lend: { past: ['lent'] },
  forecast: { past: ['forecast'] },
  spell: { past: ['spelled', 'spelt'] },
  lay: { past: ['laid'] },
}

const DOUBLED = new Set([
  'refer',
  'commit',
  'recommit',
  'permit',
  'regret',
  'concur',
  'admit',
  'confer',
  'plan',
  'signal',
  'compel',
  'chat',
  'rebut',
  'travel',
  'submit',
  'aver',
  'slam',
  'flag',
  'demur',
  'dub',
  'abhor',
  'label',
  'counsel',
  'extol',
  'sum',
  'run',
])

function pastOf(verb: string): readonly string[] {
  const irregular = IRREGULAR[verb]
  if (irregular) return irregular.past
  if (DOUBLED.has(verb)) return [`${verb}${verb.at(-1)}ed`, `${verb}ed`]
  if (verb.endsWith('e')) return [`${verb}d`]
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`]
  return [`${verb}ed`]
}

function gerundOf(verb: string): string {
  const irregular = IRREGULAR[verb]?.gerund
  if (irregular) return irregular
  if (DOUBLED.has(verb)) return `${verb}${verb.at(-1)}ing`
  if (verb.endsWith('ee')) return `${verb}ing`
  if (verb.endsWith('e')) return `${verb.slice(0, -1)}ing`
  return `${verb}ing`
}

function thirdOf(verb: string): string {
  if (verb === 'have') return 'has'
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

function formsOf(verb: string): (readonly [word: string, form: VerbForm])[] {
  return [
    [verb, 'base'],
    [thirdOf(verb), 'third'],
    ...pastOf(verb).map((word) => [word, 'past'] as const),
    [gerundOf(verb), 'gerund'],
    ...(DOUBLED.has(verb) ? [[`${verb}ing`, 'gerund'] as const] : []),
  ]
}

/** British and American spellings of one lemma. */
function spellings(verb: string): string[] {
  if (/(?:ise|yse)$/.test(verb) && !/^(?:promise|advise|raise|praise|apprise)$/.test(verb))
    return [verb, verb.replace(/se$/, 'ze')]
  return [verb]
}

const index = new Map<string, { entry: Entry; form: VerbForm }[]>()

function add(row: VerbRow): void {
  const [lemma, , act, force, polarity, frame] = row
  const [head = '', ...rest] = lemma.split(' ')
  const [letters = '', prepositions = ''] = frame.split('/')
  const entry: Entry = {
    verb: {
      lemma,
      act,
      force,
      polarity,
      letters,
      prepositions: prepositions ? prepositions.split(',') : [],
    },
    rest,
  }
  for (const spelling of spellings(head)) {
    for (const [word, form] of formsOf(spelling)) {
      const list = index.get(word) ?? []
      list.push({ entry, form })
      index.set(word, list)
    }
  }
}
for (const row of VERBS) add(row)
/** "set" and "put" are read as past: readouts tell what was said. */
const rankOf = (form: VerbForm): number => (form === 'past' ? 0 : 1)
for (const list of index.values())
  list.sort((a, b) => b.entry.rest.length - a.entry.rest.length || rankOf(a.form) - rankOf(b.form))

const deeds = new Set(DEEDS.flatMap((verb) => [...pastOf(verb)]))

/** Is this the past form of a verb that tells of a deed ("signed", "arrived")? */
export function isDeed(word: string): boolean {
  return deeds.has(word)
}

const adjectives = new Map(STANCE_ADJECTIVES.map((row) => [row[0], row]))
const COPULA =
  /^(?:is|are|was|were|am|be|been|remain|remains|remained|stand|stands|stood|feel|feels|felt)$/

/** "was ready to", "remain deeply committed to": an adjective of stance after a form of be. */
function adjectiveAt(tokens: readonly Token[], at: number): VerbMatch | null {
  const row = adjectives.get(tokens[at]?.lower ?? '')
  if (!row) return null
  let k = at - 1
  while (
    k > at - 4 &&
    /^(?:also|still|always|very|fully|\p{L}+ly|not|both|all)$/u.test(tokens[k]?.lower ?? '')
  )
    k--
  if (!COPULA.test(tokens[k]?.lower ?? '')) return null
  const [lemma, act, force, polarity, prepositions] = row
  return {
    at,
    to: at + 1,
    form: 'adjective',
    lemma,
    act,
    force,
    polarity,
    letters: '',
    prepositions: prepositions ? prepositions.split(',') : [],
  }
}

const phrases = new Map(STANCE_PHRASES.map((row) => [row[0], row]))
const PHRASE_INNER =
  /^(?:the|one|a|same|full|complete|broad|firm|shared|common|strong|general|perfect|close|this|their|his|her)$/

/** "were of the same view", "was in full agreement": a stance in a phrase after a form of be. */
function phraseAt(tokens: readonly Token[], at: number): VerbMatch | null {
  const word = tokens[at]?.lower ?? ''
  if (word !== 'of' && word !== 'in' && word !== 'at') return null
  let before = at - 1
  while (
    before > at - 4 &&
    /^(?:also|all|both|fully|not|\p{L}+ly)$/u.test(tokens[before]?.lower ?? '')
  )
    before--
  if (!COPULA.test(tokens[before]?.lower ?? '')) return null
  let k = at + 1
  while (
    k < at + 4 &&
    PHRASE_INNER.test(tokens[k]?.lower ?? '') &&
    !phrases.has(`${word} ${tokens[k]?.lower}`)
  )
    k++
  const row = phrases.get(`${word} ${tokens[k]?.lower}`)
  if (!row) return null
  const [lemma, act, force, polarity, prepositions] = row
  return {
    at,
    to: k + 1,
    form: 'adjective',
    lemma,
    act,
    force,
    polarity,
    letters: '',
    prepositions: prepositions ? prepositions.split(',') : [],
  }
}

const willVerbs = new Set(WILL_VERBS)

/** "will work to", "will continue to": what a side binds itself to. */
function willAt(tokens: readonly Token[], at: number): VerbMatch | null {
  const word = tokens[at]?.lower ?? ''
  if (!willVerbs.has(word)) return null
  let k = at - 1
  while (k > at - 4 && /^(?:also|not|never|\p{L}+ly)$/u.test(tokens[k]?.lower ?? '')) k--
  if (tokens[k]?.lower !== 'will') return null
  return {
    at,
    to: at + 1,
    form: 'will',
    lemma: word,
    act: 'commissive',
    force: 3,
    polarity: 'commits',
    letters: '',
    prepositions: [],
  }
}

/** The cue verb at a token; multi-word verbs first. */
export function verbAt(tokens: readonly Token[], at: number): VerbMatch | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const stance = adjectives.has(token.lower) ? adjectiveAt(tokens, at) : null
  if (stance) return stance
  const list = index.get(token.lower)
  if (!list) return phraseAt(tokens, at) ?? willAt(tokens, at)
  for (const { entry, form } of list) {
    if (entry.rest.every((word, i) => tokens[at + 1 + i]?.lower === word)) {
      return { ...entry.verb, at, to: at + 1 + entry.rest.length, form }
    }
  }
  return null
}
