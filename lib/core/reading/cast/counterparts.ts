import { stateAt } from '../gazetteer'
import type { Token } from '../tokens'
import type { Mention } from './mention'

/**
 * "her French and British counterparts X and Y", "the Foreign Ministers of A and B, X and Y": each name takes the state that stands at its place in the list.
 * Changes nothing where there are not as many names as states.
 */
export function shareStates(tokens: readonly Token[], mentions: Mention[]): void {
  mentions.forEach((mention, at) => {
    const noun = counterpartsBefore(tokens, mention.from)
    const states = noun < 0 ? statesOfMinisters(tokens, mention.from) : statesBefore(tokens, noun)
    const named = listFrom(tokens, mentions, at).slice(0, states.length)
    if (states.length < 2 || named.length !== states.length) return
    named.forEach((each, index) => {
      const place = mentions.indexOf(each)
      mentions[place] = { ...each, kind: 'person', state: each.state ?? states[index] ?? null }
    })
  })
}

function counterpartsBefore(tokens: readonly Token[], at: number): number {
  for (let k = at - 1; k >= at - 2; k--)
    if (/^(?:counterparts|colleagues)$/.test(tokens[k]?.lower ?? '')) return k
  return -1
}

/** "the Foreign Ministers of A, B and C, | X, Y and Z": the states of several office holders before their names. */
function statesOfMinisters(tokens: readonly Token[], at: number): string[] {
  if (tokens[at - 1]?.text !== ',') return []
  let of = at - 2
  while (of > at - 22 && tokens[of]?.lower !== 'of') of--
  if (!/^(?:ministers|presidents|leaders|chancellors|premiers)$/.test(tokens[of - 1]?.lower ?? ''))
    return []
  const states: string[] = []
  for (let k = of + 1; k < at - 1; k++) {
    const state = stateAt(tokens, k)
    if (state && state.to < at) {
      states.push(state.iso)
      k = state.to - 1
    } else if (!/^(?:,|and|the)$/.test(tokens[k]?.lower ?? '')) return []
  }
  return states
}

function statesBefore(tokens: readonly Token[], noun: number): string[] {
  let k = noun - 1
  while (k > noun - 14 && !/^(?:his|her|their|the)$/.test(tokens[k]?.lower ?? '')) k--
  const states: string[] = []
  for (k++; k < noun; k++) {
    const state = stateAt(tokens, k)
    if (!state) continue
    states.push(state.iso)
    k = state.to - 1
  }
  return states
}

/** The persons of a list that begins with a mention. */
function listFrom(tokens: readonly Token[], mentions: readonly Mention[], at: number): Mention[] {
  const named: Mention[] = []
  for (let k = at; k < mentions.length; k++) {
    const mention = mentions[k]
    const before = named.at(-1)
    if (!mention?.name) break
    const between = before ? tokens.slice(before.to, mention.from) : []
    if (!between.every((token) => /^(?:,|and)$/.test(token.lower)) || between.length > 2) break
    named.push(mention)
  }
  return named
}
