import { ISSUES } from '../data/issues'
import { stateAt } from '../gazetteer'
import { tokenize } from '../tokens'
import { isTheme } from './refine'

const parents = new Map(ISSUES.map(({ id, parent }) => [id, parent]))

/** Are two issues one, or one the wider heading of the other? */
export function related(a: string, b: string): boolean {
  return a === b || parents.get(a) === b || parents.get(b) === a
}

/** The states that the phrases of each conflict name: who has a part in it. */
const statesOf = new Map<string, ReadonlySet<string>>(
  ISSUES.filter(({ id }) => isTheme(id)).map(({ id, phrases, local = [] }) => {
    const states = new Set<string>()
    for (const [phrase] of [...phrases, ...local]) {
      const tokens = tokenize(phrase.replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase()))
      for (let k = 0; k < tokens.length; k++) {
        const place = stateAt(tokens, k)
        if (place) states.add(place.iso)
      }
    }
    return [id, states]
  }),
)

/** Has a state a part in a conflict? */
export function partOf(state: string, theme: string): boolean {
  return statesOf.get(theme)?.has(state) ?? false
}
