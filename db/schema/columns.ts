import { sql } from 'drizzle-orm'
import { integer, pgPolicy, pgRole, timestamp, uuid } from 'drizzle-orm/pg-core'
import { uuidv7 } from 'uuidv7'
import { type Role, rolesFrom } from '@/db/roles'
import { team } from '@/db/schema/team'
import { TEAM_TABLES, type TeamTableName } from '@/db/team-tables'

/** The role that the web's connections take on: it owns nothing and cannot pass by a policy. */
export const appRole = pgRole('parley_app').existing()

/** Set for one transaction by `asMember`; empty on a pooled connection that has not said its team. */
const ownTeam = sql`team_id = nullif(current_setting('app.team_id', true), '')::uuid`

function writerOf(least: Role) {
  const roles = rolesFrom(least)
    .map((role) => `'${role}'`)
    .join(', ')
  return sql`${ownTeam} and current_setting('app.role', true) in (${sql.raw(roles)})`
}

/** Row-level security of a team's table: all members read, and the roles of `TEAM_TABLES` write. */
export function teamPolicies(table: TeamTableName) {
  const rule = TEAM_TABLES[table]
  const policies = [pgPolicy(`${table}_read`, { for: 'select', to: appRole, using: ownTeam })]
  if (rule.insert) {
    policies.push(
      pgPolicy(`${table}_insert`, { for: 'insert', to: appRole, withCheck: writerOf(rule.insert) }),
    )
  }
  if (rule.update) {
    const writer = writerOf(rule.update)
    policies.push(
      pgPolicy(`${table}_update`, { for: 'update', to: appRole, using: writer, withCheck: writer }),
    )
  }
  if (rule.delete) {
    policies.push(
      pgPolicy(`${table}_delete`, { for: 'delete', to: appRole, using: writerOf(rule.delete) }),
    )
  }
  return policies
}

/** Half of every primary key of a team's table: `(team_id, id)`. */
export const teamId = () =>
  uuid('team_id')
    .notNull()
    .references(() => team.id, { onDelete: 'cascade' })

/** UUIDv7, made by the app: sorts by time of making. */
export const id = () => uuid('id').notNull().$defaultFn(uuidv7)

export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

export const createdAt = () => instant('created_at').notNull().defaultNow()

/** Counts the writes of a row; a write names the one it saw, and is refused when another came between. */
export const revision = () => integer('revision').notNull().default(1)

/** The user who did it; null once that person deleted their account. */
export const userRef = (name: string) => uuid(name)
