/** Measures of GOLD.md: positions matched by cue and content, fields over the right ones, facts. */
import type { Span } from '@/lib/core/reading/types'
import type { Gold, GoldCall, GoldPosition } from './gold-files'

export type Predicted = { positions: GoldPosition[]; calls: GoldCall[] }
export type Pair = { gold: GoldPosition; predicted: GoldPosition; exact: boolean }
export type Counts = Record<string, number>

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
}

const EDGE = /^[\s"'“”‘’.,;:!?…()–—-]+|[\s"'“”‘’.,;:!?…()–—-]+$/g

function cueOverlaps(a: GoldPosition, b: GoldPosition): boolean {
  const spansOf = (p: GoldPosition): Span[] => [p.cueAt, ...p.cueTailAt]
  return spansOf(a).some((x) => spansOf(b).some((y) => overlap(x, y) > 0))
}

/** Pairs predictions with gold, best overlap of contents first. */
export function pairUp(gold: Gold, predicted: Predicted): Pair[] {
  const candidates: { g: number; p: number; share: number }[] = []
  gold.positions.forEach((a, g) => {
    predicted.positions.forEach((b, p) => {
      const longer = Math.max(a.contentAt[1] - a.contentAt[0], b.contentAt[1] - b.contentAt[0])
      const share = overlap(a.contentAt, b.contentAt) / Math.max(1, longer)
      if (share >= 0.5 && cueOverlaps(a, b)) candidates.push({ g, p, share })
    })
  })
  candidates.sort((a, b) => b.share - a.share || a.g - b.g)
  const usedGold = new Set<number>()
  const usedPredicted = new Set<number>()
  const pairs: Pair[] = []
  for (const { g, p } of candidates) {
    const a = gold.positions[g]
    const b = predicted.positions[p]
    if (!a || !b || usedGold.has(g) || usedPredicted.has(p)) continue
    usedGold.add(g)
    usedPredicted.add(p)
    const words = (position: GoldPosition): string =>
      gold.text.slice(...position.contentAt).replace(EDGE, '')
    pairs.push({ gold: a, predicted: b, exact: words(a) === words(b) })
  }
  return pairs
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:the|king|president|mr\.?|ms\.?)\s+/, '')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()

/** Two names agree when they are equal or end in the same surname and one holds the other's words. */
export function sameActor(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)]
  if (x === y) return true
  const [short, long] =
    x.length <= y.length ? [x.split(' '), y.split(' ')] : [y.split(' '), x.split(' ')]
  return short.length > 0 && short.every((word) => long.includes(word))
}

export function sameSource(a: GoldPosition['source'], b: GoldPosition['source']): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b
  return a.length === b.length && a.every((name) => b.some((other) => sameActor(name, other)))
}

function add(counts: Counts, key: string, amount: number): void {
  counts[key] = (counts[key] ?? 0) + amount
}

function scorePair(counts: Counts, { gold, predicted, exact }: Pair): void {
  const source = sameSource(gold.source, predicted.source)
  add(counts, 'paired', 1)
  add(counts, 'exact', exact ? 1 : 0)
  add(counts, 'source', source ? 1 : 0)
  add(counts, 'act', gold.act === predicted.act ? 1 : 0)
  add(counts, 'force', gold.force === predicted.force ? 1 : 0)
  add(counts, 'force±1', Math.abs(gold.force - predicted.force) <= 1 ? 1 : 0)
  add(counts, 'polarity', gold.polarity === predicted.polarity ? 1 : 0)
  const hits = gold.issues.filter((issue) => predicted.issues.includes(issue)).length
  add(counts, 'issueHits', hits)
  add(counts, 'issueGold', gold.issues.length)
  add(counts, 'issuePredicted', predicted.issues.length)
  add(
    counts,
    'issueFirst',
    gold.issues[0] !== undefined && predicted.issues.includes(gold.issues[0]) ? 1 : 0,
  )
}

