import { read } from '@/lib/core/reading/read'
import type { Reading } from '@/lib/core/reading/types'

/** What is known of a page beside its text, as people left it. */
export type KnownPage = {
  title: string
  issuerName: string
  issuerState: string | null
  publishedOn: string | null
}

/** Reads a text as one of a page that is known already: its title, issuer and day are not guessed anew. */
export function readAgain(body: string, page: KnownPage): Reading {
  const { title, issuerName: name, issuerState: state, publishedOn } = page
  return read(body, { title, issuer: { name, state }, ...(publishedOn ? { publishedOn } : {}) })
}
