const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** An ISO day as people write it: "12 Oct 2017". Anything else is given back as it is. */
export function dayInWords(iso: string): string {
  const found = iso.match(/^(\d{4})-(\d{2})-(\d{2})/)
  const month = MONTHS[Number(found?.[2]) - 1]
  return found && month ? `${Number(found[3])} ${month} ${found[1]}` : iso
}

/** A day, or that there is none. */
export function Day({ iso, none = 'no date' }: { iso: string | null; none?: string }) {
  if (!iso) return <span className="text-muted">{none}</span>
  return (
    <time dateTime={iso} className="whitespace-nowrap">
      {dayInWords(iso)}
    </time>
  )
}
