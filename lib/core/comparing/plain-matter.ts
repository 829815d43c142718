import { stateAt } from '@/lib/core/reading/gazetteer'
import { tokenize } from '@/lib/core/reading/tokens'
import { type Contested, contestedBetween } from './contested'

/**
 * Rewrites a wording so that equal things read alike: "the Russian authorities" and "Russia", "the DPRK" and
 * "North Korea", "the JCPOA" and "the Joint Comprehensive Plan of Action" where either text spells it out.
 */
export type Rewrite = (text: string) => string

/** One word for a state, whatever it is called; capitalised, since it is a name. */
export function stateWord(iso: string): string {
  return `Zzstate${iso.toLowerCase()}`
}

/** Whether a term is the one word for a state. */
export function isStateTerm(term: string): boolean {
  return term.startsWith('zzstate')
}

/** Whether a word by itself names a state, its people or its capital. */
export function isStateWord(word: string): boolean {
  return stateAt(tokenize(word), 0) !== null
}

/** The states that a wording names, or whose people or capital it names. */
export function statesIn(text: string): string[] {
  const tokens = tokenize(text.replace(/[’ʼ]/g, "'"))
  return [...tokens.keys()].flatMap((at) => stateAt(tokens, at)?.iso ?? [])
}

/** A wording without the names of states: "President of the Russian Federation" and "President of Russia" alike. */
export function withoutStates(text: string): string {
  return withStates(text).replace(/Zzstate[a-z]{2}/g, '')
}

/** The rewriting that suits these texts: abbreviations are taken as the texts themselves spell them out. */
export function rewriteFor([a, b]: readonly [string, string]): Rewrite {
  const spelled = new Map([a, b].flatMap(abbreviationsIn))
  const contested = contestedBetween(a, b).filter((names) =>
    [names.a, names.b].every((name) => statesIn(name).length === 0),
  )
  return (text) => withStates(underOneName(withoutAbbreviations(text, spelled), contested))
}

/** What the two texts call by names of their own, under one: they speak of one thing. */
function underOneName(text: string, contested: readonly Contested[]): string {
  return contested.reduce(
    (plain, { pattern }, at) => plain.replace(pattern, `Zzthing${LETTERS[at % LETTERS.length]}`),
    text,
  )
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

const SHORT_FORM = /[(“"]+([\p{Lu}][\p{Lu}\p{N}-]{1,9})["”)]/gu
const WORDS_BEFORE = /(?:\p{L}[\p{L}’'-]*[ -]+){2,10}$/u
/** Ten words are seldom longer. */
const BEFORE = 240

/** "the Working Mechanism on Consultation and Coordination (WMCC)": abbreviation and the words it stands for. */
function abbreviationsIn(body: string): [string, string][] {
  return [...body.matchAll(SHORT_FORM)].flatMap((match): [string, string][] => {
    const [, short = ''] = match
    const before = WORDS_BEFORE.exec(body.slice(Math.max(0, match.index - BEFORE), match.index))
    const words = before?.[0].trim().split(/[ -]+/) ?? []
    const letters = short.replace(/[^\p{Lu}]/gu, '')
    for (let from = words.length - 1; from >= 0; from--) {
      const initials = words.slice(from).filter((word) => /^\p{Lu}/u.test(word))
      const found = initials.map((word) => word[0]).join('')
      if (found.length > letters.length) break
      if (found === letters && /^\p{Lu}/u.test(words[from] ?? '')) {
        return [[short, words.slice(from).join(' ')]]
      }
    }
    return []
  })
}

function withoutAbbreviations(text: string, spelled: ReadonlyMap<string, string>): string {
  if (spelled.size === 0) return text
  return text
    .replace(/[(“"]([\p{Lu}][\p{Lu}\p{N}-]{1,9})["”)]/gu, (all, short: string) =>
      spelled.has(short) ? '' : all,
    )
    .replace(
      /(?<![\p{L}\p{N}])[\p{Lu}][\p{Lu}\p{N}-]{1,9}(?![\p{L}\p{N}])/gu,
      (short) => spelled.get(short) ?? short,
    )
}

/** "In Moscow", "to visit Moscow" are a place; "Moscow must", "talks between Moscow and Kyiv" a government. */
const PLACE_BEFORE =
  /(?:^|[^\p{L}])(?:in|at|to|from|near|into|outside|around|via|for|of|visit(?:s|ed|ing)?|leav(?:e|es|ing)|left|reach(?:es|ed|ing)?)\s+$/iu
/** Longer words than that stand before no place. */
const WORD_BEFORE = 16

const isPlace = (text: string, start: number): boolean =>
  PLACE_BEFORE.test(text.slice(Math.max(0, start - WORD_BEFORE), start))

function withStates(text: string): string {
  if (!/\p{Lu}/u.test(text)) return text
  const tokens = tokenize(text.replace(/[’ʼ]/g, "'"))
  let result = ''
  let done = 0
  for (let at = 0; at < tokens.length; at++) {
    const found = stateAt(tokens, at)
    const first = tokens[at]
    const last = found ? tokens[found.to - 1] : undefined
    if (!found || !first || !last) continue
    if (found.kind === 'capital' && isPlace(text, first.start)) continue
    result += `${text.slice(done, first.start)}${stateWord(found.iso)}`
    done = last.end
    at = found.to - 1
  }
  return result + text.slice(done)
}
