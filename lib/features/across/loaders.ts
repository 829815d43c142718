import 'server-only'
import { asMember, type Tx } from '@/db/scope'
import type { ForcePoint } from '@/lib/core/charting/force-over-time'
import {
  type ChangeOverTime,
  changesOverTime,
  type TimedPosition,
} from '@/lib/core/comparing/changes-over-time'
import { splitRuns } from '@/lib/core/comparing/split-runs'
import { labelOfIssue } from '@/lib/core/reading/issue-label'
import * as data from '@/lib/features/across/data'
import {
  type AcrossChart,
  type AcrossChoice,
  type AcrossInk,
  type AcrossLine,
  type AcrossPage,
  type AcrossWithout,
  readAcrossPlace,
  writeAcrossPlace,
} from '@/lib/features/across/schema'
import { dayShifted } from '@/lib/features/call/schema'
import { requireMember } from '@/lib/platform/auth/session'

const PAGE = 50
const POINTS = 300
/** How far back a page looks for what its actors held before it begins. */
const BEFORE = 100
const WITHOUT = 3000
const NO_DAY = '9999-12-31'

type Asked = { choice: AcrossChoice; after?: string }

/** A page of positions in order of time, each beside its holder's previous one on the matter. */
export async function getAcrossPage(team: string, asked: Asked): Promise<AcrossPage> {
  const member = await requireMember(team, 'comparison.read')
  return asMember(member, (tx) => readAcrossPage(tx, member.teamId, asked))
}

/** The same in a transaction that is open already. */
export async function readAcrossPage(
  tx: Tx,
  teamId: string,
  { choice, after }: Asked,
): Promise<AcrossPage> {
  const past = readAcrossPlace(after)
  const found = await data.listAcrossPlaces(tx, teamId, { choice, past, limit: PAGE + 1 })
  const last = found.length > PAGE ? found[PAGE - 1] : undefined
  const shown = await data.listAcrossRows(tx, teamId, found.slice(0, PAGE))
  const earlier = await listEarlier(tx, teamId, { choice, first: shown[0], from: past !== null })
  const lines = linesOf(choice, { earlier, shown })
  const gaps = await gapsOf(tx, teamId, { choice, lines, ended: !last })
  return {
    choice,
    actors: await data.listChosenActors(tx, teamId, choice),
    issue: choice.issue ? { id: choice.issue, label: labelOfIssue(choice.issue) } : null,
    call: choice.call ? await data.getCallWords(tx, teamId, choice.call) : null,
    counterpart: choice.with
      ? ((await data.listActorNames(tx, teamId, [choice.with]))[0]?.name ?? null)
      : null,
    pair: choice.pair ? await data.getPairWords(tx, teamId, choice.pair) : null,
    lines: gaps.lines.map(({ holder, ...line }) => line),
    since: gaps.since,
    next: last ? writeAcrossPlace(last) : null,
  }
}

/** The points of force over time, from where the page begins. */
export async function getAcrossChart(team: string, asked: Asked): Promise<AcrossChart> {
  const member = await requireMember(team, 'comparison.read')
  return asMember(member, (tx) => readAcrossChart(tx, member.teamId, asked))
}

/** The same in a transaction that is open already. */
export async function readAcrossChart(
  tx: Tx,
  teamId: string,
  { choice, after }: Asked,
): Promise<AcrossChart> {
  const past = readAcrossPlace(after)
  const found = await data.listAcrossPlaces(tx, teamId, { choice, past, limit: POINTS + 1 })
  const rows = await data.listAcrossRows(tx, teamId, found.slice(0, POINTS))
  const last = found.length > POINTS ? found[POINTS - 1] : undefined
  return {
    points: rows.flatMap((row) => pointsOf(choice, row)),
    next: last ? writeAcrossPlace(last) : null,
  }
}

/** Positions just before the page, of the span or not: what its first ones are compared with. */
async function listEarlier(
  tx: Tx,
  teamId: string,
  of: { choice: AcrossChoice; first: data.AcrossRow | undefined; from: boolean },
): Promise<data.AcrossRow[]> {
  const { first, choice } = of
  if (!first || !(of.from || choice.from)) return []
  const found = await data.listAcrossPlaces(tx, teamId, {
    choice: { ...choice, from: undefined, to: undefined, first: undefined, changed: undefined },
    past: first,
    backwards: true,
    limit: BEFORE,
  })
  return (await data.listAcrossRows(tx, teamId, found)).reverse()
}

type HeldLine = AcrossLine & { holder: string | null }
type Timed = TimedPosition & { readoutId: string }

function linesOf(
  choice: AcrossChoice,
  { earlier, shown }: { earlier: data.AcrossRow[]; shown: data.AcrossRow[] },
): HeldLine[] {
  const timed = [...earlier, ...shown].flatMap((row): Timed[] => {
    const { heldOn, positionId: id, cue, content, force, readoutId } = row
    const actor = matterOf(choice, row)
    return heldOn && actor ? [{ id, actor, heldOn, cue, content, force, readoutId }] : []
  })
  const changes = new Map(changesOverTime(timed).map((one) => [one.position.id, one]))
  return shown.map((row) => lineOf(choice, row, changes.get(row.positionId)))
}

/** Who is meant by a position in this choice: of several holders the first that was picked. */
function holderOf(
  { actors, office, state }: AcrossChoice,
  row: data.AcrossRow,
): { id: string; name: string } | null {
  const holders = row.sourceKind === 'joint' ? row.participants : row.sources
  if (actors.length > 0) return holders.find(({ id }) => actors.includes(id)) ?? null
  // An office or a state speaks with one voice, whoever holds it.
  if (office || state) return { id: `${office ?? ''} ${state ?? ''}`, name: office ?? state ?? '' }
  return row.sourceKind === 'joint'
    ? { id: `joint ${row.castKey}`, name: 'Both sides' }
    : (holders[0] ?? null)
}

