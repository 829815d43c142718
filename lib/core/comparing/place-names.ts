import type { ComparedAccount } from './types'

const PLACE =
  /\b((?:\p{Lu}[\p{L}’'-]+\s+){1,2})(Strait|Sea|Gulf|Bay|Channel|Islands|Corridor|Canal|Line|Peninsula)\b/gu

/** Places of one kind that the positions of an account name, with the issues they are named under. */
export type PlacesOfKind = { names: Set<string>; issues: Set<string> }

/** Straits, seas, gulfs and the like by kind. */
export function placeNames({ positions }: ComparedAccount): Map<string, PlacesOfKind> {
  const found = new Map<string, PlacesOfKind>()
  for (const { content, issues } of positions) {
    for (const [name, , kind = ''] of content.matchAll(PLACE)) {
      const head = kind.toLowerCase()
      const places = found.get(head) ?? { names: new Set(), issues: new Set() }
      places.names.add(name.replace(/\s+/g, ' '))
      for (const issue of issues) places.issues.add(issue)
      found.set(head, places)
    }
  }
  return found
}
