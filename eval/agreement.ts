/**
 * Agreement of two passes of annotation, before settling.
 *
 *   npx tsx eval/agreement.ts FIRST_DIR SECOND_DIR [--differences]
 *
 * Both folders hold compiled gold readings (see gold-compile.ts). Positions are paired as in the
 * reader's own measure: cues overlap and contents overlap by at least half of the longer one.
 * With `--differences` it lists what must be settled, by offsets and words of the text.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

type Span = [start: number, end: number]
type Position = {
  source: string[] | string
  cueAt: Span
  cueTailAt?: Span[]
  contentAt: Span
  act: string
  force: number
  polarity: string
  issues: string[]
}
type Call = {
  heldOn: string | null
  channel: string
  initiative: { state: string | null } | null
  participants: { name: string }[]
}
type Gold = {
  text: string
  split: string
  call?: Call | null
  calls?: Call[]
  positions: Position[]
}
type Pair = { first: Position; second: Position; text: string }
type Reading = { name: string; text: string; split: string; first: Gold; second: Gold }

const SHARED = resolve(process.env.PARLEY_SHARED ?? '../shared')

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
}

function contentShare(a: Span, b: Span): number {
  return overlap(a, b) / Math.max(a[1] - a[0], b[1] - b[0])
}

function cues(position: Position): Span[] {
  return [position.cueAt, ...(position.cueTailAt ?? [])]
}

function matches(a: Position, b: Position): boolean {
  const cueMeets = cues(a).some((x) => cues(b).some((y) => overlap(x, y) > 0))
  return cueMeets && contentShare(a.contentAt, b.contentAt) >= 0.5
}

/** Pairs each position of the first with the best free one of the second. */
function pair(first: Position[], second: Position[], text: string): Pair[] {
  const candidates = first.flatMap((a) =>
    second
      .filter((b) => matches(a, b))
      .map((b) => ({ first: a, second: b, share: contentShare(a.contentAt, b.contentAt) })),
  )
  candidates.sort((x, y) => y.share - x.share)
  const taken = new Set<Position>()
  const pairs: Pair[] = []
  for (const { first: a, second: b } of candidates) {
    if (taken.has(a) || taken.has(b)) continue
    taken.add(a).add(b)
    pairs.push({ first: a, second: b, text })
  }
  return pairs
}

function sourceKey({ source }: Position): string {
  return typeof source === 'string' ? source : [...source].sort().join('+')
}

/** The span without punctuation and spaces at its edges. */
function bare(text: string, [start, end]: Span): string {
  return text.slice(start, end).replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
}

function f1(hits: number, first: number, second: number): number {
  return first + second === 0 ? 1 : (2 * hits) / (first + second)
}

/** Cohen's kappa: agreement beyond what the two annotators' habits would give by chance. */
function kappa(pairs: Pair[], label: (position: Position) => string): number {
  const count = pairs.length
  const seen = new Map<string, [number, number]>()
  for (const { first, second } of pairs) {
    const a = seen.get(label(first)) ?? [0, 0]
    seen.set(label(first), [a[0] + 1, a[1]])
    const b = seen.get(label(second)) ?? [0, 0]
    seen.set(label(second), [b[0], b[1] + 1])
  }
  const chance = [...seen.values()].reduce((sum, [a, b]) => sum + (a / count) * (b / count), 0)
  const same = pairs.filter(({ first, second }) => label(first) === label(second)).length / count
  return chance === 1 ? 1 : (same - chance) / (1 - chance)
}

function issuesF1(pairs: Pair[]): number {
  let hits = 0
  let first = 0
  let second = 0
  for (const one of pairs) {
    hits += one.first.issues.filter((id) => one.second.issues.includes(id)).length
    first += one.first.issues.length
    second += one.second.issues.length
  }
  return f1(hits, first, second)
}

function callsOf(gold: Gold): Call[] {
  return gold.calls ?? (gold.call ? [gold.call] : [])
}

function callFacts(gold: Gold): Record<string, string> {
  const calls = callsOf(gold)
  return {
    heldOn: calls.map((call) => call.heldOn).join('|'),
    channel: calls.map((call) => call.channel).join('|'),
    initiative: calls.map((call) => call.initiative?.state ?? '-').join('|'),
    participants: calls
      .flatMap((call) => call.participants.map(({ name }) => name))
      .sort()
      .join('|'),
  }
}

