import { sql } from 'drizzle-orm'
import { check, customType, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { teamId } from '@/db/schema/columns'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/**
 * What can be found, of every team. The web's role cannot read it: full-text operators are not leakproof,
 * so under row-level security their index would lie unused. The function `search_team` reads it for the
 * team of the transaction, and gives back ids and ranks only.
 */
export const searchEntry = pgTable(
  'search_entry',
  {
    teamId: teamId(),
    kind: text('kind').notNull(),
    id: uuid('id').notNull(),
    title: text('title').notNull(),
    /** Stems of its words (title A, text D): a word finds its other forms. */
    tsv: tsvector('tsv').notNull(),
    /** Its words as they are: a quoted phrase finds itself alone. */
    exact: tsvector('exact').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.kind, t.id] }),
    check(
      'search_entry_kind',
      sql`${t.kind} in ('readout', 'position', 'actor', 'call', 'collection')`,
    ),
    index('search_entry_tsv').using('gin', t.tsv),
    index('search_entry_exact').using('gin', t.exact),
  ],
)