type FactCheck = { field: string; right: boolean; gold: string; got: string }

/** The call facts of gold against the predicted ones, call by call. */
export function checkFacts(gold: Gold, predicted: Predicted): FactCheck[] {
  const checks: FactCheck[] = []
  const put = (field: string, right: boolean, want: unknown, got: unknown): void => {
    checks.push({ field, right, gold: JSON.stringify(want), got: JSON.stringify(got ?? null) })
  }
  put(
    'calls',
    gold.calls.length === predicted.calls.length,
    gold.calls.length,
    predicted.calls.length,
  )
  gold.calls.forEach((want, index) => {
    const got = predicted.calls[index] ?? predicted.calls[0]
    put('heldOn', want.heldOn === (got?.heldOn ?? null), want.heldOn, got?.heldOn)
    put(
      'publishedOn',
      want.publishedOn === (got?.publishedOn ?? null),
      want.publishedOn,
      got?.publishedOn,
    )
    put('channel', want.channel === got?.channel, want.channel, got?.channel)
    const [a, b] = [want.initiative, got?.initiative ?? null]
    put('initiative', a === null || b === null ? a === b : a.state === b.state, a, b)
    put(
      'issuer',
      want.issuer?.state === got?.issuer?.state &&
        sameActor(want.issuer?.name ?? '', got?.issuer?.name ?? ''),
      want.issuer,
      got?.issuer,
    )
    const names = got?.participants ?? []
    const all = want.participants.every((each) =>
      names.some((other) => sameActor(each.name, other.name) && each.state === other.state),
    )
    put(
      'participants',
      all && names.length === want.participants.length,
      want.participants.map((p) => p.name),
      names.map((p) => `${p.name} ${p.state}`),
    )
  })
  return checks
}

/** Adds one reading to the counts. */
export function score(counts: Counts, gold: Gold, predicted: Predicted): Pair[] {
  const pairs = pairUp(gold, predicted)
  add(counts, 'gold', gold.positions.length)
  add(counts, 'predicted', predicted.positions.length)
  for (const pair of pairs) scorePair(counts, pair)
  for (const check of checkFacts(gold, predicted)) {
    add(counts, `fact ${check.field}`, check.right ? 1 : 0)
    add(counts, `facts ${check.field}`, 1)
  }
  return pairs
}

const ratio = (a: number | undefined, b: number | undefined): number => (b ? (a ?? 0) / b : 0)
const f1 = (p: number, r: number): number => (p + r > 0 ? (2 * p * r) / (p + r) : 0)

/** The figures that counts give. */
export function figures(counts: Counts): Record<string, number> {
  const c = (key: string): number => counts[key] ?? 0
  const prf = (right: number): number => f1(ratio(right, c('predicted')), ratio(right, c('gold')))
  const out: Record<string, number> = {
    'detection P': ratio(c('paired'), c('predicted')),
    'detection R': ratio(c('paired'), c('gold')),
    'detection F1': prf(c('paired')),
    'with source F1': prf(c('source')),
    'exact F1': prf(c('exact')),
    'exact of right': ratio(c('exact'), c('paired')),
    source: ratio(c('source'), c('paired')),
    act: ratio(c('act'), c('paired')),
    force: ratio(c('force'), c('paired')),
    'force ±1': ratio(c('force±1'), c('paired')),
    polarity: ratio(c('polarity'), c('paired')),
    'issues P': ratio(c('issueHits'), c('issuePredicted')),
    'issues R': ratio(c('issueHits'), c('issueGold')),
    'issues F1': f1(
      ratio(c('issueHits'), c('issuePredicted')),
      ratio(c('issueHits'), c('issueGold')),
    ),
  }
  for (const key of Object.keys(counts))
    if (key.startsWith('facts '))
      out[`fact ${key.slice(6)}`] = ratio(counts[`fact ${key.slice(6)}`], counts[key])
  return out
}
