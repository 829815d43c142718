import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type {
  CollectionItemCard,
  CollectionLine,
  CollectionPage,
} from '@/lib/features/collection/schema'
import { getJson } from '@/lib/platform/settled'

/** Keys of what is cached of a team's collections. */
export const collectionKeys = {
  all: (team: string) => ['t', team, 'collection'] as const,
  list: (team: string) => ['t', team, 'collection', 'list'] as const,
  one: (team: string, id: string) => ['t', team, 'collection', id] as const,
}

/** The first page of collections, for the picker. */
export function collectionsQuery(team: string) {
  return queryOptions({
    queryKey: collectionKeys.list(team),
    queryFn: ({ signal }) =>
      getJson<{ collections: CollectionLine[] }>(`/api/t/${team}/collections`, signal),
  })
}

/** One collection, as its page shows it. */
export function collectionQuery(team: string, id: string) {
  return queryOptions({
    queryKey: collectionKeys.one(team, id),
    queryFn: ({ signal }) => getJson<CollectionPage>(`/api/t/${team}/collections/${id}`, signal),
  })
}

/** The items with one put after another (`null`: first), as the server will have them. */
export function withMoved(
  items: readonly CollectionItemCard[],
  itemId: string,
  afterId: string | null,
): CollectionItemCard[] {
  const moved = items.find((item) => item.id === itemId)
  if (!moved || itemId === afterId) return [...items]
  const others = items.filter((item) => item.id !== itemId)
  const at = afterId === null ? 0 : others.findIndex((item) => item.id === afterId) + 1
  return [...others.slice(0, at), moved, ...others.slice(at)]
}

/** Shows a change at once; gives what puts it back. What is on its way from before it would undo it, and is dropped. */
export function showAtOnce(
  cache: QueryClient,
  team: string,
  id: string,
  change: (page: CollectionPage) => CollectionPage,
): () => void {
  const key = collectionKeys.one(team, id)
  void cache.cancelQueries({ queryKey: key })
  const before = cache.getQueryData<CollectionPage>(key)
  if (before) cache.setQueryData(key, change(before))
  return () => before && cache.setQueryData(key, before)
}
