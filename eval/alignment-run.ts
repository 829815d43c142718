/** Measures alignment and divergences on every gold alignment whose texts are at hand; part of `npm run eval`. */
import { compareAccounts } from '@/lib/core/comparing/compare-accounts'
import { comparedFromReading } from '@/lib/core/comparing/compared-from-reading'
import type { ComparedAccount } from '@/lib/core/comparing/types'
import { read } from '@/lib/core/reading/read'
import {
  commonWords,
  greedy,
  type LikenessTable,
  plainDivergences,
  tfIdf,
} from './alignment-baselines'
import { type GoldAlignment, type GoldDivergence, loadAlignments } from './alignment-files'
import {
  type AlignmentScore,
  type DivergenceScore,
  type FoundDivergence,
  goldLinks,
  inPlaces,
  type Link,
  scoreDivergences,
  scoreLinks,
} from './alignment-score'
import { comparedFromGold } from './compared-from-gold'
import type { Gold, GoldPosition } from './gold-files'
import { pairUp } from './score'

type Measured = { links: AlignmentScore; divergences: DivergenceScore | null }
type Method = 'gold positions' | 'end to end' | 'TF-IDF' | 'common words'

function onGold({ goldA, goldB }: GoldAlignment) {
  const comparison = compareAccounts(comparedFromGold('a', goldA), comparedFromGold('b', goldB))
  return inPlaces(comparison, (id) => Number(id.split('#')[1]))
}

/** A reading as an account, with the gold place of each position that was read. */
function readAccount(
  id: string,
  gold: Gold,
): { account: ComparedAccount; place: Map<string, number> } {
  const reading = read(gold.text)
  const positions = reading.positions.map(
    (each): GoldPosition => ({
      ...each,
      source: each.source as string[] | 'joint' | 'unclear',
      cueTailAt: [...each.cueTailAt],
      issues: [...each.issues],
    }),
  )
  const place = new Map<string, number>()
  for (const pair of pairUp(gold, { positions, calls: [] }))
    place.set(`${id}#${positions.indexOf(pair.predicted)}`, gold.positions.indexOf(pair.gold))
  return { account: comparedFromReading({ id, body: gold.text, reading }), place }
}

function endToEnd({ goldA, goldB }: GoldAlignment) {
  const a = readAccount('a', goldA)
  const b = readAccount('b', goldB)
  const comparison = compareAccounts(a.account, b.account)
  return inPlaces(
    comparison,
    (id, side) => (side === 'a' ? a : b).place.get(id) ?? -1 - Number(id.split('#')[1]),
  )
}

const percent = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

function f1Of(scores: readonly AlignmentScore[]): { p: number; r: number; f1: number } {
  const sum = (field: 'right' | 'found' | 'gold') =>
    scores.reduce((total, one) => total + one[field], 0)
  const p = percent(sum('right'), sum('found'))
  const r = percent(sum('right'), sum('gold'))
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) }
}

/** The baseline's least likeness is the one that suits it best on this very gold set. */
function bestLeast(alignments: readonly GoldAlignment[], tables: readonly LikenessTable[]): number {
  const steps = Array.from({ length: 19 }, (_, i) => (i + 1) / 20)
  const f1At = (least: number) =>
    f1Of(alignments.map((one, i) => scoreLinks(goldLinks(one), greedy(tables[i] ?? [], least)))).f1
  return steps.reduce((best, least) => (f1At(least) > f1At(best) ? least : best), steps[0] ?? 0)
}

function measureAll(alignments: readonly GoldAlignment[]): Map<Method, Measured[]> {
  const measured = new Map<Method, Measured[]>()
  const ours = { 'gold positions': onGold, 'end to end': endToEnd } as const
  for (const method of ['gold positions', 'end to end'] as const) {
    measured.set(
      method,
      alignments.map((one) => {
        const found = ours[method](one)
        return measure(one, found.links, found.divergences)
      }),
    )
  }
  for (const [method, tableOf] of [
    ['TF-IDF', tfIdf],
    ['common words', commonWords],
  ] as const) {
    const tables = alignments.map(tableOf)
    const least = bestLeast(alignments, tables)
    measured.set(
      method,
      alignments.map((one, i) => {
        const links = greedy(tables[i] ?? [], least)
        return measure(one, links, plainDivergences(one, links))
      }),
    )
  }
  return measured
}

function measure(
  gold: GoldAlignment,
  links: readonly Link[],
  found: readonly FoundDivergence[],
): Measured {
  return {
    links: scoreLinks(goldLinks(gold), links),
    divergences: scoreDivergences(gold.divergences, found),
  }
}

const cell = (value: number): string => value.toFixed(3).padStart(8)

