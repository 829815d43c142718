import 'server-only'
import { asMember } from '@/db/scope'
import { phrasesOverTime } from '@/lib/core/comparing/phrases-over-time'
import { runsOverTime } from '@/lib/core/comparing/runs-over-time'
import { stateName } from '@/lib/core/reading/gazetteer'
import { listChosenActors } from '@/lib/features/across/data'
import type { AcrossChoice } from '@/lib/features/across/schema'
import * as data from '@/lib/features/across-wording/data'
import type {
  AcrossCourse,
  AcrossPhrase,
  AcrossWording,
} from '@/lib/features/across-wording/schema'
import { requireMember } from '@/lib/platform/auth/session'

const WORDS = 1500
const READOUTS = 2000
const PHRASES = 60

/** Phrases that appear, hold and vanish in the words of a choice, and the readouts that mention its issue or do not. */
export async function getAcrossWording(
  team: string,
  { choice }: { choice: AcrossChoice },
): Promise<AcrossWording> {
  const member = await requireMember(team, 'comparison.read')
  return asMember(member, async (tx) => {
    const { teamId } = member
    const words = await data.listAcrossWords(tx, teamId, { choice, limit: WORDS + 1 })
    const issue = choice.issue ?? ''
    const readouts = issue
      ? await data.listAcrossReadouts(tx, teamId, { choice, issue, limit: READOUTS })
      : []
    const names = (await listChosenActors(tx, teamId, choice)).slice(0, 2).map(({ name }) => name)
    return {
      phrases: phrasesOf(words),
      readouts: new Set(words.map(({ readoutId }) => readoutId)).size,
      cut: words.length > WORDS,
      courses: coursesOf(readouts),
      who: [...names, choice.office, choice.state && stateName(choice.state)]
        .filter(Boolean)
        .join(' and '),
    }
  })
}

function phrasesOf(words: readonly data.AcrossWords[]): AcrossPhrase[] {
  const phrases = phrasesOverTime(
    words.map(({ readoutId, heldOn, content }) => ({ readout: readoutId, heldOn, text: content })),
  )
  const placeIn = (readoutId: string) => ({
    readoutId,
    positionId: words.find((one) => one.readoutId === readoutId)?.positionId ?? '',
  })
  return phrases.slice(0, PHRASES).map((phrase) => ({
    ...phrase,
    first: placeIn(phrase.readouts[0] ?? ''),
    last: placeIn(phrase.readouts.at(-1) ?? ''),
  }))
}

/** One course for each issuer: what one leaves out another may mention. */
function coursesOf(readouts: Awaited<ReturnType<typeof data.listAcrossReadouts>>): AcrossCourse[] {
  const issuers = [...new Set(readouts.map(({ issuer }) => issuer))]
  return issuers
    .map((issuer) => {
      const own = readouts.filter((one) => one.issuer === issuer)
      const told = own.map(({ id, heldOn, has }) => ({ id, heldOn, has }))
      return { issuer, readouts: told, runs: runsOverTime(told) }
    })
    .sort((x, y) => y.readouts.length - x.readouts.length)
}
