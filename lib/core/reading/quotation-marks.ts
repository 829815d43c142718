import type { Token } from './tokens'

/**
 * May this quotation mark open a quotation? Not one that hangs on the word before it with a space or nothing after:
 * where none is open, that is a mark left over from an edit, and must not hide what follows.
 */
export function mayOpen(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (!mark || !before) return true
  const hangs = before.end === mark.start
  const apart = !after || after.fresh || after.start > mark.end
  return !(hangs && apart)
}
