import type { ActionName } from '@/lib/platform/auth/permissions'
import type { World } from '@/scripts/testing/isolation/world'

/** What a route is asked with, beside the team's slug. */
type Asked = { params?: Record<string, string>; query?: Record<string, string>; body?: string }

/** A row for every route under app/api; `open` ones are of no team, and say why. */
export type RouteCase = { may: ActionName; of?: (world: World) => Asked } | { open: string }

const fitting = { heldOn: '2024-03-12', channel: 'phone', issuer: 'Ministry', cast: '[]' }

export const ROUTE_CASES: Record<string, RouteCase> = {
  'GET auth/[...all]': { open: 'better-auth’s own; all but a few addresses are shut' },
  'POST auth/[...all]': { open: 'better-auth’s own; all but a few addresses are shut' },
  'GET events': { open: 'a stream of one’s own teams; tested with realtime' },
  'GET health': { open: 'says that the process lives' },
  'GET ready': { open: 'says whether the database answers' },
  'GET t/[team]/across': { may: 'comparison.read' },
  'GET t/[team]/across/charts/figures': { may: 'comparison.read' },
  'GET t/[team]/across/charts/image': { may: 'comparison.read' },
  'GET t/[team]/across/options': { may: 'comparison.read' },
  'GET t/[team]/calls/fitting': { may: 'call.read', of: () => ({ query: fitting }) },
  'GET t/[team]/calls/near': { may: 'call.read', of: () => ({ query: { day: '2024-03-12' } }) },
  'GET t/[team]/calls/[call]/image': {
    may: 'call.read',
    of: (w) => ({ params: { call: w.ids.call } }),
  },
  'GET t/[team]/comparisons/[saved]/image': {
    may: 'comparison.read',
    of: (w) => ({ params: { saved: w.ids.savedComparison } }),
  },
  'GET t/[team]/collections': { may: 'collection.read' },
  'GET t/[team]/collections/[collection]': {
    may: 'collection.read',
    of: (w) => ({ params: { collection: w.ids.collection } }),
  },
  'GET t/[team]/collections/[collection]/publishing': {
    may: 'brief.read',
    of: (w) => ({ params: { collection: w.ids.collection } }),
  },
  'GET t/[team]/positions/issues': { may: 'position.read' },
  'GET t/[team]/readouts/[readout]/positions': {
    may: 'position.read',
    of: (w) => ({ params: { readout: w.ids.readout } }),
  },
  'GET t/[team]/readouts/[readout]/quoted': {
    may: 'readout.read',
    of: (w) => ({ params: { readout: w.ids.readout } }),
  },
  'POST t/[team]/collections/[collection]/preview': {
    may: 'brief.publish',
    of: (w) => ({
      params: { collection: w.ids.collection },
      body: JSON.stringify({ title: 'T', summary: 'S'.repeat(2000), authors: [] }),
    }),
  },
  'POST t/[team]/readouts/[readout]/versions': {
    may: 'readout.addVersion',
    of: (w) => ({
      params: { readout: w.ids.readout },
      body: 'On 3 March the ministers discussed trade by phone.',
    }),
  },
  'POST t/[team]/readouts/recognise': {
    may: 'readout.add',
    of: () => ({ body: 'On 3 March the ministers discussed trade by phone.' }),
  },
  'GET t/[team]/search': { may: 'search.find', of: () => ({ query: { q: 'Halmstad' } }) },
  'GET t/[team]/threads': {
    may: 'comment.read',
    of: (w) => ({ query: { readout: w.ids.readout } }),
  },
}
