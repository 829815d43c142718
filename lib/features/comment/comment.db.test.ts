import { uuidv7 } from 'uuidv7'
import { expect, it } from 'vitest'
import {
  addCommentAction,
  deleteCommentAction,
  editCommentAction,
  resolveThreadAction,
  restoreCommentAction,
} from '@/lib/features/comment/actions'
import { listThreadsOf } from '@/lib/features/comment/loaders'
import type { ThreadSubject } from '@/lib/features/comment/schema'
import { aMember, as, aTeam, type TestPerson, type TestTeam } from '@/scripts/testing/people'
import { aReadout, aSuggestion, spanOf, type TestReadout } from '@/scripts/testing/readouts'

type Place = { team: TestTeam; readout: TestReadout; subject: ThreadSubject }

async function aPlace(): Promise<Place> {
  const team = await aTeam()
  const readout = await aReadout(team)
  const id = await aSuggestion(team, readout)
  return { team, readout, subject: { kind: 'position', id, readoutId: readout.readoutId } }
}

function say(
  { team }: Place,
  person: TestPerson | null,
  comment: { body: string; subject?: ThreadSubject | null; threadId?: string; commentId?: string },
) {
  return as(person, () =>
    addCommentAction({
      team: team.slug,
      threadId: comment.threadId ?? uuidv7(),
      commentId: comment.commentId ?? uuidv7(),
      subject: comment.subject ?? null,
      body: comment.body,
    }),
  )
}

function threadsOf({ team, readout }: Place, person: TestPerson | null) {
  return as(person, () => listThreadsOf(team.slug, { readout: readout.readoutId }))
}

it('opens a thread on a position, takes replies, and renders their Markdown safely', async () => {
  const place = await aPlace()
  const commenter = await aMember(place.team, 'commenter')
  const threadId = uuidv7()
  await say(place, commenter, {
    body: '**Why** <script>alert(1)</script>',
    threadId,
    subject: place.subject,
  })
  await say(place, place.team.owner, { body: 'Because.', threadId })
  const [thread] = await threadsOf(place, place.team.owner)
  expect(thread?.comments.map(({ author, html }) => [author?.name, html])).toEqual([
    ['commenter', '<p dir="auto"><strong>Why</strong> alert(1)</p>'],
    ['Owner', '<p dir="auto">Because.</p>'],
  ])
})

it('opens a thread on a passage by its exact words', async () => {
  const place = await aPlace()
  const { readoutId, versionId, body } = place.readout
  const [start, end] = spanOf(body, 'המצר פתוח')
  const subject = { kind: 'passage', readoutId, versionId, start, end } as const
  await say(place, place.team.owner, { body: 'Open to whom?', subject })
  expect((await threadsOf(place, place.team.owner))[0]?.passage).toEqual({
    ...{ versionId, start, end },
    exact: 'המצר פתוח',
    proposal: null,
  })
  const past = { ...subject, end: body.length + 1 }
  const refused = await say(place, place.team.owner, { body: 'x', subject: past })
  expect(refused.serverError?.code).toBe('invalid')
})

it('keeps a comment that is sent twice once', async () => {
  const place = await aPlace()
  const twice = { body: 'Once.', threadId: uuidv7(), commentId: uuidv7(), subject: place.subject }
  await say(place, place.team.owner, twice)
  await say(place, place.team.owner, twice)
  expect((await threadsOf(place, place.team.owner))[0]?.comments).toHaveLength(1)
})

it('leaves a trace of a deleted comment only where it was answered, never its words, and brings it back', async () => {
  const place = await aPlace()
  const { owner, slug } = place.team
  const threadId = uuidv7()
  const [first, second] = [uuidv7(), uuidv7()]
  await say(place, owner, { body: 'First', threadId, commentId: first, subject: place.subject })
  await say(place, owner, { body: 'Second', threadId, commentId: second })
  await as(owner, () => deleteCommentAction({ team: slug, commentId: first }))
  const [answered] = await threadsOf(place, owner)
  expect(answered?.comments.map(({ deleted, body }) => [deleted, body])).toEqual([
    [true, ''],
    [false, 'Second'],
  ])
  await as(owner, () => deleteCommentAction({ team: slug, commentId: second }))
  expect(await threadsOf(place, owner)).toEqual([])
  await as(owner, () => restoreCommentAction({ team: slug, commentId: first }))
  expect((await threadsOf(place, owner))[0]?.comments.map(({ body }) => body)).toEqual(['First'])
})

it('lets only its author edit a comment, and only its author or an admin delete it', async () => {
  const place = await aPlace()
  const { slug } = place.team
  const author = await aMember(place.team, 'commenter')
  const editor = await aMember(place.team, 'editor')
  const commentId = uuidv7()
  await say(place, author, { body: 'Mine', commentId, subject: place.subject })
  const edit = { team: slug, commentId, revision: 1, body: 'Changed' }
  for (const person of [editor, place.team.owner]) {
    expect((await as(person, () => editCommentAction(edit))).serverError?.code).toBe('forbidden')
  }
  const removed = await as(editor, () => deleteCommentAction({ team: slug, commentId }))
  expect(removed.serverError?.code).toBe('forbidden')
  expect((await as(author, () => editCommentAction(edit))).data?.thread?.comments[0]).toMatchObject(
    {
      body: 'Changed',
      revision: 2,
    },
  )
  const byOwner = await as(place.team.owner, () => deleteCommentAction({ team: slug, commentId }))
  expect(byOwner.data?.thread).toBeNull()
})

it('refuses an edit on an older revision and gives the words that are there', async () => {
  const place = await aPlace()
  const { owner, slug } = place.team
  const commentId = uuidv7()
  await say(place, owner, { body: 'One', commentId, subject: place.subject })
  const edit = (body: string) =>
    as(owner, () => editCommentAction({ team: slug, commentId, revision: 1, body }))
  await edit('Two')
  expect((await edit('Three')).serverError).toMatchObject({
    code: 'conflict',
    detail: { current: { comments: [{ body: 'Two', revision: 2 }] } },
  })
})

it('resolves and reopens; a reply reopens too', async () => {
  const place = await aPlace()
  const { owner, slug } = place.team
  const threadId = uuidv7()
  await say(place, owner, { body: 'Settled?', threadId, subject: place.subject })
  const turn = (resolved: boolean) =>
    as(owner, () => resolveThreadAction({ team: slug, threadId, resolved }))
  expect((await turn(true)).data?.thread?.resolved?.by).toBe('Owner')
  expect((await turn(false)).data?.thread?.resolved).toBeNull()
  await turn(true)
  expect((await say(place, owner, { body: 'No.', threadId })).data?.thread?.resolved).toBeNull()
})

it('lets a viewer read and not write, and hides threads from nobody and other teams', async () => {
  const place = await aPlace()
  const viewer = await aMember(place.team, 'viewer')
  const stranger = (await aTeam()).owner
  await say(place, place.team.owner, { body: 'Hello', subject: place.subject })
  expect(await threadsOf(place, viewer)).toHaveLength(1)
  const written = await say(place, viewer, { body: 'x', subject: place.subject })
  expect(written.serverError?.code).toBe('forbidden')
  await expect(threadsOf(place, null)).rejects.toMatchObject({ code: 'signed-out' })
  await expect(threadsOf(place, stranger)).rejects.toMatchObject({ code: 'not-found' })
  const elsewhere = await aPlace()
  const across = await say(elsewhere, elsewhere.team.owner, { body: 'x', subject: place.subject })
  expect(across.serverError?.code).toBe('not-found')
})
