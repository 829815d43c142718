import { uuidv7 } from 'uuidv7'
import { deleteCollectionAction, removeItemAction } from '@/lib/features/collection/actions'
import { deleteCommentAction } from '@/lib/features/comment/actions'
import { confirmPositionAction } from '@/lib/features/position/actions'
import { loadSampleAction } from '@/lib/features/sample/actions'
import { deleteSavedAction } from '@/lib/features/saved-comparison/actions'
import { withdrawTieAction } from '@/lib/features/tie/actions'
import { addVersionAction } from '@/lib/features/version/actions'
import type { ActionName } from '@/lib/platform/auth/permissions'
import {
  decide,
  done,
  draft,
  type Input,
  merged,
  newerText,
  pair,
  position,
  proposedPassage,
  readoutDeleted,
  wording,
} from '@/scripts/testing/isolation/action-inputs'
import { SAVED_QUERY_CASES } from '@/scripts/testing/isolation/saved-query-cases'
import type { World } from '@/scripts/testing/isolation/world'
import { TEST_PASSWORD, type TestPerson } from '@/scripts/testing/people'

/**
 * A row for every action. `may` is the row of the permission table that its metadata names; `input` is one
 * with which the lightest role that may do it succeeds. `own` actions are of somebody signed in, whatever
 * the team; `open` ones of anybody.
 */
export type ActionCase =
  | { may: ActionName; input: Input }
  | { own: (world: World, person: TestPerson) => object; joins?: true }
  | { open: object }

