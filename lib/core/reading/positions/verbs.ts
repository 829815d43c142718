import {
  DEEDS,
  STANCE_ADJECTIVES,
  STANCE_PHRASES,
  VERBS,
  type VerbRow,
  WILL_VERBS,
} from '../data/cues'
import type { Token } from '../tokens'
import { formsOf, pastOf, spellings, type VerbForm } from './inflection'

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

/** "held X responsible for", with the one blamed between. */
function holdsResponsible(
  tokens: readonly Token[],
  at: number,
  list: readonly { entry: Entry; form: VerbForm }[],
): VerbMatch | null {
  for (let k = at + 2; k < at + 9; k++) {
    const word = tokens[k]?.lower ?? ''
    if (/^[.,;:]$/.test(word)) return null
    if (!/^(?:responsible|accountable)$/.test(word) || tokens[k + 1]?.lower !== 'for') continue
    const found = list.find((each) => each.entry.verb.lemma === 'hold responsible')
    return found ? { ...found.entry.verb, at, to: at + 1, form: found.form } : null
  }
  return null
}

/** The cue verb at a token; multi-word verbs first. */
export function verbAt(tokens: readonly Token[], at: number): VerbMatch | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const stance = adjectives.has(token.lower) ? adjectiveAt(tokens, at) : null
  if (stance) return stance
  const list = index.get(token.lower)
  if (!list) return phraseAt(tokens, at) ?? willAt(tokens, at)
  const holds = /^h(?:old(?:s|ing)?|eld)$/.test(token.lower)
    ? holdsResponsible(tokens, at, list)
    : null
  if (holds) return holds
  for (const { entry, form } of list) {
    if (follows(tokens, at + 1, entry.rest))
      return { ...entry.verb, at, to: at + 1 + entry.rest.length, form }
  }
  return null
}

function follows(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (tokens[at + i]?.lower !== words[i]) return false
  return true
}
