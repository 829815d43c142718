import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { actor } from '@/db/schema/actor'
import { createdAt, id, instant, revision, teamId, teamPolicies } from '@/db/schema/columns'
import { readout } from '@/db/schema/readout'

/** An encounter that readouts report, whatever the channel. */
export const call = pgTable(
  'call',
  {
    teamId: teamId(),
    id: id(),
    /** "Terren – Oskari": who, for lists; the day is shown beside it. */
    title: text('title').notNull(),
    heldOn: date('held_on'),
    channel: text('channel').notNull().default('unknown'),
    initiator: text('initiator'),
    initiatorState: text('initiator_state'),
    place: text('place'),
    /** Sorted actor ids of the participants, joined by spaces: finds the call of a new account. */
    castKey: text('cast_key').notNull().default(''),
    revision: revision(),
    createdAt: createdAt(),
    /** Set when it was merged away or lost its last account. */
    deletedAt: instant('deleted_at'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    check(
      'call_channel',
      sql`${t.channel} in ('phone', 'video', 'in-person', 'letter', 'unknown')`,
    ),
    index('call_newest').on(t.teamId, t.heldOn.desc().nullsLast(), t.id.desc()),
    index('call_cast').on(t.teamId, t.castKey, t.heldOn),
    ...teamPolicies('call'),
  ],
)

/** A readout seen as one side's version of a call, with what that text itself says of the facts. */
export const account = pgTable(
  'account',
  {
    teamId: teamId(),
    id: id(),
    readoutId: uuid('readout_id').notNull(),
    callId: uuid('call_id').notNull(),
    /** Which of the calls the text reports: 0 for the first or only one. */
    ordinal: integer('ordinal').notNull().default(0),
    heldOn: date('held_on'),
    channel: text('channel').notNull().default('unknown'),
    initiator: text('initiator'),
    initiatorState: text('initiator_state'),
    place: text('place'),
    /** Words behind each fact: `{ heldOn: { start, end, confidence, by: 'reader' | 'person' }, … }`. */
    evidence: jsonb('evidence').$type<Record<string, FactEvidence>>().notNull().default({}),
    revision: revision(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({
      name: 'account_readout',
      columns: [t.teamId, t.readoutId],
      foreignColumns: [readout.teamId, readout.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'account_call',
      columns: [t.teamId, t.callId],
      foreignColumns: [call.teamId, call.id],
    }),
    uniqueIndex('account_once').on(t.teamId, t.readoutId, t.ordinal),
    index('account_of_call').on(t.teamId, t.callId),
    ...teamPolicies('account'),
  ],
)

/** Where a fact stands in the text (null when a person said it or it was inferred) and who vouches for it. */
export type FactEvidence = {
  start: number | null
  end: number | null
  confidence: number
  by: 'reader' | 'person'
}

/** An actor in a call as one account presents it: with the office as printed. */
export const participant = pgTable(
  'participant',
  {
    teamId: teamId(),
    id: id(),
    accountId: uuid('account_id').notNull(),
    actorId: uuid('actor_id').notNull(),
    /** As printed in this account. */
    name: text('name').notNull(),
    office: text('office'),
    state: text('state'),
    role: text('role').notNull().default('participant'),
    /** Which side it is of in this call: the issuer's own state is `a`, the other `b`, further ones `c` … */
    side: text('side'),
    ordinal: integer('ordinal').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    check('participant_role', sql`${t.role} in ('participant', 'delegate', 'named')`),
    foreignKey({
      name: 'participant_account',
      columns: [t.teamId, t.accountId],
      foreignColumns: [account.teamId, account.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'participant_actor',
      columns: [t.teamId, t.actorId],
      foreignColumns: [actor.teamId, actor.id],
    }),
    index('participant_of_account').on(t.teamId, t.accountId),
    index('participant_of_actor').on(t.teamId, t.actorId),
    ...teamPolicies('participant'),
  ],
)

export type CallRow = typeof call.$inferSelect
export type AccountRow = typeof account.$inferSelect
export type ParticipantRow = typeof participant.$inferSelect
