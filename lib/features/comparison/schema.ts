import { segmentText } from '@/lib/core/anchoring/segment-text'
import type { Absence } from '@/lib/core/comparing/packed-rows'
import type { DivergenceKind, FactField, PairScore, Side } from '@/lib/core/comparing/types'
import type { DiffRun } from '@/lib/core/comparing/word-diff'
import type { DrawnView } from '@/lib/core/exporting/comparison-picture'
import type { DrawnComparison } from '@/lib/core/exporting/comparison-svg'
import type { DrawnTable } from '@/lib/core/exporting/table-svg'
import type { DrawnTexts } from '@/lib/core/exporting/texts-svg'
import type { TieView, WaitingTie } from '@/lib/features/tie/schema'

/** Whose ink a position is written in. */
export type Ink = 'a' | 'b' | 'joint' | 'none'

/** A position in a comparison: its words with those that differ marked, and its place. */
export type FacingPosition = {
  id: string
  readoutId: string
  source: string
  actorId: string | null
  ink: Ink
  cue: string
  content: readonly DiffRun[]
  force: number
  suggested: boolean
  /** Of the position's row: a decision names the one it saw. */
  revision: number
  issue: string | null
  /** Where it stands in the text. */
  at: readonly [start: number, end: number]
  comments: number
}

/** Two positions that face each other, and why. */
export type PairView = { a: string; b: string; score: PairScore; tied: boolean }

/** A row: positions facing each other, or one that faces nothing. */
export type FacingRow = {
  issue: string | null
  label: string
  /** The first row of its issue carries the heading and the shares. */
  first: boolean
  /** Share (0–1) of each text that goes to the issue, and the largest share of any. */
  share: { a: number; b: number; most: number }
  remarks: string[]
  a: FacingPosition[]
  b: FacingPosition[]
  absence: Absence
}

/** One of the two accounts at the head of its column. */
export type FacingHead = {
  accountId: string
  readoutId: string
  issuer: string
  title: string
  publishedOn: string | null
  words: number
  positions: number
  /** Positions that are in no comparison until a person says whether words near theirs are theirs; absent from what was frozen before. */
  waiting?: number
  /** What people tied to them, which waits with them. */
  waitingTies?: WaitingTie[]
  language: string
  body: string
}

/** A finding as the pages show it. */
export type FindingView = {
  /** The same whenever the two accounts are compared; decisions and threads hang on it. */
  findingId: string
  kind: DivergenceKind
  /** The account that has it, for kinds that are told of one account. */
  side: Side | null
  /** Which fact of the call, for `facts`. */
  field: FactField | null
  /** What it is about, in words. */
  issue: string | null
  /** Ids of its positions in either account. */
  a: readonly string[]
  b: readonly string[]
  words: { a: readonly string[]; b: readonly string[] }
  /** 0–1: how telling it is. */
  weight: number
  /** A person marked it as no real difference. */
  notReal: boolean
  comments: number
}

/** Two accounts side by side. */
export type Facing = {
  a: FacingHead
  b: FacingHead
  callId: string
  rows: FacingRow[]
  pairs: PairView[]
  /** What people said of two of the positions. */
  ties: readonly TieView[]
  /** The most telling first, those marked as no real difference last. */
  findings: FindingView[]
  suggested: number
}

/** An account at the head of its column. */
export type ColumnHead = FacingHead & { side: Ink }

/** Several accounts of one call, a column each. */
export type Columns = {
  heads: ColumnHead[]
  rows: {
    issue: string | null
    label: string
    first: boolean
    remarks: string[]
    /** One cell an account, in the order of the heads. */
    cells: FacingPosition[][]
    /** In which accounts no position is about the issue, though another has one. */
    silent: boolean[]
  }[]
}

/** What a kind of divergence is called above its findings. */
export const FINDING_TITLES: Record<DivergenceKind, string> = {
  denied: 'Held by one, denied by the other',
  'different-direction': 'Different direction',
  'agreed-or-proposed': 'Agreed in one, proposed in the other',
  'number-date-name': 'A number, day or name differs',
  'others-mouth': 'Told of the other side, by this account alone',
  facts: 'Facts of the call',
  'one-or-both': 'Said by one here, by both there',
  'different-weight': 'Different weight',
  term: 'Another term',
  'only-here': 'Only in this account',
  'different-words': 'Different words',
  order: 'Told in another order',
}

/** Which fact of the call differs. */
export const FACT_TITLES: Record<FactField, string> = {
  heldOn: 'the day of the call',
  publishedOn: 'the day of publishing',
  channel: 'how it was held',
  initiative: 'who asked for it',
  cast: 'who took part',
  office: 'an office or title',
  length: 'the length',
}

/** What a row's divergence is called beside it, in a word or two. */
export const ROW_REMARKS: Record<DivergenceKind, string> = {
  denied: 'denied by one side',
  'different-direction': 'different direction',
  'agreed-or-proposed': 'agreed in one, proposed in the other',
  'number-date-name': 'a number, day or name differs',
  'others-mouth': 'told of the other side here alone',
  facts: '',
  'one-or-both': 'by one in one, by both in the other',
  'different-weight': 'different weight',
  term: 'another term',
  'only-here': 'only in this account',
  'different-words': 'different words',
  order: '',
}

