import 'server-only'
import type { Member } from '@/db/member'
import { asMember, type Tx } from '@/db/scope'
import { labelOfIssue } from '@/lib/core/reading/issue-label'
import * as data from '@/lib/features/matrix/data'
import type { Matrix, MatrixChoice, MatrixHead, MatrixLine } from '@/lib/features/matrix/schema'
import { requireMember } from '@/lib/platform/auth/session'

const ISSUES = 60
const ACTORS = 40
const CALLS = 2000

type Drawn = Pick<Matrix, 'columns' | 'lines' | 'outOf'>

/** The matrix of a choice: calls by issues, issues by actors, or actors by actors. */
export async function getMatrix(team: string, choice: MatrixChoice): Promise<Matrix> {
  const member = await requireMember(team, 'comparison.read')
  return asMember(member, async (tx) => {
    const months = await data.countCallsByMonth(tx, member.teamId)
    return { choice, months, ...(await DRAW[choice.kind](tx, member, choice)) }
  })
}

const DRAW: Record<
  MatrixChoice['kind'],
  (tx: Tx, member: Member, choice: MatrixChoice) => Promise<Drawn>
> = { calls: callsByIssues, issues: issuesByActors, actors: actorsByActors }

async function issueHeads(tx: Tx, teamId: string, choice: MatrixChoice): Promise<MatrixHead[]> {
  const issues = await data.listIssueHeads(tx, teamId, { choice, limit: ISSUES })
  return issues.map(({ id, often }) => ({ id, often, label: labelOfIssue(id), readouts: 0 }))
}

async function callsByIssues(tx: Tx, { teamId }: Member, choice: MatrixChoice): Promise<Drawn> {
  const columns = await issueHeads(tx, teamId, choice)
  const calls = await data.listCallHeads(tx, teamId, { choice, limit: CALLS })
  const outOf = calls.length < CALLS ? calls.length : await data.countCalls(tx, teamId, choice)
  const cells = await data.listCallCells(tx, teamId, {
    choice,
    issues: columns.map(({ id }) => id),
    since: calls.length < CALLS ? null : (calls.at(-1)?.day ?? null),
  })
  return { columns, outOf, lines: linesWith(calls, cells) }
}

async function issuesByActors(tx: Tx, { teamId }: Member, choice: MatrixChoice): Promise<Drawn> {
  const issues = await issueHeads(tx, teamId, choice)
  const columns = await data.listActorHeads(tx, teamId, { choice, limit: ACTORS })
  const cells = await data.listIssueCells(tx, teamId, {
    choice,
    issues: issues.map(({ id }) => id),
    actors: columns.map(({ id }) => id),
  })
  return { columns, outOf: 0, lines: linesWith(issues.map(undated), cells) }
}

async function actorsByActors(tx: Tx, { teamId }: Member, choice: MatrixChoice): Promise<Drawn> {
  const columns = await data.listActorHeads(tx, teamId, { choice, limit: ACTORS })
  const actors = columns.map(({ id }) => id)
  const cells = await data.listActorCells(tx, teamId, { choice, actors })
  return { columns, outOf: 0, lines: linesWith(columns.map(undated), cells) }
}

type Head = Omit<MatrixLine, 'cells'>

function undated({ id, label, readouts }: MatrixHead): Head {
  return { id, label, readouts, day: null, pair: '' }
}

function linesWith(
  heads: readonly Head[],
  cells: readonly { id: string; cells: string }[],
): MatrixLine[] {
  const byId = new Map(cells.map((line) => [line.id, line.cells]))
  return heads.map(({ id, label, day, pair, readouts }) => ({
    ...{ id, label, day, pair, readouts },
    cells: byId.get(id)?.split(',').map(Number) ?? [],
  }))
}
