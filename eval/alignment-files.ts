/** Loads gold alignments, and the gold readings that their indices point into. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type DivergenceKind, FACT_FIELDS, type FactField } from '@/lib/core/comparing/types'
import { SAMPLE_READOUTS } from '@/lib/core/sample/sample-collection'
import { type Gold, goldOf, type Raw, shared } from './gold-files'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'eval/gold')
const SAMPLE = 'sample:'

/** A place in a gold reading, or null where a position faces none. */
export type Place = number | null

/** A divergence as a journalist would list it; `at` is a place on one side, or one on each. */
export type GoldDivergence = {
  kind: DivergenceKind
  side?: 'a' | 'b'
  field?: FactField
  at?: number | [number, number]
}

export type RawAlignment = {
  a: string
  b: string
  sha256: { a: string; b: string }
  /** Where each position's cue starts, so that an index that came to mean another position is noticed. */
  cues: { a: number[]; b: number[] }
  pairs: [Place, Place][]
  divergences: GoldDivergence[]
}

export type GoldAlignment = RawAlignment & { name: string; goldA: Gold; goldB: Gold }

/** The text that a gold file names: of the sample collection, or in the folder of shared texts. */
export function textNamed(name: string): string | null {
  if (name.startsWith(SAMPLE)) {
    return SAMPLE_READOUTS.find(({ slug }) => slug === name.slice(SAMPLE.length))?.body ?? null
  }
  const path = join(shared, 'data', name)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The gold reading of a text; null where there is none. */
export function readingOf(name: string): Raw | null {
  const path = name.startsWith(SAMPLE)
    ? join(folder, 'samples', `${name.slice(SAMPLE.length)}.json`)
    : join(folder, name.replace('/', '--').replace(/\.txt$/, '.json'))
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Raw) : null
}

function problemsOf(alignment: GoldAlignment): string[] {
  const { name, pairs, divergences, goldA, goldB, cues } = alignment
  const problems: string[] = []
  const count = { a: goldA.positions.length, b: goldB.positions.length }
  for (const [side, gold] of [
    ['a', goldA],
    ['b', goldB],
  ] as const) {
    const starts = gold.positions.map(({ cueAt }) => cueAt[0])
    if (starts.join() !== cues[side].join())
      problems.push(`${name}: the positions of ${side} are not the ones that were aligned`)
    const at = side === 'a' ? 0 : 1
    for (const place of starts.keys())
      if (!pairs.some((pair) => pair[at] === place))
        problems.push(`${name}: position ${place} of ${side} stands in no pair`)
  }
  const inside = (place: Place | undefined, side: 'a' | 'b') =>
    place === null || (place !== undefined && place >= 0 && place < count[side])
  for (const [a, b] of pairs) {
    if (!inside(a, 'a') || !inside(b, 'b') || (a === null && b === null))
      problems.push(`${name}: pair ${a}–${b} points outside the readings`)
    const alone =
      a === null
        ? pairs.filter((p) => p[1] === b)
        : b === null
          ? pairs.filter((p) => p[0] === a)
          : []
    if (alone.length > 1) problems.push(`${name}: ${a}–${b} faces nothing and something`)
  }
  for (const { kind, side, field, at } of divergences) {
    const where = `${name}: ${kind} ${field ?? ''}${side ?? ''} ${at ?? ''}`
    if (kind === 'facts' ? !FACT_FIELDS.some((one) => one === field) : at === undefined)
      problems.push(`${where} says not what it is about`)
    if (Array.isArray(at) && !(inside(at[0], 'a') && inside(at[1], 'b')))
      problems.push(`${where} points outside the readings`)
    if (typeof at === 'number' && !(side && inside(at, side)))
      problems.push(`${where} points outside the reading`)
  }
  return problems
}

export type LoadedAlignments = { alignments: GoldAlignment[]; skipped: number; problems: string[] }

/** Every gold alignment whose two texts are at hand, what is wrong with them, and how many were skipped. */
export function loadAlignments(): LoadedAlignments {
  const loaded: LoadedAlignments = { alignments: [], skipped: 0, problems: [] }
  const files = readdirSync(join(folder, 'alignments')).sort()
  for (const file of files.filter((each) => each.endsWith('.json'))) {
    const raw = JSON.parse(readFileSync(join(folder, 'alignments', file), 'utf8')) as RawAlignment
    const texts = { a: textNamed(raw.a), b: textNamed(raw.b) }
    const readings = { a: readingOf(raw.a), b: readingOf(raw.b) }
    if (texts.a === null || texts.b === null) {
      loaded.skipped++
      continue
    }
    if (!readings.a || !readings.b) {
      loaded.problems.push(`${file}: a gold reading is missing`)
      continue
    }
    if (sha256Of(texts.a) !== raw.sha256.a || sha256Of(texts.b) !== raw.sha256.b) {
      loaded.problems.push(`${file}: a text is not the one that was read (sha256)`)
      continue
    }
    const alignment = {
      ...raw,
      name: file.replace(/\.json$/, ''),
      goldA: goldOf(readings.a, texts.a),
      goldB: goldOf(readings.b, texts.b),
    }
    loaded.problems.push(...problemsOf(alignment))
    loaded.alignments.push(alignment)
  }
  return loaded
}

/** Gold readings of the sample collection, for the check of their spans. */
export function loadSampleReadings(): { gold: Gold[]; problems: string[] } {
  const problems: string[] = []
  const gold = SAMPLE_READOUTS.flatMap(({ slug }): Gold[] => {
    const name = `${SAMPLE}${slug}`
    const text = textNamed(name)
    const raw = readingOf(name)
    if (!raw || text === null) {
      problems.push(`${name}: has no gold reading`)
      return []
    }
    if (raw.sha256 !== sha256Of(text)) {
      problems.push(`${name}: the text is not the one that was read (sha256)`)
      return []
    }
    return [goldOf(raw, text)]
  })
  return { gold, problems }
}
