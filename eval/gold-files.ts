/** Loads gold readings, from the shared examples (quoted words) and from eval/gold (offsets). */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Act, Force, Polarity, Span } from '@/lib/core/reading/types'

/**
 * The part a reading belongs to: looked at while rules are written; looked at through totals; marked after reader 1.1.0
 * by somebody who did not run it, and out of sight while 1.2.0 was made.
 */
export type Split = 'development' | 'test' | 'unseen'

export type GoldPerson = { name: string; office: string | null; state: string | null }
export type GoldCall = {
  heldOn: string | null
  publishedOn: string | null
  channel: string
  initiative: { actor: string; state: string | null } | null
  issuer: { name: string; state: string | null } | null
  participants: GoldPerson[]
  alsoNamed?: GoldPerson[]
}
export type GoldPosition = {
  source: string[] | 'joint' | 'unclear'
  cueAt: Span
  cueTailAt: Span[]
  contentAt: Span
  act: Act
  force: Force
  polarity: Polarity
  issues: string[]
}
export type Gold = {
  file: string
  issuer: string
  split: Split
  text: string
  calls: GoldCall[]
  positions: GoldPosition[]
}

type RawPosition = Omit<GoldPosition, 'cueAt' | 'contentAt' | 'cueTailAt'> & {
  cue?: string
  content?: string
  cueTail?: string[]
  cueAt?: Span
  contentAt?: Span
  cueTailAt?: Span[]
}
export type Raw = {
  text: string
  sha256?: string
  split?: Split
  call?: GoldCall
  calls?: GoldCall[]
  positions: RawPosition[]
}

const root = resolve(import.meta.dirname, '..')
/** The folder of shared texts beside the repository, or where PARLEY_SHARED says. */
export const shared = process.env.PARLEY_SHARED ?? resolve(root, '../shared')

/** Finds quoted words in order, so that a phrase that occurs twice is taken where it stands. */
function locate(text: string, raw: RawPosition, from: number): GoldPosition {
  const cueStart = text.indexOf(raw.cue ?? '', from)
  const contentStart = text.indexOf(raw.content ?? '', from)
  if (cueStart < 0 || contentStart < 0)
    throw new Error(`Words not found: ${raw.cue} | ${raw.content}`)
  return {
    ...raw,
    cueAt: [cueStart, cueStart + (raw.cue ?? '').length],
    contentAt: [contentStart, contentStart + (raw.content ?? '').length],
    cueTailAt: [],
  }
}

function positionsOf(text: string, raw: Raw): GoldPosition[] {
  let from = 0
  return raw.positions.map((position) => {
    if (position.cueAt && position.contentAt) {
      const { cueAt, contentAt } = position
      return { ...position, cueAt, contentAt, cueTailAt: position.cueTailAt ?? [] }
    }
    const found = locate(text, position, from)
    from = Math.min(found.cueAt[0], found.contentAt[0])
    return found
  })
}

/** A gold reading with its text. */
export function goldOf(raw: Raw, text: string): Gold {
  return {
    file: raw.text,
    issuer: raw.text.includes('/') ? (raw.text.split('/')[0] ?? '') : 'example',
    split: raw.split ?? 'development',
    text,
    calls: raw.calls ?? (raw.call ? [raw.call] : []),
    positions: positionsOf(text, raw),
  }
}

/** Every gold reading whose text is at hand, and how many were skipped because it is not. */
export function loadGold(): { gold: Gold[]; skipped: number; changed: string[] } {
  const gold: Gold[] = []
  const changed: string[] = []
  let skipped = 0
  const examples = join(shared, 'examples')
  const folder = join(root, 'eval/gold')
  const jobs: { json: string; base: string }[] = []
  if (existsSync(examples))
    for (const name of readdirSync(examples).sort())
      if (name.endsWith('.gold.json')) jobs.push({ json: join(examples, name), base: examples })
  if (existsSync(folder))
    for (const name of readdirSync(folder).sort())
      if (name.endsWith('.json') && name !== 'split.json')
        jobs.push({ json: join(folder, name), base: join(shared, 'data') })
  for (const { json, base } of jobs) {
    const raw = JSON.parse(readFileSync(json, 'utf8')) as Raw
    const path = join(base, raw.text)
    if (!existsSync(path)) {
      skipped++
      continue
    }
    const bytes = readFileSync(path)
    if (raw.sha256 && createHash('sha256').update(bytes).digest('hex') !== raw.sha256) {
      changed.push(raw.text)
      continue
    }
    gold.push(goldOf(raw, bytes.toString('utf8')))
  }
  return { gold, skipped, changed }
}
