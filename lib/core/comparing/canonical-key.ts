import type { ComparedAccount } from './types'

/** What accounts are put in order by, so that the order in which they are given changes nothing. */
export function canonicalKey({ body, issuer, id }: ComparedAccount): string {
  return JSON.stringify([body, issuer, id])
}
