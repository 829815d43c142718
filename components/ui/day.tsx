import { formatDay } from '@/lib/core/exporting/format-day'

export { formatDay as dayInWords }

/** A day, or that there is none. */
export function Day({ iso, none = 'no date' }: { iso: string | null; none?: string }) {
  if (!iso) return <span className="text-muted">{none}</span>
  return (
    <time dateTime={iso} className="whitespace-nowrap">
      {formatDay(iso)}
    </time>
  )
}
