import { and, desc, eq, sql } from 'drizzle-orm'
import { brief, shareLink } from '@/db/schema/brief'
import { account, participant } from '@/db/schema/call'
import { person } from '@/db/schema/person'
import type { Tx } from '@/db/scope'
import { type Absence, absenceBeside, packedRows } from '@/lib/core/comparing/packed-rows'
import type { DivergenceKind } from '@/lib/core/comparing/types'
import type {
  BriefCite,
  BriefEdition,
  BriefItem,
  BriefQuote,
} from '@/lib/core/exporting/brief-edition'
import { briefRowsOf } from '@/lib/core/exporting/brief-rows'
import { labelOfIssue } from '@/lib/core/reading/issue-label'
import type { Act, Force, Polarity } from '@/lib/core/reading/types'
import { listAccounts } from '@/lib/features/account/data'
import type { EditionLine } from '@/lib/features/brief/schema'
import { getCollection } from '@/lib/features/collection/data'
import type { CollectionItemCard, QuoteCard, ReadoutCite } from '@/lib/features/collection/schema'
import { comparePair } from '@/lib/features/comparison/data'
import { FINDING_TITLES } from '@/lib/features/comparison/schema'
import { findingIdOf } from '@/lib/features/finding/data'
import { getSaved } from '@/lib/features/saved-comparison/data'

/** The editions of a collection, newest first. Uses brief_number. */
export async function listEditions(
  tx: Tx,
  teamId: string,
  collectionId: string,
): Promise<EditionLine[]> {
  const rows = await tx
    .select({
      id: brief.id,
      number: brief.number,
      title: brief.title,
      publishedAt: brief.publishedAt,
      publishedBy: person.name,
    })
    .from(brief)
    .leftJoin(person, and(eq(person.teamId, teamId), eq(person.id, brief.publishedBy)))
    .where(and(eq(brief.teamId, teamId), eq(brief.collectionId, collectionId)))
    .orderBy(desc(brief.number))
    .limit(200)
  return rows.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() }))
}

/** The share links of a collection, newest first. Uses share_link_of_collection. */
export function listShareLinks(tx: Tx, teamId: string, collectionId: string) {
  return tx
    .select({
      id: shareLink.id,
      edition: brief.number,
      expiresAt: shareLink.expiresAt,
      revokedAt: shareLink.revokedAt,
      indexed: shareLink.indexed,
      createdAt: shareLink.createdAt,
    })
    .from(shareLink)
    .leftJoin(brief, and(eq(brief.teamId, teamId), eq(brief.id, shareLink.briefId)))
    .where(and(eq(shareLink.teamId, teamId), eq(shareLink.collectionId, collectionId)))
    .orderBy(desc(shareLink.id))
    .limit(200)
}

/** The number that the next edition of a collection will have. */
export async function nextEditionNumber(
  tx: Tx,
  teamId: string,
  collectionId: string,
): Promise<number> {
  const [row] = await tx
    .select({ last: sql<number>`coalesce(max(${brief.number}), 0)::int` })
    .from(brief)
    .where(and(eq(brief.teamId, teamId), eq(brief.collectionId, collectionId)))
  return (row?.last ?? 0) + 1
}

/** An edition's content, for showing what changed since. */
export async function getEdition(tx: Tx, teamId: string, briefId: string) {
  const [row] = await tx
    .select({ number: brief.number, title: brief.title, html: brief.html })
    .from(brief)
    .where(and(eq(brief.teamId, teamId), eq(brief.id, briefId)))
  return row ?? null
}

/** What a share link opens, for its holder: a page of this hash, which a search engine may list or not. */
export type OpenedLink = { id: string; htmlSha256: string; indexed: boolean }

/**
 * Gives an `OpenedLink`, or no row. Row-level security shows the holder's link and its editions alone; the page
 * itself is read only where the holder has not that very page already.
 */
export const OPEN_SHARE_LINK = `
  select brief.id, brief.html_sha256 as "htmlSha256", share_link.indexed
  from share_link join brief using (team_id, collection_id)
  where share_link.brief_id is null or share_link.brief_id = brief.id
  order by brief.number desc limit 1`

/** The finished page of an edition that the holder's link opens. */
export async function readEditionHtml(tx: Tx, briefId: string): Promise<string | null> {
  const [row] = await tx.select({ html: brief.html }).from(brief).where(eq(brief.id, briefId))
  return row?.html ?? null
}

/** What an edition is made of, beside its collection. */
export type EditionDraft = {
  collectionId: string
  title: string
  summary: string
  team: string
  authors: readonly string[] | null
  /** ISO instant. */
  publishedAt: string
}

/**
 * Freezes a collection as it stands into an edition's content, with the readouts it quotes. What was deleted is
 * left out; rejected positions too. Null where the collection is gone.
 */
export async function draftEdition(
  tx: Tx,
  teamId: string,
  draft: EditionDraft,
): Promise<{ edition: Omit<BriefEdition, 'number'>; readoutIds: string[] } | null> {
  const page = await getCollection(tx, teamId, draft.collectionId)
  if (!page) return null
  const items: BriefItem[] = []
  const readoutIds: string[] = []
  for (const card of page.items) {
    const item = await toBriefItem(tx, teamId, card)
    if (!item) continue
    items.push(item)
    readoutIds.push(...readoutsOf(card))
  }
  const { title, summary, team, authors, publishedAt } = draft
  return { edition: { title, summary, team, authors, publishedAt, items }, readoutIds }
}

function readoutsOf(card: CollectionItemCard): string[] {
  if (card.kind === 'note') return []
  return card.kind === 'comparison' || card.kind === 'finding'
    ? [card.a.readoutId, card.b.readoutId]
    : [card.readout.readoutId]
}

