import { queryOptions } from '@tanstack/react-query'
import type { AcrossPage } from '@/lib/features/across/schema'
import { getJson } from '@/lib/platform/settled'

/** The first page of the answers to a question, given as its address. */
export function acrossPageQuery(team: string, question: string) {
  return queryOptions({
    queryKey: ['t', team, 'across', 'page', question],
    queryFn: ({ signal }) => getJson<AcrossPage>(`/api/t/${team}/across?${question}`, signal),
  })
}
