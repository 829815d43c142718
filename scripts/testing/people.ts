import { randomBytes } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { type Member, sealMember } from '@/db/member'
import type { Role } from '@/db/roles'
import { member } from '@/db/schema/auth'
import { team } from '@/db/schema/team'
import { asSystem } from '@/db/scope'
import { auth } from '@/lib/platform/auth/server'
import { withHeaders } from '@/scripts/testing/next-headers'

/** Somebody with an account and a session in the test's database. */
export type TestPerson = { userId: string; name: string; email: string; headers: Headers }

export const TEST_PASSWORD = 'a long enough password'

/** Signs somebody up, for real. */
export async function aPerson(name = 'Somebody'): Promise<TestPerson> {
  const email = `${randomBytes(6).toString('hex')}@example.org`
  const { headers, response } = await auth().api.signUpEmail({
    body: { name, email, password: TEST_PASSWORD },
    returnHeaders: true,
  })
  const cookie = headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  return { userId: response.user.id, name, email, headers: new Headers({ cookie }) }
}

/** Runs a loader or an action as this person; `null` is nobody. */
export function as<T>(person: TestPerson | null, work: () => Promise<T>): Promise<T> {
  return withHeaders(person?.headers ?? new Headers(), work)
}

/** A team that exists, with its id and slug. */
export type TestTeam = { id: string; slug: string; name: string; owner: TestPerson }

/** Makes a team with an owner of its own, or with the one given. */
export async function aTeam(name = 'Desk', by?: TestPerson): Promise<TestTeam> {
  const owner = by ?? (await aPerson('Owner'))
  const slug = `desk-${randomBytes(6).toString('hex')}`
  const id = await asSystem(async (tx) => {
    const [row] = await tx.insert(team).values({ name, slug }).returning({ id: team.id })
    if (!row) throw new Error('no team')
    await tx.insert(member).values({ teamId: row.id, userId: owner.userId, role: 'owner' })
    return row.id
  })
  return { id, slug, name, owner }
}

/** Makes somebody a member of a team in a role. */
export async function aMember(of: TestTeam, role: Role): Promise<TestPerson> {
  const person = await aPerson(role)
  await asSystem((tx) => tx.insert(member).values({ teamId: of.id, userId: person.userId, role }))
  return person
}

/** The proof that `asMember` asks for, from what the database says of this person. */
export async function sealedMember(of: TestTeam, person: TestPerson): Promise<Member> {
  const [row] = await asSystem((tx) =>
    tx
      .select({ role: member.role })
      .from(member)
      .where(and(eq(member.teamId, of.id), eq(member.userId, person.userId))),
  )
  if (!row) throw new Error('not a member')
  return sealMember({
    userId: person.userId,
    userName: person.name,
    teamId: of.id,
    teamSlug: of.slug,
    teamName: of.name,
    role: row.role as Role,
  })
}
