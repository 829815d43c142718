import type { ReadingCounts } from '@/lib/features/rereading/schema'

const many = (count: number, one: string, several: string) =>
  count === 1 ? `1 ${one}` : `${count} ${several}`

/** What a reading does to the positions kept so far, a sentence each; those of nothing are left out. */
export function countWords({ moved, near, lost, withdrawn, added }: ReadingCounts): string[] {
  return [
    moved ? `${many(moved, 'position keeps its words.', 'positions keep their words.')}` : '',
    near
      ? `${many(near, 'that a person holds to has other words: to confirm.', 'that people hold to have other words: to confirm.')}`
      : '',
    lost
      ? `${many(lost, 'that a person holds to has lost its words: kept as unanchored.', 'that people hold to have lost their words: kept as unanchored.')}`
      : '',
    withdrawn
      ? `${many(withdrawn, 'suggestion that nobody touched goes.', 'suggestions that nobody touched go.')}`
      : '',
    added
      ? `${many(added, 'new suggestion comes, to review.', 'new suggestions come, to review.')}`
      : '',
  ].filter(Boolean)
}
