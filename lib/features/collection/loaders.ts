import 'server-only'
import { asMember } from '@/db/scope'
import * as data from '@/lib/features/collection/data'
import type { CollectionLine, CollectionPage } from '@/lib/features/collection/schema'
import { requireMember } from '@/lib/platform/auth/session'
import { AppError } from '@/lib/platform/errors'
import { requireId } from '@/lib/platform/ids'
import { readChangePlace, writePlace } from '@/lib/platform/place'

const PAGE_LENGTH = 50

/** The team's collections, last changed first; `next` is the cursor of the following page. */
export async function listCollections(
  teamSlug: string,
  cursor?: string,
): Promise<{ collections: CollectionLine[]; next: string | null }> {
  const member = await requireMember(teamSlug, 'collection.read')
  const before = readChangePlace(cursor)
  const rows = await asMember(member, (tx) =>
    data.listCollections(tx, member.teamId, { before, limit: PAGE_LENGTH + 1 }),
  )
  const collections = rows.slice(0, PAGE_LENGTH)
  const last = collections.at(-1)
  return {
    collections,
    next: rows.length > PAGE_LENGTH && last ? writePlace(last) : null,
  }
}

/** One collection with its items. @throws AppError not-found */
export async function requireCollection(
  teamSlug: string,
  collectionId: string,
): Promise<CollectionPage> {
  const member = await requireMember(teamSlug, 'collection.read')
  const id = requireId(collectionId)
  const found = await asMember(member, (tx) => data.getCollection(tx, member.teamId, id))
  if (!found) throw new AppError('not-found')
  return found
}
