const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** An ISO day as one can read it nowhere wrongly: "2017-10-12" → "12 Oct 2017". Other text is given back as it is. */
export function formatDay(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? []
  const name = MONTHS[Number(month) - 1]
  return year && name ? `${Number(day)} ${name} ${year}` : iso
}

/** An ISO instant to the minute with its zone: "11 Dec 2021, 09:30 UTC". */
export function formatInstant(iso: string): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  const utc = at.toISOString()
  return `${formatDay(utc)}, ${utc.slice(11, 16)} UTC`
}
