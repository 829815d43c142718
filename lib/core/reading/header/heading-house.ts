import { stateAt } from '../gazetteer'
import { tokenize } from '../tokens'

/** An institution that a line above or below the text names as its own, with the state named in it. */
export type HeadingHouse = { name: string; state: string | null }

const INSTITUTION =
  /^(?:the )?(?:(?:royal|federal|state|national|general|central|imperial|hellenic|government) )?(?:ministry|department|office|presidency|chancellery|secretariat|embassy|high commission|permanent mission|permanent representation|state house|royal court|amiri diwan|cabinet office|government offices?|prime minister's office|president's office|foreign office|foreign ministry|president of the republic|directorate)\b/i
/** Words before the institution: who issues, and through which desk. */
const LEADS =
  /^(?:(?:issued|released|published|distributed) by:?|source:?|from:?|by:?|author:?|©|(?:the )?(?:press|media|information|communications?|public affairs|press and information|public diplomacy|press and public diplomacy|spokesperson's|spokesman's) (?:service|office|department|unit|section|division|directorate|bureau|secretary|centre|center|release|statement)s?(?: of| for| from|,| -| –)? ?(?:the )?)\s*/i
/** A desk without a house tells nothing. */
const DESK_ONLY =
  /^(?:the )?office of the (?:spokes\w+|press secretary)\b|^office of (?:information|communication)/i
const VERB =
  /\b(?:spoke|met|held|had|hosted|received|summoned|calls?|meets|visits?|talks|said|will|is|was)\b/i

/** "MINISTRY OF FOREIGN AFFAIRS" as it is written in a sentence. */
function titleCase(line: string): string {
  if (/\p{Ll}/u.test(line)) return line
  return line
    .toLowerCase()
    .replace(/\b\p{L}+/gu, (word) =>
      /^(?:of|the|and|for|in)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
}

/** "Royal Norwegian Ministry of …": the people's name before the institution, and the line without it. */
function withoutPeople(line: string): { state: string | null; rest: string } {
  const tokens = tokenize(titleCase(line)).slice(0, 4)
  for (const k of [0, 1]) {
    const place = stateAt(tokens, k)
    const end = tokens[(place?.to ?? 0) - 1]?.end ?? 0
    const before = line.slice(0, tokens[k]?.start ?? 0)
    if (place?.kind === 'demonym' && /^(?:the |royal )?$/i.test(before))
      return { state: place.iso, rest: line.slice(end).trim() }
  }
  return { state: null, rest: line }
}

function houseIn(line: string): HeadingHouse | null {
  let rest = line
  for (let step = 0; step < 3; step++) rest = rest.replace(LEADS, '')
  const led = rest !== line
  const people = withoutPeople(rest)
  const short =
    people.rest
      .split(/ [–—-] |\s*[•·]\s*/)[0]
      ?.replace(
        / (?:press release|media release|press statement|statement|readout|communiqué)$/i,
        '',
      )
      .replace(/[,.;:]$/, '')
      .trim() ?? ''
  const named = INSTITUTION.test(short) || (led && /^president of /i.test(short))
  if (short.length > 90 || !named || VERB.test(short) || DESK_ONLY.test(short)) return null
  const plain = titleCase(short).replace(/^the /i, '')
  if (people.state) return { name: plain, state: people.state }
  return placed(plain)
}

function placed(plain: string): HeadingHouse {
  const tokens = tokenize(plain)
  for (let k = 0; k < tokens.length; k++) {
    const place = stateAt(tokens, k)
    if (!place) continue
    const start = tokens[k]?.start ?? 0
    const before = plain
      .slice(0, start)
      .replace(/[ ,]*(?:of |in |\()*(?:the )?$/i, '')
      .trim()
    const embassy = /embassy|commission|mission|representation/i.test(before)
    return { name: embassy || before.split(' ').length < 2 ? plain : before, state: place.iso }
  }
  return { name: plain, state: null }
}

/** The house that the lines above the text, beside its title, or the last lines below it name. */
export function headingHouse(marks: string, title: string | null): HeadingHouse | null {
  for (const line of marks.split('\n')) {
    const text = line.trim()
    if (text === '' || text === title) continue
    for (const part of text.split(/\s*\|\s*/)) {
      const found = houseIn(part)
      if (found) return found
    }
  }
  return null
}
