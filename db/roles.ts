/** Roles of a member, lightest first. The order is the order of power: each role may do what those before it may. */
export const ROLES = ['viewer', 'commenter', 'editor', 'admin', 'owner'] as const

export type Role = (typeof ROLES)[number]

/** Whether `role` is at least `least`. */
export function isAtLeast(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least)
}

/** The roles from `least` upwards. */
export function rolesFrom(least: Role): readonly Role[] {
  return ROLES.slice(ROLES.indexOf(least))
}

/** A role as it is stored: better-auth keeps several as one string; ours is always one. Anything else may only look. */
export function toRole(stored: string | null): Role {
  return ROLES.find((role) => role === stored) ?? 'viewer'
}
