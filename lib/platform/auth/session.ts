import 'server-only'
import { and, eq, inArray, or } from 'drizzle-orm'
import { headers } from 'next/headers'
import { cache } from 'react'
import { type Member, sealMember } from '@/db/member'
import { toRole } from '@/db/roles'
import { member } from '@/db/schema/auth'
import { formerAddress, team } from '@/db/schema/team'
import { asSystem, type Tx } from '@/db/scope'
import { type ActionName, can } from '@/lib/platform/auth/permissions'
import { auth } from '@/lib/platform/auth/server'
import { AppError } from '@/lib/platform/errors'

/** Somebody who is signed in: what pages may know of them. */
export type SignedIn = {
  userId: string
  name: string
  email: string
  letterKeys: boolean
}

/** Who is signed in, or null. Asked once a request. */
export const getSignedIn = cache(async (): Promise<SignedIn | null> => {
  const found = await auth().api.getSession({ headers: await headers() })
  if (!found) return null
  const { user } = found
  return {
    userId: user.id,
    name: user.name,
    email: user.email,
    letterKeys: user.letterKeys !== false,
  }
})

/** Who is signed in. @throws AppError signed-out */
export async function requireSignedIn(): Promise<SignedIn> {
  const person = await getSignedIn()
  if (!person) throw new AppError('signed-out')
  return person
}

function listMemberships(userId: string, slug?: string) {
  return asSystem((tx) =>
    tx
      .select({ teamId: team.id, teamName: team.name, teamSlug: team.slug, role: member.role })
      .from(member)
      .innerJoin(team, eq(team.id, member.teamId))
      .where(and(eq(member.userId, userId), slug === undefined ? undefined : isAt(tx, slug))),
  )
}

/** The team that has this address, or had it before. */
function isAt(tx: Tx, slug: string) {
  const moved = tx
    .select({ id: formerAddress.teamId })
    .from(formerAddress)
    .where(eq(formerAddress.slug, slug))
  return or(eq(team.slug, slug), inArray(team.id, moved))
}

const membershipOf = cache(
  async (userId: string, slug: string) => (await listMemberships(userId, slug))[0] ?? null,
)

/**
 * The signed-in person as a member of the team in the address, allowed to do `action`. An address that the team had
 * before is as good: a page opened there goes on working.
 * Another team looks as if it were not there.
 * @throws AppError signed-out, not-found, forbidden
 */
export async function requireMember(teamSlug: string, action: ActionName): Promise<Member> {
  const person = await requireSignedIn()
  const membership = await membershipOf(person.userId, teamSlug)
  if (!membership) throw new AppError('not-found')
  const role = toRole(membership.role)
  if (!can({ role, userId: person.userId }, action)) throw new AppError('forbidden')
  return sealMember({ ...membership, role, userId: person.userId, userName: person.name })
}

/**
 * Every team of the person whom these headers sign in. A stream that outlives its request asks again and again.
 * @throws AppError signed-out
 */
export async function requireMemberships(requestHeaders: Headers): Promise<Member[]> {
  const found = await auth().api.getSession({
    headers: requestHeaders,
    query: { disableRefresh: true },
  })
  if (!found) throw new AppError('signed-out')
  const { id: userId, name: userName } = found.user
  const rows = await listMemberships(userId)
  return rows.map((row) => sealMember({ ...row, role: toRole(row.role), userId, userName }))
}
