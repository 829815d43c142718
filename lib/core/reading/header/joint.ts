import type { TextParts } from '../document'
import { organisationAt, stateAt } from '../gazetteer'
import type { Sentence } from '../sentences'
import type { Token } from '../tokens'
import type { Layout } from './layout'

/** A side in whose name a joint statement is made: a state, or an organisation as printed. */
export type JointSide = { state: string | null; organisation: string | null }

/** A text that speaks for both or all sides, with those that its title or first words name. */
export type JointStatement = { sides: readonly JointSide[] }

const KIND =
  /\bjoint(?:ly)? (?:\p{L}+[ -]){0,3}?(?:statement|communiqu[eé]|declaration|release|read-?out|conclusions|announcement|message|appeal|note|summary|vision)(?!\p{L})/iu
/** Words before those that make the statement what is told of: "X and Y sign joint declaration". */
const TOLD_OF =
  /\b(?:sign|signs|signed|signing|adopts?|adopted|adoption|welcomes?|welcomed|rejects?|on the|on a|regarding|concerning|about|responds?|reacts?|comments?|anniversary|implementation|within|under)\b/i
const GOES_ON = /^[\s,]*(?:signed|adopted|on the table)\b/i
const RELEASED =
  /\bthe (?:text of the )?following (?:joint |press )*statement (?:was|is|has been) (?:issued|released|given|made|agreed)\b|\b(?:issued|released|made|adopted|agreed) the following joint\b|\bjointly (?:issued|released|declare|state)\b/i
const TOGETHER = /^We,? (?:the )?[^.]{3,200}?(?:,| (?:met|reaffirm|declare|state|express|recall))/u

function rangeOf({ tokens }: TextParts, { from, to }: Sentence): readonly [number, number] {
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
}

/** Does a line name the text itself a joint statement, and not one that it tells of? */
function namesItself(line: string): boolean {
  const match = KIND.exec(line)
  if (!match) return false
  const after = line.slice(match.index + match[0].length)
  return !TOLD_OF.test(line.slice(0, match.index)) && !GOES_ON.test(after)
}

/** The states and organisations that a stretch names, each once, in order. */
function sidesIn(tokens: readonly Token[], from: number, to: number): JointSide[] {
  const sides: JointSide[] = []
  const put = (side: JointSide): void => {
    const known = sides.some(
      (each) => each.state === side.state && each.organisation === side.organisation,
    )
    if (!known) sides.push(side)
  }
  for (let k = from; k < to; k++) {
    const state = stateAt(tokens, k)
    const body = state ? 0 : organisationAt(tokens, k)
    if (state && state.kind !== 'capital') put({ state: state.iso, organisation: null })
    if (body > 0) put({ state: null, organisation: textOf(tokens, k, body) })
    k = Math.max(k, (state?.to ?? body) - 1)
    const second = state ? secondPart(tokens[k]) : null
    if (second) put({ state: second, organisation: null })
  }
  return sides
}

/** The second state of "Japan–Chile" in one word. */
function secondPart(token: Token | undefined): string | null {
  const dash = token ? token.text.search(/[-–]\p{Lu}/u) : -1
  if (!token || dash < 2) return null
  const text = token.text.slice(dash + 1)
  return stateAt([{ ...token, text, lower: text.toLowerCase() }], 0)?.iso ?? null
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')
}

/** The sides of a joint statement, by its title, its attribution line or its first words; null where it is none. */
export function findJoint(
  parts: TextParts,
  layout: Layout,
  sentences: readonly Sentence[],
  title: string | null,
): JointStatement | null {
  const { tokens } = parts
  const first = sentences[0]
  const opening = first ? parts.clean.slice(...rangeOf(parts, first)) : ''
  const titled = namesItself(layout.title?.text ?? title ?? '')
  const attributed = namesItself(layout.attribution?.text ?? '')
  const released = RELEASED.test(opening)
  if (!titled && !attributed && !released) return null
  const heading = layout.title
    ? sidesIn(tokens, ...within(tokens, layout.title.start, layout.title.end))
    : []
  const said = released || TOGETHER.test(opening)
  const spoken = first && said ? sidesIn(tokens, first.from, first.to) : []
  if (released && !titled && !/\bjoint/i.test(opening) && spoken.length < 2) return null
  return { sides: heading.length > 1 ? heading : spoken }
}

function within(tokens: readonly Token[], start: number, end: number): [number, number] {
  const from = tokens.findIndex((token) => token.start >= start)
  const to = tokens.findIndex((token) => token.start >= end)
  return [Math.max(0, from), to < 0 ? tokens.length : to]
}
