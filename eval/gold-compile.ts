/**
 * Turns annotations in working form (quotes as strings, outside the repository) into gold
 * readings (offsets and sha256, no text).
 *
 *   npx tsx eval/gold-compile.ts WORKING_DIR OUT_DIR [file.json …]
 *
 * A text is named by its path under the folder of shared texts, or as `sample:SLUG` of the sample collection.
 *
 * Working form: a gold reading whose positions have `cue`, `content` and, where the cue is split,
 * `cueTail` (string or list) in place of offsets. Positions stand in order of their cues. Each cue
 * is looked for after the start of the cue before it, its content from the end of the cue; `nth`
 * takes the nth occurrence instead (1 is the first), `contentNth` likewise, and
 * `"contentBefore": true` looks for the nearest content before the cue. A quote that is not found
 * stops the run with its words.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ISSUES } from '../lib/core/reading/data/issues'
import { ACTS, FORCES, POLARITIES } from '../lib/core/reading/types'
import { sha256Of, textNamed } from './alignment-files'

type WorkingPosition = {
  source: string[] | string
  cue: string
  cueTail?: string | string[]
  content: string
  nth?: number
  contentNth?: number
  contentBefore?: boolean
  act: string
  force: number
  polarity: string
  issues: string[]
  call?: number[]
}

type Working = { text: string; positions: WorkingPosition[]; [key: string]: unknown }

type Span = [start: number, end: number]

const ISSUE_IDS = new Set(ISSUES.map((issue) => issue.id))

function nthIndexOf(text: string, quote: string, nth: number): number {
  let at = -1
  for (let count = 0; count < nth; count += 1) {
    at = text.indexOf(quote, at + 1)
    if (at < 0) return -1
  }
  return at
}

/** A tail is often a bare "on" or "for": it must not be found inside another word. */
function wholeWordsAt(text: string, quote: string, from: number): number {
  let at = text.indexOf(quote, from)
  while (at >= 0 && /\p{L}/u.test(text.slice(at - 1, at) + text.slice(at + quote.length)[0]))
    at = text.indexOf(quote, at + 1)
  return at
}

function spanOf(quote: string, at: number, where: string): Span {
  if (at < 0) throw new Error(`${where}: not found: "${quote}"`)
  return [at, at + quote.length]
}

function findContent(text: string, position: WorkingPosition, cueAt: Span, where: string): Span {
  const { content, contentNth, contentBefore } = position
  const at = contentNth
    ? nthIndexOf(text, content, contentNth)
    : contentBefore
      ? text.lastIndexOf(content, cueAt[0] - content.length)
      : text.indexOf(content, cueAt[1])
  return spanOf(content, at, where)
}

function findTails(text: string, position: WorkingPosition, cueAt: Span, where: string): Span[] {
  const tails = [position.cueTail ?? []].flat()
  let from = cueAt[1]
  return tails.map((tail) => {
    const span = spanOf(tail, wholeWordsAt(text, tail, from), `${where} tail`)
    from = span[1]
    return span
  })
}

function checkLabels(position: WorkingPosition, where: string): void {
  const wrong = [
    ACTS.some((act) => act === position.act) || `act ${position.act}`,
    FORCES.some((force) => force === position.force) || `force ${position.force}`,
    POLARITIES.some((polarity) => polarity === position.polarity) ||
      `polarity ${position.polarity}`,
    position.issues.length > 0 || 'no issue',
    ...position.issues.map((id) => ISSUE_IDS.has(id) || `issue ${id}`),
  ].filter((entry) => entry !== true)
  if (wrong.length > 0) throw new Error(`${where}: unknown ${wrong.join(', ')}`)
}

function compilePosition(text: string, position: WorkingPosition, from: number, where: string) {
  checkLabels(position, where)
  const at = position.nth
    ? nthIndexOf(text, position.cue, position.nth)
    : text.indexOf(position.cue, from)
  const cueAt = spanOf(position.cue, at, where)
  const cueTailAt = findTails(text, position, cueAt, where)
  const contentAt = findContent(text, position, cueAt, `${where} content`)
  for (const span of [cueAt, ...cueTailAt]) {
    if (span[0] < contentAt[1] && contentAt[0] < span[1] && cueTailAt.length === 0)
      throw new Error(`${where}: cue and content overlap`)
  }
  const { source, act, force, polarity, issues, call } = position
  return {
    source,
    cueAt,
    ...(cueTailAt.length > 0 ? { cueTailAt } : {}),
    contentAt,
    act,
    force,
    polarity,
    issues,
    ...(call ? { call } : {}),
  }
}

function compile(working: Working) {
  const text = textNamed(working.text)
  if (text === null) throw new Error(`${working.text}: there is no such text`)
  let from = 0
  const positions = working.positions.map((position, index) => {
    const where = `${working.text} #${index} "${position.cue}"`
    const compiled = compilePosition(text, position, from, where)
    from = compiled.cueAt[0] + 1
    return compiled
  })
  const sha256 = sha256Of(text)
  const { text: name, positions: _, ...rest } = working
  return { text: name, sha256, ...rest, positions }
}

/** `["a", 1]` on one line, as GOLD files are read by people too. */
function inLines(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(
    /\[\s+((?:-?\d+|"[^"\n]*")(?:,\s+(?:-?\d+|"[^"\n]*"))*)\s+\]/g,
    (_, inner: string) => `[${inner.replace(/,\s+/g, ', ')}]`,
  )}\n`
}

const [workingDir, outDir, ...only] = process.argv.slice(2)
if (!workingDir || !outDir) {
  console.error('usage: gold-compile WORKING_DIR OUT_DIR [file.json …]')
  process.exit(2)
}
if (!existsSync(outDir)) mkdirSync(outDir, { recursive: true })
const names = only.length > 0 ? only : readdirSync(workingDir).filter((n) => n.endsWith('.json'))
let failed = 0
for (const name of names.map((n) => basename(n)).sort()) {
  try {
    const working: Working = JSON.parse(readFileSync(join(workingDir, name), 'utf8'))
    writeFileSync(join(outDir, name), inLines(compile(working)))
  } catch (error) {
    failed += 1
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
console.log(`${names.length - failed} compiled, ${failed} failed`)
if (failed > 0) process.exitCode = 1
