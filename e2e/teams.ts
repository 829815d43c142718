import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Role } from '@/db/roles'
import { member } from '@/db/schema/auth'
import { team } from '@/db/schema/team'
import { asSystem } from '@/db/scope'
import type { Person } from '@/e2e/people'
import { normaliseBody } from '@/lib/core/importing/normalise-body'
import { read } from '@/lib/core/reading/read'
import { addReadout } from '@/lib/features/readout/mutations'
import { loadSample } from '@/lib/features/sample/mutations'
import { createTeam } from '@/lib/features/team/mutations'

/*
 * What a test finds already there: teams, members and readouts, put into the server's database by the very
 * functions that its actions call. What a test is about is done in the browser.
 */

/** A team of its own, and its path. */
export type Team = { id: string; slug: string; name: string; path: string; owner: Person }

/** Makes a team that this person owns. */
export async function aTeam(owner: Person, name = 'Strait desk'): Promise<Team> {
  const slug = `desk-${randomBytes(5).toString('hex')}`
  const { id } = await asSystem((tx) => createTeam(tx, { name, slug, userId: owner.id }))
  return { id, slug, name, path: `/t/${slug}`, owner }
}

/** Lets somebody into a team. */
export async function join(of: Team, person: Person, role: Role): Promise<void> {
  await asSystem((tx) => tx.insert(member).values({ teamId: of.id, userId: person.id, role }))
}

/** Puts the sample collection into a team. */
export async function withSample(of: Team): Promise<void> {
  await asSystem((tx) => loadSample(tx, { teamId: of.id, userId: of.owner.id }))
}

/** A readout to be put into a team: words of our own making, as a ministry might publish them. */
export type Words = {
  body: string
  title: string
  issuer?: string
  publishedOn?: string
  language?: string
}

/** Keeps a text in a team as an upload does; gives the path of its page. */
export async function aReadout(of: Team, words: Words): Promise<string> {
  const { title, issuer: name = 'Ministry of Norland', publishedOn = '2024-05-03' } = words
  const issuer = { name, state: null }
  const body = normaliseBody(words.body)
  const reading = read(body, { title, issuer, publishedOn })
  const { readoutId } = await asSystem((tx) =>
    addReadout(
      tx,
      { teamId: of.id, userId: of.owner.id },
      { body, title, issuer, publishedOn, language: words.language ?? 'en', reading },
    ),
  )
  return `${of.path}/readouts/${readoutId}`
}

/** The id of a team by its address, for one made in the browser. */
export async function teamBySlug(slug: string): Promise<string> {
  const [row] = await asSystem((tx) =>
    tx.select({ id: team.id }).from(team).where(eq(team.slug, slug)),
  )
  if (!row) throw new Error(`no team ${slug}`)
  return row.id
}
