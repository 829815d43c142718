/**
 * Writes lib/core/reading/data/states.ts from the `world-countries` package:
 * names, capitals and English demonyms only, so that the reader stays small enough for a browser.
 */
import { writeFileSync } from 'node:fs'
import countries from 'world-countries'

/** Spellings of the package that are codes or would collide with words. */
const USELESS = /^[A-Z]{2,3}$|^(The |and )|[^ -\u024f]/

const rows = [...countries]
  .sort((a, b) => (a.cca2 < b.cca2 ? -1 : 1))
  .map((country) => {
    const names = new Set([country.name.common, country.name.official])
    for (const spelling of country.altSpellings) if (!USELESS.test(spelling)) names.add(spelling)
    const demonyms = new Set(
      [country.demonyms.eng?.m, country.demonyms.eng?.f].filter((word) => word && word.length > 2),
    )
    return [country.cca2, [...names].join('|'), [...demonyms].join('|'), country.capital.join('|')]
  })

writeFileSync(
  new URL('../lib/core/reading/data/states.ts', import.meta.url),
  `/**
 * States and territories: ISO 3166-1 alpha-2, names, English demonyms, capitals.
 * Made by scripts/make-states.ts from the npm package world-countries 5.1.0 (ODbL); do not edit.
 */
export const STATES: readonly (readonly [
  iso: string,
  names: string,
  demonyms: string,
  capitals: string,
])[] = [
${rows.map((row) => `  [${row.map((cell) => `'${String(cell).replaceAll("'", "\\'")}'`).join(', ')}],`).join('\n')}
]
`,
)
