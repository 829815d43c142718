import { formatDay } from '@/lib/core/exporting/format-day'

/** What a citation of a readout is made of. Days are ISO dates, `capturedAt` an ISO instant. */
export type CitedReadout = {
  issuer: string
  title: string
  publishedOn: string | null
  version: number
  capturedAt: string
  sourceUrl: string | null
}

/**
 * A citation to paste into a note: issuer, title, day of publication, version with the day it was captured, address.
 * “Office of the President, “Call with …”, 12 Oct 2017, version 1 (captured 24 Nov 2026), https://…”
 */
export function citation(readout: CitedReadout): string {
  const day = readout.publishedOn ? formatDay(readout.publishedOn) : 'undated'
  const parts = [
    readout.issuer,
    `“${readout.title}”`,
    day,
    `version ${readout.version} (captured ${formatDay(readout.capturedAt)})`,
  ]
  if (readout.sourceUrl) parts.push(readout.sourceUrl)
  return parts.join(', ')
}
