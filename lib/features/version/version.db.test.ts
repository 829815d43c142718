import { uuidv7 } from 'uuidv7'
import { beforeAll, describe, expect, it } from 'vitest'
import { addItemAction, createCollectionAction } from '@/lib/features/collection/actions'
import { requireCollection } from '@/lib/features/collection/loaders'
import { addCommentAction, settlePassageAction } from '@/lib/features/comment/actions'
import { listThreadsOf } from '@/lib/features/comment/loaders'
import {
  addPositionAction,
  confirmPositionAction,
  rejectPositionAction,
  settlePositionAction,
} from '@/lib/features/position/actions'
import type { PositionCard } from '@/lib/features/position/schema'
import { addReadoutAction } from '@/lib/features/readout/actions'
import { getReadoutPage, recogniseFile } from '@/lib/features/readout/loaders'
import { rereadReadoutAction, undoReadingAction } from '@/lib/features/rereading/actions'
import { previewRereading } from '@/lib/features/rereading/loaders'
import { addVersionAction } from '@/lib/features/version/actions'
import { getVersionsPage, previewVersion } from '@/lib/features/version/loaders'
import { aPerson, as, aTeam, type TestTeam } from '@/scripts/testing/people'

const OLD = `Readout of President Anna Harlan’s Call with President Ilia Oskari

May 2, 2024

President Harlan spoke by phone today with President Oskari. President Harlan announced 4 million doses of vaccine for Oskaria. She stressed that the strait is open to all. President Oskari thanked her for the help of Norland. The two leaders agreed to meet again in June.`
const bytes = (text: string) => new TextEncoder().encode(text)

let team: TestTeam
beforeAll(async () => {
  team = await aTeam('Version desk', await aPerson('owner'))
})

const own = <T>(run: () => Promise<T>) => as(team.owner, run)
const data = <T>(result: { data?: T; serverError?: unknown; validationErrors?: unknown }): T => {
  if (!result.data) throw new Error(JSON.stringify(result))
  return result.data
}

/** A readout of its own: its words end otherwise, so that none is the same text as another. */
async function aReadout(more: string) {
  const body = `${OLD} ${more}`
  const file = await own(() => recogniseFile(team.slug, { name: null, bytes: bytes(body) }))
  if (!file.ok) throw new Error(file.sentence)
  const { draft } = file.recognised
  const issuerName = 'Office of the President'
  const added = await own(() =>
    addReadoutAction({ team: team.slug, draft: { ...draft, issuerName } }),
  )
  const { readoutId } = data(added)
  return { readoutId, body }
}

const page = (readoutId: string) => own(() => getReadoutPage(team.slug, readoutId))
const holding = (cards: readonly PositionCard[], words: string): PositionCard => {
  const found = cards.find(({ content }) => content.includes(words))
  if (!found) throw new Error(`no position holds “${words}”`)
  return found
}
const aim = ({ id, revision }: PositionCard) => ({ team: team.slug, id, revision })
const newer = (readoutId: string, body: string, after = 1) =>
  own(() => addVersionAction({ team: team.slug, readoutId, after, body, fileName: null }))

