import type { Role } from '@/db/roles'

declare const checked: unique symbol

/** Proof that somebody is signed in and belongs to a team, in this role. Only lib/platform/auth makes one. */
export type Member = {
  readonly userId: string
  readonly userName: string
  readonly teamId: string
  readonly teamSlug: string
  readonly teamName: string
  readonly role: Role
  readonly [checked]: 'member'
}

/** Whoever acts: a member, or a job or script on a person's behalf. */
export type Who = Pick<Member, 'teamId' | 'userId'>

/** The holder of a share link's token. It proves nothing but itself: the database decides what it opens. */
export type Reader = { readonly tokenHash: string; readonly [checked]: 'reader' }

/** Seals what lib/platform/auth has checked. (dependency-cruiser lets no other module import this.) */
export function sealMember(facts: Omit<Member, typeof checked>): Member {
  return facts as Member
}

/** Seals the hash of a token that somebody brought. */
export function sealReader(tokenHash: string): Reader {
  return { tokenHash } as Reader
}
