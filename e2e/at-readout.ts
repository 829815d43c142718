import { visit } from '@/e2e/pages'
import type { People } from '@/e2e/people'
import { aReadout, aTeam } from '@/e2e/teams'
import { NORLAND_ACCOUNT } from '@/e2e/words'

/** An editor at the page of a readout with six positions. */
export async function atReadout(people: People, body = NORLAND_ACCOUNT) {
  const editor = await people.somebody('Edda Editor')
  const team = await aTeam(editor)
  const path = await aReadout(team, { title: 'A call in May', body })
  await visit(editor.page, path)
  return { page: editor.page, editor, team, path }
}