/** What stands where a row has no position of an account. */
export const ABSENCE_WORDS: Record<Absence, string> = {
  'not-mentioned': 'not mentioned in this readout',
  'no-matching-position': 'no matching position in this readout',
}

/** What may be said of the account that has no words of a finding: where its row is silent, the same as there. */
export function absenceOfFinding(
  { kind, a, b }: Pick<FindingView, 'kind' | 'a' | 'b'>,
  rows: readonly FacingRow[],
): string {
  if (kind === 'facts') return 'not said in this readout'
  const ids = new Set([...a, ...b])
  const row = rows.find((one) => [...one.a, ...one.b].some(({ id }) => ids.has(id)))
  return ABSENCE_WORDS[row?.absence ?? 'no-matching-position']
}

type CallNamed = { title: string; heldOn: string | null }

/** A comparison as the picture of one of its views shows it: ledger, texts, columns; any other is drawn facing. */
export function drawnViewOf(
  view: string,
  { facing, columns }: { facing: Facing; columns: Columns | null },
  call: CallNamed,
): DrawnView {
  if (view === 'ledger') return { kind: 'table', drawn: drawnLedgerOf(facing, call) }
  if (view === 'texts') return { kind: 'texts', drawn: drawnTextsOf(facing, call) }
  if (view === 'columns' && columns) return { kind: 'table', drawn: drawnColumnsOf(columns, call) }
  return { kind: 'facing', drawn: drawnFacingOf(facing, call) }
}

/** Two accounts facing each other, as their picture shows them. */
function drawnFacingOf(facing: Facing, { title, heldOn }: CallNamed): DrawnComparison {
  return {
    ...{ title, heldOn, heads: { a: facing.a, b: facing.b } },
    rows: facing.rows.map(({ label, first, remarks, a, b, absence }) => ({
      ...{ label, first, remarks, a, b },
      absence: ABSENCE_WORDS[absence],
      matched: a.some((one) => facing.pairs.some((pair) => pair.a === one.id)),
    })),
  }
}

/** The findings as their picture shows them; those set aside are left out. */
function drawnLedgerOf(facing: Facing, { title, heldOn }: CallNamed): DrawnTable {
  const positions = new Map(
    facing.rows.flatMap(({ a, b }) => [...a, ...b].map((one) => [one.id, one] as const)),
  )
  const real = facing.findings.filter(({ notReal }) => !notReal)
  return {
    ...{ title, heldOn, what: 'what differs' },
    heads: (['a', 'b'] as const).map((side) => ({ ...facing[side], ink: side })),
    rows: real.map((finding) => ({
      label: FINDING_TITLES[finding.kind],
      remarks: [finding.field ? FACT_TITLES[finding.field] : '', finding.issue ?? ''].filter(
        Boolean,
      ),
      cells: (['a', 'b'] as const).map((side) => ({
        absence: absenceOfFinding(finding, facing.rows),
        positions: finding.words[side].map((text, at) => {
          const holder = positions.get(finding[side][at] ?? '')
          const { source = '', suggested = false, ink = side } = holder ?? {}
          return { source, cue: '', content: [{ text, changed: false }], ink, suggested }
        }),
      })),
    })),
  }
}

/** All accounts in columns, as their picture shows them. */
function drawnColumnsOf({ heads, rows }: Columns, { title, heldOn }: CallNamed): DrawnTable {
  return {
    ...{ title, heldOn, what: 'all accounts' },
    heads: heads.map((head) => ({ ...head, ink: head.side })),
    rows: rows.map(({ label, remarks, cells, silent }) => ({
      ...{ label, remarks },
      cells: cells.map((positions, at) => ({
        positions,
        absence: ABSENCE_WORDS[silent[at] ? 'not-mentioned' : 'no-matching-position'],
      })),
    })),
  }
}

/** Both texts in full, as their picture shows them: passages numbered where they face each other. */
function drawnTextsOf(facing: Facing, { title, heldOn }: CallNamed): DrawnTexts {
  const numbers = new Map<string, number[]>()
  for (const [at, { a, b }] of facing.pairs.entries()) {
    for (const id of [a, b]) numbers.set(id, [...(numbers.get(id) ?? []), at + 1])
  }
  const texts = (['a', 'b'] as const).map((side) => {
    const marks = facing.rows.flatMap((row) =>
      row[side].map(({ id, at: [start, end] }) => ({ id, start, end })),
    )
    const paragraphs = segmentText(facing[side].body, marks).map(({ segments }) =>
      segments.flatMap(({ text, marks: over, end }) => {
        const told = over
          .filter((one) => one.end === end)
          .flatMap(({ id }) => numbers.get(id) ?? [])
        const run = { text, changed: over.length > 0 }
        return told.length > 0 ? [run, { text: ` [${told.join(', ')}]`, changed: false }] : [run]
      }),
    )
    return { head: { ...facing[side], ink: side }, paragraphs }
  })
  return { title, heldOn, texts }
}
