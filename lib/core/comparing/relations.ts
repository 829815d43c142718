import type { DivergenceKind, Relation } from './types'

const INVERSE: Record<Relation, Relation> = {
  same: 'same',
  stronger: 'weaker',
  weaker: 'stronger',
  contradicts: 'contradicts',
  denies: 'denied-by',
  'denied-by': 'denies',
  'part-of': 'whole-of',
  'whole-of': 'part-of',
}

/** The relation as it is read from the other end. */
export function inverseRelation(relation: Relation | null): Relation | null {
  return relation === null ? null : INVERSE[relation]
}

/** The kind of divergence that a relation says there is; null where it says none. */
export const KIND_OF_RELATION: Record<Relation, DivergenceKind | null> = {
  same: null,
  stronger: 'different-weight',
  weaker: 'different-weight',
  contradicts: 'different-direction',
  denies: 'denied',
  'denied-by': 'denied',
  'part-of': null,
  'whole-of': null,
}

/** Whether a person's word on two positions settles how they differ, so that the machine adds nothing. */
export function settlesDifference(relation: Relation | null): boolean {
  return relation === 'same' || (relation !== null && KIND_OF_RELATION[relation] !== null)
}
