import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { AcrossOptions } from '@/lib/features/across-options/schema'
import { getJson } from '@/lib/platform/settled'

/** Actors and issues to choose from; of a name, if one is typed. */
export function acrossOptionsQuery(team: string, name: string) {
  return queryOptions({
    queryKey: ['t', team, 'across', 'options', name],
    queryFn: ({ signal }) =>
      getJson<AcrossOptions>(
        `/api/t/${team}/across/options?${new URLSearchParams({ name })}`,
        signal,
      ),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  })
}
