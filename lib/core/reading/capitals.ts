const SMALL = /^(?:of|the|and|with|for|in|on|by|to|from|at|between|a|an|his|her|its)$/
const ACRONYMS: ReadonlySet<string> = new Set(
  'NATO ASEAN OSCE IAEA OPCW UNHCR UNICEF UNESCO ECOWAS BRICS AUKUS CARICOM IGAD SADC MERCOSUR QUAD BIMSTEC SAARC UNGA UNSC DPRK ROK PDR'.split(
    ' ',
  ),
)
/** How far into a text titles in capitals are looked for. */
const HEAD = 1500

function word(capitals: string): string {
  const lower = capitals.toLowerCase()
  if (SMALL.test(lower)) return lower
  const short = capitals.length < 4 && !/^(?:dr|mr|mrs|hon|new|aid|aim|his|her|day)$/.test(lower)
  if (short || ACRONYMS.has(capitals)) return capitals
  return capitals.charAt(0) + lower.slice(1)
}

/**
 * Lines all in capitals above a text as a title is written else, in as many characters:
 * in "PRESIDENT X MEETS MINISTER Y" every word looks like an acronym.
 */
export function settleCapitals(clean: string): string {
  const head = clean.slice(0, HEAD)
  const settled = head
    .split('\n')
    .map((line) => {
      const words = line.match(/\p{Lu}{2,}/gu)?.length ?? 0
      return words > 3 && !/\p{Ll}/u.test(line) ? line.replace(/\p{Lu}{2,}/gu, word) : line
    })
    .join('\n')
  return settled.length === head.length ? settled + clean.slice(HEAD) : clean
}
