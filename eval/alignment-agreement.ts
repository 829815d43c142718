/**
 * Agreement of a second pass over gold alignments with the first: `npx tsx eval/alignment-agreement.ts`. Ties and
 * divergences are compared as sets, the latter once more with the kind left aside. No text is needed.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { GoldDivergence, RawAlignment } from './alignment-files'

type Pass = Pick<RawAlignment, 'pairs' | 'divergences'>
type Agreed = { first: number; second: number; both: number }

const folder = resolve(import.meta.dirname, 'gold')
const passOf = (name: string, file: string): Pass =>
  JSON.parse(readFileSync(join(folder, name, file), 'utf8')) as Pass

function agreed(first: readonly string[], second: readonly string[]): Agreed {
  const both = first.filter((one) => second.includes(one)).length
  return { first: first.length, second: second.length, both }
}

const tiesOf = ({ pairs }: Pass): string[] =>
  pairs.filter(([a, b]) => a !== null && b !== null).map(String)
const aboutOf = ({ side, field, at }: GoldDivergence): string => [side, field, at].join(' ')
const findingOf = (one: GoldDivergence): string => `${one.kind} ${aboutOf(one)}`

function measures(first: Pass, second: Pass): Record<string, Agreed> {
  const by = (key: (one: GoldDivergence) => string) =>
    agreed(first.divergences.map(key), second.divergences.map(key))
  return {
    ties: agreed(tiesOf(first), tiesOf(second)),
    divergences: by(findingOf),
    'kind left aside': by(aboutOf),
  }
}

function print(name: string, found: Record<string, Agreed>): void {
  const cells = Object.entries(found).map(([what, { first, second, both }]) => {
    const f1 = first + second === 0 ? 1 : (2 * both) / (first + second)
    return `${what} ${first} ${second} ${both} ${f1.toFixed(3)}`
  })
  console.log(`${name.padEnd(28)}${cells.join('   ')}`)
}

const all: Record<string, Agreed> = {}
for (const file of readdirSync(join(folder, 'alignments-second')).sort()) {
  const found = measures(passOf('alignments', file), passOf('alignments-second', file))
  print(file.replace(/\.json$/, ''), found)
  for (const [what, { first, second, both }] of Object.entries(found)) {
    const sum = all[what] ?? { first: 0, second: 0, both: 0 }
    all[what] = { first: sum.first + first, second: sum.second + second, both: sum.both + both }
  }
}
print('all', all)
