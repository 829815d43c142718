import { CITIES } from '../data/houses'
import { stateAt } from '../gazetteer'
import type { Token } from '../tokens'

/** The state in which a place of the list of cities or of states lies. */
export function stateIn(place: string): string | null {
  const city = CITIES[place.toLowerCase()]
  if (city) return city
  const words = place.split(' ').map(
    (text): Token => ({
      start: 0,
      end: 0,
      text,
      lower: text.toLowerCase(),
      kind: 'word',
      cap: true,
      fresh: false,
    }),
  )
  const found = stateAt(words, 0)
  return found && found.kind !== 'demonym' ? found.iso : null
}
