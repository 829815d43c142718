import type { Actor } from '../cast/build'
import type { Token } from '../tokens'

type Gender = 'm' | 'f'

const MALE = /^(?:mr\.?|sir|lord|sheikh|shaikh|prince|king|shri|sultan|emir|amir|baron)$/
const FEMALE =
  /^(?:ms\.?|mrs\.?|miss|mme\.?|madam|madame|dame|baroness|princess|queen|smt\.?|sheikha|lady)$/

/** By a title in one of the places where somebody is named. */
function byTitle(tokens: readonly Token[], { mentions }: Actor): Gender | null {
  for (const { from, to } of mentions.slice(0, 6))
    for (let k = from - 1; k < to; k++) {
      const word = tokens[k]?.cap ? (tokens[k]?.lower ?? '') : ''
      if (MALE.test(word)) return 'm'
      if (FEMALE.test(word)) return 'f'
    }
  return null
}

/** "X met with her Ruritanian counterpart": of the one named right before in the sentence. */
function byCounterpart(tokens: readonly Token[], { mentions }: Actor): Gender | null {
  const own = mentions[0]
  if (!own) return null
  for (const { to } of mentions.slice(0, 3))
    for (let k = to; k < to + 18; k++) {
      const word = tokens[k]?.lower ?? ''
      if (word === '.' || tokens[k]?.fresh) break
      if (!/^(?:his|her)$/.test(word)) continue
      const near = [1, 2, 3].some((step) =>
        /^(?:counterpart|colleague|homologue)$/.test(tokens[k + step]?.lower ?? ''),
      )
      if (near) return word === 'her' ? 'f' : 'm'
      break
    }
  return null
}

/** Who of the cast the text shows to be a man or a woman: by a title, or by "her counterpart" after the name. */
export function gendersOf(
  tokens: readonly Token[],
  actors: readonly Actor[],
  participants: readonly number[],
  own: number | null,
): ReadonlyMap<number, Gender> {
  const found = new Map<number, Gender>()
  for (const index of participants) {
    const actor = actors[index]
    const gender = actor
      ? (byTitle(tokens, actor) ?? (index === own ? byCounterpart(tokens, actor) : null))
      : null
    if (gender) found.set(index, gender)
  }
  return found
}

/** Of two who took part, the one whom "he" or "she" can only mean; null where the text shows nothing against the last one named. */
export function otherByGender(
  genders: ReadonlyMap<number, Gender>,
  said: string,
  last: number,
  participants: readonly number[],
): number | null {
  const gender = /^she$/i.test(said) ? 'f' : /^he$/i.test(said) ? 'm' : null
  if (gender === null || genders.get(last) === gender) return null
  const fitting = participants.filter((index) => genders.get(index) === gender)
  const [only] = fitting
  // "Mr" is printed of some only: that one has it says nothing of one who has no title.
  const sure = genders.has(last) || gender === 'f'
  if (sure && fitting.length === 1 && only !== undefined) return only
  const open = participants.filter((index) => index !== last && !genders.has(index))
  return genders.has(last) && open.length === 1 ? (open[0] ?? null) : null
}
