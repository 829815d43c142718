import {
  type AccountDraft,
  type FactSource,
  participantEvidence,
} from '@/lib/core/reading/account-draft'

/** What an account tells of its call, with the words behind each fact. */
export type AccountFacts = Pick<
  AccountDraft,
  'heldOn' | 'channel' | 'initiator' | 'initiatorState' | 'place' | 'evidence'
>

/** A fact that another reading tells otherwise; null where it is not told. */
export type FactChange = { field: RereadFact; before: string | null; after: string | null }

const FACTS = ['heldOn', 'channel', 'initiator', 'place'] as const
export type RereadFact = (typeof FACTS)[number]

/**
 * The facts of an account after another reading. What a person said stays, without the place it was found
 * in where the text is another; what the reader said is said anew.
 */
export function rereadFacts(
  kept: AccountFacts,
  read: AccountFacts,
  sameText: boolean,
): { facts: AccountFacts; changes: FactChange[] } {
  const evidence: Record<string, FactSource> = { ...participantsIn(read.evidence) }
  const facts = { ...kept }
  const changes: FactChange[] = []
  for (const field of FACTS) {
    const own = kept.evidence[field]
    if (own?.by === 'person') {
      evidence[field] = sameText ? own : { ...own, start: null, end: null }
      continue
    }
    const told = read.evidence[field]
    if (told) evidence[field] = told
    if (kept[field] !== read[field]) {
      changes.push({ field, before: kept[field], after: read[field] })
    }
    Object.assign(facts, { [field]: read[field] })
    if (field === 'initiator') facts.initiatorState = read.initiatorState
  }
  return { facts: { ...facts, evidence }, changes }
}

function participantsIn(evidence: AccountFacts['evidence']): AccountFacts['evidence'] {
  const prefix = participantEvidence('')
  return Object.fromEntries(Object.entries(evidence).filter(([key]) => key.startsWith(prefix)))
}
