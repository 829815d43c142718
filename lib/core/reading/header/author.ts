import { type Actor, mentionText } from '../cast/build'
import type { Mention } from '../cast/mention'
import type { TextParts } from '../document'
import type { Sentence } from '../sentences'
import type { Layout } from './layout'

/** Who is named where, and the page they are named on. */
type Named = { mentions: readonly Mention[]; of: ReadonlyMap<Mention, number> }
type Page = { parts: TextParts; layout: Layout }

/** Does a mention stand as a signature, in one of the last short lines of a statement in the first person? */
export function signs(parts: TextParts, mention: Mention): boolean {
  const start = parts.tokens[mention.from]?.start ?? 0
  const line = parts.lines.slice(-3).find((each) => each.start === start)
  return line !== undefined && line.text.length < 60 && !/[.!?:]["”]?$/.test(line.text)
}

/** The one person whom the lines above the text name beside the title: "… and The Rt Hon X MP". */
export function bylineOf({ mentions, of }: Named, page: Page): number | null {
  const found = new Set(
    mentions.flatMap((mention) => (standsAbove(mention, page) ? (of.get(mention) ?? []) : [])),
  )
  const [only] = found
  return found.size === 1 ? (only ?? null) : null
}

function standsAbove(mention: Mention, { parts, layout }: Page): boolean {
  const start = parts.tokens[mention.from]?.start ?? 0
  const inside = (line: { start: number; end: number } | null): boolean =>
    line !== null && start >= line.start && start < line.end
  return start < layout.bodyFrom && !inside(layout.title) && !inside(layout.attribution)
}

/** The office on the line under a signature. */
function below(mentions: readonly Mention[], signed: Mention | undefined): Mention | undefined {
  return mentions.find(({ kind, from }) => kind === 'office' && from === signed?.to)
}

/** "Statement by the Tánaiste on her call": the office of the title whose statement it is. */
function statementBy(mentions: readonly Mention[], { parts, layout }: Page): Mention | undefined {
  const end = layout.title?.end ?? 0
  return mentions.find(({ kind, from }) => {
    const token = parts.tokens[from]
    const by = /^(?:by|from)$/.test(parts.tokens[from - 1]?.lower ?? '')
    return kind === 'office' && by && token !== undefined && token.start < end
  })
}

/** Does a text open as somebody's own account: "This morning I spoke"? */
export function inFirstPerson({ tokens }: TextParts, body: Sentence | undefined): boolean {
  if (!body) return false
  return tokens.slice(body.from, Math.min(body.to, body.from + 6)).some(({ text }) => text === 'I')
}

/**
 * "This morning I spoke with X": whose statement it is, from the signature or the lines above the text, with the
 * office on a line of its own there; null where the text is not in the first person.
 */
export function authorOf(
  named: Named & { actors: readonly Actor[] },
  page: Page,
  { body, byline }: { body: Sentence; byline: number | null },
): number | null {
  const { parts } = page
  if (!inFirstPerson(parts, body)) return null
  const signed = named.mentions.filter((one) => named.of.has(one) && signs(parts, one)).at(-1)
  const author = (signed && named.of.get(signed)) ?? byline
  const actor = author === null ? undefined : named.actors[author]
  const held =
    below(named.mentions, signed) ??
    named.mentions.find(
      (one) => one.kind === 'office' && !named.of.has(one) && standsAbove(one, page),
    ) ??
    statementBy(named.mentions, page)
  if (actor && !actor.office && held?.office) {
    actor.office = mentionText(parts.tokens, held)
    actor.rank = held.office.rank
    actor.ranks.push(...held.office.ranks)
    actor.state ??= held.office.state
  }
  return author
}
