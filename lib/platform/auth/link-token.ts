import 'server-only'
import { createHash, createHmac } from 'node:crypto'
import { type Reader, sealReader } from '@/db/member'
import { env } from '@/lib/platform/env'

/**
 * The token of a share link, derived from its id by the server's secret (HMAC-SHA256, 256 bits): it can be copied
 * again later, though the database holds no more than its hash.
 */
export function tokenOfLink(linkId: string): string {
  return createHmac('sha256', env().AUTH_SECRET).update(`share-link ${linkId}`).digest('base64url')
}

/** Hex sha256 of a token: what the database knows it by. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Whoever brings a token, or null where it cannot be one: 32 bytes in base64url. */
export function readerOfToken(token: string): Reader | null {
  return /^[\w-]{43}$/.test(token) ? sealReader(hashOfToken(token)) : null
}
