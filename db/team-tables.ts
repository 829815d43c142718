import type { Role } from '@/db/roles'

/** Least role that may do it through the web; `null` where nobody may (rows are immutable, or only the owner of the database may). */
export type TableRule = { insert: Role | null; update: Role | null; delete: Role | null }

/**
 * Every table of a team and who may write to it. Policies, grants and the isolation test are built
 * from this table: a team table without a row here fails the suite. Every role may read its team's rows;
 * nothing is hard-deleted by a click, so `delete` is only for rows that merely join two others.
 */
export const TEAM_TABLES = {
  person: { insert: null, update: null, delete: null },
  actor: { insert: 'commenter', update: 'editor', delete: null },
  readout: { insert: 'editor', update: 'editor', delete: null },
  readout_version: { insert: 'editor', update: null, delete: null },
  call: { insert: 'editor', update: 'editor', delete: null },
  account: { insert: 'editor', update: 'editor', delete: 'editor' },
  participant: { insert: 'editor', update: 'editor', delete: 'editor' },
  position: { insert: 'commenter', update: 'editor', delete: null },
  position_source: { insert: 'commenter', update: null, delete: 'editor' },
  position_issue: { insert: 'commenter', update: null, delete: 'editor' },
  position_in_time: { insert: null, update: null, delete: null },
  call_in_time: { insert: null, update: null, delete: null },
  saved_query: { insert: 'editor', update: 'editor', delete: null },
  position_tie: { insert: 'editor', update: 'editor', delete: null },
  finding: { insert: 'commenter', update: 'editor', delete: null },
  saved_comparison: { insert: 'editor', update: 'editor', delete: null },
  follow: { insert: 'viewer', update: null, delete: 'viewer' },
  follow_notice: { insert: 'commenter', update: 'viewer', delete: null },
  thread: { insert: 'commenter', update: 'commenter', delete: null },
  comment: { insert: 'commenter', update: 'commenter', delete: null },
  collection: { insert: 'editor', update: 'editor', delete: null },
  collection_item: { insert: 'editor', update: 'editor', delete: null },
  brief: { insert: 'editor', update: null, delete: null },
  brief_quote: { insert: 'editor', update: null, delete: null },
  share_link: { insert: 'editor', update: 'editor', delete: null },
  activity: { insert: 'commenter', update: null, delete: null },
} as const satisfies Record<string, TableRule>

export type TeamTableName = keyof typeof TEAM_TABLES