function load(firstDir: string, secondDir: string): Reading[] {
  const names = readdirSync(firstDir).filter((name) => name.endsWith('.json'))
  return names
    .filter((name) => existsSync(join(secondDir, name)))
    .sort()
    .map((name) => {
      const first: Gold = JSON.parse(readFileSync(join(firstDir, name), 'utf8'))
      const second: Gold = JSON.parse(readFileSync(join(secondDir, name), 'utf8'))
      const text = readFileSync(join(SHARED, 'data', first.text), 'utf8')
      return { name, text, split: first.split, first, second }
    })
}

function report(title: string, readings: Reading[]): void {
  if (readings.length === 0) return
  const pairs = readings.flatMap((r) => pair(r.first.positions, r.second.positions, r.text))
  const first = readings.reduce((sum, r) => sum + r.first.positions.length, 0)
  const second = readings.reduce((sum, r) => sum + r.second.positions.length, 0)
  const share = (test: (one: Pair) => boolean) => pairs.filter(test).length / pairs.length
  const rows: [string, number][] = [
    ['positions F1', f1(pairs.length, first, second)],
    ['source', share((p) => sourceKey(p.first) === sourceKey(p.second))],
    [
      'content exact',
      share((p) => bare(p.text, p.first.contentAt) === bare(p.text, p.second.contentAt)),
    ],
    ['act', share((p) => p.first.act === p.second.act)],
    ['act kappa', kappa(pairs, (p) => p.act)],
    ['force exact', share((p) => p.first.force === p.second.force)],
    ['force within one', share((p) => Math.abs(p.first.force - p.second.force) <= 1)],
    ['polarity', share((p) => p.first.polarity === p.second.polarity)],
    ['polarity kappa', kappa(pairs, (p) => p.polarity)],
    ['issues micro F1', issuesF1(pairs)],
  ]
  for (const field of ['heldOn', 'channel', 'initiative', 'participants']) {
    const same = readings.filter((r) => callFacts(r.first)[field] === callFacts(r.second)[field])
    rows.push([`fact: ${field}`, same.length / readings.length])
  }
  console.log(`\n${title}: ${readings.length} readouts, ${first} and ${second} positions`)
  for (const [name, value] of rows) console.log(`  ${name.padEnd(20)} ${value.toFixed(3)}`)
}

function positionLine(text: string, position: Position): string {
  const { cueAt, contentAt, act, force, polarity, issues } = position
  const words = `${bare(text, cueAt)} | ${bare(text, contentAt)}`
  return `${sourceKey(position)} | ${words} | ${act} ${force} ${polarity} | ${issues.join(', ')}`
}

function listDifferences({ name, text, first, second }: Reading): void {
  const pairs = pair(first.positions, second.positions, text)
  console.log(`\n## ${name}`)
  const factsA = callFacts(first)
  const factsB = callFacts(second)
  for (const field of Object.keys(factsA))
    if (factsA[field] !== factsB[field])
      console.log(`  ${field}: ${factsA[field]} <> ${factsB[field]}`)
  for (const position of first.positions)
    if (!pairs.some((p) => p.first === position))
      console.log(`  A only ${positionLine(text, position)}`)
  for (const position of second.positions)
    if (!pairs.some((p) => p.second === position))
      console.log(`  B only ${positionLine(text, position)}`)
  for (const one of pairs) {
    const a = positionLine(text, one.first)
    const b = positionLine(text, one.second)
    if (a !== b) console.log(`  A ${a}\n  B ${b}`)
  }
}

const [firstDir, secondDir] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
if (!firstDir || !secondDir) {
  console.error('usage: agreement FIRST_DIR SECOND_DIR [--differences]')
  process.exit(2)
}
const readings = load(firstDir, secondDir)
report('all', readings)
for (const split of ['development', 'test'])
  report(
    split,
    readings.filter((one) => one.split === split),
  )
for (const issuer of new Set(readings.map((one) => one.first.text.split('/')[0] ?? '')))
  report(
    issuer,
    readings.filter((one) => one.first.text.startsWith(`${issuer}/`)),
  )
if (process.argv.includes('--differences')) for (const one of readings) listDifferences(one)
