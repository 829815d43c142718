/** Reports the trained part beside the rules, on the positions that the rules found, so that both label the same ones. */
import type { Gold, GoldPosition, Split } from './gold-files'
import { type Predicted, pairUp } from './score'
import { type Trained, trainOn } from './trained'

type Labels = Record<string, string | readonly string[]>
type Tally = {
  n: number
  act: number
  force: number
  polarity: number
  hit: number
  gold: number
  said: number
}

const FOLDS = 5
const FIELDS = ['act', 'force', 'polarity'] as const

const empty = (): Tally => ({ n: 0, act: 0, force: 0, polarity: 0, hit: 0, gold: 0, said: 0 })

function count(tally: Tally, want: GoldPosition, got: Labels): void {
  tally.n++
  for (const field of FIELDS) if (String(want[field]) === String(got[field])) tally[field]++
  const said = got.issues ?? []
  tally.hit += want.issues.filter((id) => said.includes(id)).length
  tally.gold += want.issues.length
  tally.said += said.length
}

function figuresOf({ n, act, force, polarity, hit, gold, said }: Tally): string {
  const issues = gold + said > 0 ? (2 * hit) / (gold + said) : 0
  return [act / n, force / n, polarity / n, issues].map((x) => x.toFixed(3).padStart(10)).join('')
}

/** Compares on some gold readings; `trained` gives the model that has not seen a reading. */
function compare(
  gold: readonly Gold[],
  read: (gold: Gold) => Predicted,
  trained: (gold: Gold) => Trained,
): { rules: Tally; model: Tally } {
  const rules = empty()
  const model = empty()
  for (const each of gold)
    for (const pair of pairUp(each, read(each))) {
      const { act, force, polarity, issues } = pair.predicted
      count(rules, pair.gold, { act, force: String(force), polarity, issues })
      count(model, pair.gold, trained(each)(each.text, pair.gold))
    }
  return { rules, model }
}

/** Prints act, force, polarity and issues of rules and trained part: development by folds, the other parts as they are. */
export function runTrained(gold: readonly Gold[], read: (gold: Gold) => Predicted): void {
  const of = (split: Split): Gold[] => gold.filter((each) => each.split === split)
  const development = of('development')
  if (development.length < FOLDS) return
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    trainOn(development.filter((_, at) => at % FOLDS !== fold)),
  )
  const whole = trainOn(development)
  console.log(
    `\ntrained part beside the rules, on the positions that the rules found\n${' '.repeat(34)}${['act', 'force', 'polarity', 'issues F1'].map((head) => head.padStart(10)).join('')}`,
  )
  const rows = [
    [
      'development, in folds',
      development,
      (each: Gold) => folds[development.indexOf(each) % FOLDS] ?? whole,
    ],
    ['test', of('test'), () => whole],
    ['unseen', of('unseen'), () => whole],
  ] as const
  for (const [name, part, model] of rows) {
    if (part.length === 0) continue
    const tallies = compare(part, read, model)
    console.log(`${`${name} · rules`.padEnd(34)}${figuresOf(tallies.rules)}`)
    console.log(`${`${name} · trained`.padEnd(34)}${figuresOf(tallies.model)}`)
  }
}
