const HONORIFICS =
  /^(mr|mrs|ms|dr|sir|dame|lord|he|hm|hrh|president|prime|minister|secretary|foreign|deputy|chancellor|king|queen|ambassador|of|the|state|jr|sr)$/

/** Whether two spellings name one person: "Volodymyr Zelenskyy", "Mr Zelensky", "V. Zelenskiy". */
export function sameName(one: string, other: string): boolean {
  const a = nameParts(one)
  const b = nameParts(other)
  const lastA = a.at(-1)
  const lastB = b.at(-1)
  if (!lastA || !lastB) return one.trim().toLowerCase() === other.trim().toLowerCase()
  // The family name stands first in some languages, and houses print it in either place.
  if (!nearlySame(lastA, lastB))
    return beginsWith(a, b) || [...a].sort().join() === [...b].sort().join()
  const firstA = a[0]
  const firstB = b[0]
  if (a.length < 2 || b.length < 2 || !firstA || !firstB) return true
  // Two people of one family are told apart by the first letter of the first name.
  return firstA[0] === firstB[0] || a.slice(0, -1).some((part) => b.slice(0, -1).includes(part))
}

/** "Faris bin Nayef" and "Faris bin Nayef bin Turki Al Saud": the one name goes on where the other stops. */
function beginsWith(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.length >= 3 && short.every((part, at) => part === long[at])
}

/** "Prime Minister", "the Foreign Secretary": an office where a name would stand. */
export function isUnnamed(name: string): boolean {
  return name.trim() !== '' && nameParts(name).length === 0
}

function nameParts(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part && !HONORIFICS.test(part))
}

/** Same but for transliteration: one letter in five may differ. */
function nearlySame(a: string, b: string): boolean {
  if (a === b) return true
  const most = Math.floor(Math.min(a.length, b.length) / 5)
  return most > 0 && Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Days are told by numbers: two different days of March have no name in common. */
const OF_THE_CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/

const CAPITALISED =
  /(?<![.!?]\s|^["“]?)\b\p{Lu}[\p{L}\p{N}’'-]+(?:\s+(?:of\s+(?:the\s+)?)?\p{Lu}[\p{L}\p{N}’'-]+)*/gu

/** Names, abbreviations and the like in a text: capitalised words that do not merely open a sentence. */
export function properNouns(text: string): string[] {
  const found = text.match(CAPITALISED) ?? []
  return found
    .map((name) => name.replace(/[’']s$/, ''))
    .filter((name) => !OF_THE_CALENDAR.test(name))
}
