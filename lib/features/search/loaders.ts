import 'server-only'
import type { Member } from '@/db/member'
import { asMember, type Tx } from '@/db/scope'
import { ISSUES } from '@/lib/core/reading/data/issues'
import { findSpans, type Piece, snippetOf } from '@/lib/core/searching/found-words'
import { findIssues } from '@/lib/core/searching/issue-search'
import { isOpenEnded, readQuery, type SearchQuery } from '@/lib/core/searching/query'
import * as data from '@/lib/features/search/data'
import type { Findings, Hit, HitKind } from '@/lib/features/search/schema'
import { requireMember } from '@/lib/platform/auth/session'

const SHOWN = { typing: 5, page: 30 }

/** Marks what was found in one text. */
type Mark = { whole: (text: string) => Piece[]; snippet: (text: string) => Piece[] }

/**
 * Looks through the team's readouts, calls, people, positions, collections and the list of issues.
 * @throws AppError signed-out, not-found
 */
export async function findInTeam(
  team: string,
  asked: { q: string; typing: boolean },
): Promise<Findings> {
  const member = await requireMember(team, 'search.find')
  const read = readQuery(asked.q)
  const openEnd = asked.typing && isOpenEnded(asked.q)
  if (read.words.length + read.phrases.length === 0) return { read, openEnd, hits: [], more: [] }
  const shown = asked.typing ? SHOWN.typing : SHOWN.page
  const mark = markerOf(read, openEnd)
  const rows = await asMember(member, (tx) => readRows(tx, member, { read, openEnd, shown }, mark))
  const issues: Hit[] = findIssues(ISSUES, read, shown).map(({ id, label }) => ({
    kind: 'issue',
    id,
    title: mark.whole(label),
  }))
  return { read, openEnd, hits: [...issues, ...rows.hits], more: rows.more }
}

async function readRows(
  tx: Tx,
  { teamId }: Member,
  of: { read: SearchQuery; openEnd: boolean; shown: number },
  mark: Mark,
): Promise<{ hits: Hit[]; more: HitKind[] }> {
  const entries = await data.findEntries(tx, {
    query: of.read,
    openEnd: of.openEnd,
    atMost: of.shown + 1,
  })
  const idsOf = (kind: data.FoundEntry['kind']) =>
    entries.filter((entry) => entry.kind === kind).map(({ id }) => id)
  const found = new Map<string, Hit>()
  for (const kind of ['readout', 'position', 'actor', 'call', 'collection'] as const) {
    const ids = idsOf(kind).slice(0, of.shown)
    if (ids.length === 0) continue
    for (const hit of await READ[kind](tx, teamId, ids, mark)) found.set(hit.id, hit)
  }
  return {
    hits: entries.flatMap(({ id }) => found.get(id) ?? []),
    more: (['readout', 'position', 'actor', 'call', 'collection'] as const).filter(
      (kind) => idsOf(kind).length > of.shown,
    ),
  }
}

type ReadHits = (tx: Tx, teamId: string, ids: string[], mark: Mark) => Promise<Hit[]>

const READ: Record<data.FoundEntry['kind'], ReadHits> = {
  readout: async (tx, teamId, ids, mark) =>
    (await data.readFoundReadouts(tx, teamId, ids)).map(({ body, title, origin, ...rest }) => ({
      ...rest,
      kind: 'readout',
      title: mark.whole(title),
      text: mark.snippet(body),
      sample: origin === 'sample',
    })),
  position: async (tx, teamId, ids, mark) =>
    (await data.readFoundPositions(tx, teamId, ids)).map((row) => ({
      kind: 'position',
      id: row.id,
      readoutId: row.readoutId,
      text: mark.snippet(inOrder(row)),
      readoutTitle: row.readoutTitle,
      publishedOn: row.publishedOn,
      state: row.state === 'confirmed' ? 'confirmed' : 'suggested',
    })),
  actor: async (tx, teamId, ids, mark) =>
    (await data.readFoundActors(tx, teamId, ids)).map(({ id, name, kind, office }) => ({
      kind: 'actor',
      id,
      title: mark.whole(name),
      what: office ?? kind,
    })),
  call: async (tx, teamId, ids, mark) =>
    (await data.readFoundCalls(tx, teamId, ids)).map(({ title, ...rest }) => ({
      ...rest,
      kind: 'call',
      title: mark.whole(title),
    })),
  collection: async (tx, teamId, ids, mark) =>
    (await data.readFoundCollections(tx, teamId, ids)).map(({ id, title, description }) => ({
      kind: 'collection',
      id,
      title: mark.whole(title),
      text: mark.snippet(description),
    })),
}

/** Cue and content as they follow one another in the text. */
function inOrder(row: { cue: string; content: string; cueStart: number; contentStart: number }) {
  return row.cueStart <= row.contentStart
    ? `${row.cue} ${row.content}`
    : `${row.content} ${row.cue}`
}

function markerOf(read: SearchQuery, openEnd: boolean): Mark {
  return {
    snippet: (text) => snippetOf(text, read, openEnd),
    whole: (text) => {
      const pieces: Piece[] = []
      let at = 0
      for (const { start, end } of findSpans(text, read, openEnd)) {
        if (start > at) pieces.push({ text: text.slice(at, start), found: false })
        pieces.push({ text: text.slice(start, end), found: true })
        at = end
      }
      if (at < text.length) pieces.push({ text: text.slice(at), found: false })
      return pieces
    },
  }
}
