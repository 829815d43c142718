import type { CallLine } from '@/lib/features/call/schema'
import type { NoticeView } from '@/lib/features/follow/schema'
import type { SampleState } from '@/lib/features/sample/schema'

/** A readout with positions that nobody has looked at. */
export type ToReview = {
  readoutId: string
  title: string
  issuer: string
  publishedOn: string | null
  waiting: number
}

/** A thread that is not resolved, with the last word in it. */
export type OpenThread = {
  threadId: string
  /** Where it hangs: the title of the readout or of the collection. */
  on: string
  readoutId: string | null
  collectionId: string | null
  positionId: string | null
  /** For a thread on a finding or a saved comparison: where it leads, below the team's address. */
  path: string | null
  comments: number
  lastBy: string | null
  lastWords: string
  lastAt: string
}

/** Something somebody did, as a sentence needs it; `times` when the same was done over again. */
export type Doing = {
  id: string
  verb: string
  who: string
  at: string
  times: number
  /** What it was done to, where that has a name still. */
  title: string | null
  place: { kind: 'readout' | 'call' | 'collection' | 'saved-comparison'; id: string } | null
  /** The person it was done to, and the role, where there is one. */
  person: string | null
  role: string | null
  edition: number | null
}

/** What a team's home shows. */
export type Home = {
  empty: boolean
  calls: CallLine[]
  toReview: ToReview[]
  threads: OpenThread[]
  doings: Doing[]
  /** What is new of what one follows, unseen as yet. */
  notices: NoticeView[]
  sample: SampleState
}
