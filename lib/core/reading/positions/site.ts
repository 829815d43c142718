import type { Mention } from '../cast/mention'
import type { Token } from '../tokens'
import type { VerbMatch } from './verbs'

/** How a cue stands in its sentence. */
export type SiteKind =
  | 'finite'
  | 'joined'
  | 'relative'
  | 'gerund'
  | 'infinitive'
  | 'passive'
  | 'quote'
  | 'according'
  | 'nominal'
  | 'deed'
  | 'item'

/** A place where a reporting verb reports: what stands to its left is settled here. */
export type Site = {
  kind: SiteKind
  verb: VerbMatch
  /** First token of the cue, with negation, auxiliary and adverbs of weight. */
  from: number
  /** First token after the verb. */
  to: number
  /** Where the clause of this cue begins: the content before it ends here. */
  boundary: number
  subjects: readonly Mention[]
  /** For passives: the noun phrase before the verb. */
  patient: readonly [from: number, to: number] | null
  negated: boolean
  intensified: string | null
}

/** What the finder of cues needs of one sentence. */
export type SentenceView = {
  tokens: readonly Token[]
  from: number
  to: number
  /** Mention that ends before a token index. */
  endingAt: ReadonlyMap<number, Mention>
  /** Mention that begins at a token index. */
  startingAt: ReadonlyMap<number, Mention>
}

export type Left = {
  k: number
  from: number
  be: boolean
  negated: boolean
  intensified: string | null
  to: boolean
}
