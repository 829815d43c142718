import type { StanceMatch } from './nouns'

/** What stands to the right of a cue verb. */
export type RightSide = {
  /** End of the first stretch of the cue. */
  cueTo: number
  /** Later stretches of a split cue. */
  tails: readonly (readonly [from: number, to: number])[]
  contentFrom: number
  stance: StanceMatch | null
  /** "as unacceptable": a judgement that belongs to the cue. */
  judged: string | null
  intensified: string | null
  /** Content before which an addressee was skipped. */
  addressed: boolean
}
