import type { Act, Channel, Force, Polarity, Source, Span } from '@/lib/core/reading/types'

/** A position as comparing needs it: from a reading, or as people left it after review. */
export type ComparedPosition = {
  id: string
  source: Source
  /** Whose side the source speaks for, where the caller knows better than the names tell: the issuer's of `a` or of `b`. */
  sourceSide?: 'a' | 'b' | 'joint' | null
  cue: string
  content: string
  act: Act
  force: Force
  polarity: Polarity
  /** Most specific first. */
  issues: readonly string[]
  /** From the first word of the cue or content to the last, in the body. */
  at: Span
}

export type ComparedParticipant = { name: string; office: string | null; state: string | null }

/** One readout seen as one side's version of a call. */
export type ComparedAccount = {
  id: string
  issuer: string
  state: string | null
  title: string | null
  heldOn: string | null
  publishedOn: string | null
  channel: Channel
  initiative: { actor: string; state: string | null } | null
  participants: readonly ComparedParticipant[]
  body: string
  positions: readonly ComparedPosition[]
}

export type Side = 'a' | 'b'

/** Kinds of divergence, from the most to the least telling. */
export const DIVERGENCE_KINDS = [
  'denied',
  'different-direction',
  'agreed-or-proposed',
  'number-date-name',
  'others-mouth',
  'facts',
  'one-or-both',
  'different-weight',
  'term',
  'only-here',
  'different-words',
  'order',
] as const
export type DivergenceKind = (typeof DIVERGENCE_KINDS)[number]

/**
 * What a person says of two positions, read from one to the other: "`from` is *stronger* than `to`",
 * "`from` is *denied by* `to`", "`from` is *part of* `to`".
 */
export const RELATIONS = [
  'same',
  'stronger',
  'weaker',
  'contradicts',
  'denies',
  'denied-by',
  'part-of',
  'whole-of',
] as const
export type Relation = (typeof RELATIONS)[number]

/** Two positions that a person set against each other. */
export type Tie = { from: string; to: string; relation: Relation | null }

/**
 * What people decided about a comparison; always respected. Positions are named by id, so the same
 * decisions serve whichever account comes first and however many accounts there are; decisions about
 * positions that are not in the comparison are passed over.
 */
export type ComparisonDecisions = {
  /**
   * Pairs that always face each other. Tied positions are not set against anything else by the machine but
   * what joins them. A relation also says what the difference is: `same` none, `stronger` and `weaker` a
   * different weight, `contradicts` a different direction, `denies` and `denied-by` a denial; `part-of`,
   * `whole-of` and null leave that to the machine.
   */
  ties?: readonly Tie[]
  /** Pairs that never face each other. */
  unties?: readonly { from: string; to: string }[]
  /** Keys of findings that are no real difference: they stand in `Comparison.dismissed` instead. */
  dismissed?: readonly string[]
}

/** One typed difference between the two accounts, with its words on both sides. */
export type Divergence = {
  /** The same for the same finding whenever it is computed again: a decision on it can be kept. */
  key: string
  kind: DivergenceKind
  /** The account that has it, for kinds that are about one side only. */
  side: Side | null
  /** Which fact of the call, for `facts`. */
  field: FactField | null
  /** Ids of the positions it is about. */
  a: readonly string[]
  b: readonly string[]
  words: { a: readonly string[]; b: readonly string[] }
  /** The two wordings share little: show both whole instead of painting every word. */
  putOtherwise: boolean
  /** 0–1: how telling it is; findings come in this order. */
  weight: number
  /** What the weight is made of, in plain words. */
  reasons: readonly Reason[]
}

/** One part of a weight. */
export type Reason = { what: string; adds: number }

/** Why two positions were set against each other: each part 0–1, and their weighted sum. */
export type PairScore = {
  total: number
  /** Words in common, by their rarity. */
  words: number
  /** Words of the same or a kindred meaning, the mean of both ways. */
  meaning: number
  issues: number
  names: number
  source: number
  direction: number
  order: number
}

/**
 * A position facing a position; a position without a counterpart faces null. `tied` where a person set
 * the two against each other, with the relation read from `a` to `b`.
 */
export type PositionPair =
  | { a: string; b: string; score: PairScore; tied?: { relation: Relation | null } }
  | { a: string; b: null; score: null }
  | { a: null; b: string; score: null }

/** Positions that face each other under one issue. Every position stands in exactly one row. */
export type ComparisonRow = {
  issue: string | null
  a: readonly ComparedPosition[]
  b: readonly ComparedPosition[]
  kinds: readonly DivergenceKind[]
}

export const FACT_FIELDS = [
  'heldOn',
  'publishedOn',
  'channel',
  'initiative',
  'cast',
  'office',
  'length',
] as const
export type FactField = (typeof FACT_FIELDS)[number]

/** One fact of the call as each account tells it; null where an account does not say. */
export type ComparedFact = { field: FactField; a: string | null; b: string | null; differ: boolean }

/** Share (0–1) of each text that goes to an issue. */
export type IssueShare = { issue: string | null; a: number; b: number }

export type Comparison = {
  rows: readonly ComparisonRow[]
  pairs: readonly PositionPair[]
  /** Most telling first. */
  divergences: readonly Divergence[]
  /** Findings that a person marked as no real difference, in the same order. */
  dismissed: readonly Divergence[]
  facts: readonly ComparedFact[]
  shares: readonly IssueShare[]
  words: { a: number; b: number }
}
