import { stateAt } from '@/lib/core/reading/gazetteer'
import { tokenize } from '@/lib/core/reading/tokens'
import type { ComparedCall } from './compared-call'
import { holdsForOther } from './divergences-mouth'
import type { ComparedPosition, Side } from './types'

/** The subject of a clause stands within its first words. */
const SUBJECT = 5
const WHOLE = 40

/** A step towards the other side is no defence. */
const CONCEDES =
  /\b(?:ready|readiness|willing|willingness|hopes?|interested|open to|agrees?|welcomes?)\b/iu

/**
 * One side finds fault with what the other does, or wants it otherwise; the other speaks for itself in its own account
 * and stays with it ("deeply concerned by the raids" / "that Osmark will continue to act until the threat is gone").
 */
export function defendsItself(
  { a, b }: { a: ComparedPosition; b: ComparedPosition },
  call: ComparedCall,
): boolean {
  if (!ownWord(a, 'a', call) || !ownWord(b, 'b', call)) return false
  return (
    (findsFault(a) && staysWithIt(b, a, call.b.state)) ||
    (findsFault(b) && staysWithIt(a, b, call.a.state))
  )
}

/** Held by one side alone, in its own account. */
function ownWord(position: ComparedPosition, side: Side, call: ComparedCall): boolean {
  const { source, sourceSide, force } = position
  if (force === 0 || !Array.isArray(source) || source.length === 0) return false
  return sourceSide !== 'joint' && !holdsForOther(position, side, call.sideOf)
}

const findsFault = ({ polarity, act, force }: ComparedPosition): boolean =>
  polarity === 'opposes' || (act === 'directive' && polarity === 'calls-for' && force >= 3)

function staysWithIt(
  own: ComparedPosition,
  fault: ComparedPosition,
  state: string | null,
): boolean {
  if (state === null || !names(own.content, state, SUBJECT)) return false
  // "Rejected any part of Osmark in it" faces whoever blames Osmark for it.
  if (own.polarity === 'opposes') {
    return (
      own.act === 'verdictive' && fault.polarity === 'opposes' && names(fault.content, state, WHOLE)
    )
  }
  if (own.act !== 'assertive' && own.act !== 'commissive') return false
  return own.polarity !== 'calls-for' && !CONCEDES.test(`${own.cue} ${own.content}`)
}

/** Whether a state is named within the first words. */
function names(content: string, state: string, within: number): boolean {
  const tokens = tokenize(content).slice(0, within)
  return tokens.some((_, at) => stateAt(tokens, at)?.iso === state)
}
