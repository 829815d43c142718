import type { Token } from '../tokens'

/**
 * Lists of adjectives whose noun at the end says what each of them means: "security, economic and humanitarian
 * assistance" is three kinds of help, "trade, economic and cultural ties" three fields. The senses are our own, from
 * the genre ("humanitarian ties" are those of culture and education in Russian usage).
 */
const KINDS_OF_HELP: Readonly<Record<string, string>> = {
  military: 'military-assistance',
  security: 'military-assistance',
  defence: 'military-assistance',
  defense: 'military-assistance',
  defensive: 'military-assistance',
  economic: 'financial-assistance',
  financial: 'financial-assistance',
  macroeconomic: 'financial-assistance',
  budgetary: 'financial-assistance',
  humanitarian: 'humanitarian',
}
const FIELDS: Readonly<Record<string, string>> = {
  security: 'security',
  defence: 'defence-cooperation',
  defense: 'defence-cooperation',
  military: 'defence-cooperation',
  economic: 'economy',
  economy: 'economy',
  trade: 'trade',
  commercial: 'trade',
  investment: 'investment',
  energy: 'energy',
  digital: 'digital',
  scientific: 'science-technology',
  technological: 'science-technology',
  cultural: 'culture-education',
  humanitarian: 'culture-education',
  educational: 'culture-education',
  'people-to-people': 'culture-education',
}
/** Adjectives that stand in such lists and name no issue. */
const OTHERS = /^(?:political|diplomatic|social|technical|parliamentary|material|other|practical)$/
const HELP = /^(?:assistance|support|aid|help)$/
const FIELD =
  /^(?:domains?|areas?|spheres?|fields?|ties|cooperation|partnerships?|priorities|links|relations|issues|matters|sectors|dimensions)$/
const JOINS = /^(?:,|and|or|as|well|&)$/

/** The adjectives of the list that ends before token `head`; none where it is no list. */
function listedBefore(tokens: readonly Token[], from: number, head: number): string[] {
  const listed: string[] = []
  let joined = false
  let joins = false
  for (let k = head - 1; k >= from; k--) {
    const word = tokens[k]?.lower ?? ''
    if (JOINS.test(word)) joins = true
    else if (word in KINDS_OF_HELP || word in FIELDS || OTHERS.test(word)) {
      // "energy security issues": the word after it is no item of its own.
      if (!joins && listed.length > 0) listed.pop()
      joined ||= joins
      joins = false
      listed.push(word)
    } else break
  }
  return joined && listed.length > 1 ? listed : []
}

/** "trade and the economy": both are meant, not one for the other. */
function besideTrade(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens.slice(Math.max(from, at - 3), at).map(({ lower }) => lower)
  return /trade (?:and|,) the$|trade (?:and|,)$/.test(before.join(' '))
}

/** What a help or a field in such a list weighs: enough to stand beside more particular matters. */
const LISTED = 0.85

const CLEAN = /^(?:clean|cleaner|green|renewable|sustainable|low-carbon|zero-carbon)$/

/** "clean, diversified, secure energy": is one of the adjectives before it that of clean energy? */
function cleanBefore(tokens: readonly Token[], from: number, head: number): boolean {
  for (let k = head - 1; k >= from && k > head - 8; k--) {
    const token = tokens[k]
    if (CLEAN.test(token?.lower ?? '')) return true
    if (token?.text === ',' || token?.lower === 'and') continue
    const adjective = /(?:ed|able|ure|ient|ern|ic|al|ive)$/.test(token?.lower ?? '')
    if (!adjective) return false
  }
  return false
}

/** Raises the issues that lists of adjectives in `[from, to)` name. */
export function raiseListed(
  weights: Map<string, number>,
  tokens: readonly Token[],
  from: number,
  to: number,
): void {
  for (let k = from + 1; k < to; k++) {
    const word = tokens[k]?.lower ?? ''
    if (word === 'economy' && besideTrade(tokens, from, k)) weights.set('economy', 0.95)
    if (word === 'energy' && cleanBefore(tokens, from, k))
      weights.set('clean-energy', Math.max(weights.get('clean-energy') ?? 0, LISTED))
    const senses = HELP.test(word) ? KINDS_OF_HELP : FIELD.test(word) ? FIELDS : null
    if (!senses) continue
    for (const adjective of listedBefore(tokens, from, k)) {
      const id = senses[adjective]
      if (id) weights.set(id, Math.max(weights.get(id) ?? 0, LISTED))
    }
  }
}
