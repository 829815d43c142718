import type { FactChange } from '@/lib/core/comparing/fact-changes'
import { formatDay } from '@/lib/core/exporting/format-day'

const FACT_WORDS: Record<FactChange['field'], string> = {
  heldOn: 'Held',
  channel: 'By',
  initiator: 'Asked for by',
  place: 'Place',
}

/** Facts of the call that are told otherwise, before and after. */
export function FactChanges({ changes }: { changes: readonly FactChange[] }) {
  if (changes.length === 0) return null
  return (
    <table className="w-full max-w-2xl text-start">
      <caption className="sr-only">Facts of the call that are told otherwise</caption>
      <thead className="text-muted text-xs">
        <tr>
          <th className="py-1 text-start font-normal">Fact</th>
          <th className="py-1 text-start font-normal">Before</th>
          <th className="py-1 text-start font-normal">After</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field} className="border-line border-t">
            <th scope="row" className="py-2 text-start font-normal">
              {FACT_WORDS[field]}
            </th>
            <td>{told(field, before)}</td>
            <td>{told(field, after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function told(field: FactChange['field'], value: string | null): string {
  if (value === null || value === 'unknown') return 'not stated'
  return field === 'heldOn' ? formatDay(value) : value
}
