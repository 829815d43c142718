import 'server-only'
import { asMember, type Tx } from '@/db/scope'
import { labelOfIssue } from '@/lib/core/reading/issue-label'
import { getCallWords, getPairWords, listActorNames } from '@/lib/features/across/data'
import type { AcrossChoice } from '@/lib/features/across/schema'
import * as data from '@/lib/features/saved-query/data'
import {
  choiceOf,
  questionOfChoice,
  type SavedQueryLine,
  type SavedQueryPage,
} from '@/lib/features/saved-query/schema'
import { requireMember } from '@/lib/platform/auth/session'
import { readChangePlace, writePlace } from '@/lib/platform/place'

const PAGE = 50

/** A page of the team's saved questions, last changed first. */
export async function getSavedQueries(
  team: string,
  { after }: { after?: string },
): Promise<SavedQueryPage> {
  const member = await requireMember(team, 'comparison.read')
  return asMember(member, async (tx) => {
    const rows = await data.listSavedQueries(tx, member, {
      before: readChangePlace(after),
      limit: PAGE + 1,
    })
    const shown = rows.slice(0, PAGE)
    const last = rows.length > PAGE ? shown.at(-1) : undefined
    return {
      lines: await withNames(tx, member.teamId, shown),
      next: last ? writePlace(last) : null,
    }
  })
}

/** The saved question that asks what a choice asks; null where none does. */
export async function getSavedQueryOf(
  team: string,
  choice: AcrossChoice,
): Promise<data.SavedQueryRow | null> {
  const member = await requireMember(team, 'comparison.read')
  const question = questionOfChoice(choice)
  if (!question) return null
  return asMember(member, (tx) => data.getQueryOf(tx, member, question))
}

async function withNames(
  tx: Tx,
  teamId: string,
  rows: readonly data.SavedQueryRow[],
): Promise<SavedQueryLine[]> {
  const choices = rows.map(({ question }) => choiceOf(question))
  const ids = choices.flatMap((one) => [...one.actors, one.with ?? []].flat())
  const names = ids.length > 0 ? await listActorNames(tx, teamId, ids) : []
  const lines: SavedQueryLine[] = []
  for (const [at, row] of rows.entries()) {
    const choice = choices[at]
    if (!choice) continue
    const named = (id: string) => names.filter((one) => one.id === id)
    lines.push({
      ...row,
      asked: {
        choice,
        actors: choice.actors.flatMap(named),
        issue: choice.issue ? { id: choice.issue, label: labelOfIssue(choice.issue) } : null,
        call: choice.call ? await getCallWords(tx, teamId, choice.call) : null,
        pair: choice.pair ? await getPairWords(tx, teamId, choice.pair) : null,
        counterpart: choice.with ? (named(choice.with)[0]?.name ?? null) : null,
      },
    })
  }
  return lines
}
