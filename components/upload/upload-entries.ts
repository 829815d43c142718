import type { ReadoutDraft, Recognised, SavedReadout } from '@/lib/features/readout/schema'

/** One text on its way in: a dropped file, or what was pasted. */
export type UploadEntry = {
  key: string
  /** Name of the file; null for a paste. */
  name: string | null
  at:
    | { step: 'waiting' }
    | { step: 'reading' }
    | { step: 'stopped' }
    | { step: 'refused'; sentence: string }
    | {
        step: 'ready' | 'saving'
        recognised: Recognised
        draft: ReadoutDraft
        chosen: boolean
        problem?: string
      }
    | { step: 'saved'; title: string; body: string; saved: SavedReadout }
}

export type UploadChange =
  | { do: 'add'; entries: readonly { key: string; name: string | null; sentence?: string }[] }
  | { do: 'reading'; key: string }
  | { do: 'stop' }
  | { do: 'resume' }
  | { do: 'refuse'; key: string; sentence: string }
  | { do: 'recognised'; key: string; recognised: Recognised }
  | { do: 'mend'; key: string; draft: ReadoutDraft }
  | { do: 'choose'; keys: readonly string[]; chosen: boolean }
  | { do: 'saving'; key: string }
  | { do: 'unsaved'; key: string; problem: string; same: Recognised['same'] }
  | { do: 'saved'; key: string; saved: SavedReadout }
  | { do: 'drop'; keys: readonly string[] }
  | { do: 'restore'; entries: readonly UploadEntry[] }

/** What becomes of the texts when something happens to one of them. */
export function changeEntries(
  entries: readonly UploadEntry[],
  change: UploadChange,
): UploadEntry[] {
  switch (change.do) {
    case 'add':
      return [...entries, ...change.entries.map(newEntry)]
    case 'restore':
      return [...change.entries]
    case 'drop':
      return entries.filter(({ key }) => !change.keys.includes(key))
    case 'stop':
      return entries.map((entry) =>
        entry.at.step === 'waiting' || entry.at.step === 'reading'
          ? { ...entry, at: { step: 'stopped' } }
          : entry,
      )
    case 'resume':
      return entries.map((entry) =>
        entry.at.step === 'stopped' ? { ...entry, at: { step: 'waiting' } } : entry,
      )
    case 'choose':
      return entries.map((entry) =>
        change.keys.includes(entry.key) && entry.at.step === 'ready'
          ? { ...entry, at: { ...entry.at, chosen: change.chosen } }
          : entry,
      )
    default: {
      const next = entries.map((entry) =>
        entry.key === change.key ? changed(entry, change) : entry,
      )
      return change.do === 'recognised' ? leaveTwinsOut(next, change.recognised.draft.body) : next
    }
  }
}

/** The text that came before this one in the same batch and says the same; null where there is none. */
export function twinOf(entries: readonly UploadEntry[], of: UploadEntry): UploadEntry | null {
  const body = bodyOf(of)
  if (body === null) return null
  for (const entry of entries) {
    if (entry.key === of.key) return null
    if (bodyOf(entry) === body) return entry
  }
  return null
}

function bodyOf({ at }: UploadEntry): string | null {
  if (at.step === 'saved') return at.body
  return at.step === 'ready' || at.step === 'saving' ? at.draft.body : null
}

/** Of equal texts the first is saved, whichever was read first; the others only where somebody chooses them. */
function leaveTwinsOut(entries: UploadEntry[], body: string): UploadEntry[] {
  return entries.map((entry) =>
    entry.at.step === 'ready' && bodyOf(entry) === body && twinOf(entries, entry)
      ? { ...entry, at: { ...entry.at, chosen: false } }
      : entry,
  )
}

function newEntry({
  key,
  name,
  sentence,
}: {
  key: string
  name: string | null
  sentence?: string
}) {
  const at = sentence ? { step: 'refused' as const, sentence } : { step: 'waiting' as const }
  return { key, name, at }
}

function changed(entry: UploadEntry, change: Extract<UploadChange, { key: string }>): UploadEntry {
  const { at } = entry
  switch (change.do) {
    case 'reading':
      return { ...entry, at: { step: 'reading' } }
    case 'refuse':
      return { ...entry, at: { step: 'refused', sentence: change.sentence } }
    case 'recognised': {
      const { recognised } = change
      const { draft } = recognised
      // A text that is here already is not saved twice.
      return { ...entry, at: { step: 'ready', recognised, draft, chosen: !recognised.same } }
    }
    case 'mend':
      if (at.step !== 'ready') return entry
      return { ...entry, at: { ...at, draft: change.draft, problem: undefined } }
    case 'saving':
      return at.step === 'ready' ? { ...entry, at: { ...at, step: 'saving' } } : entry
    case 'unsaved':
      if (at.step !== 'saving') return entry
      if (change.same) {
        const recognised = { ...at.recognised, same: change.same }
        return { ...entry, at: { ...at, step: 'ready', recognised, chosen: false } }
      }
      return { ...entry, at: { ...at, step: 'ready', problem: change.problem } }
    case 'saved':
      if (at.step !== 'saving') return entry
      return {
        ...entry,
        at: { step: 'saved', title: at.draft.title, body: at.draft.body, saved: change.saved },
      }
  }
}

const RANK = {
  refused: 0,
  stopped: 1,
  ready: 3,
  saving: 3,
  reading: 4,
  waiting: 5,
  saved: 6,
} as const

/** Problems first, then what waits for a look, then the rest; else in the order in which they came. */
export function problemsFirst(entries: readonly UploadEntry[]): UploadEntry[] {
  const rank = (entry: UploadEntry) => {
    const { at } = entry
    if (at.step !== 'ready') return RANK[at.step]
    if (at.problem || at.recognised.same || twinOf(entries, entry)) return 1
    return gapsOf(at.draft).length > 0 ? 2 : RANK.ready
  }
  return entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => rank(a.entry) - rank(b.entry) || a.index - b.index)
    .map(({ entry }) => entry)
}

/** What a text must still be told before it can be saved, or had better be told. */
export function gapsOf(draft: ReadoutDraft): { field: string; must: boolean }[] {
  const gaps: { field: string; must: boolean }[] = []
  if (!draft.title.trim()) gaps.push({ field: 'title', must: true })
  if (!draft.issuerName.trim()) gaps.push({ field: 'issuer', must: true })
  if (!draft.publishedOn) gaps.push({ field: 'day of publication', must: false })
  if (draft.accounts.length === 0) gaps.push({ field: 'call', must: false })
  for (const account of draft.accounts) {
    if (!account.heldOn) gaps.push({ field: 'day of the call', must: false })
    const people = account.participants.filter(({ role }) => role === 'participant')
    if (people.length < 2) gaps.push({ field: 'participants', must: false })
  }
  return gaps
}

/** What is worth keeping over a reload: recognised texts and refusals; files themselves cannot be kept. */
export function worthKeeping(entries: readonly UploadEntry[]): UploadEntry[] {
  return entries.flatMap((entry) => {
    if (entry.at.step === 'saving')
      return [{ ...entry, at: { ...entry.at, step: 'ready' as const } }]
    return entry.at.step === 'ready' ? [entry] : []
  })
}