function printAlignment(
  alignments: readonly GoldAlignment[],
  measured: Map<Method, Measured[]>,
): void {
  const methods = [...measured.keys()]
  console.log(
    `\nalignment: ${alignments.length} pairs of accounts, ${alignments.flatMap(goldLinks).length} ties (P, R, F1)`,
  )
  console.log(' '.repeat(16) + methods.map((method) => method.padStart(25)).join(''))
  const line = (name: string, scoresOf: (method: Method) => AlignmentScore[]) => {
    const cells = methods.map((method) => {
      const { p, r, f1 } = f1Of(scoresOf(method))
      return ` ${cell(p)}${cell(r)}${cell(f1)}`
    })
    console.log(name.padEnd(16) + cells.join(''))
  }
  const linksOf = (method: Method) => (measured.get(method) ?? []).map(({ links }) => links)
  for (const [i, { name }] of alignments.entries())
    line(name, (method) => linksOf(method).slice(i, i + 1))
  line('all', linksOf)
}

function printDivergences(
  alignments: readonly GoldAlignment[],
  measured: Map<Method, Measured[]>,
): void {
  const methods = [...measured.keys()]
  const listed = alignments.reduce((sum, one) => sum + one.divergences.length, 0)
  console.log(
    `\ndivergences: ${listed} listed (recall, recall with the kind left aside, false findings a pair)`,
  )
  console.log(' '.repeat(16) + methods.map((method) => method.padStart(25)).join(''))
  const line = (name: string, scoresOf: (method: Method) => DivergenceScore[]) => {
    const cells = methods.map((method) => {
      const scores = scoresOf(method)
      const sum = (value: (one: DivergenceScore) => number) =>
        scores.reduce((total, one) => total + value(one), 0)
      const all = sum((one) => one.listed)
      const recall = percent(
        sum((one) => one.covered),
        all,
      )
      const anyKind = percent(
        sum((one) => one.coveredAnyKind),
        all,
      )
      return ` ${cell(recall)}${cell(anyKind)}${cell(sum((one) => one.extra.length) / Math.max(1, scores.length))}`
    })
    console.log(name.padEnd(16) + cells.join(''))
  }
  const scoresOf = (method: Method) =>
    (measured.get(method) ?? []).flatMap(({ divergences }) => divergences ?? [])
  for (const [i, { name }] of alignments.entries())
    line(name, (method) => scoresOf(method).slice(i, i + 1))
  line('all', scoresOf)
}

function wordsAt({ text, positions }: Gold, place: number): string {
  const position = positions[place]
  if (!position) return '(no gold position)'
  const words = (span: readonly [number, number]) => text.slice(...span).replace(/\s+/g, ' ')
  return `[${words(position.cueAt)}] ${words(position.contentAt).slice(0, 90)}`
}

function linkWords({ goldA, goldB }: GoldAlignment, [a, b]: Link): string {
  return `${a}–${b} ${wordsAt(goldA, a)} = ${wordsAt(goldB, b)}`
}

function listedWords(
  { goldA, goldB }: GoldAlignment,
  { kind, side, field, at }: GoldDivergence,
): string {
  if (at === undefined) return `${kind} ${field}`
  if (typeof at === 'number') return `${kind} ${side} ${wordsAt(side === 'a' ? goldA : goldB, at)}`
  return `${kind} ${wordsAt(goldA, at[0])} = ${wordsAt(goldB, at[1])}`
}

function foundWords({ kind, side, field, words }: FoundDivergence): string {
  const shown = [...words.a, '=', ...words.b].map((each) => each.replace(/\s+/g, ' ').slice(0, 110))
  return `${kind} ${field ?? side ?? ''} ${shown.join(' | ')}`
}

function printErrors(
  alignments: readonly GoldAlignment[],
  measured: Map<Method, Measured[]>,
): void {
  for (const method of ['gold positions', 'end to end'] as const) {
    alignments.forEach((one, i) => {
      const { links, divergences } = measured.get(method)?.[i] ?? {}
      console.log(`\n${one.name}, ${method}`)
      for (const link of links?.missed ?? []) console.log(`  UNTIED ${linkWords(one, link)}`)
      for (const link of links?.extra ?? []) console.log(`  TIED   ${linkWords(one, link)}`)
      for (const listed of divergences?.missed ?? [])
        console.log(`  MISSED ${listedWords(one, listed)}`)
      for (const found of divergences?.extra ?? []) console.log(`  FALSE  ${foundWords(found)}`)
    })
  }
}

/** Prints the measures of comparing; with `errors`, every miss with its words. */
export function runAlignments({ errors }: { errors: boolean }): void {
  const { alignments, skipped, problems } = loadAlignments()
  for (const problem of problems) console.log(problem)
  const measured = measureAll(alignments)
  if (errors) printErrors(alignments, measured)
  printAlignment(alignments, measured)
  printDivergences(alignments, measured)
  console.log(`\n${skipped} pairs skipped because a text is absent.`)
}
