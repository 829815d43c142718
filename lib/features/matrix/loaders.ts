import 'server-only'
import type { IssueCell } from '@/db/schema/position-in-time'
import { asMember, type Tx } from '@/db/scope'
import { packCell } from '@/lib/core/comparing/matrix-cell'
import { packLines } from '@/lib/core/comparing/matrix-packing'
import { labelOfIssue } from '@/lib/core/reading/issue-label'
import * as data from '@/lib/features/matrix/data'
import type {
  Matrix,
  MatrixChoice,
  MatrixHead,
  MatrixLine,
  PackedMatrix,
} from '@/lib/features/matrix/schema'
import { requireMember } from '@/lib/platform/auth/session'

const ISSUES = 60
const ACTORS = 40
const CALLS = 2000

type Drawn = Pick<Matrix, 'columns' | 'lines' | 'outOf'>

/** The matrix of a choice, packed for the browser. */
export async function getMatrix(team: string, choice: MatrixChoice): Promise<PackedMatrix> {
  const member = await requireMember(team, 'comparison.read')
  const matrix = await asMember(member, (tx) => drawMatrix(tx, member.teamId, choice))
  return { ...matrix, lines: packLines(matrix.lines, matrix.columns.length) }
}

/** The matrix of a choice: calls by issues, issues by actors, or actors by actors. */
export async function drawMatrix(tx: Tx, teamId: string, choice: MatrixChoice): Promise<Matrix> {
  const months = await data.countCallsByMonth(tx, teamId)
  return { choice, months, ...(await DRAW[choice.kind](tx, teamId, choice)) }
}

const DRAW: Record<
  MatrixChoice['kind'],
  (tx: Tx, teamId: string, choice: MatrixChoice) => Promise<Drawn>
> = { calls: callsByIssues, issues: issuesByActors, actors: actorsByActors }

async function issueHeads(tx: Tx, teamId: string, choice: MatrixChoice): Promise<MatrixHead[]> {
  const issues = await data.listIssueHeads(tx, teamId, { choice, limit: ISSUES })
  return issues.map(({ id, often }) => ({ id, often, label: labelOfIssue(id), readouts: 0 }))
}

async function callsByIssues(tx: Tx, teamId: string, choice: MatrixChoice): Promise<Drawn> {
  const calls = await data.listCallHeads(tx, teamId, { choice, limit: CALLS })
  const outOf = calls.length < CALLS ? calls.length : await data.countCalls(tx, teamId, choice)
  const held = await data.listCallCells(tx, teamId, { choice, limit: CALLS * 2 })
  const shown = new Set(calls.map(({ id }) => id))
  const byCall = held.filter(({ id }) => shown.has(id))
  const columns = columnsOf(byCall)
  const at = new Map(columns.map(({ id }, place) => [id, place]))
  const cells = byCall.map((call) => ({ id: call.id, cells: packedCells(call.cells, at) }))
  return { columns, outOf, lines: linesWith(calls, cells) }
}

/** The issues most often held. */
function columnsOf(calls: readonly { cells: readonly IssueCell[] }[]): MatrixHead[] {
  const often = new Map<string, number>()
  for (const { cells } of calls)
    for (const [issue, count] of cells) often.set(issue, (often.get(issue) ?? 0) + count)
  return [...often]
    .sort(([a, x], [b, y]) => y - x || a.localeCompare(b, 'en'))
    .slice(0, ISSUES)
    .map(([id, count]) => ({ id, often: count, label: labelOfIssue(id), readouts: 0 }))
}

/** A call's cells in the columns that there are. */
function packedCells(cells: readonly IssueCell[], at: ReadonlyMap<string, number>): number[] {
  const packed: number[] = []
  for (const [issue, often, force, directions] of cells) {
    const column = at.get(issue)
    if (column !== undefined) packed.push(packCell({ column, often, force, directions }))
  }
  return packed
}

async function issuesByActors(tx: Tx, teamId: string, choice: MatrixChoice): Promise<Drawn> {
  const issues = await issueHeads(tx, teamId, choice)
  const columns = await data.listActorHeads(tx, teamId, { choice, limit: ACTORS })
  const cells = await data.listIssueCells(tx, teamId, {
    choice,
    issues: issues.map(({ id }) => id),
    actors: columns.map(({ id }) => id),
  })
  return { columns, outOf: 0, lines: linesWith(issues.map(undated), parted(cells)) }
}

async function actorsByActors(tx: Tx, teamId: string, choice: MatrixChoice): Promise<Drawn> {
  const columns = await data.listActorHeads(tx, teamId, { choice, limit: ACTORS })
  const actors = columns.map(({ id }) => id)
  const cells = await data.listActorCells(tx, teamId, { choice, actors })
  return { columns, outOf: 0, lines: linesWith(columns.map(undated), parted(cells)) }
}

type Head = Omit<MatrixLine, 'cells'>

function undated({ id, label, readouts }: MatrixHead): Head {
  return { id, label, readouts, day: null, pair: '' }
}

function linesWith(
  heads: readonly Head[],
  cells: readonly { id: string; cells: number[] }[],
): MatrixLine[] {
  const byId = new Map(cells.map((line) => [line.id, line.cells]))
  return heads.map(({ id, label, day, pair, readouts }) => ({
    ...{ id, label, day, pair, readouts },
    cells: byId.get(id) ?? [],
  }))
}

function parted(rows: readonly { id: string; cells: string }[]): { id: string; cells: number[] }[] {
  return rows.map(({ id, cells }) => ({ id, cells: cells.split(',').map(Number) }))
}
