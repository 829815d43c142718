import type { Absence } from '@/lib/core/comparing/packed-rows'
import type { DivergenceKind, FactField, Side } from '@/lib/core/comparing/types'
import type { DiffRun } from '@/lib/core/comparing/word-diff'

/** Whose ink a position is written in. */
export type Ink = 'a' | 'b' | 'joint' | 'none'

/** A position in a comparison: its words with those that differ marked, and its place. */
export type FacingPosition = {
  id: string
  readoutId: string
  source: string
  actorId: string | null
  ink: Ink
  cue: string
  content: readonly DiffRun[]
  force: number
  suggested: boolean
  issue: string | null
}

/** A row: positions facing each other, or one that faces nothing. */
export type FacingRow = {
  issue: string | null
  label: string
  /** The first row of its issue carries the heading and the shares. */
  first: boolean
  /** Share (0–1) of each text that goes to the issue, and the largest share of any. */
  share: { a: number; b: number; most: number }
  remarks: string[]
  a: FacingPosition[]
  b: FacingPosition[]
  absence: Absence
}

/** One of the two accounts at the head of its column. */
export type FacingHead = {
  accountId: string
  readoutId: string
  issuer: string
  title: string
  publishedOn: string | null
  words: number
  positions: number
}

/** A finding as the pages show it. */
export type FindingView = {
  /** The same whenever the two accounts are compared; decisions and threads hang on it. */
  findingId: string
  kind: DivergenceKind
  /** The account that has it, for kinds that are told of one account. */
  side: Side | null
  /** Which fact of the call, for `facts`. */
  field: FactField | null
  /** What it is about, in words. */
  issue: string | null
  /** Ids of its positions in either account. */
  a: readonly string[]
  b: readonly string[]
  words: { a: readonly string[]; b: readonly string[] }
  /** 0–1: how telling it is. */
  weight: number
  /** A person marked it as no real difference. */
  notReal: boolean
}

/** Two accounts side by side. */
export type Facing = {
  a: FacingHead
  b: FacingHead
  rows: FacingRow[]
  /** The most telling first, those marked as no real difference last. */
  findings: FindingView[]
  suggested: number
}

/** What a kind of divergence is called above its findings. */
export const FINDING_TITLES: Record<DivergenceKind, string> = {
  denied: 'Held by one, denied by the other',
  'different-direction': 'Different direction',
  'agreed-or-proposed': 'Agreed in one, proposed in the other',
  'number-date-name': 'A number, day or name differs',
  'others-mouth': 'Told of the other side, by this account alone',
  facts: 'Facts of the call',
  'one-or-both': 'Said by one here, by both there',
  'different-weight': 'Different weight',
  term: 'Another term',
  'only-here': 'Only in this account',
  'different-words': 'Different words',
  order: 'Told in another order',
}

/** What a row's divergence is called beside it, in a word or two. */
export const ROW_REMARKS: Record<DivergenceKind, string> = {
  denied: 'denied by one side',
  'different-direction': 'different direction',
  'agreed-or-proposed': 'agreed in one, proposed in the other',
  'number-date-name': 'a number, day or name differs',
  'others-mouth': 'told of the other side here alone',
  facts: '',
  'one-or-both': 'by one in one, by both in the other',
  'different-weight': 'different weight',
  term: 'another term',
  'only-here': 'only in this account',
  'different-words': 'different words',
  order: '',
}
