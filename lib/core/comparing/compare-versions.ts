import { alignPositions } from './align-positions'
import { changedNumbers } from './differing-parts'
import { bareWords } from './terms'
import type { ComparedAccount, ComparedPosition, Divergence } from './types'
import { type TextEdit, versionEdits } from './version-edits'
import { type WordDiff, wordDiff } from './word-diff'

/** What an edit did to a position. */
export type PositionChangeKind =
  | 'added'
  | 'removed'
  | 'reworded'
  | 'stronger'
  | 'weaker'
  | 'figure'
  | 'source'

export type PositionChange = {
  kinds: readonly PositionChangeKind[]
  before: ComparedPosition | null
  after: ComparedPosition | null
  /** Cue and content, then and now. */
  words: WordDiff | null
  /** The figures that changed, then (`a`) and now (`b`). */
  figures: Divergence['words'] | null
}

export type VersionComparison = {
  edits: readonly TextEdit[]
  positions: readonly PositionChange[]
  /** Nothing changed but spacing, punctuation or a misspelling. */
  trivial: boolean
}

/** Two versions of one page: what was edited, and what that did to its positions. */
export function compareVersions(
  before: ComparedAccount,
  after: ComparedAccount,
): VersionComparison {
  const edits = versionEdits(before.body, after.body)
  const positions = positionChanges(before, after)
  return { edits, positions, trivial: edits.every((edit) => edit.trivial) }
}

function positionChanges(before: ComparedAccount, after: ComparedAccount): PositionChange[] {
  const same = unchanged(before.positions, after.positions)
  const old = before.positions.filter((p) => !same.has(p))
  const recent = after.positions.filter((p) => !same.has(p))
  const { pairs } = alignPositions({ ...before, positions: old }, { ...after, positions: recent })
  const usedOld = new Set<number>()
  const usedRecent = new Set<number>()
  const changed = [...pairs]
    .sort((x, y) => y.score.total - x.score.total)
    .flatMap(({ a, b }): PositionChange[] => {
      const then = old[a]
      const now = recent[b]
      if (!then || !now || usedOld.has(a) || usedRecent.has(b)) return []
      usedOld.add(a)
      usedRecent.add(b)
      return changeBetween(then, now)
    })
  const gone = old.filter((_, i) => !usedOld.has(i))
  const come = recent.filter((_, i) => !usedRecent.has(i))
  const blank = { words: null, figures: null }
  return [
    ...changed,
    ...gone.map((p) => ({ kinds: ['removed'] as const, before: p, after: null, ...blank })),
    ...come.map((p) => ({ kinds: ['added'] as const, before: null, after: p, ...blank })),
  ].sort((x, y) => placeOf(x, before, after) - placeOf(y, before, after))
}

/** Positions that stand in both versions in the same words; each counts once. */
function unchanged(
  before: readonly ComparedPosition[],
  after: readonly ComparedPosition[],
): Set<ComparedPosition> {
  const byWords = new Map<string, ComparedPosition[]>()
  for (const position of after) {
    const key = keyOf(position)
    byWords.set(key, [...(byWords.get(key) ?? []), position])
  }
  const same = new Set<ComparedPosition>()
  for (const position of before) {
    const twin = byWords.get(keyOf(position))?.shift()
    if (twin) same.add(position).add(twin)
  }
  return same
}

function keyOf({ cue, content, source, force }: ComparedPosition): string {
  return JSON.stringify([bareWords(cue), bareWords(content), source, force])
}

function changeBetween(then: ComparedPosition, now: ComparedPosition): PositionChange[] {
  const words = wordDiff(`${then.cue} ${then.content}`, `${now.cue} ${now.content}`)
  const figures = changedNumbers([then], [now])
  const kinds: PositionChangeKind[] = []
  if (figures) kinds.push('figure')
  if (now.force > then.force) kinds.push('stronger')
  if (now.force < then.force) kinds.push('weaker')
  if (JSON.stringify(then.source) !== JSON.stringify(now.source)) kinds.push('source')
  if (kinds.length === 0) kinds.push('reworded')
  return [{ kinds, before: then, after: now, words, figures }]
}

function placeOf(change: PositionChange, before: ComparedAccount, after: ComparedAccount): number {
  if (change.after) return change.after.at[0] / Math.max(1, after.body.length)
  return (change.before?.at[0] ?? 0) / Math.max(1, before.body.length)
}
