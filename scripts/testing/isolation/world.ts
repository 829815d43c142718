import { eq, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Who } from '@/db/member'
import { ROLES, type Role } from '@/db/roles'
import { member } from '@/db/schema/auth'
import { team } from '@/db/schema/team'
import { asMember, asSystem, type Tx } from '@/db/scope'
import { TEAM_TABLES } from '@/db/team-tables'
import { normaliseBody } from '@/lib/core/importing/normalise-body'
import { read } from '@/lib/core/reading/read'
import { SAMPLE_READOUTS } from '@/lib/core/sample/sample-collection'
import { createShareLinkAction, publishEditionAction } from '@/lib/features/brief/actions'
import { addItem, createCollection } from '@/lib/features/collection/mutations'
import { addComment } from '@/lib/features/comment/mutations'
import { markFinding } from '@/lib/features/finding/mutations'
import { setFollowing, tellOfNewAccount } from '@/lib/features/follow/mutations'
import { type AddedReadout, addReadout } from '@/lib/features/readout/mutations'
import { freezeComparison } from '@/lib/features/saved-comparison/loaders'
import { saveComparison } from '@/lib/features/saved-comparison/mutations'
import { saveQuery } from '@/lib/features/saved-query/mutations'
import { invite } from '@/lib/features/team/mutations'
import { tiePositions } from '@/lib/features/tie/mutations'
import { aPerson, as, aTeam, type TestPerson, type TestTeam } from '@/scripts/testing/people'

/** Words that stand in every world's own rows and nowhere else. */
export const MARKER = 'Halmstad-Quorum-Lantern'

/** A team with somebody in each role and a row in every table of a team. */
export type World = {
  team: TestTeam
  people: Record<Role, TestPerson>
  ids: Ids
  position: { revision: number; cueAt: [number, number]; contentAt: [number, number] }
}

/** What stands in the world, by what an input calls it. */
export type Ids = Record<
  | 'readout'
  | 'version'
  | 'account'
  | 'otherAccount'
  | 'call'
  | 'otherCall'
  | 'position'
  | 'actor'
  | 'collection'
  | 'item'
  | 'noteItem'
  | 'thread'
  | 'comment'
  | 'brief'
  | 'link'
  | 'invitation'
  | 'otherPosition'
  | 'tie'
  | 'finding'
  | 'savedComparison'
  | 'savedQuery'
  | 'notice',
  string
>

/** One person for each role, made once: signing up takes long. */
export async function aCast(): Promise<Record<Role, TestPerson>> {
  const people = await Promise.all(ROLES.map((role) => aPerson(role)))
  return Object.fromEntries(ROLES.map((role, at) => [role, people[at]])) as Record<Role, TestPerson>
}

/** Makes a world for a cast. */
export async function aWorld(people: Record<Role, TestPerson>): Promise<World> {
  const team = await aTeamOf(people)
  const who = { teamId: team.id, userId: people.owner.userId }
  const made = await asSystem(async (tx) => {
    const read = await addReadouts(tx, who)
    const position = await firstPosition(tx, who.teamId, read.first.readoutId)
    const collected = await addCollection(tx, who, read.first.readoutId)
    const said = await addThread(
      tx,
      { ...who, userId: people.commenter.userId },
      { position: position.id, readout: read.first.readoutId },
    )
    const { id: invitation } = await invite(tx, who, {
      email: `${uuidv7()}@example.org`,
      role: 'viewer',
    })
    const compared = await addCompared(tx, who, { ...read, position: position.id })
    await notify(tx, { ...who, userId: people.viewer.userId }, one(read.first.callIds))
    return { ...read, position, ...collected, ...said, ...compared, invitation }
  })
  const published = await publish(team, people.editor, made.collection)
  const { first, second, third, position } = made
  return {
    team,
    people,
    position: {
      revision: position.revision,
      cueAt: [position.cue_start, position.cue_end],
      contentAt: [position.content_start, position.content_end],
    },
    ids: {
      readout: first.readoutId,
      version: first.versionId,
      account: one(first.accountIds),
      otherAccount: one(second.accountIds),
      call: one(first.callIds),
      otherCall: one(third.callIds),
      position: position.id,
      actor: position.actor_id,
      collection: made.collection,
      item: made.item,
      noteItem: made.noteItem,
      thread: made.thread,
      comment: made.comment,
      invitation: made.invitation,
      otherPosition: made.otherPosition,
      tie: made.tie,
      finding: made.finding,
      savedComparison: made.saved,
      savedQuery: made.savedQuery,
      notice: await noticeOf(team.id),
      ...published,
    },
  }
}

async function aTeamOf(people: Record<Role, TestPerson>): Promise<TestTeam> {
  const team = await aTeam(`${MARKER} desk`, people.owner)
  const others = ROLES.filter((role) => role !== 'owner')
  await asSystem((tx) =>
    tx
      .insert(member)
      .values(others.map((role) => ({ teamId: team.id, userId: people[role].userId, role }))),
  )
  return team
}

async function addReadouts(tx: Tx, who: Who) {
  const [first, second] = SAMPLE_READOUTS.filter((sample) => sample.call === 1)
  const [third] = SAMPLE_READOUTS.filter((sample) => sample.call === 3)
  const add = async (
    sample: (typeof SAMPLE_READOUTS)[number] | undefined,
  ): Promise<AddedReadout> => {
    if (!sample) throw new Error('the sample lacks a readout')
    const body = normaliseBody(`${sample.body}\n\n${MARKER}`)
    const { issuer, title, publishedOn } = sample
    const reading = read(body, { issuer, title, publishedOn })
    return addReadout(tx, who, { body, issuer, title, publishedOn, reading })
  }
  return { first: await add(first), second: await add(second), third: await add(third) }
}

