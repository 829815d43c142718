import { csvFileOf } from '@/lib/core/exporting/csv'

/** Answers with a table to keep, never kept by a cache that others share. */
export function csvAnswer(csv: string, name: string): Response {
  return new Response(csvFileOf(csv), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
