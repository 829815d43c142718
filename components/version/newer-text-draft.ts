/** Under which name a newer text is kept in this browser until it is saved. */
export function newerTextDraft(readoutId: string): string {
  return `newer-text-${readoutId}`
}
