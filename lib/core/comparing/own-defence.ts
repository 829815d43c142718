import { stateAt } from '@/lib/core/reading/gazetteer'
import { tokenize } from '@/lib/core/reading/tokens'
import type { ComparedCall } from './compared-call'
import { holdsForOther } from './divergences-mouth'
import type { ComparedAccount, ComparedPosition, Side } from './types'

/*
 * Where one side finds fault and the other stays with what it does. Patterns from the formulas of protest and defence
 * in Feltham, Diplomatic Handbook (8th ed.), ch. 4, and from reading the development corpus.
 */

/** The subject of a clause stands within its first words. */
const SUBJECT = 5

/** A step towards the other side is no defence. */
const CONCEDES =
  /\b(?:ready|readiness|willing|willingness|hopes?|interested|open to|agrees?|welcomes?)\b/iu

/** Says that the fault is none, or none of the other side's business. */
const REBUTS =
  /\b(?:exaggerated|baseless|unfounded|groundless|fabricat\p{L}+|slander\p{L}*|propaganda|distort\p{L}*|false|interfere\p{L}*|meddl\p{L}+|internal affairs?|sovereign (?:decision|matter|right)|not (?:subject to|up for|open to) negotiation|(?:do|does|did) not (?:accept|recogni[sz]e|support))\b/iu

type Faced = { a: ComparedPosition; b: ComparedPosition }

/**
 * One side finds fault with what the other does, or wants it otherwise; the other speaks for itself in its own account
 * and stays with it ("deeply concerned by the raids" / "that Osmark will continue to act until the threat is gone"), or
 * each blames the other.
 */
export function defendsItself({ a, b }: Faced, call: ComparedCall): boolean {
  if (!ownWord(a, 'a', call) || !ownWord(b, 'b', call)) return false
  if (findsFault(a) && staysWithIt(b, a, call.b.state)) return true
  if (findsFault(b) && staysWithIt(a, b, call.a.state)) return true
  return blames(a, call.a, call.b.state) && blames(b, call.b, call.a.state)
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
  if (REBUTS.test(own.content) && own.act !== 'expressive' && !sharesStand(own, fault)) return true
  if (state === null || !names(own.content, state, SUBJECT)) return false
  // "Rejected any part of Osmark in it" faces whoever blames Osmark for it.
  if (own.act === 'verdictive') {
    return own.polarity === 'opposes' && fault.polarity === 'opposes' && names(fault.content, state)
  }
  if (own.act !== 'assertive' && own.act !== 'commissive') return false
  return own.polarity !== 'calls-for' && !CONCEDES.test(`${own.cue} ${own.content}`)
}

/** Both are against it: then a word of rebuttal is turned against somebody else. */
const sharesStand = (one: ComparedPosition, other: ComparedPosition): boolean =>
  one.polarity === 'opposes' && other.polarity === 'opposes' && one.act === other.act

/** Finds fault with the other state, named in it or called upon. */
function blames(
  position: ComparedPosition,
  { body }: ComparedAccount,
  state: string | null,
): boolean {
  return findsFault(position) && state !== null && names(body.slice(...position.at), state)
}

/** Whether a state is named, within the first words or anywhere. */
function names(text: string, state: string, within = Number.POSITIVE_INFINITY): boolean {
  const tokens = tokenize(text).slice(0, within)
  return tokens.some((_, at) => stateAt(tokens, at)?.iso === state)
}
