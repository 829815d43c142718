import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { AcrossOptions, AcrossPage } from '@/lib/features/across/schema'

/** Actors and issues to choose from; of a name, if one is typed. */
export function acrossOptionsQuery(team: string, name: string) {
  return queryOptions({
    queryKey: ['t', team, 'across', 'options', name],
    queryFn: async ({ signal }): Promise<AcrossOptions> => {
      const address = `/api/t/${team}/across/options?${new URLSearchParams({ name })}`
      const answer = await fetch(address, { signal })
      if (answer.ok) return answer.json()
      const refusal = await answer.json().catch(() => null)
      throw new Error(refusal?.sentence ?? 'Parley did not answer. Try again in a moment.')
    },
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  })
}

/** The first page of the answers to a question, given as its address. */
export function acrossPageQuery(team: string, question: string) {
  return queryOptions({
    queryKey: ['t', team, 'across', 'page', question],
    queryFn: async ({ signal }): Promise<AcrossPage> => {
      const answer = await fetch(`/api/t/${team}/across?${question}`, { signal })
      if (answer.ok) return answer.json()
      const refusal = await answer.json().catch(() => null)
      throw new Error(refusal?.sentence ?? 'Parley did not answer. Try again in a moment.')
    },
  })
}
