import { createContext, useContext } from 'react'
import { type ReadoutDraft, readoutDraftSchema } from '@/lib/features/readout/schema'

/** What is wrong with a draft: a sentence for each field, by its path (`title`, `accounts.0.participants.1.name`). */
export type DraftErrors = Readonly<Record<string, string>>

/** The errors that the form shows: none before somebody tried to save. */
export const ShownErrors = createContext<DraftErrors>({})

/** The sentence to stand by one field, if any. */
export function useDraftError(path: string): string | undefined {
  return useContext(ShownErrors)[path]
}

/** What the server would refuse in a draft, found before it is sent. */
export function errorsOf(draft: ReadoutDraft): DraftErrors {
  const checked = readoutDraftSchema.safeParse(draft)
  if (checked.success) return {}
  const found: Record<string, string> = {}
  // Of several sentences about one field the first is said.
  for (const { path, message } of checked.error.issues) found[path.join('.')] ??= message
  return found
}
