import { and, asc, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { comment, type ThreadRow, thread } from '@/db/schema/comment'
import { person } from '@/db/schema/person'
import { position } from '@/db/schema/position'
import type { Tx } from '@/db/scope'
import { renderMarkdown } from '@/lib/core/exporting/markdown'
import type { CommentView, ThreadView } from '@/lib/features/comment/schema'

/** More threads than a page of one readout can show in earnest. */
const MOST_THREADS = 1000
const MOST_COMMENTS = 5000

/** Which threads: of a readout's page, of an item of a collection, or one. */
export type ThreadsOf = { teamId: string } & (
  | { readoutId: string }
  | { collectionItemId: string }
  | { findingId: string }
  | { savedComparisonId: string }
  | { threadId: string }
)

const author = alias(person, 'author')
const resolver = alias(person, 'resolver')

/** Threads with their comments, oldest first; those without anything left to show are left out. Indexes thread_of_readout, thread_of_collection_item, thread_of_finding, thread_of_saved_comparison, comment_in_thread. */
export async function listThreads(tx: Tx, of: ThreadsOf): Promise<ThreadView[]> {
  const which = chosenBy(of)
  const rows = await tx
    .select({ row: thread, resolver: resolver.name })
    .from(thread)
    .leftJoin(resolver, and(eq(resolver.teamId, of.teamId), eq(resolver.id, thread.resolvedBy)))
    .leftJoin(position, and(eq(position.teamId, of.teamId), eq(position.id, thread.positionId)))
    .where(and(eq(thread.teamId, of.teamId), which, isNull(position.deletedAt)))
    .orderBy(asc(thread.id))
    .limit(MOST_THREADS)
  if (rows.length === 0) return []
  const comments = await commentsOf(
    tx,
    of.teamId,
    rows.map(({ row }) => row.id),
  )
  return rows
    .map(({ row, resolver }) => toView(row, resolver, withTraces(comments.get(row.id) ?? [])))
    .filter((view) => view.comments.some((one) => !one.deleted))
}

function chosenBy(of: ThreadsOf): SQL {
  if ('readoutId' in of) return eq(thread.readoutId, of.readoutId)
  if ('collectionItemId' in of) return eq(thread.collectionItemId, of.collectionItemId)
  if ('findingId' in of) return eq(thread.findingId, of.findingId)
  if ('savedComparisonId' in of) return eq(thread.savedComparisonId, of.savedComparisonId)
  return eq(thread.id, of.threadId)
}

/** One thread as it is shown; null once nothing is left of it. */
export async function getThread(
  tx: Tx,
  of: { teamId: string; threadId: string },
): Promise<ThreadView | null> {
  return (await listThreads(tx, of))[0] ?? null
}

async function commentsOf(tx: Tx, teamId: string, threadIds: readonly string[]) {
  const rows = await tx
    .select({ row: comment, name: author.name })
    .from(comment)
    .leftJoin(author, and(eq(author.teamId, teamId), eq(author.id, comment.authorId)))
    .where(and(eq(comment.teamId, teamId), inArray(comment.threadId, [...threadIds])))
    .orderBy(asc(comment.threadId), asc(comment.id))
    .limit(MOST_COMMENTS)
  const by = new Map<string, CommentView[]>()
  for (const { row, name } of rows) {
    const deleted = row.deletedAt !== null
    const view: CommentView = {
      id: row.id,
      // The words of a deleted comment never leave the server.
      body: deleted ? '' : row.body,
      html: deleted ? '' : renderMarkdown(row.body),
      author: row.authorId ? { id: row.authorId, name: name ?? 'Somebody who left' } : null,
      createdAt: row.createdAt.toISOString(),
      editedAt: row.editedAt?.toISOString() ?? null,
      deleted,
      revision: row.revision,
    }
    by.set(row.threadId, [...(by.get(row.threadId) ?? []), view])
  }
  return by
}

/** A deleted comment is shown as such only where another came after it. */
function withTraces(comments: readonly CommentView[]): CommentView[] {
  const last = comments.findLastIndex(({ deleted }) => !deleted)
  return comments.filter((one, at) => !one.deleted || at < last)
}

function toView(row: ThreadRow, resolver: string | null, comments: CommentView[]): ThreadView {
  const { id, readoutId, positionId, collectionItemId, findingId, savedComparisonId } = row
  const { passage, proposal, versionId, resolvedAt } = row
  return {
    ...{ id, readoutId, positionId, collectionItemId, findingId, savedComparisonId, comments },
    kind: row.subject as ThreadView['kind'],
    passage: passage && {
      versionId,
      exact: passage.exact,
      start: passage.start,
      end: passage.end,
      proposal,
    },
    resolved: resolvedAt && { by: resolver ?? 'Somebody who left', at: resolvedAt.toISOString() },
  }
}
