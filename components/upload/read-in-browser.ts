import { normaliseBody } from '@/lib/core/importing/normalise-body'
import { read } from '@/lib/core/reading/read'
import type { Force } from '@/lib/core/reading/types'

/** What the reader finds in a pasted text, in words for the page beside it. */
export type Glimpse = {
  language: 'english' | 'not-english' | 'empty'
  title: string | null
  issuer: string | null
  heldOn: string | null
  participants: readonly string[]
  calls: number
  positions: readonly { source: string; cue: string; content: string; force: Force }[]
}

/** Reads a text here in the browser, with the very reader that the server has; nothing is sent. */
export function glimpse(text: string): Glimpse {
  const body = normaliseBody(text)
  const { language, title, issuer, calls, cast, positions } = read(body)
  const [first] = calls
  return {
    language,
    title: title?.value ?? null,
    issuer: issuer
      ? [issuer.value, ...(issuer.value.jointly ?? [])].map(({ name }) => name).join(', ')
      : null,
    heldOn: first?.heldOn?.value ?? null,
    participants: (first?.participants ?? []).flatMap((index) => cast[index]?.name ?? []),
    calls: calls.length,
    positions: positions.map(({ source, cueAt, contentAt, force }) => ({
      source: source === 'joint' ? 'Both' : source === 'unclear' ? 'Unclear' : source.join(', '),
      cue: body.slice(...cueAt),
      content: body.slice(...contentAt),
      force,
    })),
  }
}
