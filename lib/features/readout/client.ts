import type { CallLine } from '@/lib/features/call/schema'
import type {
  FittingCall,
  FittingQuery,
  QuotingBrief,
  RecognisedFile,
} from '@/lib/features/readout/schema'
import { getJson, sendFile } from '@/lib/platform/settled'

/** Keys under which what is fetched of readouts is kept in the browser. */
export const readoutKeys = {
  fitting: (team: string, query: FittingQuery | null) => ['fitting', team, query] as const,
  near: (team: string, day: string) => ['calls-near', team, day] as const,
  quoting: (team: string, readoutId: string) => ['quoting', team, readoutId] as const,
}

/** The published editions that quote a readout. */
export function fetchQuotingBriefs(team: string, readoutId: string): Promise<QuotingBrief[]> {
  return getJson(`/api/t/${team}/readouts/${readoutId}/quoted`)
}

/** Has the server recognise a file or a pasted text. @throws Error with a sentence; AbortError when cancelled */
export function fetchRecognised(
  team: string,
  of: { content: Blob; name: string | null; signal: AbortSignal },
): Promise<RecognisedFile> {
  return sendFile(`/api/t/${team}/readouts/recognise`, of)
}

/** The call that an account as it is told now would join. */
export function fetchFittingCall(team: string, query: FittingQuery): Promise<FittingCall | null> {
  const { cast, ...rest } = query
  const search = new URLSearchParams({ ...rest, cast: JSON.stringify(cast) })
  return getJson(`/api/t/${team}/calls/fitting?${search}`)
}

/** Calls around a day, the nearest first. */
export function fetchCallsNear(
  team: string,
  of: { day: string; not?: string },
): Promise<CallLine[]> {
  const search = new URLSearchParams({ day: of.day, ...(of.not ? { not: of.not } : {}) })
  return getJson(`/api/t/${team}/calls/near?${search}`)
}
