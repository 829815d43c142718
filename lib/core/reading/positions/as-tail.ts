import type { Token } from '../tokens'

/** Verbs that say what something is: "described A as B". */
const SAYS_WHAT =
  /^(?:describe|characterise|qualify|regard|view|brand|label|identify|portray|depict|single out|dismiss|consider|assess|evaluate|rate|term)$/

/** Where "as B" begins in "described A as B", whose content is A; -1 where it does not stand there. */
export function asTail(tokens: readonly Token[], lemma: string, from: number, to: number): number {
  if (!SAYS_WHAT.test(lemma)) return -1
  for (let k = from + 1; k < to - 1; k++) {
    if (tokens[k]?.lower !== 'as') continue
    const before = tokens[k - 1]?.lower ?? ''
    const after = tokens[k + 1]?.lower ?? ''
    if (/^(?:such|well|same|as|far|long|soon|just|insofar|so)$/.test(before)) continue
    if (/^(?:well|part|soon|long|far|it|he|she|they|we|of|per)$/.test(after)) continue
    return tokens[k - 1]?.text === ',' ? k - 1 : k
  }
  return -1
}
