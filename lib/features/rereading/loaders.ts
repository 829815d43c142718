import 'server-only'
import { asMember } from '@/db/scope'
import { rereadFacts } from '@/lib/core/comparing/fact-changes'
import { planRereading } from '@/lib/core/comparing/plan-rereading'
import { accountDrafts } from '@/lib/core/reading/account-draft'
import { labelOfIssue } from '@/lib/core/reading/issue-label'
import { readAgain } from '@/lib/core/reading/read-again'
import type { Act, Force, Polarity, ReadPosition } from '@/lib/core/reading/types'
import * as data from '@/lib/features/rereading/data'
import type { PreviewPosition, RereadingPreview } from '@/lib/features/rereading/schema'
import { requireMember } from '@/lib/platform/auth/session'
import { AppError } from '@/lib/platform/errors'
import { requireId } from '@/lib/platform/ids'

/** What reading a readout again with the reader of today would change. Writes nothing. */
export async function previewRereading(team: string, readout: string): Promise<RereadingPreview> {
  const member = await requireMember(team, 'readout.reread')
  const of = { teamId: member.teamId, readoutId: requireId(readout) }
  return asMember(member, async (tx) => {
    const text = await data.getReadText(tx, of)
    if (!text) throw new AppError('not-found')
    const { body, title, versionId } = text
    const reading = readAgain(body, text)
    const kept = await data.listCarriedRows(tx, of)
    const { positions } = reading
    const plan = planRereading({ body, versionId, kept, passages: [], positions })
    const facts = await data.listAccountFacts(tx, of)
    const drafts = accountDrafts(reading)
    const keptById = new Map(kept.map((row) => [row.id, row]))
    const was = (id: string) => shownRow(keptById.get(id))
    const is = (index: number) => shownRead(positions[index], body)
    const held = kept.filter((row) => row.held).length
    return {
      readout: { id: of.readoutId, title, versionId },
      reader: reading.reader,
      older: [...new Set(kept.flatMap((row) => row.reader ?? []))].filter(
        (reader) => reader !== reading.reader,
      ),
      held,
      same: plan.moved.filter(({ id }) => !keptById.get(id)?.held).length,
      added: plan.added.flatMap(is),
      withdrawn: plan.withdrawn.flatMap(was),
      changed: plan.changed.flatMap(({ id, read: index }) => {
        const [before] = was(id)
        const [after] = is(index)
        return before && after ? [{ before, after }] : []
      }),
      facts: facts.flatMap((own, at) => {
        const draft = facts.length === drafts.length ? drafts[at] : undefined
        return draft ? rereadFacts(own, draft, true).changes : []
      }),
    }
  })
}

function shownRow(row: data.CarriedRow | undefined): PreviewPosition[] {
  if (!row) return []
  const { cue, content, sourceKind, sources, issues } = row
  return [
    {
      ...{ cue, content, source: sourceWords(sourceKind, sources) },
      act: row.act as Act,
      force: row.force as Force,
      polarity: row.polarity as Polarity,
      issues: issues.map(labelOfIssue),
    },
  ]
}

function shownRead(read: ReadPosition | undefined, body: string): PreviewPosition[] {
  if (!read) return []
  const { act, force, polarity, source, issues } = read
  const [kind, names] = typeof source === 'string' ? [source, []] : ['actors', source]
  return [
    {
      cue: body.slice(...read.cueAt),
      content: body.slice(...read.contentAt),
      source: sourceWords(kind, names),
      ...{ act, force, polarity },
      issues: issues.map(labelOfIssue),
    },
  ]
}

function sourceWords(kind: string, names: readonly string[]): string {
  if (kind === 'joint') return 'Both'
  return names.length ? names.join(', ') : 'Source unclear'
}