type PositionFacts = {
  id: string
  revision: number
  cue_start: number
  cue_end: number
  content_start: number
  content_end: number
  actor_id: string
}

async function firstPosition(tx: Tx, teamId: string, readoutId: string): Promise<PositionFacts> {
  const { rows } = await tx.execute<PositionFacts>(sql`
    select p.id, p.revision, p.cue_start, p.cue_end, p.content_start, p.content_end, s.actor_id
    from position p join position_source s on s.team_id = p.team_id and s.position_id = p.id
    where p.team_id = ${teamId} and p.readout_id = ${readoutId} order by p.cue_start limit 1`)
  return one(rows)
}

async function addCollection(tx: Tx, who: Who, readoutId: string) {
  const collection = await createCollection(tx, who, { title: MARKER, description: '' })
  const add = (subject: Parameters<typeof addItem>[2]['subject']) =>
    addItem(tx, who, { collectionId: collection, subject })
  const item = await add({ kind: 'readout', readoutId })
  return { collection, item, noteItem: await add({ kind: 'note', note: MARKER }) }
}

async function addThread(tx: Tx, who: Who, on: { position: string; readout: string }) {
  const thread = uuidv7()
  const comment = uuidv7()
  const subject = { kind: 'position' as const, id: on.position, readoutId: on.readout }
  await addComment(tx, who, { threadId: thread, commentId: comment, body: MARKER, subject })
  return { thread, comment }
}

/** A word on two positions, a finding that somebody marked, and a saved comparison of the first two accounts. */
async function addCompared(
  tx: Tx,
  who: Who,
  of: { first: AddedReadout; second: AddedReadout; position: string },
) {
  const other = await firstPosition(tx, who.teamId, of.second.readoutId)
  const tie = await tiePositions(tx, who, {
    ...{ from: of.position, to: other.id },
    ...{ relation: 'stronger', note: MARKER, revision: null },
  })
  const [accountA, accountB] = [one(of.first.accountIds), one(of.second.accountIds)]
  const callId = one(of.first.callIds)
  const frozen = await freezeComparison(tx, who.teamId, { callId, accountA, accountB })
  if (!frozen) throw new Error('nothing to compare')
  const finding = one(frozen.facing.findings).findingId
  await markFinding(tx, who, { accountA, accountB, findingId: finding, notReal: true })
  const { savedId } = await saveComparison(tx, who, {
    ...{ callId, accountA, accountB, frozen },
    ...{ view: 'facing', name: MARKER, note: MARKER },
  })
  const { queryId: savedQuery } = await saveQuery(tx, who, {
    ...{ name: MARKER, note: MARKER, question: 'force=1' },
  })
  return { otherPosition: other.id, tie: tie.id, finding, saved: savedId, savedQuery }
}

/** Somebody follows a call, and hears of it. */
async function notify(tx: Tx, follower: Who, callId: string): Promise<void> {
  await setFollowing(tx, follower, { subject: { kind: 'call', id: callId }, on: true })
  const by = { teamId: follower.teamId, userId: uuidv7() }
  await tellOfNewAccount(tx, by, { callIds: [callId], issuer: MARKER, title: MARKER })
}

async function noticeOf(teamId: string): Promise<string> {
  const { rows } = await asSystem((tx) =>
    tx.execute<{ id: string }>(sql`select id from follow_notice where team_id = ${teamId}`),
  )
  return one(rows).id
}

async function publish(team: TestTeam, editor: TestPerson, collectionId: string) {
  const wish = { title: MARKER, summary: '', named: false, authors: [] }
  await as(editor, () => publishEditionAction({ team: team.slug, collectionId, ...wish }))
  const open = { briefId: null, lastDay: null, indexed: false }
  await as(editor, () => createShareLinkAction({ team: team.slug, collectionId, ...open }))
  return asSystem(async (tx) => {
    const { rows } = await tx.execute<{ brief: string; link: string }>(sql`
      select b.id as brief, l.id as link from brief b
      join share_link l on l.team_id = b.team_id where b.team_id = ${team.id}`)
    return one(rows)
  })
}

/** A fingerprint of every row of a team: equal before and after means that nothing was changed. */
export async function fingerprintOf(teamId: string): Promise<string> {
  const tables = [...Object.keys(TEAM_TABLES), 'member', 'invitation']
  const parts = tables.map(
    (table) =>
      `select '${table}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum
       from "${table}" t where team_id = '${teamId}'`,
  )
  parts.push(`select 'team', md5(coalesce(max(t::text), '')) from team t where id = '${teamId}'`)
  const { rows } = await asSystem((tx) => tx.execute(sql.raw(parts.join(' union all '))))
  return JSON.stringify(rows)
}

/** A member of a team that has nothing to do with the world. */
export async function aStranger(): Promise<{ person: TestPerson; slug: string; team: TestTeam }> {
  const person = await aPerson('Stranger')
  const team = await aTeam('Elsewhere', person)
  return { person, slug: team.slug, team }
}

/** Removes a world, so that the next starts from the same people alone. */
export async function endWorld(world: World): Promise<void> {
  await asSystem((tx) => tx.delete(team).where(eq(team.id, world.team.id)))
}

/** Runs within a member's transaction and takes everything back. */
export async function tried<T>(
  who: Parameters<typeof asMember>[0],
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const back = new Error('taken back')
  let result: { value: T } | undefined
  await asMember(who, async (tx) => {
    result = { value: await work(tx) }
    throw back
  }).catch((error: unknown) => {
    if (error !== back) throw error
  })
  if (!result) throw new Error('nothing was tried')
  return result.value
}

/** The only or first one. */
export function one<T>(list: readonly T[]): T {
  const [first] = list
  if (first === undefined) throw new Error('there is none')
  return first
}
