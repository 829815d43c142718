import { organisationAt } from '../gazetteer'
import type { Token } from '../tokens'

const OF_ORGANISATION =
  /^(?:un|u\.n\.|eu|e\.u\.|nato|osce|oic|iaea|opcw|asean|imf|european|unhcr|unicef|who|wto|gcc|csto|sco|au|oas|aiea|uefa|pabsec|secretary-general)$/

/** Is this the office of an organisation? Then the state in it is what it deals with. */
export function namesOrganisation(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const word = tokens[k]?.lower ?? ''
    if (
      word === 'european' &&
      !/^(?:council|commission|union|parliament|external|central)$/.test(tokens[k + 1]?.lower ?? '')
    )
      continue
    if (tokens[k]?.cap && OF_ORGANISATION.test(word)) return true
    if (word === 'union' && /^(?:the|eu|european)$/.test(tokens[k - 1]?.lower ?? '')) {
      // "of the Union for Foreign Affairs", but not "of the Union of the Comoros".
      if (tokens[k - 2]?.lower === 'of' && tokens[k + 1]?.lower !== 'of') return true
    }
    if (word === 'united' && tokens[k + 1]?.lower === 'nations') return true
    if (word !== 'security' && organisationAt(tokens, k)) return true
  }
  return false
}
