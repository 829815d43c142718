import { queryOptions } from '@tanstack/react-query'
import type { Publishing } from '@/lib/features/brief/schema'
import { getJson } from '@/lib/platform/settled'

/** Editions and share links of a collection. */
export function publishingQuery(team: string, collectionId: string) {
  return queryOptions({
    queryKey: ['publishing', team, collectionId] as const,
    queryFn: ({ signal }) =>
      getJson<Publishing>(`/api/t/${team}/collections/${collectionId}/publishing`, signal),
  })
}
