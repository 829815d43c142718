import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { account, call } from '@/db/schema/call'
import {
  createdAt,
  id,
  instant,
  revision,
  teamId,
  teamPolicies,
  userRef,
} from '@/db/schema/columns'
import { position } from '@/db/schema/position'

/**
 * What a person said of two positions of different accounts: that they belong together (`together` names
 * no relation), and how, or that they do not (`apart`). The relation is read from the first to the second: "first is denied by second".
 * Taken back by `deleted_at`; comparing then decides alone again.
 */
export const positionTie = pgTable(
  'position_tie',
  {
    teamId: teamId(),
    id: id(),
    fromPosition: uuid('from_position').notNull(),
    toPosition: uuid('to_position').notNull(),
    relation: text('relation').notNull(),
    /** Why. */
    note: text('note').notNull().default(''),
    revision: revision(),
    decidedBy: userRef('decided_by'),
    createdAt: createdAt(),
    decidedAt: instant('decided_at').notNull().defaultNow(),
    deletedAt: instant('deleted_at'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    check(
      'position_tie_relation',
      sql`${t.relation} in ('together', 'same', 'stronger', 'weaker', 'contradicts', 'denies', 'denied-by', 'part-of', 'whole-of', 'apart')`,
    ),
    check('position_tie_two', sql`${t.fromPosition} <> ${t.toPosition}`),
    foreignKey({
      name: 'position_tie_from',
      columns: [t.teamId, t.fromPosition],
      foreignColumns: [position.teamId, position.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'position_tie_to',
      columns: [t.teamId, t.toPosition],
      foreignColumns: [position.teamId, position.id],
    }).onDelete('cascade'),
    // One word on a pair, whichever of the two it was said from.
    uniqueIndex('position_tie_pair').on(
      t.teamId,
      sql`least(${t.fromPosition}, ${t.toPosition})`,
      sql`greatest(${t.fromPosition}, ${t.toPosition})`,
    ),
    index('position_tie_from_position').on(t.teamId, t.fromPosition),
    index('position_tie_to_position').on(t.teamId, t.toPosition),
    ...teamPolicies('position_tie'),
  ],
)

/**
 * A finding of a comparison that somebody did something with. Its id is made from the two accounts and the
 * finding's key (kind and words), so the same finding has the same row whenever the accounts are compared again.
 */
export const finding = pgTable(
  'finding',
  {
    teamId: teamId(),
    id: uuid('id').notNull(),
    /** The two accounts, the smaller id first. */
    accountLow: uuid('account_low').notNull(),
    accountHigh: uuid('account_high').notNull(),
    kind: text('kind').notNull(),
    /** The key that comparing gives it. */
    key: text('key').notNull(),
    /** Its words on both sides when somebody first touched it. */
    words: jsonb('words').$type<{ low: string[]; high: string[] }>().notNull(),
    /** A person's word that this is no real difference. */
    notRealAt: instant('not_real_at'),
    notRealBy: userRef('not_real_by'),
    revision: revision(),
    createdBy: userRef('created_by'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({
      name: 'finding_account_low',
      columns: [t.teamId, t.accountLow],
      foreignColumns: [account.teamId, account.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'finding_account_high',
      columns: [t.teamId, t.accountHigh],
      foreignColumns: [account.teamId, account.id],
    }).onDelete('cascade'),
    index('finding_of_accounts').on(t.teamId, t.accountLow, t.accountHigh),
    ...teamPolicies('finding'),
  ],
)

/** A comparison with a name: always of the accounts as they stand, or frozen as it was. */
export const savedComparison = pgTable(
  'saved_comparison',
  {
    teamId: teamId(),
    id: id(),
    callId: uuid('call_id').notNull(),
    accountA: uuid('account_a').notNull(),
    accountB: uuid('account_b').notNull(),
    /** Which of the views it opens in. */
    view: text('view').notNull().default('facing'),
    name: text('name').notNull(),
    /** Markdown. */
    note: text('note').notNull().default(''),
    /** Set where it is frozen: `frozen` then holds what the pages and a brief show of it. */
    frozenAt: instant('frozen_at'),
    frozen: jsonb('frozen').$type<Record<string, unknown>>(),
    revision: revision(),
    createdBy: userRef('created_by'),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
    deletedAt: instant('deleted_at'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    check('saved_comparison_view', sql`${t.view} in ('facing', 'ledger', 'texts', 'columns')`),
    check('saved_comparison_frozen', sql`(${t.frozenAt} is null) = (${t.frozen} is null)`),
    foreignKey({
      name: 'saved_comparison_call',
      columns: [t.teamId, t.callId],
      foreignColumns: [call.teamId, call.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'saved_comparison_account_a',
      columns: [t.teamId, t.accountA],
      foreignColumns: [account.teamId, account.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'saved_comparison_account_b',
      columns: [t.teamId, t.accountB],
      foreignColumns: [account.teamId, account.id],
    }).onDelete('cascade'),
    index('saved_comparison_newest').on(t.teamId, t.updatedAt.desc(), t.id.desc()),
    index('saved_comparison_of_call').on(t.teamId, t.callId),
    ...teamPolicies('saved_comparison'),
  ],
)

export type PositionTieRow = typeof positionTie.$inferSelect
export type FindingRow = typeof finding.$inferSelect
export type SavedComparisonRow = typeof savedComparison.$inferSelect
