import { appPool } from '@/db/scope'
import { checkEnv } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'

/** Refuses to serve with a wrong environment, or when the web's role could pass by row-level security. */
export async function checkAtStart(): Promise<void> {
  const result = checkEnv(process.env)
  if (!result.ok) return refuseToServe(result.problems)
  try {
    const problem = await findRoleProblem()
    if (problem) refuseToServe([problem])
  } catch (cause) {
    log.error({ err: cause }, 'database check failed')
    refuseToServe([
      'The database does not answer, or lacks the role parley_app. Run npm start, or see docs/operations.md.',
    ])
  }
}

/** What is wrong with the role that the web's connections take on, in a sentence; null when it is right. */
export async function findRoleProblem(): Promise<string | null> {
  const { rows } = await appPool().query<{
    role: string
    passes: boolean
    owned: string[]
    open: string[]
  }>(`
    select current_user as role,
      (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as passes,
      array(select relname::text from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
            and pg_has_role(current_user, relowner, 'USAGE')) as owned,
      array(select c.relname::text from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'team_id'
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not c.relrowsecurity
            and has_any_column_privilege(c.oid, 'select')) as open`)
  const found = rows[0]
  if (found?.role !== 'parley_app') return 'The web does not connect as parley_app.'
  if (found.passes) return 'The role parley_app could pass by row-level security.'
  if (found.owned.length)
    return `The role parley_app owns ${found.owned.join(', ')}, and so could pass by row-level security.`
  if (found.open.length) return `Without row-level security: ${found.open.join(', ')}.`
  return null
}

function refuseToServe(problems: string[]): void {
  for (const problem of problems) log.fatal(problem)
  process.stderr.write(`${problems.join('\n')}\n`)
  process.exit(1)
}