export const ACTION_CASES: Record<string, ActionCase> = {
  'brief.publishEditionAction': {
    may: 'brief.publish',
    input: (w) => ({
      collectionId: w.ids.collection,
      title: 'T',
      summary: '',
      named: false,
      authors: [],
    }),
  },
  'brief.createShareLinkAction': {
    may: 'brief.share',
    input: (w) => ({
      collectionId: w.ids.collection,
      briefId: w.ids.brief,
      lastDay: null,
      indexed: false,
    }),
  },
  'brief.revokeShareLinkAction': { may: 'brief.revoke', input: (w) => ({ linkId: w.ids.link }) },
  'account.attachAccountAction': {
    may: 'call.attach',
    input: (w) => ({ accountId: w.ids.account, callId: w.ids.otherCall }),
  },
  'account.detachAccountAction': {
    may: 'call.detach',
    input: (w) => ({ accountId: w.ids.account }),
  },
  'call.mergeCallsAction': {
    may: 'call.merge',
    input: (w) => ({ fromCallId: w.ids.otherCall, intoCallId: w.ids.call }),
  },
  'call.unmergeCallsAction': { may: 'call.merge', input: merged },
  'call.editCallAction': {
    may: 'call.edit',
    input: (w) => ({
      callId: w.ids.call,
      revision: 1,
      title: 'T',
      heldOn: null,
      channel: 'phone',
    }),
  },
  'collection.createCollectionAction': {
    may: 'collection.create',
    input: (w) => ({ title: 'T', first: { kind: 'readout', readoutId: w.ids.readout } }),
  },
  'collection.editCollectionAction': {
    may: 'collection.edit',
    input: (w) => ({ collectionId: w.ids.collection, revision: 1, title: 'T', description: '' }),
  },
  'collection.deleteCollectionAction': {
    may: 'collection.delete',
    input: (w) => ({ collectionId: w.ids.collection }),
  },
  'collection.restoreCollectionAction': {
    may: 'collection.delete',
    input: async (w) => {
      const aim = { collectionId: w.ids.collection }
      await done(w.people.editor, () => deleteCollectionAction({ team: w.team.slug, ...aim }))
      return aim
    },
  },
  'collection.addItemAction': {
    may: 'collection.edit',
    input: (w) => ({
      collectionId: w.ids.collection,
      subject: { kind: 'position', positionId: w.ids.position },
    }),
  },
  'collection.moveItemAction': {
    may: 'collection.edit',
    input: (w) => ({ itemId: w.ids.noteItem, afterId: null }),
  },
  'collection.editNoteAction': {
    may: 'collection.edit',
    input: (w) => ({ itemId: w.ids.noteItem, revision: 1, note: 'N' }),
  },
  'collection.removeItemAction': {
    may: 'collection.edit',
    input: (w) => ({ itemId: w.ids.item }),
  },
  'collection.restoreItemAction': {
    may: 'collection.edit',
    input: async (w) => {
      const aim = { itemId: w.ids.item }
      await done(w.people.editor, () => removeItemAction({ team: w.team.slug, ...aim }))
      return aim
    },
  },
  'comment.addCommentAction': {
    may: 'comment.add',
    input: (w) => ({ threadId: w.ids.thread, commentId: uuidv7(), subject: null, body: 'B' }),
  },
  'comment.editCommentAction': {
    may: 'comment.edit',
    input: (w) => ({ commentId: w.ids.comment, revision: 1, body: 'B' }),
  },
  'comment.deleteCommentAction': {
    may: 'comment.delete',
    input: (w) => ({ commentId: w.ids.comment }),
  },
  'comment.restoreCommentAction': {
    may: 'comment.delete',
    input: async (w) => {
      const aim = { commentId: w.ids.comment }
      await done(w.people.commenter, () => deleteCommentAction({ team: w.team.slug, ...aim }))
      return aim
    },
  },
  'comment.settlePassageAction': { may: 'comment.settle', input: proposedPassage },
  'comment.resolveThreadAction': {
    may: 'comment.resolve',
    input: (w) => ({ threadId: w.ids.thread, resolved: true }),
  },
  'finding.markFindingAction': {
    may: 'comparison.mark',
    input: (w) => ({ ...pair(w), findingId: w.ids.finding, notReal: false }),
  },
  'follow.followAction': {
    may: 'follow.change',
    input: (w) => ({ subject: { kind: 'saved-comparison', id: w.ids.savedComparison }, on: true }),
  },
  'follow.markSeenAction': {
    may: 'follow.change',
    input: (w) => ({ noticeIds: [w.ids.notice] }),
  },
  'person.renamePersonAction': { own: () => ({ name: 'Else' }) },
  'person.switchLetterKeysAction': { own: () => ({ on: false }) },
  'person.changeEmailAction': {
    own: () => ({ email: `${uuidv7()}@example.org`, password: TEST_PASSWORD }),
  },
  'person.changePasswordAction': {
    own: () => ({ password: TEST_PASSWORD, newPassword: 'another long password' }),
  },
  'person.deleteAccountAction': { own: () => ({ password: TEST_PASSWORD }) },
  'position.confirmPositionAction': { may: 'position.confirm', input: decide },
  'position.rejectPositionAction': { may: 'position.reject', input: decide },
  'position.reopenPositionAction': {
    may: 'position.undo',
    input: async (w) => {
      const aim = { id: w.ids.position, revision: w.position.revision }
      await done(w.people.editor, () => confirmPositionAction({ team: w.team.slug, ...aim }))
      return { ...aim, revision: aim.revision + 1 }
    },
  },
  'position.editPositionAction': {
    may: 'position.edit',
    input: async (w) => ({ ...(await decide(w)), wording: wording(w) }),
  },
  'position.addPositionAction': { may: 'position.add', input: position },
  'position.suggestPositionAction': { may: 'position.suggest', input: position },
  'position.settlePositionAction': {
    may: 'position.settle',
    input: async (w) => ({ ...(await decide(w)), same: false }),
  },
  'position.undoPositionAction': {
    may: 'position.undo',
    input: async (w) => {
      const aim = { id: w.ids.position, revision: w.position.revision }
      const { activityId } = await done(w.people.editor, () =>
        confirmPositionAction({ team: w.team.slug, ...aim }),
      )
      return { activityId }
    },
  },
  'readout.addReadoutAction': { may: 'readout.add', input: draft },
  'readout.editReadoutAction': {
    may: 'readout.edit',
    input: (w) => ({
      ...{ readoutId: w.ids.readout, revision: 1, title: 'Another title' },
      ...{ issuerName: 'Office', issuerState: null, jointly: [] },
      ...{ publishedOn: null, sourceUrl: null },
    }),
  },
  'deleted-readout.deleteReadoutAction': {
    may: 'readout.delete',
    input: (w) => ({ readoutId: w.ids.readout }),
  },
  'deleted-readout.restoreReadoutAction': { may: 'readout.restore', input: readoutDeleted },
  'deleted-readout.purgeReadoutAction': { may: 'readout.purge', input: readoutDeleted },
  'rereading.rereadReadoutAction': {
    may: 'readout.reread',
    input: (w) => ({ readoutId: w.ids.readout, versionId: w.ids.version }),
  },
  'rereading.undoReadingAction': {
    may: 'readout.undoReading',
    input: async (w) => {
      const { activityId } = await done(w.people.editor, () => addVersionAction(newerText(w)))
      return { activityId }
    },
  },
  'sample.loadSampleAction': { may: 'sample.load', input: () => ({}) },
  'sample.removeSampleAction': {
    may: 'sample.remove',
    input: async (w) => {
      await done(w.people.editor, () => loadSampleAction({ team: w.team.slug }))
      return {}
    },
  },
  'saved-comparison.saveComparisonAction': {
    may: 'comparison.save',
    input: (w) => ({ callId: w.ids.call, ...pair(w), view: 'ledger', name: 'N', frozen: true }),
  },
  'saved-comparison.editSavedAction': {
    may: 'comparison.save',
    input: (w) => ({ savedId: w.ids.savedComparison, revision: 1, name: 'N', note: '' }),
  },
  'saved-comparison.deleteSavedAction': {
    may: 'comparison.save',
    input: (w) => ({ savedId: w.ids.savedComparison }),
  },
  'saved-comparison.restoreSavedAction': {
    may: 'comparison.save',
    input: async (w) => {
      const aim = { savedId: w.ids.savedComparison }
      await done(w.people.editor, () => deleteSavedAction({ team: w.team.slug, ...aim }))
      return aim
    },
  },
  ...SAVED_QUERY_CASES,
  'version.addVersionAction': {
    may: 'readout.addVersion',
    input: (w) => {
      const { team: _, ...add } = newerText(w)
      return add
    },
  },
  'team.welcomeAction': {
    open: {
      name: 'First',
      email: 'first@example.org',
      password: TEST_PASSWORD,
      teamName: 'First team',
      slug: 'first-team',
    },
  },
  'team.createTeamAction': { own: () => ({ name: 'New team', slug: `t-${uuidv7()}` }) },
  'team.renameTeamAction': {
    may: 'team.rename',
    input: (w) => ({ name: 'Renamed', slug: w.team.slug }),
  },
  'team.inviteAction': {
    may: 'team.invite',
    input: () => ({ email: `${uuidv7()}@example.org`, role: 'viewer' }),
  },
  'team.withdrawInvitationAction': {
    may: 'team.withdrawInvitation',
    input: (w) => ({ invitationId: w.ids.invitation }),
  },
  'team.acceptInvitationAction': {
    own: (w) => ({ invitationId: w.ids.invitation }),
    joins: true,
  },
  'team.changeRoleAction': {
    may: 'team.changeRole',
    input: (w) => ({ userId: w.people.viewer.userId, role: 'commenter' }),
  },
  'team.removeMemberAction': {
    may: 'team.removeMember',
    input: (w) => ({ userId: w.people.viewer.userId }),
  },
  'team.leaveTeamAction': { may: 'team.leave', input: () => ({}) },
  'team.handOverAction': {
    may: 'team.handOver',
    input: (w) => ({ userId: w.people.editor.userId }),
  },
  'team.deleteTeamAction': {
    may: 'team.delete',
    input: (w) => ({ typedName: w.team.name }),
  },
  'tie.tiePositionsAction': {
    may: 'comparison.tie',
    input: (w) => ({
      ...{ from: w.ids.otherPosition, to: w.ids.position },
      ...{ relation: 'apart', note: '', revision: 1 },
    }),
  },
  'tie.withdrawTieAction': { may: 'comparison.tie', input: (w) => ({ tieId: w.ids.tie }) },
  'tie.restoreTieAction': {
    may: 'comparison.tie',
    input: async (w) => {
      const aim = { tieId: w.ids.tie }
      await done(w.people.editor, () => withdrawTieAction({ team: w.team.slug, ...aim }))
      return aim
    },
  },
}
