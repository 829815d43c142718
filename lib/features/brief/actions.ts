'use server'
import { uuidv7 } from 'uuidv7'
import { asMember } from '@/db/scope'
import { recordActivity } from '@/lib/features/activity/mutations'
import { draftEdition } from '@/lib/features/brief/data'
import * as mutations from '@/lib/features/brief/mutations'
import {
  createShareLinkSchema,
  publishSchema,
  revokeShareLinkSchema,
} from '@/lib/features/brief/schema'
import { memberAction } from '@/lib/platform/action'
import { hashOfToken, tokenOfLink } from '@/lib/platform/auth/link-token'
import { AppError } from '@/lib/platform/errors'

/** Publishes the collection as it stands as its next edition; gives its number. */
export const publishEditionAction = memberAction
  .metadata({ action: 'brief.publish' })
  .inputSchema(publishSchema)
  .action(({ parsedInput: { collectionId, title, summary, named, authors }, ctx: { member } }) =>
    asMember(member, async (tx) => {
      const draft = await draftEdition(tx, member.teamId, {
        collectionId,
        title,
        summary,
        team: member.teamName,
        authors: named ? authors : null,
        publishedAt: new Date().toISOString(),
      })
      if (!draft) throw new AppError('not-found')
      if (draft.edition.items.length === 0) {
        throw new AppError('invalid', {
          sentence: 'The collection is empty. Add something before you publish it.',
        })
      }
      const { briefId, number } = await mutations.publishEdition(tx, member, {
        collectionId,
        ...draft,
      })
      await recordActivity(tx, member, {
        verb: 'brief.publish',
        subjectKind: 'brief',
        subjectId: briefId,
        detail: { title, number, collectionId },
      })
      return { briefId, number }
    }),
  )

/** Makes a share link and gives its path. */
export const createShareLinkAction = memberAction
  .metadata({ action: 'brief.share' })
  .inputSchema(createShareLinkSchema)
  .action(({ parsedInput: { collectionId, briefId, lastDay, indexed }, ctx: { member } }) =>
    asMember(member, async (tx) => {
      const linkId = uuidv7()
      const token = tokenOfLink(linkId)
      await mutations.createShareLink(tx, member, {
        linkId,
        tokenHash: hashOfToken(token),
        collectionId,
        briefId,
        expiresAt: lastDay ? new Date(`${lastDay}T23:59:59.999Z`) : null,
        indexed,
      })
      await recordActivity(tx, member, {
        verb: 'brief.share',
        subjectKind: 'share-link',
        subjectId: linkId,
        detail: { collectionId },
      })
      return { path: `/b/${token}` }
    }),
  )

/** Ends a share link: at its next request it opens nothing. */
export const revokeShareLinkAction = memberAction
  .metadata({ action: 'brief.revoke' })
  .inputSchema(revokeShareLinkSchema)
  .action(({ parsedInput: { linkId }, ctx: { member } }) =>
    asMember(member, async (tx) => {
      const { collectionId } = await mutations.revokeShareLink(tx, member, linkId)
      await recordActivity(tx, member, {
        verb: 'brief.revoke',
        subjectKind: 'share-link',
        subjectId: linkId,
        detail: { collectionId },
      })
    }),
  )
