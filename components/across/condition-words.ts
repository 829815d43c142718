import { ACT_WORDS, FORCE_WORDS, POLARITY_WORDS } from '@/components/position/position-words'
import { dayInWords } from '@/components/ui/day'
import { INITIATIVES, type Initiative } from '@/lib/core/charting/raised-issues'
import { ACTS, CHANNELS, POLARITIES } from '@/lib/core/reading/types'
import {
  ACROSS_SIDES,
  type AcrossChoice,
  type AcrossCondition,
  type AcrossSide,
} from '@/lib/features/across/schema'
import { CHANNEL_WORDS } from '@/lib/features/call/schema'

/** Sides as a question names them. */
const SIDE_WORDS: Record<AcrossSide, string> = {
  own: 'held by the issuer’s own side',
  other: 'put into the other side’s mouth',
  alone: 'held by one side alone',
  joint: 'held by both together',
}

type Told = Exclude<AcrossCondition, 'issue' | 'from' | 'to'>
type Asked = Exclude<Told, 'call' | 'with' | 'pair'>

/** At whose initiative an account says that its call was held. */
const INITIATIVE_WORDS: Record<Initiative, string> = {
  own: 'at the own side’s initiative',
  other: 'at another side’s initiative',
  untold: 'initiative not told',
}

/** What a condition of a question is called, and how it reads when it stands. */
export const CONDITIONS: { [C in Told]: { title: string; words: (value: string) => string } } = {
  state: { title: 'State of who holds it', words: (value) => `of ${value}` },
  office: { title: 'Office of who holds it', words: (value) => `as ${value}` },
  side: { title: 'Side', words: (value) => SIDE_WORDS[value as AcrossSide] ?? value },
  issuer: { title: 'Issuer', words: (value) => `told by ${value}` },
  untold: { title: 'Not mentioned by', words: (value) => `not mentioned in ${value}’s account` },
  cue: { title: 'Words of the cue', words: (value) => `cue has “${value}”` },
  act: { title: 'Act', words: (value) => labelIn(ACT_WORDS, value) },
  force: { title: 'Force at least', words: (value) => `force ${value} or more` },
  direction: { title: 'Direction', words: (value) => labelIn(POLARITY_WORDS, value) },
  channel: { title: 'Channel', words: (value) => `channel: ${labelIn(CHANNEL_WORDS, value)}` },
  first: { title: 'For the first time', words: () => 'for the first time' },
  changed: {
    title: 'Changed since',
    words: (value) => `put otherwise than before, since ${dayInWords(value)}`,
  },
  call: { title: 'Call', words: (value) => `in the call ${value}` },
  with: { title: 'With', words: (value) => `in calls with ${value}` },
  pair: { title: 'Between', words: (value) => `in calls of ${value}` },
  initiative: {
    title: 'Initiative',
    words: (value) => labelIn(INITIATIVE_WORDS, value),
  },
}

/** The conditions one may add, in the order of the list. */
export const CONDITION_NAMES = Object.keys(CONDITIONS).filter(
  (name): name is Asked => name !== 'call' && name !== 'with' && name !== 'pair',
)

/** Values of the conditions that have few. */
export const CONDITION_VALUES: Partial<Record<Asked, readonly { id: string; label: string }[]>> = {
  side: ACROSS_SIDES.map((id) => ({ id, label: SIDE_WORDS[id] })),
  act: ACTS.map((id) => ({ id, label: ACT_WORDS[id] })),
  force: [1, 2, 3, 4].map((force) => ({
    id: String(force),
    label: `${force}: ${FORCE_WORDS[force] ?? ''}`,
  })),
  direction: POLARITIES.map((id) => ({ id, label: POLARITY_WORDS[id] })),
  channel: CHANNELS.map((id) => ({ id, label: CHANNEL_WORDS[id] })),
  initiative: INITIATIVES.map((id) => ({ id, label: INITIATIVE_WORDS[id] })),
  first: [{ id: '1', label: 'Only what was said for the first time' }],
}

function labelIn(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value
}

const STATES = new Intl.DisplayNames('en', { type: 'region' })

/** The name of an ISO code of a state; what is none stays as it is. */
export function stateWords(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (STATES.of(code) ?? code) : code
}

type Named = {
  choice: AcrossChoice
  call?: string | null
  counterpart?: string | null
  pair?: string | null
}

/** The conditions of a choice beside actors, issue and days, as they read. */
export function toldConditions({ choice, call, counterpart, pair }: Named): {
  name: Told
  label: string
}[] {
  return (Object.keys(CONDITIONS) as Told[]).flatMap((name) => {
    const value = choice[name]
    if (value === undefined) return []
    const names = {
      call: call ?? 'asked for',
      with: counterpart ?? 'somebody',
      pair: pair ?? 'two',
    }
    const said =
      name === 'state'
        ? stateWords(String(value))
        : name === 'call' || name === 'with' || name === 'pair'
          ? names[name]
          : String(value)
    return [{ name, label: CONDITIONS[name].words(said) }]
  })
}

/** A question in words: "Ilva Terren on maritime security, force 3 or more". */
export function questionWords(
  of: Named & { actors: readonly { name: string }[]; issue: { label: string } | null },
): string {
  const who = new Intl.ListFormat('en').format(of.actors.map(({ name }) => name))
  const { from, to } = of.choice
  const parts = [
    who && of.issue ? `${who} on ${of.issue.label}` : who || of.issue?.label,
    ...toldConditions(of).map(({ label }) => label),
    from ? `from ${dayInWords(from)}` : '',
    to ? `up to ${dayInWords(to)}` : '',
  ].filter(Boolean)
  const sentence = parts.join(', ') || 'Every position'
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
