import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import {
  createShareLinkAction,
  publishEditionAction,
  revokeShareLinkAction,
} from '@/lib/features/brief/actions'
import { getPublishing, openBrief, previewBrief } from '@/lib/features/brief/loaders'
import { addItemAction, createCollectionAction } from '@/lib/features/collection/actions'
import { aMember, as, aTeam, type TestTeam } from '@/scripts/testing/people'

async function aPublishedCollection(team: TestTeam) {
  const { owner, slug } = team
  const made = await as(owner, () => createCollectionAction({ team: slug, title: 'Straits' }))
  const collectionId = made.data?.collectionId ?? ''
  const add = (note: string) =>
    as(owner, () => addItemAction({ team: slug, collectionId, subject: { kind: 'note', note } }))
  const publish = (title: string) =>
    as(owner, () =>
      publishEditionAction({
        team: slug,
        collectionId,
        title,
        summary: 'What they said.',
        named: true,
        authors: ['M. Lind'],
      }),
    )
  const share = (briefId: string | null, lastDay: string | null = null) =>
    as(owner, () =>
      createShareLinkAction({ team: slug, collectionId, briefId, lastDay, indexed: false }),
    )
  await add('the first note')
  return { collectionId, add, publish, share }
}

/** What a stranger gets by a link's path; null where it opens nothing. */
async function openByPath(path: string | undefined): Promise<string | null> {
  const opened = await as(null, () => openBrief(path?.replace('/b/', '') ?? ''))
  return opened ? String(await opened.html()) : null
}

it('keeps an edition as it was published, and lets a link follow the newest or stay', async () => {
  const team = await aTeam()
  const { add, publish, share } = await aPublishedCollection(team)
  const first = await publish('First title')
  const stays = await share(first.data?.briefId ?? '')
  const follows = await share(null)
  await add('<b>a later note</b>')
  expect(await openByPath(follows.data?.path)).not.toContain('a later note')
  expect((await publish('Second title')).data?.number).toBe(2)
  expect(await openByPath(follows.data?.path)).toContain('a later note')
  expect(await openByPath(follows.data?.path)).toContain('edition 2')
  const fixed = await openByPath(stays.data?.path)
  expect(fixed).toContain('First title')
  expect(fixed).toContain('M. Lind')
  expect(fixed).not.toContain('a later note')
})

it('opens nothing by a revoked, an unknown or a malformed link', async () => {
  const team = await aTeam()
  const { collectionId, publish, share } = await aPublishedCollection(team)
  await publish('Title')
  const made = await share(null)
  expect(await openByPath(made.data?.path)).toContain('Title')
  const listed = await as(team.owner, () => getPublishing(team.slug, collectionId))
  await as(team.owner, () =>
    revokeShareLinkAction({ team: team.slug, linkId: listed.links[0]?.id ?? '' }),
  )
  expect(await openByPath(made.data?.path)).toBeNull()
  const unknown = createHash('sha256').update('unknown').digest('base64url')
  expect(await openByPath(`/b/${unknown}`)).toBeNull()
  expect(await openByPath("/b/' or true")).toBeNull()
})

it('refuses a last day that has passed, at its field', async () => {
  const team = await aTeam()
  const { publish, share } = await aPublishedCollection(team)
  await publish('Title')
  const refused = await share(null, '2001-01-01')
  expect(refused.validationErrors?.fieldErrors?.lastDay).toEqual(['That day has passed.'])
})

it('shows the addresses of links only to those who may share', async () => {
  const team = await aTeam()
  const { collectionId, publish, share } = await aPublishedCollection(team)
  await publish('Title')
  await share(null)
  const viewer = await aMember(team, 'viewer')
  const seen = await as(viewer, () => getPublishing(team.slug, collectionId))
  expect(seen.links.map((link) => link.path)).toEqual([null])
  await expect(
    as(viewer, () =>
      previewBrief(team.slug, collectionId, { title: 'x', summary: '', authors: null }),
    ),
  ).rejects.toMatchObject({ code: 'forbidden' })
})
