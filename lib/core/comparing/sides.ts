import { stateAt } from '@/lib/core/reading/gazetteer'
import { tokenize } from '@/lib/core/reading/tokens'
import { sameName } from './names'
import type { ComparedAccount, ComparedPosition, Side } from './types'

/** Tells whose official a name is; null where neither state nor voice tells. */
export type SideOfName = (name: string) => Side | null

/** Sides of the people of a call: by state where known, else by whom each account names first, or lets speak more. */
export function sidesOf(a: ComparedAccount, b: ComparedAccount): SideOfName {
  const people = [...a.participants, ...b.participants]
  const [first, facing] = [a.participants[0]?.name, b.participants[0]?.name]
  const ownFirst = first && facing && !sameName(first, facing)
  const voices = { a: voicesIn(a.positions), b: voicesIn(b.positions) }
  const known = new Map<string, Side | null>()
  const tell = (name: string): Side | null => {
    const person = people.find((p) => sameName(p.name, name))
    if (!person) return sideOfState(stateOf(name), a, b)
    const side = sideOfState(person.state, a, b)
    if (side || (person.state && a.state && b.state)) return side
    if (ownFirst && sameName(first, name)) return 'a'
    if (ownFirst && sameName(facing, name)) return 'b'
    const inA = shareOfVoice(name, voices.a)
    const inB = shareOfVoice(name, voices.b)
    return inA === inB ? null : inA > inB ? 'a' : 'b'
  }
  return (name) => {
    if (!known.has(name)) known.set(name, tell(name))
    return known.get(name) ?? null
  }
}

function sideOfState(state: string | null, a: ComparedAccount, b: ComparedAccount): Side | null {
  if (!state || a.state === b.state) return null
  return state === a.state ? 'a' : state === b.state ? 'b' : null
}

/** The state that a name stands for: "the United States", "the Russian side". */
function stateOf(name: string): string | null {
  const tokens = tokenize(name)
  for (const at of tokens.keys()) {
    const found = stateAt(tokens, at)
    if (found) return found.iso
  }
  return null
}

function voicesIn(positions: readonly ComparedPosition[]): Map<string, number> {
  const voices = new Map<string, number>()
  for (const { source } of positions) {
    if (source === 'joint' || source === 'unclear') continue
    for (const name of source) voices.set(name, (voices.get(name) ?? 0) + 1)
  }
  return voices
}

function shareOfVoice(name: string, voices: ReadonlyMap<string, number>): number {
  let own = 0
  let all = 0
  for (const [other, count] of voices) {
    all += count
    if (sameName(other, name)) own += count
  }
  return all === 0 ? 0 : own / all
}

/** "The Secretary and the President agreed": named one by one, people of both sides hold it together. */
export function withJointSources(
  a: ComparedAccount,
  b: ComparedAccount,
): [ComparedAccount, ComparedAccount] {
  const sideOf = sidesOf(a, b)
  const joined = (account: ComparedAccount): ComparedAccount => ({
    ...account,
    positions: account.positions.map((position) => {
      const { source } = position
      if (source === 'joint' || source === 'unclear' || source.length < 2) return position
      const sides = new Set(source.map(sideOf))
      return sides.has('a') && sides.has('b') ? { ...position, source: 'joint' as const } : position
    }),
  })
  return [joined(a), joined(b)]
}
