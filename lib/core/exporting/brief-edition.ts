import type { Absence } from '@/lib/core/comparing/packed-rows'
import type { Act, Force, Polarity } from '@/lib/core/reading/types'

/** Where a quotation comes from: what a reader needs to find the same words again. Days are ISO dates. */
export type BriefCite = {
  issuer: string
  title: string
  publishedOn: string | null
  /** Number of the captured version that was quoted. */
  version: number
  /** ISO instant at which that version was captured. */
  capturedAt: string
  /** Hex sha256 of that version's text. */
  sha256: string
  sourceUrl: string | null
  /** BCP 47: a quotation carries its language and direction. */
  language: string
}

/** Which ink a quotation stands in: side A, side B, both, or none of them. */
export type BriefSide = 'a' | 'b' | 'joint' | 'none'

/** A position as quoted: exact words, who holds them, and who vouches for the reading. */
export type BriefQuote = {
  /** Names of the sources; empty where joint or unclear. */
  source: readonly string[]
  sourceKind: 'actors' | 'joint' | 'unclear'
  side: BriefSide
  cue: string
  content: string
  act: Act
  force: Force
  polarity: Polarity
  /** Labels of the issues. */
  issues: readonly string[]
  /** Whether a person confirmed it; otherwise it is labelled as the reader's suggestion. */
  confirmed: boolean
}

/** One row of a comparison: what either account has on one issue. */
export type BriefComparisonRow = {
  issue: string
  a: readonly BriefQuote[]
  b: readonly BriefQuote[]
  /** Share of each account's text given to the issue, 0–1. */
  shareA: number
  shareB: number
  /** What differs, in a few words; empty where nothing does. */
  remark: string
  /** What may be said of an empty side. What was frozen before this was kept has none: the weaker is said. */
  absence?: Absence
  /** Whether it begins its issue; what was frozen before this was kept begins one each. */
  first?: boolean
}

export type BriefItem =
  | { kind: 'note'; markdown: string }
  | { kind: 'position'; quote: BriefQuote; cite: BriefCite; note: string }
  | {
      kind: 'readout'
      cite: BriefCite
      heldOn: string | null
      channel: string
      participants: readonly string[]
      positions: number
      note: string
    }
  | {
      kind: 'comparison'
      title: string
      heldOn: string | null
      a: BriefCite
      b: BriefCite
      rows: readonly BriefComparisonRow[]
      /** ISO instant at which it was frozen, where it shows the accounts as they were then. */
      asOf?: string | null
      note: string
    }
  | {
      kind: 'finding'
      /** What kind of difference. */
      what: string
      title: string
      heldOn: string | null
      a: BriefCite
      b: BriefCite
      /** Its words in either account; none where an account has nothing to set against it. */
      words: { a: readonly string[]; b: readonly string[] }
      /** What may be said of an account without words. */
      absence?: Absence
      note: string
    }

/** The frozen content of a brief: plain JSON, rendered once by `renderBriefHtml`. */
export type BriefEdition = {
  number: number
  title: string
  /** Plain text. */
  summary: string
  team: string
  /** Null where the authors chose not to be named. */
  authors: readonly string[] | null
  /** ISO instant of publishing. */
  publishedAt: string
  items: readonly BriefItem[]
}
