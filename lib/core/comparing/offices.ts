/** Words that make another office of it, or take part of it away. */
const QUALIFIED =
  /^(acting|interim|deputy|former|ex|caretaker|outgoing|elect|designate|vice|self-proclaimed|so-called|transitional|de-facto|honorary)$/

const SMALL =
  /^(of|for|the|and|to|in|on|affairs|mr|mrs|ms|dr|he|h|e|his|her|their|excellency|honourable|honorable|republic|state|states|united|kingdom|member)$/

/**
 * "Foreign Minister", "Minister of Foreign Affairs" and "Member of the Political Bureau and Foreign Minister" are one
 * office, as every house has its own way to print it; "Acting President" and "President" are two.
 */
export function sameOffice(one: string, other: string): boolean {
  const a = officeWords(one)
  const b = officeWords(other)
  const qualified = (words: ReadonlySet<string>) =>
    [...words]
      .filter((word) => QUALIFIED.test(word))
      .sort()
      .join()
  if (qualified(a) !== qualified(b)) return false
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  const shared = [...small].filter((word) => large.has(word)).length
  return shared === small.size || shared >= 2
}

function officeWords(office: string): Set<string> {
  const plain = office.toLowerCase().replace(/de facto/, 'de-facto')
  const words = plain.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []
  return new Set(
    words
      .flatMap((word) => (QUALIFIED.test(word) ? [word] : word.split('-')))
      .filter((word) => !SMALL.test(word)),
  )
}
