import type { ActionName } from '@/lib/platform/auth/permissions'
import type { World } from '@/scripts/testing/isolation/world'

/**
 * Arguments of every loader. `may` is the row of the permission table that it asks; `of` gives what follows
 * the team's slug. `own` loaders ask for a session alone; `open` ones for nothing, and are called with a key
 * that fits nothing; `inside` ones take a transaction that somebody else opened.
 */
export type LoaderCase =
  | { may: ActionName; of?: (world: World) => unknown[] }
  | { own: () => unknown[] }
  | { open: unknown[] }
  | { inside: (world: World) => unknown[] }

const text = new TextEncoder().encode('On 3 March the ministers discussed trade by phone.')

const CHART = { kind: 'months', by: 'actors', across: { actors: [] } }

export const LOADER_CASES: Record<string, LoaderCase> = {
  'across.getAcrossChart': { may: 'comparison.read', of: () => [{ choice: { actors: [] } }] },
  'across-options.getAcrossOptions': { may: 'comparison.read', of: () => [''] },
  'across.getAcrossPage': { may: 'comparison.read', of: () => [{ choice: { actors: [] } }] },
  'across-wording.getAcrossWording': {
    may: 'comparison.read',
    of: () => [{ choice: { actors: [] } }],
  },
  'chart.getChart': { may: 'comparison.read', of: () => [CHART] },
  'chart.drawChart': { may: 'comparison.read', of: () => [CHART] },
  'chart.tabulateChart': { may: 'comparison.read', of: () => [CHART] },
  'chart.readChart': { inside: (w) => [w.team.id, CHART] },
  'activity.openTeamEvents': { own: () => [new Request('http://localhost/api/events')] },
  'brief.getPublishing': { may: 'brief.read', of: (w) => [w.ids.collection] },
  'brief.previewBrief': {
    may: 'brief.publish',
    of: (w) => [w.ids.collection, { title: 'T', summary: '', authors: null }],
  },
  'brief.requireEditionHtml': { may: 'brief.read', of: (w) => [w.ids.brief] },
  'brief.openBrief': { open: ['no-such-token'] },
  'call.drawComparison': { may: 'call.read', of: (w) => [{ callId: w.ids.call }] },
  'call.getCallList': { may: 'call.read', of: () => [{ filter: {} }] },
  'call.getCallsNear': { may: 'call.read', of: () => [{ day: '2024-03-12' }] },
  'call.getCallView': { may: 'call.read', of: (w) => [{ callId: w.ids.call }] },
  'collection.listCollections': { may: 'collection.read' },
  'collection.requireCollection': { may: 'collection.read', of: (w) => [w.ids.collection] },
  'comment.listThreadsOf': { may: 'comment.read', of: (w) => [{ readout: w.ids.readout }] },
  'comparison.faceAccounts': {
    inside: (w) => [w.team.id, { a: { id: w.ids.account }, b: { id: w.ids.otherAccount } }],
  },
  'comparison.lineUpColumns': {
    inside: (w) => [w.team.id, [{ id: w.ids.account }, { id: w.ids.otherAccount }]],
  },
  'home.getHome': { may: 'activity.read' },
  'home.getReviewStart': { may: 'position.read' },
  'across.readAcrossChart': { inside: (w) => [w.team.id, { choice: { actors: [] } }] },
  'across.readAcrossPage': { inside: (w) => [w.team.id, { choice: { actors: [] } }] },
  'matrix.drawMatrix': { inside: (w) => [w.team.id, { kind: 'calls' }] },
  'matrix.getMatrix': { may: 'comparison.read', of: () => [{ kind: 'calls' }] },
  'readout.getReadoutPage': { may: 'readout.read', of: (w) => [w.ids.readout] },
  'position.listPositions': { may: 'position.read', of: (w) => [w.ids.readout] },
  'position.listIssueChoices': { may: 'position.read' },
  'readout-list.getReadoutList': { may: 'readout.read', of: () => [{ filter: {} }] },
  'readout-list.getDeletedReadouts': { may: 'readout.read' },
  'readout.getQuotingBriefs': { may: 'readout.read', of: (w) => [w.ids.readout] },
  'readout.recogniseFile': { may: 'readout.add', of: () => [{ name: null, bytes: text }] },
  'readout.getFittingCall': {
    may: 'call.read',
    of: () => [{ heldOn: '2024-03-12', channel: 'phone', issuer: 'Ministry', cast: [] }],
  },
  'rereading.previewRereading': { may: 'readout.reread', of: (w) => [w.ids.readout] },
  'sample.getSampleState': { may: 'readout.read' },
  'saved-comparison.listSavedComparisons': { may: 'comparison.read' },
  'saved-comparison.requireSavedComparison': {
    may: 'comparison.read',
    of: (w) => [w.ids.savedComparison],
  },
  'saved-comparison.drawSavedComparison': {
    may: 'comparison.read',
    of: (w) => [w.ids.savedComparison],
  },
  'saved-comparison.freezeComparison': {
    inside: (w) => [
      w.team.id,
      { callId: w.ids.call, accountA: w.ids.account, accountB: w.ids.otherAccount },
    ],
  },
  'saved-query.getSavedQueries': { may: 'comparison.read', of: () => [{}] },
  'saved-query.getSavedQueryOf': {
    may: 'comparison.read',
    of: () => [{ actors: [], issue: 'trade' }],
  },
  'search.findInTeam': { may: 'search.find', of: () => [{ q: 'Halmstad', typing: false }] },
  'version.getVersionsPage': { may: 'readout.read', of: (w) => [{ readout: w.ids.readout }] },
  'version.previewVersion': {
    may: 'readout.addVersion',
    of: (w) => [{ readout: w.ids.readout, file: { name: null, bytes: text } }],
  },
  'team.listMyTeams': { own: () => [] },
  'team.getTeamFrame': { may: 'team.read' },
  'team.isServerEmpty': { open: [] },
  'team.getTeamPeople': { may: 'team.read' },
  'team.getInvitation': { open: ['00000000-0000-4000-8000-000000000000'] },
}
