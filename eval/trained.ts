/**
 * A trained part to compare the rules with: logistic regression over the words of a position's cue and content, one
 * model each for act, force and polarity (multinomial) and one for each issue (yes or no). It is trained on the gold of
 * the development part alone, in a fixed order with fixed steps, so that the same gold gives the same model.
 */
import type { Gold, GoldPosition } from './gold-files'

/** A position as its words: `c:` of the cue, `w:` of the content, with pairs of neighbours in the cue. */
type Features = readonly string[]
/** A position with its features as numbers. */
type Seen = { position: GoldPosition; at: Int32Array }
/** The weight of each feature for each class: `weights[class][feature]`. */
type Model = { classes: readonly string[]; weights: readonly Float64Array[] }

const EPOCHS = 20
const RATE = 0.5
const BIAS = ''
/** An issue that stands fewer times in the gold cannot be learnt. */
const FEWEST = 2

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}'-]+/gu) ?? []
  )
}

/** The features of a gold position. */
function featuresOf(text: string, position: GoldPosition): Features {
  const spans = [position.cueAt, ...position.cueTailAt]
  const cue = spans.flatMap((span) => wordsOf(text.slice(...span)))
  const content = wordsOf(text.slice(...position.contentAt))
  const pairs = cue.slice(1).map((word, at) => `c:${cue[at]} ${word}`)
  const opening = content.slice(0, 2).map((word) => `o:${word}`)
  const all = [...cue.map((word) => `c:${word}`), ...pairs, ...content.map((word) => `w:${word}`)]
  return [...new Set([BIAS, ...all, ...opening])]
}

/** The share of each class, by the weights of the features that a position has. */
function shares({ weights }: Model, at: Int32Array): number[] {
  const sums = weights.map((row) => {
    let sum = 0
    for (const feature of at) sum += row[feature] ?? 0
    return sum
  })
  const top = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - top))
  const all = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / all)
}

/** Trains one model by steps down the gradient, each position in turn. */
function train(seen: readonly Seen[], size: number, labelOf: (seen: Seen) => string): Model {
  const labels = seen.map(labelOf)
  const classes = [...new Set(labels)].sort()
  const model = { classes, weights: classes.map(() => new Float64Array(size)) }
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const [k, { at }] of seen.entries()) {
      const share = shares(model, at)
      const step = RATE / (1 + epoch / 4) / Math.sqrt(at.length)
      for (const [c, row] of model.weights.entries()) {
        const off = step * ((classes[c] === labels[k] ? 1 : 0) - (share[c] ?? 0))
        if (Math.abs(off) > 1e-4) for (const feature of at) row[feature] = (row[feature] ?? 0) + off
      }
    }
  return model
}

const FIELDS = ['act', 'force', 'polarity'] as const
/** What the trained part says of a position's words. */
export type Trained = (text: string, position: GoldPosition) => Record<string, string | string[]>

/** Trains all models on the positions of some gold readings. */
export function trainOn(gold: readonly Gold[]): Trained {
  const numbers = new Map<string, number>()
  const numbered = (features: Features): Int32Array =>
    Int32Array.from(features.flatMap((feature) => numbers.get(feature) ?? []))
  const seen = gold.flatMap(({ text, positions }) =>
    positions.map((position) => {
      const features = featuresOf(text, position)
      for (const feature of features) if (!numbers.has(feature)) numbers.set(feature, numbers.size)
      return { position, at: numbered(features) }
    }),
  )
  const fields = FIELDS.map(
    (field) =>
      [field, train(seen, numbers.size, ({ position }) => String(position[field]))] as const,
  )
  const all = seen.flatMap(({ position }) => position.issues)
  const issues = [...new Set(all)]
    .sort()
    .filter((id) => all.filter((other) => other === id).length >= FEWEST)
    .map((id) => {
      const model = train(seen, numbers.size, ({ position }) =>
        position.issues.includes(id) ? 'yes' : 'no',
      )
      return { id, model }
    })
  return (text, position) => {
    const at = numbered(featuresOf(text, position))
    const sure = issues
      .map(({ id, model }) => ({ id, share: shares(model, at)[1] ?? 0 }))
      .sort((a, b) => b.share - a.share)
    const chosen = sure.filter(({ share }, rank) => rank === 0 || share >= 0.5)
    const labels = fields.map(([field, model]) => {
      const share = shares(model, at)
      return [field, model.classes[share.indexOf(Math.max(...share))] ?? ''] as const
    })
    return { ...Object.fromEntries(labels), issues: chosen.map(({ id }) => id) }
  }
}
