import type { QueryClient, QueryKey } from '@tanstack/react-query'

/**
 * Puts what an act has answered into what is known under `key`. An answer still on its way may be from before the
 * act and would undo it on the page: it is dropped, and asked for again.
 */
export function learn<T>(
  client: QueryClient,
  key: QueryKey,
  change: (known: T | undefined) => T | undefined,
): void {
  const asking = client.isFetching({ queryKey: key, exact: true }) > 0
  if (asking) void client.cancelQueries({ queryKey: key, exact: true })
  client.setQueryData<T>(key, change)
  if (asking) void client.invalidateQueries({ queryKey: key, exact: true })
}
