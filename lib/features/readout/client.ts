import type { QuotingBrief } from '@/lib/features/readout/schema'
import type { Refusal } from '@/lib/platform/errors'

/** Keys under which what is fetched of readouts is kept in the browser. */
export const readoutKeys = {
  quoting: (team: string, readoutId: string) => ['quoting', team, readoutId] as const,
}

/** JSON of one of our routes. @throws Error with the refusal's sentence */
async function fetchJson<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init)
  if (response.ok) return (await response.json()) as T
  const refusal = (await response.json().catch(() => null)) as Refusal | null
  throw new Error(refusal?.sentence ?? 'Parley did not answer. Try again in a moment.')
}

/** The published editions that quote a readout. */
export function fetchQuotingBriefs(team: string, readoutId: string): Promise<QuotingBrief[]> {
  return fetchJson(`/api/t/${team}/readouts/${readoutId}/quoted`)
}
