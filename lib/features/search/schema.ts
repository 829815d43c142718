import { z } from 'zod'
import type { Piece } from '@/lib/core/searching/found-words'
import type { SearchQuery } from '@/lib/core/searching/query'

/** What was asked, as it comes in an address. */
export const searchSchema = z.object({
  q: z.string().trim().max(300).catch(''),
  /** The palette asks while one types: the last word may go on. */
  typing: z.stringbool().catch(false),
})

/** Something found. `title` and `text` have the words that were found marked. */
export type Hit =
  | { kind: 'issue'; id: string; title: Piece[] }
  | {
      kind: 'readout'
      id: string
      title: Piece[]
      text: Piece[]
      issuer: string
      publishedOn: string | null
      sample: boolean
    }
  | { kind: 'call'; id: string; title: Piece[]; heldOn: string | null; accounts: number }
  | { kind: 'actor'; id: string; title: Piece[]; what: string }
  | {
      kind: 'position'
      id: string
      readoutId: string
      text: Piece[]
      readoutTitle: string
      publishedOn: string | null
      state: 'suggested' | 'confirmed'
    }
  | { kind: 'collection'; id: string; title: Piece[]; text: Piece[] }

export type HitKind = Hit['kind']

/** What was found, with how the query was read. */
export type Findings = {
  read: SearchQuery
  /** Whether the last word was let go on, as it was being typed. */
  openEnd: boolean
  hits: Hit[]
  /** Kinds of which there is more than is shown. */
  more: HitKind[]
}
