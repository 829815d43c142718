import type { Mention } from '../cast/mention'
import type { Act, Force, Polarity } from '../types'

type Range = readonly [from: number, to: number]

/** A sentence form that needs no reporting verb: "The key topic of the talks was X". */
export type Frame = {
  cue: Range
  tails: readonly Range[]
  content: Range
  subjects: readonly Mention[] | null
  act: Act
  force: Force
  polarity: Polarity
  /** Act and direction are read from the content, as after a neutral verb. */
  byContent?: boolean
  rule: string
  /** Tokens before this one are spent. */
  covers: number
}

/** A frame that names a topic of the talk. */
export function topic(cue: Range, content: Range, covers: number, rule: string): Frame {
  return {
    cue,
    tails: [],
    content,
    subjects: null,
    act: 'topic',
    force: 0,
    polarity: 'neutral',
    rule,
    covers,
  }
}
