/**
 * Measures the reader on every gold reading, and the comparing on every gold alignment, whose text is at hand:
 * `npm run eval`, `npm run eval -- comparing` or `reading` for one of the two. `--errors` lists misses of the reader on
 * the development part (`--errors=test` on the test part) and of the comparing on every pair, `--json FILE` writes the
 * reader's figures.
 */
import { writeFileSync } from 'node:fs'
import { read } from '@/lib/core/reading/read'
import type { Reading } from '@/lib/core/reading/types'
import { runAlignments } from './alignment-run'
import { compromise, naive } from './baselines'
import { type Gold, type GoldCall, loadGold } from './gold-files'
import {
  type Counts,
  checkFacts,
  figures,
  type Pair,
  type Predicted,
  sameSource,
  score,
} from './score'
import { runTrained } from './trained-run'

function reader(gold: Gold): Predicted {
  const reading = read(gold.text)
  return {
    positions: reading.positions.map((each) => ({
      ...each,
      source: each.source as string[] | 'joint' | 'unclear',
      cueTailAt: [...each.cueTailAt],
      issues: [...each.issues],
    })),
    calls: callsOf(reading),
  }
}

function callsOf(reading: Reading): GoldCall[] {
  return reading.calls.map((call) => ({
    heldOn: call.heldOn?.value ?? null,
    publishedOn: reading.publishedOn?.value ?? null,
    channel: call.channel.value,
    initiative: call.initiative?.value ?? null,
    issuer: reading.issuer?.value ?? null,
    participants: call.participants.flatMap((index) => reading.cast[index] ?? []),
  }))
}

const METHODS = { reader, naive, compromise } as const
type Method = keyof typeof METHODS
const parts = ['development', 'test', 'unseen'] as const
type Part = (typeof parts)[number]

const options = process.argv.slice(2)
const errors = options.find((option) => option.startsWith('--errors'))
const jsonAt = options.indexOf('--json')
const only = options.find((option) => option.startsWith('--only='))?.slice(7)

function words(gold: Gold, span: readonly [number, number]): string {
  return gold.text.slice(...span).replace(/\s+/g, ' ')
}

function listErrors(gold: Gold, predicted: Predicted, pairs: Pair[]): void {
  const lines: string[] = []
  const show = (position: Predicted['positions'][number]): string =>
    `${JSON.stringify(position.source)} [${words(gold, position.cueAt)}] ${words(gold, position.contentAt).slice(0, 130)}`
  for (const missed of gold.positions)
    if (!pairs.some((pair) => pair.gold === missed)) lines.push(`  MISSED ${show(missed)}`)
  for (const extra of predicted.positions)
    if (!pairs.some((pair) => pair.predicted === extra)) lines.push(`  EXTRA  ${show(extra)}`)
  for (const { gold: want, predicted: got, exact } of pairs) {
    const cue = `[${words(gold, want.cueAt)}]`
    if (!exact)
      lines.push(
        `  SPAN   ${cue} want «${words(gold, want.contentAt)}» got «${words(gold, got.contentAt)}»`,
      )
    if (!sameSource(want.source, got.source))
      lines.push(
        `  SOURCE ${cue} want ${JSON.stringify(want.source)} got ${JSON.stringify(got.source)}`,
      )
    for (const field of ['act', 'force', 'polarity'] as const)
      if (want[field] !== got[field])
        lines.push(
          `  ${field.toUpperCase()} ${cue} ${words(gold, want.contentAt).slice(0, 70)}: want ${want[field]} got ${got[field]}`,
        )
    if (
      want.issues.some((issue) => !got.issues.includes(issue)) ||
      got.issues.some((issue) => !want.issues.includes(issue))
    )
      lines.push(
        `  ISSUES ${words(gold, want.contentAt).slice(0, 160)}: want ${want.issues} got ${got.issues}`,
      )
  }
  for (const check of checkFacts(gold, predicted))
    if (!check.right) lines.push(`  FACT   ${check.field}: want ${check.gold} got ${check.got}`)
  if (lines.length > 0) console.log(`${gold.file}\n${lines.join('\n')}`)
}

const reading = !options.includes('comparing')
const comparing = !options.includes('reading') && !only

const { gold, skipped, changed } = reading ? loadGold() : { gold: [], skipped: 0, changed: [] }
const tables = new Map<string, Counts>()
for (const each of gold) {
  if (only && !each.file.includes(only)) continue
  for (const method of Object.keys(METHODS) as Method[]) {
    const predicted = METHODS[method](each)
    for (const key of [
      `${each.split} · ${method} · all`,
      ...(method === 'reader' ? [`${each.split} · ${method} · ${each.issuer}`] : []),
    ]) {
      const counts = tables.get(key) ?? {}
      tables.set(key, counts)
      const pairs = score(counts, each, predicted)
      const asked: Part = errors === '--errors=test' ? 'test' : 'development'
      if (errors && method === 'reader' && each.split === asked && key.endsWith('all'))
        listErrors(each, predicted, pairs)
    }
  }
}

const result: Record<string, Record<string, number>> = {}
for (const part of parts) {
  const keys = [...tables.keys()].filter((key) => key.startsWith(part))
  if (keys.length === 0) continue
  const columns = keys.map((key) => figures(tables.get(key) ?? {}))
  keys.forEach((key, index) => {
    result[key] = columns[index] ?? {}
  })
  const count = gold.filter((each) => each.split === part)
  console.log(
    `\n${part}: ${count.length} readouts, ${count.reduce((sum, each) => sum + each.positions.length, 0)} positions`,
  )
  const heads = keys.map((key) =>
    key
      .split(' · ')
      .slice(1)
      .join(' ')
      .replace('reader all', 'reader')
      .replace(' all', '')
      .replace('reader ', ''),
  )
  console.log(' '.repeat(18) + heads.map((head) => head.slice(0, 13).padStart(14)).join(''))
  for (const row of Object.keys(columns[0] ?? {}))
    console.log(
      row.padEnd(18) + columns.map((column) => (column[row] ?? 0).toFixed(3).padStart(14)).join(''),
    )
}
if (reading)
  console.log(
    `\n${skipped} skipped because their text is absent${changed.length > 0 ? `; ${changed.length} because it changed` : ''}.`,
  )
if (jsonAt >= 0 && options[jsonAt + 1])
  writeFileSync(options[jsonAt + 1] ?? '', `${JSON.stringify(result, null, 2)}\n`)
if (reading && !only) runTrained(gold, reader)
if (comparing) runAlignments({ errors: errors !== undefined })
