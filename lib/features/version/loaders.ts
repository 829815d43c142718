import 'server-only'
import type { Member } from '@/db/member'
import { asMember, type Tx } from '@/db/scope'
import { compareVersions } from '@/lib/core/comparing/compare-versions'
import { comparedFromReading } from '@/lib/core/comparing/compared-from-reading'
import { rereadFacts } from '@/lib/core/comparing/fact-changes'
import { planRereading } from '@/lib/core/comparing/plan-rereading'
import { wordDiff } from '@/lib/core/comparing/word-diff'
import { importFile } from '@/lib/core/importing/import-file'
import { normaliseBody } from '@/lib/core/importing/normalise-body'
import { accountDrafts } from '@/lib/core/reading/account-draft'
import { readAgain } from '@/lib/core/reading/read-again'
import type { Reading } from '@/lib/core/reading/types'
import { findSameText } from '@/lib/features/readout/data'
import { fingerprint } from '@/lib/features/readout/mutations'
import * as kept from '@/lib/features/rereading/data'
import * as data from '@/lib/features/version/data'
import type { ComparedVersions, NewerText, VersionsPage } from '@/lib/features/version/schema'
import { requireMember } from '@/lib/platform/auth/session'
import { AppError } from '@/lib/platform/errors'
import { requireId } from '@/lib/platform/ids'

type Readout = NonNullable<Awaited<ReturnType<typeof data.getVersionedReadout>>>

/** The versions of a readout, two of them compared: the newest with the one before, or those asked for by number. */
export async function getVersionsPage(
  team: string,
  of: { readout: string; a?: number; b?: number },
): Promise<VersionsPage> {
  const member = await requireMember(team, 'readout.read')
  const readoutId = requireId(of.readout)
  return asMember(member, async (tx) => {
    const readout = await requireReadout(tx, member, readoutId)
    const at = { teamId: member.teamId, readoutId, current: readout.current }
    const versions = await data.listVersions(tx, at)
    const b = versions.find(({ number }) => number === of.b) ?? versions[0]
    const older = versions.filter(({ number }) => number < (b?.number ?? 0))
    const a = older.find(({ number }) => number === of.a) ?? older[0]
    const bodies = await data.getBodies(
      tx,
      member.teamId,
      [a, b].flatMap((one) => one?.id ?? []),
    )
    const compared =
      a && b
        ? { a, b, ...compareTexts(readout, bodies.get(a.id) ?? '', bodies.get(b.id) ?? '') }
        : null
    return {
      readout,
      versions,
      current: readout.current,
      compared,
      loose: await listLoose(tx, member, { readoutId, newest: versions[0]?.id }),
      undo: await data.getAddingActivity(tx, at),
    }
  })
}

/** What a file or pasted text would be as the newest version of a readout. Writes nothing. */
export async function previewVersion(
  team: string,
  of: { readout: string; file: { name: string | null; bytes: Uint8Array } },
): Promise<NewerText> {
  const member = await requireMember(team, 'readout.addVersion')
  const { name, bytes } = of.file
  const imported = importFile({ name: name ?? 'pasted.txt', bytes })
  if (!imported.ok) return { ok: false, sentence: imported.sentence }
  const body = normaliseBody(imported.text)
  const at = { teamId: member.teamId, readoutId: requireId(of.readout) }
  return asMember(member, async (tx): Promise<NewerText> => {
    const readout = await requireReadout(tx, member, at.readoutId)
    const now = await kept.getReadText(tx, at)
    if (!now) throw new AppError('not-found')
    const refused = await sameText(tx, at, { body, now: now.body, number: now.number })
    if (refused) return refused
    const reading = readAgain(body, readout)
    const positions = await kept.listCarriedRows(tx, at)
    const passages = await kept.listPassages(tx, at)
    const plan = planRereading({
      ...{ body, versionId: null, kept: positions, passages, positions: reading.positions },
    })
    return {
      ...{ ok: true, body, fileName: name, ...compareTexts(readout, now.body, body) },
      counts: {
        moved: plan.moved.length,
        near: plan.near.length,
        lost: plan.lost.length,
        withdrawn: plan.withdrawn.length + plan.changed.length,
        added: plan.added.length + plan.changed.length,
      },
    }
  })
}

async function requireReadout(tx: Tx, member: Member, readoutId: string): Promise<Readout> {
  const found = await data.getVersionedReadout(tx, { teamId: member.teamId, readoutId })
  if (!found) throw new AppError('not-found')
  return found
}

async function sameText(
  tx: Tx,
  at: { teamId: string; readoutId: string },
  text: { body: string; now: string; number: number },
): Promise<NewerText | null> {
  if (text.body === text.now) {
    const sentence = `This is the text of version ${text.number} already: nothing has changed.`
    return { ok: false, sentence }
  }
  const found = await findSameText(tx, at.teamId, [fingerprint(text.body)])
  const other = found.find(({ readoutId }) => readoutId !== at.readoutId)
  if (!other) return null
  const same = { readoutId: other.readoutId, title: other.title }
  return { ok: false, sentence: 'This text is here already, as another readout.', same }
}

/** Both texts as the reader reads them now, so that no difference is one of readers or of people. */
function compareTexts(
  readout: Readout,
  before: string,
  after: string,
): Omit<ComparedVersions, 'a' | 'b'> {
  const old = readAgain(before, readout)
  const recent = readAgain(after, readout)
  const facts = accountDrafts(old).flatMap((draft, at) => {
    const told = accountDrafts(recent)[at]
    return told ? rereadFacts(draft, told, false).changes : []
  })
  return { comparison: compareVersions(comparable(old, before), comparable(recent, after)), facts }
}

/** A page is compared whole, however many calls it reports. */
function comparable(reading: Reading, body: string) {
  const positions = reading.positions.map((position) => ({ ...position, calls: [] }))
  return comparedFromReading({ id: 'version', body, reading: { ...reading, positions } })
}

async function listLoose(
  tx: Tx,
  member: Member,
  of: { readoutId: string; newest: string | undefined },
): Promise<VersionsPage['loose']> {
  const rows = await data.listLooseRows(tx, { teamId: member.teamId, readoutId: of.readoutId })
  if (rows.length === 0 || !of.newest) return []
  const body = (await data.getBodies(tx, member.teamId, [of.newest])).get(of.newest) ?? ''
  return rows.map(({ spans, ...row }) => ({
    ...row,
    near:
      spans &&
      wordDiff(
        row.words,
        spans
          .map((span) => body.slice(...span))
          .join(' ')
          .trim(),
      ),
  }))
}
