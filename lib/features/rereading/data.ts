import { and, asc, eq, sql } from 'drizzle-orm'
import { account } from '@/db/schema/call'
import type { PassageProposal, PassageSelector } from '@/db/schema/comment'
import { isCurrentVersion, readout, readoutVersion } from '@/db/schema/readout'
import type { Tx } from '@/db/scope'
import type { AccountFacts } from '@/lib/core/comparing/fact-changes'
import type { Channel, Span } from '@/lib/core/reading/types'

type Of = { teamId: string; readoutId: string }

/** A position as carrying it over to another text or reading needs it. */
export type CarriedRow = {
  id: string
  revision: number
  body: string
  versionId: string
  cueAt: Span
  cueTailAt: [number, number][]
  contentAt: Span
  cue: string
  content: string
  act: string
  force: number
  polarity: string
  sourceKind: string
  sources: string[]
  issues: string[]
  reader: string | null
  /** A person decided on it, wrote it, said something of it, tied it or put it into a collection. */
  held: boolean
}

/**
 * The positions of a readout, each with the text its words stand in, and whether a person holds to it;
 * locked when they are about to be changed. Index position_of_readout.
 */
export async function listCarriedRows(
  tx: Tx,
  { teamId, readoutId, lock }: Of & { lock?: true },
): Promise<CarriedRow[]> {
  const { rows } = await tx.execute<CarriedRow>(sql`
    select p.id, p.revision, v.body, v.id as "versionId",
      json_build_array(p.cue_start, p.cue_end) as "cueAt", p.cue_tail as "cueTailAt",
      json_build_array(p.content_start, p.content_end) as "contentAt",
      p.cue, p.content, p.act, p.force, p.polarity, p.source_kind as "sourceKind", p.reader,
      array(select a.name from position_source s
        join actor a on a.team_id = s.team_id and a.id = s.actor_id
        where s.team_id = p.team_id and s.position_id = p.id order by s.ordinal) as sources,
      array(select i.issue from position_issue i
        where i.team_id = p.team_id and i.position_id = p.id order by i.ordinal) as issues,
      p.origin = 'person' or p.state <> 'suggested' or p.anchor in ('near', 'unanchored')
        or exists (select 1 from thread t where t.team_id = p.team_id and t.readout_id = p.readout_id
          and t.position_id = p.id)
        or exists (select 1 from position_tie t where t.team_id = p.team_id
          and p.id in (t.from_position, t.to_position))
        or exists (select 1 from collection_item c where c.team_id = p.team_id and c.position_id = p.id)
        as held
    from position p
    join readout_version v on v.team_id = p.team_id and v.id = p.version_id
    where p.team_id = ${teamId} and p.readout_id = ${readoutId} and p.deleted_at is null
    order by p.cue_start, p.id
    ${lock ? sql`for update of p` : sql``}`)
  return rows
}

/** A thread on a passage, with the quotation it hangs on. */
export type PassageRow = {
  id: string
  versionId: string
  passage: PassageSelector
  proposal: PassageProposal | null
}

/** The threads of a readout that hang on a passage. Index thread_of_readout. */
export async function listPassages(tx: Tx, { teamId, readoutId }: Of): Promise<PassageRow[]> {
  const { rows } = await tx.execute<PassageRow>(sql`
    select t.id, t.version_id as "versionId", t.passage, t.proposal from thread t
    where t.team_id = ${teamId} and t.readout_id = ${readoutId} and t.passage is not null
    order by t.id`)
  return rows
}

/** What must be known of a readout to read it again: its current text and what the reader was told beside it. */
export async function getReadText(tx: Tx, { teamId, readoutId }: Of) {
  const [found] = await tx
    .select({
      versionId: readoutVersion.id,
      number: readoutVersion.number,
      body: readoutVersion.body,
      title: readout.title,
      issuerName: readout.issuerName,
      issuerState: readout.issuerState,
      publishedOn: readout.publishedOn,
      revision: readout.revision,
    })
    .from(readout)
    .innerJoin(readoutVersion, isCurrentVersion)
    .where(
      and(eq(readout.teamId, teamId), eq(readout.id, readoutId), sql`${readout.deletedAt} is null`),
    )
  return found ?? null
}

/** What the accounts of a readout tell of their calls, in its order. Index account_once. */
export async function listAccountFacts(
  tx: Tx,
  { teamId, readoutId }: Of,
): Promise<(AccountFacts & { id: string })[]> {
  const rows = await tx
    .select({
      id: account.id,
      heldOn: account.heldOn,
      channel: account.channel,
      initiator: account.initiator,
      initiatorState: account.initiatorState,
      place: account.place,
      evidence: account.evidence,
    })
    .from(account)
    .where(and(eq(account.teamId, teamId), eq(account.readoutId, readoutId)))
    .orderBy(asc(account.ordinal))
  return rows.map((row) => ({ ...row, channel: row.channel as Channel }))
}
