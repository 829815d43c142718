const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const VALUES: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ...([
    ['hundred', 100],
    ['a', 1],
    ['an', 1],
    ['half a', 0.5],
    ['half an', 0.5],
  ] as const),
])

/** The value of a number written as words ("twenty-five", "half a"); null where it is none. */
export function valueOfWords(words: string): number | null {
  const known = VALUES.get(words)
  if (known !== undefined) return known
  const [ten = '', one = ''] = words.split(/[- ]/)
  const tens = VALUES.get(ten)
  const ones = VALUES.get(one)
  return tens === undefined || ones === undefined ? null : tens + ones
}

const RANKS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

/** "first" to "thirtieth" as numbers; longer ones first, so that "twenty-first" is not taken for "first". */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...RANKS.slice(0, 9).map((word, i) => [`twenty-${word}`, 21 + i] as const),
  ...RANKS.map((word, i) => [word, i + 1] as const),
  ['thirtieth', 30],
])