async function toBriefItem(
  tx: Tx,
  teamId: string,
  card: CollectionItemCard,
): Promise<BriefItem | null> {
  const { note } = card
  if (card.kind === 'note') return { kind: 'note', markdown: note }
  if (card.kind === 'comparison') return toBriefComparison(tx, teamId, card)
  if (card.kind === 'finding') return toBriefFinding(tx, teamId, card)
  if (card.readout.deleted) return null
  if (card.kind === 'position') {
    if (card.quote.state === 'rejected') return null
    return {
      kind: 'position',
      quote: toBriefQuote(card.quote),
      cite: toBriefCite(card.readout),
      note,
    }
  }
  const { positions, readout: cited } = card
  return {
    kind: 'readout',
    cite: toBriefCite(cited),
    ...(await factsOf(tx, teamId, cited.readoutId)),
    positions,
    note,
  }
}

async function factsOf(tx: Tx, teamId: string, readoutId: string) {
  const rows = await tx
    .select({ heldOn: account.heldOn, channel: account.channel, name: participant.name })
    .from(account)
    .leftJoin(
      participant,
      and(
        eq(participant.teamId, teamId),
        eq(participant.accountId, account.id),
        eq(participant.role, 'participant'),
      ),
    )
    .where(and(eq(account.teamId, teamId), eq(account.readoutId, readoutId)))
    .orderBy(account.ordinal, participant.ordinal)
  return {
    heldOn: rows[0]?.heldOn ?? null,
    channel: rows[0]?.channel ?? 'unknown',
    participants: [...new Set(rows.flatMap((row) => row.name ?? []))],
  }
}

async function toBriefFinding(
  tx: Tx,
  teamId: string,
  card: Extract<CollectionItemCard, { kind: 'finding' }>,
): Promise<BriefItem | null> {
  if (card.a.deleted || card.b.deleted) return null
  const { callTitle, heldOn, note, finding } = card
  const what = FINDING_TITLES[finding.kind as DivergenceKind] ?? 'A difference'
  const cites = { a: toBriefCite(card.a), b: toBriefCite(card.b) }
  const { words } = finding
  const lacking = words.a.length === 0 || words.b.length === 0
  const absence = lacking ? await absenceBesideFinding(tx, teamId, card) : undefined
  return { kind: 'finding', what, title: callTitle, heldOn, ...cites, words, absence, note }
}

/** What may be said of the account that has no words of a finding, as the two are compared now. */
async function absenceBesideFinding(
  tx: Tx,
  teamId: string,
  { accountA, accountB, finding }: Extract<CollectionItemCard, { kind: 'finding' }>,
): Promise<Absence> {
  const cards = await listAccounts(tx, teamId, { accountIds: [accountA, accountB] })
  const [a, b] = [accountA, accountB].map((id) => cards.find((one) => one.id === id))
  const compared = a && b ? await comparePair(tx, teamId, { a, b }) : null
  const { divergences = [], dismissed = [] } = compared?.comparison ?? {}
  const found = [...divergences, ...dismissed].find(
    ({ key }) => findingIdOf([accountA, accountB], key) === finding.id,
  )
  if (!compared || !found) return 'no-matching-position'
  return absenceBeside(packedRows(compared.comparison), [...found.a, ...found.b])
}

/** A comparison that was frozen is printed as it was. */
async function toBriefComparison(
  tx: Tx,
  teamId: string,
  card: Extract<CollectionItemCard, { kind: 'comparison' }>,
): Promise<BriefComparison | null> {
  const { accountA, accountB, heldOn, note } = card
  const saved = card.saved ? await getSaved(tx, teamId, card.saved.id) : null
  if (saved?.frozen) return { ...saved.frozen.brief, asOf: saved.frozenAt, note }
  const cites = { a: toBriefCite(card.a), b: toBriefCite(card.b) }
  const of = { title: card.callTitle, heldOn, accountA, accountB, note, cites }
  return briefComparisonOf(tx, teamId, of)
}

type BriefComparison = Extract<BriefItem, { kind: 'comparison' }>

/** Two accounts side by side as a brief prints them, as they are compared now; null when one is gone. */
export async function briefComparisonOf(
  tx: Tx,
  teamId: string,
  of: {
    title: string
    heldOn: string | null
    accountA: string
    accountB: string
    cites: { a: BriefCite; b: BriefCite }
    note: string
  },
): Promise<BriefComparison | null> {
  const cards = await listAccounts(tx, teamId, { accountIds: [of.accountA, of.accountB] })
  const [a, b] = [of.accountA, of.accountB].map((id) => cards.find((one) => one.id === id))
  const compared = a && b ? await comparePair(tx, teamId, { a, b }) : null
  if (!compared) return null
  const { comparison, marks, inkOf } = compared
  const isConfirmed = (id: string) => marks.get(id)?.state === 'confirmed'
  const { title, heldOn, note, cites } = of
  return {
    kind: 'comparison',
    title,
    heldOn,
    ...cites,
    rows: briefRowsOf(comparison, { isConfirmed, inkOf }),
    note,
  }
}

function toBriefQuote(quote: QuoteCard): BriefQuote {
  return {
    source: quote.source,
    sourceKind: quote.sourceKind,
    side: quote.side,
    cue: quote.cue,
    content: quote.content,
    act: quote.act as Act,
    force: quote.force as Force,
    polarity: quote.polarity as Polarity,
    issues: quote.issues.map(labelOfIssue),
    confirmed: quote.state === 'confirmed',
  }
}

function toBriefCite({
  readoutId: _,
  issuerState: __,
  deleted: ___,
  ...cite
}: ReadoutCite): BriefCite {
  return cite
}
