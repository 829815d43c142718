'use client'
import { createContext, useContext } from 'react'
import type { Facing, FacingPosition, PairView } from '@/lib/features/comparison/schema'
import type { TieView } from '@/lib/features/tie/schema'

/** A position with the side it stands on. */
export type Sided = { position: FacingPosition; side: 'a' | 'b' }

/** What every part of a comparison knows: the two accounts, and whether anything may be changed in it. */
export type ComparisonInHand = {
  facing: Facing
  /** Frozen comparisons are looked at and not changed. */
  frozen: boolean
  find: (positionId: string) => Sided | null
  /** The positions that one faces, the likest first. */
  partnersOf: (positionId: string) => { pair: PairView; other: Sided }[]
  tieOf: (one: string, other: string) => TieView | null
  /** Opens what says why two positions face each other; without the second, one chooses it first. */
  openTie: (from: string, to?: string) => void
}

/** Filled by `ComparisonFrame`. */
export const ComparisonContext = createContext<ComparisonInHand | null>(null)

/** The comparison that this stands in. @throws Error outside one */
export function useComparison(): ComparisonInHand {
  const frame = useContext(ComparisonContext)
  if (!frame) throw new Error('useComparison stands outside a comparison.')
  return frame
}