describe('a newer text', () => {
  it('is compared before it is kept, with the changed figure named', async () => {
    const { readoutId, body } = await aReadout('One.')
    const file = { name: 'newer.txt', bytes: bytes(body.replace('4 million', '8 million')) }
    const preview = await own(() => previewVersion(team.slug, { readout: readoutId, file }))
    if (!preview.ok) throw new Error(preview.sentence)
    const [change] = preview.comparison.positions
    expect(change?.kinds).toContain('figure')
    expect(change?.figures).toMatchObject({
      a: [expect.stringContaining('4 million')],
      b: [expect.stringContaining('8 million')],
    })
    expect((await page(readoutId)).head.version.number).toBe(1)
  })

  it('says so when nothing changed, and when the file is no text', async () => {
    const { readoutId, body } = await aReadout('Two.')
    const preview = (content: Uint8Array) =>
      own(() =>
        previewVersion(team.slug, { readout: readoutId, file: { name: 'a.txt', bytes: content } }),
      )
    expect(await preview(bytes(body))).toMatchObject({ ok: false, sentence: /nothing has changed/ })
    expect(await preview(bytes(''))).toMatchObject({ ok: false })
    const { serverError } = await newer(readoutId, body)
    expect(serverError).toMatchObject({ code: 'duplicate' })
  })

  it('keeps decisions whose words stand, asks about those that changed, and names those that are gone', async () => {
    const { readoutId, body } = await aReadout('Three.')
    const before = (await page(readoutId)).positions
    const figure = holding(before, '4 million')
    const strait = holding(before, 'strait')
    const thanks = holding(before, 'help of Norland')
    data(await own(() => confirmPositionAction(aim(figure))))
    data(await own(() => rejectPositionAction(aim(strait))))
    data(await own(() => confirmPositionAction(aim(thanks))))
    const after = body
      .replace('4 million', '8 million')
      .replace(' She stressed that the strait is open to all.', '')
    const added = data(await newer(readoutId, after))
    expect(added.counts).toMatchObject({ near: 1, lost: 1 })
    const now = await page(readoutId)
    expect(now.head.version.number).toBe(2)
    expect(now.body).toBe(after)
    const of = (id: string) => now.positions.find((card) => card.id === id)
    expect(of(thanks.id)).toMatchObject({ state: 'confirmed', anchored: true })
    expect(of(strait.id)).toMatchObject({ state: 'rejected', anchored: false, proposal: null })
    expect(of(figure.id)).toMatchObject({
      state: 'confirmed',
      anchored: false,
      proposal: { content: expect.stringContaining('8 million') },
    })
    for (const card of now.positions.filter(({ anchored }) => anchored)) {
      expect(now.body.slice(...card.contentAt)).toBe(card.content)
      expect(now.body.slice(...card.cueAt)).toBe(card.cue)
    }
    const { loose, compared } = await own(() => getVersionsPage(team.slug, { readout: readoutId }))
    expect(loose.map(({ id }) => id).sort()).toEqual([figure.id, strait.id].sort())
    expect(compared?.comparison.positions.flatMap(({ kinds }) => kinds).sort()).toEqual([
      'figure',
      'removed',
    ])
  })

  it('takes the proposed words once a person says so, and leaves the old ones otherwise', async () => {
    const { readoutId, body } = await aReadout('Four.')
    const before = (await page(readoutId)).positions
    data(await own(() => confirmPositionAction(aim(holding(before, '4 million')))))
    data(await own(() => confirmPositionAction(aim(holding(before, 'June')))))
    data(
      await newer(readoutId, body.replace('4 million', '8 million').replace('in June', 'in May')),
    )
    const now = (await page(readoutId)).positions
    const [figure, month] = [holding(now, '4 million'), holding(now, 'June')]
    const yes = data(await own(() => settlePositionAction({ ...aim(figure), same: true })))
    expect(yes.card).toMatchObject({ anchored: true, state: 'confirmed', proposal: null })
    expect(yes.card?.content).toContain('8 million')
    const no = data(await own(() => settlePositionAction({ ...aim(month), same: false })))
    expect(no.card).toMatchObject({ anchored: false, proposal: null })
    expect(no.card?.content).toContain('June')
  })

  it('moves threads on a passage with their words, and asks where they changed', async () => {
    const { readoutId, body } = await aReadout('Five.')
    const { head } = await page(readoutId)
    const say = async (words: string) => {
      const start = body.indexOf(words)
      const threadId = uuidv7()
      data(
        await own(() =>
          addCommentAction({
            ...{ team: team.slug, threadId, commentId: uuidv7(), body: 'Why this word?' },
            subject: {
              ...{ kind: 'passage', readoutId, versionId: head.version.id },
              ...{ start, end: start + words.length },
            },
          }),
        ),
      )
      return threadId
    }
    const stays = await say('thanked her for the help')
    const changes = await say('announced 4 million doses of vaccine')
    data(await newer(readoutId, body.replace('4 million', '8 million')))
    const threads = await own(() => listThreadsOf(team.slug, { readout: readoutId }))
    const of = (id: string) => threads.find((thread) => thread.id === id)?.passage
    const { version } = (await page(readoutId)).head
    expect(of(stays)).toMatchObject({ versionId: version.id, proposal: null })
    expect(of(changes)?.versionId).toBe(head.version.id)
    expect(of(changes)?.proposal).toMatchObject({ versionId: version.id })
    const wish = { team: team.slug, threadId: changes, same: true }
    const { thread } = data(await own(() => settlePassageAction(wish)))
    expect(thread?.passage?.exact).toContain('8 million')
  })

  it('is taken back as if it had not been, unless somebody worked on it since', async () => {
    const { readoutId, body } = await aReadout('Six.')
    const before = await page(readoutId)
    const after = body.replace('4 million', '8 million')
    const first = data(await newer(readoutId, after))
    const undo = (activityId: string) =>
      own(() => undoReadingAction({ team: team.slug, activityId }))
    data(await undo(first.activityId))
    const back = await page(readoutId)
    expect(back.head.version.number).toBe(1)
    const plain = (cards: readonly PositionCard[]) =>
      cards.map(({ revision: _, ...card }) => card).sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(plain(back.positions)).toEqual(plain(before.positions))
    const second = data(await newer(readoutId, after))
    expect(second.number).toBe(3)
    const added = holding((await page(readoutId)).positions, '8 million')
    data(await own(() => confirmPositionAction(aim(added))))
    expect((await undo(second.activityId)).serverError).toMatchObject({ code: 'conflict' })
  })

  it('is recognised as one where issuer, title and day are those of a readout', async () => {
    const recognise = async (text: string) => {
      const file = await own(() => recogniseFile(team.slug, { name: null, bytes: bytes(text) }))
      if (!file.ok) throw new Error(file.sentence)
      return file.recognised
    }
    const first = OLD.replaceAll('President Anna Harlan', 'Prime Minister Anna Harlan of Canada')
    const { draft, newerOf } = await recognise(first)
    expect(draft.issuerName).toBeTruthy()
    expect(newerOf).toBeNull()
    const { readoutId } = data(await own(() => addReadoutAction({ team: team.slug, draft })))
    const edited = await recognise(first.replace('4 million', '8 million'))
    expect(edited).toMatchObject({ same: null, newerOf: { readoutId } })
    const otherDay = await recognise(first.replace('May 2', 'May 3'))
    expect(otherDay.newerOf).toBeNull()
  })

  it('is refused on a version that is no longer the newest', async () => {
    const { readoutId, body } = await aReadout('Seven.')
    data(await newer(readoutId, body.replace('4 million', '8 million')))
    const late = await newer(readoutId, body.replace('4 million', '9 million'))
    expect(late.serverError).toMatchObject({ code: 'conflict', sentence: /Version 2 was added/ })
  })
})

