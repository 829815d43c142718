import { queryOptions } from '@tanstack/react-query'
import type { Publishing } from '@/lib/features/brief/schema'

/** Editions and share links of a collection. */
export function publishingQuery(team: string, collectionId: string) {
  return queryOptions({
    queryKey: ['publishing', team, collectionId] as const,
    queryFn: async (): Promise<Publishing> => {
      const answer = await fetch(`/api/t/${team}/collections/${collectionId}/publishing`)
      if (!answer.ok) throw new Error('The editions did not come through.')
      return answer.json()
    },
  })
}