/** Positions are compared along one holder and one issue: the one picked, else what each is about first. */
function matterOf(choice: AcrossChoice, row: data.AcrossRow): string | null {
  const holder = holderOf(choice, row)
  const issue = choice.issue ?? row.issues[0]
  return holder && issue ? `${holder.id} ${issue}` : null
}

function lineOf(
  choice: AcrossChoice,
  row: data.AcrossRow,
  change: ChangeOverTime<Timed> | undefined,
): HeldLine {
  const { cue, content, force } = row
  const words = change?.words
  const marked = words && !words.putOtherwise ? words.after : null
  const [cueRuns, contentRuns] = marked
    ? splitRuns(marked, cue.length)
    : [[{ text: cue, changed: false }], [{ text: content, changed: false }]]
  const previous = change?.previous
  return {
    id: row.positionId,
    readoutId: row.readoutId,
    callId: row.callId,
    callTitle: row.callTitle,
    heldOn: row.heldOn,
    issuer: row.issuer,
    source: sourceOf(row),
    ink: inkOf(choice, row),
    joint: row.sourceKind === 'joint',
    suggested: row.state === 'suggested',
    force,
    cue: cueRuns,
    content: contentRuns,
    issues: row.issues.map((id) => ({ id, label: labelOfIssue(id) })),
    previous:
      previous && words && change
        ? {
            id: previous.id,
            readoutId: previous.readoutId,
            heldOn: previous.heldOn,
            words: `${previous.cue} ${previous.content}`.trim(),
            step: change.step,
            putOtherwise: words.putOtherwise,
            same: words.shared === 1,
          }
        : null,
    without: null,
    holder: holderOf(choice, row)?.id ?? null,
  }
}

function sourceOf({ sourceKind, sources }: data.AcrossRow): string {
  if (sourceKind === 'joint') return 'Both sides'
  return sources.map(({ name }) => name).join(', ') || 'Source left open'
}

function inkOf(choice: AcrossChoice, row: data.AcrossRow): AcrossInk {
  if (row.sourceKind === 'joint') return 'joint'
  const at = choice.actors.indexOf(holderOf(choice, row)?.id ?? '')
  return at === 0 ? 'a' : at === 1 ? 'b' : 'none'
}

/** A joint position has a point in the row of each participant that was picked. */
function pointsOf(choice: AcrossChoice, row: data.AcrossRow): ForcePoint[] {
  const { heldOn } = row
  if (!heldOn) return []
  const joint = row.sourceKind === 'joint'
  const picked = (joint ? row.participants : row.sources).filter(({ id }) =>
    choice.actors.includes(id),
  )
  const rows =
    choice.actors.length > 0
      ? picked
      : joint
        ? [{ id: 'joint', name: 'Both sides' }]
        : row.sources.slice(0, 1)
  return rows.map(({ id, name }) => ({
    id: row.positionId,
    heldOn,
    actorId: id,
    actor: name,
    force: row.force,
    cue: row.cue,
    issuer: row.issuer,
    joint,
    to: `readouts/${row.readoutId}?position=${row.positionId}`,
    suggested: row.state === 'suggested',
    confidence: row.confidence,
  }))
}

/** How many readouts of an actor's calls hold nothing on the issue between two of its positions, and after the last. */
async function gapsOf(
  tx: Tx,
  teamId: string,
  of: { choice: AcrossChoice; lines: HeldLine[]; ended: boolean },
): Promise<{ lines: HeldLine[]; since: AcrossWithout[] }> {
  const { choice, lines, ended } = of
  const none = { lines, since: [] }
  const days = lines
    .flatMap((line) => [line.previous?.heldOn ?? [], line.heldOn ?? []].flat())
    .sort()
  const [first] = days
  if (!choice.issue || choice.actors.length === 0 || !first) return none
  const without = await data.listReadoutsWithout(tx, teamId, {
    actors: choice.actors,
    issue: choice.issue,
    after: first,
    before: ended ? (choice.to ? dayShifted(choice.to, 1) : NO_DAY) : (days.at(-1) ?? first),
    limit: WITHOUT,
  })
  // Cut short, a count would say too little.
  if (without.length === WITHOUT) return none
  const names = new Map(
    (await data.listChosenActors(tx, teamId, choice)).map(({ id, name }) => [id, name]),
  )
  const between = (actorId: string | null, after: string, before: string): AcrossWithout | null => {
    const inside = without.filter(
      (one) => one.actorId === actorId && one.heldOn > after && one.heldOn < before,
    )
    const readouts = new Set(inside.map(({ readoutId }) => readoutId)).size
    return readouts > 0 ? { actor: names.get(actorId ?? '') ?? '', readouts, since: after } : null
  }
  const told = new Set<string>()
  const withGaps = lines.map((line) => {
    const key = `${line.holder} ${line.heldOn}`
    if (!line.previous || !line.heldOn || told.has(key)) return line
    told.add(key)
    return { ...line, without: between(line.holder, line.previous.heldOn, line.heldOn) }
  })
  const since = choice.actors.flatMap((actorId) => {
    const last = lines.findLast((line) => line.holder === actorId && line.heldOn)?.heldOn
    return (ended && last && between(actorId, last, NO_DAY)) || []
  })
  return { lines: withGaps, since }
}
