import { uuidv7 } from 'uuidv7'
import type { Member } from '@/db/member'
import { asMember } from '@/db/scope'
import { normaliseBody } from '@/lib/core/importing/normalise-body'
import { read } from '@/lib/core/reading/read'
import { SAMPLE_READOUTS } from '@/lib/core/sample/sample-collection'
import { draftEdition } from '@/lib/features/brief/data'
import { createShareLink, publishEdition } from '@/lib/features/brief/mutations'
import { addItem, createCollection } from '@/lib/features/collection/mutations'
import { addReadout } from '@/lib/features/readout/mutations'
import { hashOfToken, tokenOfLink } from '@/lib/platform/auth/link-token'
import { aTeam, sealedMember, type TestPerson } from '@/scripts/testing/people'

/** A team with the sample readouts and one published brief. */
export type PreparedTeam = {
  slug: string
  person: TestPerson
  member: Member
  readoutId: string
  briefPath: string
}

/** Makes it, the way the pages do. */
export async function prepareTeam(): Promise<PreparedTeam> {
  const team = await aTeam('Bench')
  const member = await sealedMember(team, team.owner)
  const readoutIds: string[] = []
  for (const sample of SAMPLE_READOUTS) {
    const body = normaliseBody(sample.body)
    const { readoutId } = await asMember(member, (tx) =>
      addReadout(tx, member, { ...sample, body, origin: 'sample', reading: read(body) }),
    )
    readoutIds.push(readoutId)
  }
  return {
    slug: team.slug,
    person: team.owner,
    member,
    readoutId: readoutIds[0] ?? '',
    briefPath: await publishBrief(member, readoutIds),
  }
}

function publishBrief(member: Member, readoutIds: readonly string[]): Promise<string> {
  return asMember(member, async (tx) => {
    const facts = { title: 'Bench', description: 'Twelve readouts' }
    const collectionId = await createCollection(tx, member, facts)
    for (const readoutId of readoutIds) {
      await addItem(tx, member, { collectionId, subject: { kind: 'readout', readoutId } })
    }
    const draft = await draftEdition(tx, member.teamId, {
      collectionId,
      title: 'Bench',
      summary: '',
      team: member.teamName,
      authors: null,
      publishedAt: new Date().toISOString(),
    })
    if (!draft) throw new Error('The collection is not there.')
    await publishEdition(tx, member, { collectionId, ...draft })
    const linkId = uuidv7()
    const token = tokenOfLink(linkId)
    await createShareLink(tx, member, {
      linkId,
      tokenHash: hashOfToken(token),
      collectionId,
      briefId: null,
      expiresAt: null,
      indexed: false,
    })
    return `/b/${token}`
  })
}
