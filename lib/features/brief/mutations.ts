import { createHash } from 'node:crypto'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Who } from '@/db/member'
import { brief, briefQuote, shareLink } from '@/db/schema/brief'
import { collection } from '@/db/schema/collection'
import type { Tx } from '@/db/scope'
import type { BriefEdition } from '@/lib/core/exporting/brief-edition'
import { renderBriefHtml } from '@/lib/core/exporting/render-brief'
import { nextEditionNumber } from '@/lib/features/brief/data'
import { AppError } from '@/lib/platform/errors'

/**
 * Publishes an edition: freezes its content, renders its page once, and remembers which readouts it quotes.
 * The collection's row is held meanwhile, so that two who publish at once get two numbers.
 * @throws AppError not-found
 */
export async function publishEdition(
  tx: Tx,
  who: Who,
  input: {
    collectionId: string
    edition: Omit<BriefEdition, 'number'>
    readoutIds: readonly string[]
  },
): Promise<{ briefId: string; number: number }> {
  const [held] = await tx
    .select({ id: collection.id })
    .from(collection)
    .where(
      and(
        eq(collection.teamId, who.teamId),
        eq(collection.id, input.collectionId),
        isNull(collection.deletedAt),
      ),
    )
    .for('update')
  if (!held) throw new AppError('not-found')
  const number = await nextEditionNumber(tx, who.teamId, input.collectionId)
  const edition: BriefEdition = { ...input.edition, number }
  const html = renderBriefHtml(edition)
  const briefId = uuidv7()
  await tx.insert(brief).values({
    teamId: who.teamId,
    id: briefId,
    collectionId: input.collectionId,
    number,
    title: edition.title,
    summary: edition.summary,
    content: edition,
    html,
    htmlSha256: createHash('sha256').update(html).digest('hex'),
    publishedBy: who.userId,
    publishedAt: new Date(edition.publishedAt),
  })
  const quoted = [...new Set(input.readoutIds)]
  if (quoted.length) {
    await tx
      .insert(briefQuote)
      .values(quoted.map((readoutId) => ({ teamId: who.teamId, briefId, readoutId })))
  }
  return { briefId, number }
}

/** Makes a share link, known by the hash of its token. @throws AppError not-found for another collection's edition */
export async function createShareLink(
  tx: Tx,
  who: Who,
  link: {
    linkId: string
    tokenHash: string
    collectionId: string
    briefId: string | null
    expiresAt: Date | null
    indexed: boolean
  },
): Promise<void> {
  const editions = await tx
    .select({ id: brief.id })
    .from(brief)
    .where(and(eq(brief.teamId, who.teamId), eq(brief.collectionId, link.collectionId)))
  const opens =
    link.briefId === null ? editions.length > 0 : editions.some((one) => one.id === link.briefId)
  if (!opens)
    throw new AppError('not-found', {
      sentence: 'Publish an edition first; a link opens an edition.',
    })
  const { linkId: id, ...values } = link
  await tx.insert(shareLink).values({ teamId: who.teamId, id, createdBy: who.userId, ...values })
}

/** Ends a share link for good: at its next request it opens nothing. @throws AppError not-found */
export async function revokeShareLink(
  tx: Tx,
  who: Who,
  linkId: string,
): Promise<{ collectionId: string }> {
  const [row] = await tx
    .update(shareLink)
    .set({ revokedAt: sql`coalesce(${shareLink.revokedAt}, now())`, revokedBy: who.userId })
    .where(and(eq(shareLink.teamId, who.teamId), eq(shareLink.id, linkId)))
    .returning({ collectionId: shareLink.collectionId })
  if (!row) throw new AppError('not-found')
  return row
}
