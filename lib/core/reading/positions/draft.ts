import type { ReadPosition } from '../types'
import type { ResolvedSource } from './source'

export type Range = readonly [from: number, to: number]

/** A position in tokens, before its spans are made. */
export type Draft = {
  cue: Range
  tails: readonly Range[]
  content: Range
  sourceTokens: Range | null
  labels: Pick<ReadPosition, 'act' | 'force' | 'polarity'>
  resolved: ResolvedSource
  trace: string[]
  /** Whom a passive tells it to ("She was informed that"): the one whom the next pronoun means. */
  told?: number
  paragraph: number
  confidence: number
}
