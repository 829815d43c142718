import { AppError } from '@/lib/platform/errors'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** An id out of an address, before it reaches the database. @throws AppError not-found for anything that is no id */
export function requireId(value: string | null | undefined): string {
  if (!value || !UUID.test(value)) throw new AppError('not-found')
  return value.toLowerCase()
}
