import type { Act, Polarity } from '@/lib/core/reading/types'
import type { PositionCard, PositionState } from '@/lib/features/position/schema'

/** Acts as the page names them. */
export const ACT_WORDS: Record<Act, string> = {
  topic: 'topic',
  assertive: 'states',
  directive: 'asks',
  commissive: 'commits itself',
  expressive: 'feels',
  verdictive: 'judges',
}

/** Polarities as the page names them; a neutral one is not worth a word. */
export const POLARITY_WORDS: Record<Polarity, string> = {
  supports: 'supports',
  opposes: 'opposes',
  'calls-for': 'calls for',
  commits: 'commits',
  neutral: 'neutral',
}

/** States as the page names them. */
export const STATE_WORDS: Record<PositionState, string> = {
  suggested: 'to review',
  confirmed: 'confirmed',
  rejected: 'rejected',
}

/** Forces as the page names them, light to heavy. */
export const FORCE_WORDS = [
  'topic',
  'states',
  'stresses',
  'calls for, evaluates',
  'demands, condemns',
]

/** Who holds it, for the head of its note: "Both" where it is joint. */
export function sourceWords(card: Pick<PositionCard, 'sourceKind' | 'sources'>): string {
  if (card.sourceKind === 'joint') return 'Both'
  const names = card.sources.map(({ name }) => name)
  return names.length ? names.join(', ') : 'Source unclear'
}

/** The position in one sentence, for a screen reader on its mark. */
export function spokenPosition(card: PositionCard, comments: number): string {
  const said = card.origin === 'reader' ? 'suggested by the reader' : 'suggested by a person'
  const parts = [
    `${card.state === 'suggested' ? said : card.state} position`,
    `${sourceWords(card)} ${card.cue}`,
    `force ${card.force} of 4`,
    card.polarity === 'neutral' ? '' : POLARITY_WORDS[card.polarity],
    card.issues.map(({ label }) => label).join(', '),
    comments ? `${comments} ${comments === 1 ? 'comment' : 'comments'}` : '',
  ]
  return parts.filter(Boolean).join('; ')
}

/** Below this the reader is unsure: marked in the list, and reviewed first. Some one in twenty of its positions. */
const UNSURE_BELOW = 0.75

/** Whether a person's look is wanted first. */
export function isUnsure(card: Pick<PositionCard, 'state' | 'confidence' | 'sourceKind'>): boolean {
  if (card.state !== 'suggested') return false
  return card.confidence < UNSURE_BELOW || card.sourceKind === 'unclear'
}
