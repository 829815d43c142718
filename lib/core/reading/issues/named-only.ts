import type { Token } from '../tokens'

/**
 * Bodies that a content can name merely to say who somebody is ("the President of the European Council", "EU
 * leaders"): the body is then no matter of the content. Our own list, from how readouts name officials.
 */
const BODIES: ReadonlySet<string> = new Set(['eu', 'un', 'osce', 'council-of-europe'])
const OF_BODY =
  /^(?:president|presidents|secretary-general|general|representative|commissioner|chief|leaders?|heads?|envoy|leadership|countries|states|capitals)$/
const AFTER_BODY =
  /^(?:leaders|leadership|countries|capitals|commissioner|representatives?|president|secretary-general|envoy|ambassadors?|partners|officials|special|spokesperson|secretary)$/
/** "EU High Representative", "UN Special Envoy": the office's first words. */
const OFFICE_OPENS = /^(?:high|special|foreign|personal)$/

/** "Food security", "energy security challenges": a security that is another matter. */
const OTHER_SECURITY =
  /^(?:food|energy|economic|health|cyber|human|water|maritime|nuclear|social|climate|border|aviation|information|supply)$/

/** Is the phrase only the end of another matter's name: "security" in "food security"? */
export function endsOtherName(id: string, tokens: readonly Token[], from: number): boolean {
  if (id !== 'security' || tokens[from]?.lower !== 'security') return false
  return OTHER_SECURITY.test(tokens[from - 1]?.lower ?? '')
}

/** Does the phrase at `[from, to)` only say whose official or which states are meant? */
export function saysWhoOnly(
  id: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  if (!BODIES.has(id)) return false
  const next = tokens[to]?.lower ?? ''
  const later = tokens[to + 1]?.lower ?? ''
  if (AFTER_BODY.test(next) || AFTER_BODY.test(tokens[to - 1]?.lower ?? '')) return true
  if (OFFICE_OPENS.test(next) && AFTER_BODY.test(later)) return true
  let k = from - 1
  if (tokens[k]?.lower === 'the') k--
  return tokens[k]?.lower === 'of' && OF_BODY.test(tokens[k - 1]?.lower ?? '')
}
