import type { Findings, Hit, HitKind } from '@/lib/features/search/schema'

/** Heading of each kind of thing found, in the order in which they are shown. */
export const KIND_HEADINGS: Record<HitKind, string> = {
  issue: 'Issues',
  call: 'Calls',
  readout: 'Readouts',
  actor: 'People and institutions',
  position: 'Positions',
  collection: 'Collections',
}

/** The page of a thing found. */
export function placeOf(team: string, hit: Hit): string {
  const base = `/t/${team}`
  switch (hit.kind) {
    case 'issue':
      return `${base}/across?issue=${encodeURIComponent(hit.id)}`
    case 'actor':
      return `${base}/across?actor=${hit.id}`
    case 'call':
      return `${base}/calls/${hit.id}`
    case 'readout':
      return `${base}/readouts/${hit.id}`
    case 'position':
      return `${base}/readouts/${hit.readoutId}?note=${hit.id}`
    case 'collection':
      return `${base}/collections/${hit.id}`
  }
}

/** How the query was read, in words. */
export function inWords({ read, openEnd }: Pick<Findings, 'read' | 'openEnd'>): string {
  const words = read.words.map((word, place) =>
    openEnd && place === read.words.length - 1 ? `${word}…` : word,
  )
  const parts = [
    words.length === 1 ? `the word ${words[0]}` : '',
    words.length > 1 ? `all of the words ${words.join(', ')}` : '',
    read.phrases.length
      ? `exactly ${read.phrases.map((phrase) => `“${phrase}”`).join(' and ')}`
      : '',
  ]
  return parts.filter(Boolean).join(', and ')
}
