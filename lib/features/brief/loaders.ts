import 'server-only'
import { askAsReader, asMember, asReader } from '@/db/scope'
import { renderBriefHtml } from '@/lib/core/exporting/render-brief'
import * as data from '@/lib/features/brief/data'
import type { Publishing } from '@/lib/features/brief/schema'
import { readerOfToken, tokenOfLink } from '@/lib/platform/auth/link-token'
import { can } from '@/lib/platform/auth/permissions'
import { requireMember } from '@/lib/platform/auth/session'
import { AppError } from '@/lib/platform/errors'
import { requireId } from '@/lib/platform/ids'
import { shareNextAnswer } from '@/lib/platform/next-answer'

/** Editions and share links of a collection. The links' addresses only for those who may share. */
export async function getPublishing(teamSlug: string, collection: string): Promise<Publishing> {
  const member = await requireMember(teamSlug, 'brief.read')
  const collectionId = requireId(collection)
  const mayShare = can(member, 'brief.share')
  const [editions, links] = await asMember(member, async (tx) => [
    await data.listEditions(tx, member.teamId, collectionId),
    await data.listShareLinks(tx, member.teamId, collectionId),
  ])
  return {
    editions,
    links: links.map((link) => ({
      ...link,
      expiresAt: link.expiresAt?.toISOString() ?? null,
      revokedAt: link.revokedAt?.toISOString() ?? null,
      createdAt: link.createdAt.toISOString(),
      path: mayShare ? `/b/${tokenOfLink(link.id)}` : null,
    })),
  }
}

/** The page that publishing now would make. @throws AppError not-found */
export async function previewBrief(
  teamSlug: string,
  collection: string,
  wish: { title: string; summary: string; authors: readonly string[] | null },
): Promise<string> {
  const member = await requireMember(teamSlug, 'brief.publish')
  const collectionId = requireId(collection)
  return asMember(member, async (tx) => {
    const draft = await data.draftEdition(tx, member.teamId, {
      ...wish,
      collectionId,
      team: member.teamName,
      publishedAt: new Date().toISOString(),
    })
    if (!draft) throw new AppError('not-found')
    const number = await data.nextEditionNumber(tx, member.teamId, collectionId)
    return renderBriefHtml({ ...draft.edition, number })
  })
}

/** A published edition's page, for the team. @throws AppError not-found */
export async function requireEditionHtml(teamSlug: string, brief: string): Promise<string> {
  const member = await requireMember(teamSlug, 'brief.read')
  const briefId = requireId(brief)
  const edition = await asMember(member, (tx) => data.getEdition(tx, member.teamId, briefId))
  if (!edition) throw new AppError('not-found')
  return edition.html
}

/** Pages by edition id, as they are sent: they never change, so every process may keep the last few. */
const kept = new Map<string, Buffer<ArrayBuffer>>()
const MOST_KEPT = 200

/** Many readers at once ask the database together; each by a check that began after their request. */
const openLink = shareNextAnswer(async (token) => {
  const reader = readerOfToken(token)
  const [opened] = reader ? await askAsReader<data.OpenedLink>(reader, data.OPEN_SHARE_LINK) : []
  return opened ?? null
})

/** What a share link's token opens now; null for a link that is unknown, revoked or expired. */
export async function openBrief(
  token: string,
): Promise<{ html: () => Promise<Buffer<ArrayBuffer>>; etag: string; indexed: boolean } | null> {
  const reader = readerOfToken(token)
  if (!reader) return null
  const opened = await openLink(token)
  if (!opened) return null
  const html = async () => {
    const known = kept.get(opened.id)
    if (known !== undefined) return known
    const read = await asReader(reader, (tx) => data.readEditionHtml(tx, opened.id))
    if (read === null) throw new AppError('not-found')
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '')
    const page = Buffer.from(read)
    kept.set(opened.id, page)
    return page
  }
  return { html, etag: `"${opened.htmlSha256}"`, indexed: opened.indexed }
}
