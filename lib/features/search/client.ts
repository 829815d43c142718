import type { Findings } from '@/lib/features/search/schema'
import { getJson } from '@/lib/platform/settled'

/** Key of what is found while one types. */
export const findingsKey = (team: string, q: string) => ['search', team, q] as const

/** Asks the server while one types. */
export function fetchFindings(team: string, q: string, signal: AbortSignal): Promise<Findings> {
  const address = `/api/t/${team}/search?${new URLSearchParams({ q, typing: 'true' })}`
  return getJson(address, signal)
}
