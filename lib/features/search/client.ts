import type { Findings } from '@/lib/features/search/schema'

/** Key of what is found while one types. */
export const findingsKey = (team: string, q: string) => ['search', team, q] as const

/** Asks the server while one types. */
export async function fetchFindings(
  team: string,
  q: string,
  signal: AbortSignal,
): Promise<Findings> {
  const address = `/api/t/${team}/search?${new URLSearchParams({ q, typing: 'true' })}`
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(`The search answered ${response.status}.`)
  return response.json()
}
