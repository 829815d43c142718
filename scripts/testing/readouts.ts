import { createHash } from 'node:crypto'
import { actor } from '@/db/schema/actor'
import { type NewPositionRow, position, positionSource } from '@/db/schema/position'
import { readout, readoutVersion } from '@/db/schema/readout'
import { asSystem } from '@/db/scope'
import type { TestTeam } from '@/scripts/testing/people'

/** Invented; the two emoji and the Hebrew words try what letters are made of. */
export const SAMPLE_BODY = [
  'Minister Mara Terren spoke by phone with Minister Jon Oskari of Sudland.',
  'Ms Terren emphasised that the strait is open to all. Mr Oskari welcomed the reopening of the ferry line 👩‍👩‍👧‍👦.',
  'השר הדגיש כי המצר פתוח לכול.',
].join('\n\n')

/** A readout of a team, with one version. */
export type TestReadout = { readoutId: string; versionId: string; body: string }

/** Makes a readout of a team, of this text. */
export async function aReadout(team: TestTeam, body = SAMPLE_BODY): Promise<TestReadout> {
  return asSystem(async (tx) => {
    const [made] = await tx
      .insert(readout)
      .values({ teamId: team.id, issuerName: 'Ministry of Norland', title: 'Call with Sudland' })
      .returning({ id: readout.id })
    if (!made) throw new Error('no readout')
    const sha256 = createHash('sha256').update(body).digest('hex')
    const [version] = await tx
      .insert(readoutVersion)
      .values({ teamId: team.id, readoutId: made.id, number: 1, body, sha256 })
      .returning({ id: readoutVersion.id })
    if (!version) throw new Error('no version')
    return { readoutId: made.id, versionId: version.id, body }
  })
}

/** Where words stand in a text. */
export function spanOf(body: string, words: string): [number, number] {
  const start = body.indexOf(words)
  if (start < 0) throw new Error(`no “${words}”`)
  return [start, start + words.length]
}

/** Makes an actor of a team. */
export async function anActor(team: TestTeam, name: string): Promise<string> {
  const rows = await asSystem((tx) =>
    tx
      .insert(actor)
      .values({ teamId: team.id, kind: 'person', name, nameKey: name.toLowerCase() })
      .returning({ id: actor.id }),
  )
  return rows[0]?.id ?? ''
}

/** Makes a position as the reader suggests one: Ms Terren's, unless told otherwise. */
export async function aSuggestion(
  team: TestTeam,
  of: TestReadout,
  change: Partial<NewPositionRow> = {},
): Promise<string> {
  const [cueStart, cueEnd] = spanOf(of.body, 'emphasised')
  const [contentStart, contentEnd] = spanOf(of.body, 'that the strait is open to all')
  const actorId = await anActor(team, `Mara Terren ${Math.random()}`)
  return asSystem(async (tx) => {
    const [row] = await tx
      .insert(position)
      .values({
        ...{ teamId: team.id, readoutId: of.readoutId, versionId: of.versionId },
        ...{ cueStart, cueEnd, contentStart, contentEnd },
        ...{ cue: 'emphasised', content: 'that the strait is open to all' },
        ...{ sourceKind: 'actors', act: 'assertive', force: 2, polarity: 'neutral' },
        ...{ origin: 'reader', reader: '1.0.0' },
        ...change,
      })
      .returning({ id: position.id })
    if (!row) throw new Error('no position')
    await tx.insert(positionSource).values({ teamId: team.id, positionId: row.id, actorId })
    return row.id
  })
}
