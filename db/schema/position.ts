import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { actor } from '@/db/schema/actor'
import { account } from '@/db/schema/call'
import {
  createdAt,
  id,
  instant,
  revision,
  teamId,
  teamPolicies,
  userRef,
} from '@/db/schema/columns'
import { readout, readoutVersion } from '@/db/schema/readout'

/** Words of a newer version that may be those of a position, `[start, end)` each in its body. */
export type PositionProposal = {
  versionId: string
  cueAt: [number, number]
  cueTailAt: [number, number][]
  contentAt: [number, number]
  /** Share of letters that agree, 0–1. */
  similarity: number
}

/** Source + cue + content on an issue. Spans are UTF-16 units of the version's body. */
export const position = pgTable(
  'position',
  {
    teamId: teamId(),
    id: id(),
    readoutId: uuid('readout_id').notNull(),
    versionId: uuid('version_id').notNull(),
    /** The account it belongs to; null where the text reports several calls and it belongs to all. */
    accountId: uuid('account_id'),
    sourceKind: text('source_kind').notNull(),
    cue: text('cue').notNull(),
    cueStart: integer('cue_start').notNull(),
    cueEnd: integer('cue_end').notNull(),
    /** The rest of a split cue, `[start, end)` each. */
    cueTail: jsonb('cue_tail').$type<[number, number][]>().notNull().default([]),
    content: text('content').notNull(),
    contentStart: integer('content_start').notNull(),
    contentEnd: integer('content_end').notNull(),
    /** Words before and after cue + content: the rest of the W3C quote selector. */
    prefix: text('prefix').notNull().default(''),
    suffix: text('suffix').notNull().default(''),
    act: text('act').notNull(),
    force: smallint('force').notNull(),
    polarity: text('polarity').notNull(),
    origin: text('origin').notNull(),
    state: text('state').notNull().default('suggested'),
    /** Where its words are in the current version; `near` waits for a person to look at `proposal`. */
    anchor: text('anchor').notNull().default('exact'),
    proposal: jsonb('proposal').$type<PositionProposal>(),
    /** Version of the reader that suggested it; null for a person's. */
    reader: text('reader'),
    confidence: real('confidence').notNull().default(1),
    trace: jsonb('trace').$type<string[]>().notNull().default([]),
    revision: revision(),
    createdBy: userRef('created_by'),
    createdAt: createdAt(),
    decidedBy: userRef('decided_by'),
    decidedAt: instant('decided_at'),
    deletedAt: instant('deleted_at'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    check('position_source_kind', sql`${t.sourceKind} in ('actors', 'joint', 'unclear')`),
    check(
      'position_act',
      sql`${t.act} in ('topic', 'assertive', 'directive', 'commissive', 'expressive', 'verdictive')`,
    ),
    check('position_force', sql`${t.force} between 0 and 4`),
    check(
      'position_polarity',
      sql`${t.polarity} in ('supports', 'opposes', 'calls-for', 'commits', 'neutral')`,
    ),
    check('position_origin', sql`${t.origin} in ('reader', 'person')`),
    check('position_state', sql`${t.state} in ('suggested', 'confirmed', 'rejected')`),
    check('position_anchor', sql`${t.anchor} in ('exact', 'moved', 'near', 'unanchored')`),
    check(
      'position_spans',
      sql`${t.cueStart} <= ${t.cueEnd} and ${t.contentStart} < ${t.contentEnd}`,
    ),
    foreignKey({
      name: 'position_readout',
      columns: [t.teamId, t.readoutId],
      foreignColumns: [readout.teamId, readout.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'position_version',
      columns: [t.teamId, t.versionId],
      foreignColumns: [readoutVersion.teamId, readoutVersion.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'position_account',
      columns: [t.teamId, t.accountId],
      foreignColumns: [account.teamId, account.id],
    }),
    // Positions of a readout in order of the text.
    index('position_of_readout').on(t.teamId, t.readoutId, t.cueStart),
    // Positions of one account where two are compared, and of a text that is replaced.
    index('position_of_version').on(t.teamId, t.versionId, t.cueStart),
    // "To review" on the home page.
    index('position_to_review')
      .on(t.teamId, t.readoutId)
      .where(sql`${t.state} = 'suggested' and ${t.deletedAt} is null`),
    ...teamPolicies('position'),
  ],
)

/** Who holds a position; none where it is joint or unclear. */
export const positionSource = pgTable(
  'position_source',
  {
    teamId: teamId(),
    positionId: uuid('position_id').notNull(),
    actorId: uuid('actor_id').notNull(),
    ordinal: integer('ordinal').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.positionId, t.actorId] }),
    foreignKey({
      name: 'position_source_position',
      columns: [t.teamId, t.positionId],
      foreignColumns: [position.teamId, position.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'position_source_actor',
      columns: [t.teamId, t.actorId],
      foreignColumns: [actor.teamId, actor.id],
    }),
    index('position_of_actor').on(t.teamId, t.actorId, t.positionId),
    ...teamPolicies('position_source'),
  ],
)

/** What a position is about: ids of the issue list, most specific first. */
export const positionIssue = pgTable(
  'position_issue',
  {
    teamId: teamId(),
    positionId: uuid('position_id').notNull(),
    issue: text('issue').notNull(),
    ordinal: integer('ordinal').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.positionId, t.issue] }),
    foreignKey({
      name: 'position_issue_position',
      columns: [t.teamId, t.positionId],
      foreignColumns: [position.teamId, position.id],
    }).onDelete('cascade'),
    index('position_of_issue').on(t.teamId, t.issue, t.positionId),
    ...teamPolicies('position_issue'),
  ],
)

export type PositionRow = typeof position.$inferSelect
export type NewPositionRow = typeof position.$inferInsert
