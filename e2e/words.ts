import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const EXAMPLE = join(
  resolve(process.env.PARLEY_SHARED ?? '../shared'),
  'examples/lavrov-tillerson-2017-10-12.txt',
)

/** A short account of our own making, with positions of several kinds. */
export const NORLAND_ACCOUNT = `Press release
3 May 2024

Foreign Minister Mara Terren’s telephone conversation with Foreign Minister Jon Oskari of Sudland

On May 3, Foreign Minister Mara Terren spoke over the phone with Foreign Minister Jon Oskari of Sudland at the latter’s initiative.

The ministers discussed the situation in the Sund strait. Ms Terren emphasised the need for free passage of merchant vessels. She called for an end to inspections in the strait. Mr Oskari welcomed the reopening of the ferry line.

Ms Terren described as unacceptable the arrest of two fishermen. The ministers agreed to continue contacts.
`

/** The same call as the other side tells it. */
export const SUDLAND_ACCOUNT = `Ministry of Foreign Affairs of Sudland
4 May 2024

Foreign Minister Jon Oskari speaks with Foreign Minister Mara Terren of Norland

On May 3, Foreign Minister Jon Oskari held a telephone conversation with Foreign Minister Mara Terren of Norland.

The ministers discussed the fisheries agreement. Mr Oskari stressed that inspections in the strait follow the law. He welcomed the reopening of the ferry line and invited Ms Terren to visit Sudland.
`

/** The text that the first path uploads: the real example where it is at hand, else one of our own. */
export function exampleText(): { name: string; text: string } {
  if (existsSync(EXAMPLE)) return { name: 'example.txt', text: readFileSync(EXAMPLE, 'utf8') }
  return { name: 'norland.txt', text: NORLAND_ACCOUNT }
}
