import { isAtLeast, type Role } from '@/db/roles'

/**
 * Who may do what: the one table from which loaders, actions, buttons and tests are driven.
 * `least` is the lightest role that may; with `own`, that role may only to what it wrote itself,
 * and those from `others` upwards may to anybody's.
 */
export type Rule = { least: Role; own?: true; others?: Role }

export const ACTIONS = {
  'team.read': { least: 'viewer' },
  'team.leave': { least: 'viewer' },
  'team.rename': { least: 'admin' },
  'team.invite': { least: 'admin' },
  'team.withdrawInvitation': { least: 'admin' },
  'team.changeRole': { least: 'admin' },
  'team.removeMember': { least: 'admin' },
  'team.handOver': { least: 'owner' },
  'team.delete': { least: 'owner' },
  'readout.read': { least: 'viewer' },
  'readout.add': { least: 'editor' },
  'readout.edit': { least: 'editor' },
  'readout.delete': { least: 'editor' },
  'readout.restore': { least: 'editor' },
  'readout.purge': { least: 'owner' },
  'readout.addVersion': { least: 'editor' },
  'readout.reread': { least: 'editor' },
  'readout.undoReading': { least: 'editor' },
  'call.read': { least: 'viewer' },
  'call.edit': { least: 'editor' },
  'call.attach': { least: 'editor' },
  'call.detach': { least: 'editor' },
  'call.merge': { least: 'editor' },
  'position.read': { least: 'viewer' },
  'position.suggest': { least: 'commenter' },
  'position.add': { least: 'editor' },
  'position.confirm': { least: 'editor' },
  'position.reject': { least: 'editor' },
  'position.edit': { least: 'editor' },
  'position.settle': { least: 'editor' },
  'position.undo': { least: 'editor' },
  'comparison.read': { least: 'viewer' },
  'comparison.tie': { least: 'editor' },
  'comparison.mark': { least: 'editor' },
  'comparison.save': { least: 'editor' },
  'query.save': { least: 'editor' },
  'follow.read': { least: 'viewer' },
  'follow.change': { least: 'viewer' },
  'comment.read': { least: 'viewer' },
  'comment.add': { least: 'commenter' },
  'comment.edit': { least: 'commenter', own: true },
  'comment.delete': { least: 'commenter', own: true, others: 'admin' },
  'comment.resolve': { least: 'commenter' },
  'comment.settle': { least: 'editor' },
  'collection.read': { least: 'viewer' },
  'collection.create': { least: 'editor' },
  'collection.edit': { least: 'editor' },
  'collection.delete': { least: 'editor' },
  'brief.read': { least: 'viewer' },
  'brief.publish': { least: 'editor' },
  'brief.share': { least: 'editor' },
  'brief.revoke': { least: 'editor' },
  'activity.read': { least: 'viewer' },
  'search.find': { least: 'viewer' },
  'sample.load': { least: 'editor' },
  'sample.remove': { least: 'editor' },
} as const satisfies Record<string, Rule>

export type ActionName = keyof typeof ACTIONS

/**
 * Whether somebody of this role may do it. For an action on what people wrote, `authorId` says whose it is;
 * without it the answer is for one's own.
 */
export function can(
  who: { role: Role; userId: string },
  action: ActionName,
  subject?: { authorId: string | null },
): boolean {
  const rule: Rule = ACTIONS[action]
  if (!isAtLeast(who.role, rule.least)) return false
  if (!rule.own || !subject || subject.authorId === who.userId) return true
  return rule.others !== undefined && isAtLeast(who.role, rule.others)
}

/** What a page needs to draw its buttons: the named actions with yes or no. */
export function abilities<const A extends ActionName>(
  who: { role: Role; userId: string },
  actions: readonly A[],
): Record<A, boolean> {
  return Object.fromEntries(actions.map((action) => [action, can(who, action)])) as Record<
    A,
    boolean
  >
}

/**
 * Whether somebody of role `actor` may turn a member's role `from` into `to` (null: not in the team).
 * Only owners make owners and unmake them.
 */
export function mayGiveRole(actor: Role, from: Role | null, to: Role | null): boolean {
  if (!isAtLeast(actor, 'admin')) return false
  return actor === 'owner' || (from !== 'owner' && to !== 'owner')
}
