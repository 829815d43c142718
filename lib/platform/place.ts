import { z } from 'zod'
import type { ChangePlace, DayPlace } from '@/db/keyset'
import { daySchema } from '@/lib/platform/day'
import { isId } from '@/lib/platform/ids'

/** A place in a list as it stands in an address. */
export function writePlace(place: DayPlace | ChangePlace): string {
  return `${'day' in place ? (place.day ?? 'none') : place.updatedAt}_${place.id}`
}

/** A place in a list ordered by day, out of an address; null for anything else: the list then begins anew. */
export function readDayPlace(written: string | undefined): DayPlace | null {
  const [day = '', id = ''] = written?.split('_') ?? []
  if (!isId(id) || (day !== 'none' && !daySchema.safeParse(day).success)) return null
  return { day: day === 'none' ? null : day, id }
}

const instantSchema = z.iso.datetime({ precision: 6 })

/** A place in a list ordered by last change, out of an address; null for anything else. */
export function readChangePlace(written: string | undefined): ChangePlace | null {
  const [updatedAt = '', id = ''] = written?.split('_') ?? []
  return isId(id) && instantSchema.safeParse(updatedAt).success ? { updatedAt, id } : null
}
