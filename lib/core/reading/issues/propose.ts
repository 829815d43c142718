import type { Token } from '../tokens'

const OPENERS =
  /^(?:the|a|an|its|his|her|their|our|current|further|some|certain|several|various|issues|issue|matters|matter|of|related|to|topics|aspects|question|questions)$/
const ENDS =
  /^(?:[,.;:()"]|that|which|who|including|as|with|and|in|by|during|through|within|between|at|on|under|is|are|was|were)$/
const MOST_WORDS = 6

/** The noun phrase that opens a content no issue covers: tokens to propose as a new issue, or null. */
export function proposeIssue(
  tokens: readonly Token[],
  content: readonly [from: number, to: number],
): readonly [from: number, to: number] | null {
  let from = content[0]
  const first = tokens[from]?.lower ?? ''
  if (/^(?:that|to|for|it|he|she|they|we|i|there|how|why|what)$/.test(first) || /ing$/.test(first))
    return null
  while (from < content[1] && OPENERS.test(tokens[from]?.lower ?? '')) from++
  let to = from
  while (to < content[1] && to < from + MOST_WORDS && !ENDS.test(tokens[to]?.lower ?? '')) to++
  while (to > from && /^(?:of|for|to|the|a|its|their|'s)$/.test(tokens[to - 1]?.lower ?? '')) to--
  return to - from >= 2 ? [from, to] : null
}
