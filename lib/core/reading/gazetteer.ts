import { METONYMS } from './data/metonyms'
import { ORGANISATIONS } from './data/organisations'
import { STATES } from './data/states'
import type { Token } from './tokens'
import { tokenize } from './tokens'

/** How a word stands for a state. */
export type StateKind = 'name' | 'demonym' | 'capital'
/** A state named by tokens up to `to`. */
export type StateRef = { to: number; iso: string; kind: StateKind }

type Node = { next: Map<string, Node>; found: { iso: string; kind: StateKind } | null }

const root: Node = { next: new Map(), found: null }
/** Fullest common name of each state, for sources that the text names by a metonym. */
const NAMES = new Map<string, string>()

function add(words: string, iso: string, kind: StateKind): void {
  let node = root
  for (const token of tokenize(words.replaceAll('’', "'"))) {
    const next = node.next.get(token.lower) ?? { next: new Map(), found: null }
    node.next.set(token.lower, next)
    node = next
  }
  node.found ??= { iso, kind }
}

const STATE_NAMES = new Set(
  STATES.flatMap(([, names]) => names.split('|').map((name) => name.toLowerCase())),
)

function fill(): void {
  const demonyms = new Set<string>(STATES.flatMap(([, , people]) => people.split('|')))
  // "Dutch" is of the Netherlands and "American" of the United States, whatever territories share the word.
  for (const [iso, words, source] of METONYMS)
    for (const word of words.split('|'))
      if (source !== 'seat' && isPeople(word, demonyms)) add(word, iso, 'demonym')
  for (const [iso, names, people, capitals] of STATES) {
    NAMES.set(iso, names.split('|')[0] ?? iso)
    for (const word of people.split('|')) if (word) add(word, iso, 'demonym')
    for (const word of names.split('|')) add(word, iso, 'name')
    for (const word of capitals.split('|')) if (word) add(word, iso, 'capital')
  }
  for (const [iso, words, source] of METONYMS) {
    for (const word of words.split('|'))
      add(word, iso, source === 'seat' ? 'capital' : isPeople(word, demonyms) ? 'demonym' : 'name')
  }
}

const CAPITALS = new Set([
  ...STATES.flatMap(([, , , capitals]) => capitals.split('|')),
  ...['Ha Noi', 'Delhi', 'New Delhi', 'Kyiv', 'Kiev'],
])
const PEOPLE = /(?:an|ese|ish|i|ic|ch|sh|Dutch|Thai|Greek|è|que|ho)$/

function isPeople(word: string, demonyms: ReadonlySet<string>): boolean {
  return (
    demonyms.has(word) ||
    (PEOPLE.test(word) && !STATE_NAMES.has(word.toLowerCase()) && !CAPITALS.has(word))
  )
}

fill()

/** The state that the tokens from `at` name, by the longest match; only capitalised words count. */
export function stateAt(tokens: readonly Token[], at: number): StateRef | null {
  const first = tokens[at]
  if (!first?.cap || first.text === 'Us') return null
  let node: Node | undefined = root
  let best: StateRef | null = null
  for (let i = at; i < tokens.length && i < at + 9; i++) {
    node = node.next.get(tokens[i]?.lower ?? '')
    if (!node) break
    if (node.found) best = { to: i + 1, ...node.found }
  }
  return best ?? compoundState(first, at)
}

/** "U.S.-Japan" or "Russian-Ukrainian": the first part, as a demonym. */
function compoundState(token: Token, at: number): StateRef | null {
  const dash = token.lower.indexOf('-')
  if (dash < 2) return null
  const found = root.next.get(token.lower.slice(0, dash))?.found
  return found ? { to: at + 1, iso: found.iso, kind: 'demonym' } : null
}

/** Do these words name the state itself, and not a city or people of it? */
export function isNameOfState(words: string): boolean {
  return STATE_NAMES.has(words.toLowerCase())
}

/** Common English name of a state. */
export function stateName(iso: string): string {
  return NAMES.get(iso) ?? iso
}

const organisations: Node = { next: new Map(), found: null }
for (const row of ORGANISATIONS) {
  for (const words of row.split('|')) {
    let node = organisations
    for (const token of tokenize(words)) {
      const next = node.next.get(token.lower) ?? { next: new Map(), found: null }
      node.next.set(token.lower, next)
      node = next
    }
    node.found = { iso: row.split('|')[0] ?? words, kind: 'name' }
  }
}

/** Index after the organisation named at token `at`, or 0. */
export function organisationAt(tokens: readonly Token[], at: number): number {
  if (!tokens[at]?.cap) return 0
  let node: Node | undefined = organisations
  let best = 0
  for (let i = at; i < tokens.length && i < at + 8; i++) {
    node = node.next.get(tokens[i]?.lower ?? '')
    if (!node) break
    if (node.found) best = i + 1
  }
  return best
}
