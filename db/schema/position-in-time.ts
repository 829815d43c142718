import {
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { call } from '@/db/schema/call'
import { teamId, teamPolicies } from '@/db/schema/columns'
import { position } from '@/db/schema/position'

/**
 * Each position that counts, once for each issue it is about, beside the facts of its call that lists across calls
 * sort and narrow by: no join is needed to find it. Kept by triggers, in the transaction of every change; the web
 * only reads it. A position of every call of its text stands at the first.
 */
export const positionInTime = pgTable(
  'position_in_time',
  {
    teamId: teamId(),
    positionId: uuid('position_id').notNull(),
    /** Id of the issue list; empty where the position has none. */
    issue: text('issue').notNull(),
    /** 0 for what it is about first. */
    ordinal: smallint('ordinal').notNull(),
    /** `infinity` where no day is known: undated calls sort last. */
    heldOn: date('held_on').notNull(),
    callId: uuid('call_id').notNull(),
    accountId: uuid('account_id').notNull(),
    readoutId: uuid('readout_id').notNull(),
    sourceKind: text('source_kind').notNull(),
    /** Its sources; of a joint one the participants of its account. */
    holders: uuid('holders').array().notNull(),
    /** States, offices as printed in its account, and sides in the call of those who hold it. */
    states: text('states').array().notNull(),
    offices: text('offices').array().notNull(),
    sides: text('sides').array().notNull(),
    issuer: text('issuer').notNull(),
    issuerState: text('issuer_state'),
    channel: text('channel').notNull(),
    cue: text('cue').notNull(),
    act: text('act').notNull(),
    force: smallint('force').notNull(),
    /** Which way it points, as a bit of its own, so that directions add up: supports 1, opposes 2, calls for 4, commits 8, neutral 16. */
    direction: smallint('direction').notNull(),
    state: text('state').notNull(),
    confidence: real('confidence').notNull(),
    /** Fingerprint of cue and content as words alone: alike where only marks, spacing or capitals differ. */
    wording: text('wording').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.positionId, t.issue] }),
    foreignKey({
      name: 'position_in_time_position',
      columns: [t.teamId, t.positionId],
      foreignColumns: [position.teamId, position.id],
    }).onDelete('cascade'),
    // Positions in order of time. With what a cell of the matrix counts, so that it is read from the index alone.
    index('position_in_time_cells').on(t.teamId, t.heldOn, t.callId, t.issue, t.force, t.direction),
    // The same on one issue; counts of issues.
    index('position_in_time_of_issue').on(t.teamId, t.issue, t.heldOn, t.callId, t.positionId),
    // What one account says of an issue, or that it says nothing.
    index('position_in_time_of_account').on(t.teamId, t.accountId, t.issue),
    ...teamPolicies('position_in_time'),
  ],
)

/** `[issue, how often, highest force, directions added up]` */
export type IssueCell = [issue: string, often: number, force: number, directions: number]

/**
 * What each call holds on each issue, counted: a matrix of thousands of calls is read from a row a call. Kept by the
 * triggers that keep `position_in_time`.
 */
export const callInTime = pgTable(
  'call_in_time',
  {
    teamId: teamId(),
    callId: uuid('call_id').notNull(),
    heldOn: date('held_on').notNull(),
    cells: jsonb('cells').$type<IssueCell[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.callId] }),
    foreignKey({
      name: 'call_in_time_call',
      columns: [t.teamId, t.callId],
      foreignColumns: [call.teamId, call.id],
    }).onDelete('cascade'),
    // Calls in order of time, the newest first.
    index('call_in_time_newest').on(t.teamId, t.heldOn.desc(), t.callId.desc()),
    ...teamPolicies('call_in_time'),
  ],
)
