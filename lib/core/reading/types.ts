/**
 * The shape of a reading: what `read(text)` finds in one readout.
 * All spans are `[start, end)` in UTF-16 units of the text that was read.
 */

export type Span = readonly [start: number, end: number]

/** Kind of speech act, after Searle (1976), with `topic` for a bare mention and `verdictive` after Austin (1962). */
export const ACTS = [
  'topic',
  'assertive',
  'directive',
  'commissive',
  'expressive',
  'verdictive',
] as const
export type Act = (typeof ACTS)[number]

/** Weight of the reporting phrase: 0 topic, 1 states, 2 stresses, 3 calls for or evaluates, 4 demands or condemns. */
export const FORCES = [0, 1, 2, 3, 4] as const
export type Force = (typeof FORCES)[number]

/** Which way the source points, towards the content. */
export const POLARITIES = ['supports', 'opposes', 'calls-for', 'commits', 'neutral'] as const
export type Polarity = (typeof POLARITIES)[number]

export const CHANNELS = ['phone', 'video', 'in-person', 'letter', 'unknown'] as const
export type Channel = (typeof CHANNELS)[number]

/** A fact of the call with the words it came from and how sure the reader is (0–1). `at` is null where it was inferred. */
export type Fact<T> = { value: T; at: Span | null; confidence: number }

/** Who published the readout; `state` is an ISO 3166-1 alpha-2 code, null for an organisation or an unknown issuer. */
export type Issuer = {
  name: string
  state: string | null
  houseStyle: string | null
  /** The others who issue a joint statement with the first; absent for a text of one house. */
  jointly?: readonly { name: string; state: string | null }[]
}

/** A person or institution of the cast. */
export type CastMember = {
  /** Fullest form in the text: "Rex Tillerson". */
  name: string
  /** Office as printed: "Secretary of State"; null where the text gives none. */
  office: string | null
  /** ISO 3166-1 alpha-2; null for an organisation or where unknown. */
  state: string | null
  role: 'participant' | 'delegate' | 'named'
  /** Every place where the text refers to this actor, with how it was tied. */
  mentions: readonly {
    at: Span
    how: 'name' | 'office' | 'pronoun' | 'counterpart' | 'capital' | 'alias'
  }[]
}

/** Where a position's words are held: names of the cast (or a state or institution), all sides together, or left open by the text. */
export type Source = readonly string[] | 'joint' | 'unclear'

export type ReadPosition = {
  source: Source
  /** Where the text names the source for this position; null where it is carried over. */
  sourceAt: Span | null
  cueAt: Span
  /** The rest of a split cue ("described … as unacceptable"). */
  cueTailAt: readonly Span[]
  contentAt: Span
  act: Act
  force: Force
  polarity: Polarity
  /** Ids of the issue list, most specific first. */
  issues: readonly string[]
  /** Indices of `Reading.calls` it belongs to; empty means all. */
  calls: readonly number[]
  /** 0–1; low values are reviewed first. */
  confidence: number
  /** Short plain sentences: which rule, how the source was resolved, what moved the force. */
  trace: readonly string[]
}

export type CallFacts = {
  heldOn: Fact<string> | null
  channel: Fact<Channel>
  place: Fact<string> | null
  occasion: Fact<string> | null
  /** Who asked for the call; null where the text does not say. */
  initiative: Fact<{ actor: string; state: string | null }> | null
  /** Indices into `Reading.cast`. */
  participants: readonly number[]
}

export type Reading = {
  /** Version of the reader, e.g. "1.0.0": stored with every position it suggests. */
  reader: string
  /** `english`, or why nothing was read. */
  language: 'english' | 'not-english' | 'empty'
  title: Fact<string> | null
  publishedOn: Fact<string> | null
  issuer: Fact<Issuer> | null
  attribution: Fact<string> | null
  /** One for most texts; several for "spoke separately with A, B and C"; none where the text reports no call. */
  calls: readonly CallFacts[]
  cast: readonly CastMember[]
  /** In order of cue. */
  positions: readonly ReadPosition[]
  /** Noun phrases that no issue of the list covers, proposed as new ones. */
  proposedIssues: readonly { label: string; at: Span }[]
}

/** What the caller knows beside the text; never needed. */
export type ReadOptions = {
  /** Name of the issuer, when the person or the file's origin tells it. */
  issuer?: { name: string; state: string | null }
  /** ISO date on which the page was published, when known from outside. */
  publishedOn?: string
  /** Title of the page, when the text does not hold it. */
  title?: string
}
