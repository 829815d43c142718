import { AppError } from '@/lib/platform/errors'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a word out of an address can be an id. */
export function isId(value: string): boolean {
  return UUID.test(value)
}

/** An id out of an address, before it reaches the database. @throws AppError not-found for anything that is no id */
export function requireId(value: string | null | undefined): string {
  if (!value || !isId(value)) throw new AppError('not-found')
  return value.toLowerCase()
}