describe('reading again', () => {
  it('changes nothing where the reader is the same, and never what a person decided or wrote', async () => {
    const { readoutId, body } = await aReadout('Eight.')
    const { head, positions } = await page(readoutId)
    const quiet = await own(() => previewRereading(team.slug, readoutId))
    expect([quiet.added, quiet.withdrawn, quiet.changed, quiet.facts]).toEqual([[], [], [], []])
    const start = body.indexOf('by phone today')
    data(
      await own(() =>
        addPositionAction({
          ...{ team: team.slug, id: uuidv7(), readoutId, versionId: head.version.id },
          wording: {
            source: { kind: 'joint' },
            ...{ cueAt: [start, start + 2], contentAt: [start + 3, start + 14] },
            ...{ act: 'assertive', force: 1, polarity: 'neutral', issues: [] },
          },
        }),
      ),
    )
    data(await own(() => rejectPositionAction(aim(holding(positions, 'strait')))))
    const { counts, activityId } = data(
      await own(() =>
        rereadReadoutAction({ team: team.slug, readoutId, versionId: head.version.id }),
      ),
    )
    expect(counts).toMatchObject({ near: 0, lost: 0, withdrawn: 0, added: 0 })
    const after = (await page(readoutId)).positions
    expect(holding(after, 'strait').state).toBe('rejected')
    expect(holding(after, 'phone today').state).toBe('confirmed')
    data(await own(() => undoReadingAction({ team: team.slug, activityId })))
  })
})

it('cites a quotation that lost its words by the version that has them', async () => {
  const { readoutId, body } = await aReadout('Cited.')
  const strait = holding((await page(readoutId)).positions, 'strait')
  const made = await own(() => createCollectionAction({ team: team.slug, title: 'Quoted' }))
  const { collectionId } = data(made)
  const subject = { kind: 'position', positionId: strait.id } as const
  data(await own(() => addItemAction({ team: team.slug, collectionId, subject })))
  data(await newer(readoutId, body.replace(' She stressed that the strait is open to all.', '')))
  const { items } = await own(() => requireCollection(team.slug, collectionId))
  expect(items).toMatchObject([
    { kind: 'position', readout: { version: 1 }, quote: { lost: true } },
  ])
})
