'use client'
import { parseAsString, useQueryStates } from 'nuqs'
import { SelectField } from '@/components/ui/field'
import { formatDay } from '@/lib/core/exporting/format-day'
import type { AccountShown } from '@/lib/features/account/schema'

/** Which two of several accounts stand side by side; the address holds the choice. */
export function ChooseAccounts({
  accounts,
  a,
  b,
}: {
  accounts: readonly AccountShown[]
  a: string
  b: string
}) {
  const [, setPair] = useQueryStates(
    { a: parseAsString, b: parseAsString },
    { shallow: false, history: 'push', scroll: false },
  )
  const sides = [
    { label: 'At the left', own: a, other: b, choose: (id: string) => setPair({ a: id, b }) },
    { label: 'At the right', own: b, other: a, choose: (id: string) => setPair({ a, b: id }) },
  ]
  return (
    <div className="no-print grid gap-4 sm:grid-cols-2">
      {sides.map(({ label, own, other, choose }) => (
        <SelectField
          key={label}
          label={label}
          value={own}
          onChange={(event) => void choose(event.target.value)}
        >
          {accounts
            .filter(({ id }) => id !== other)
            .map(({ id, issuers, title, publishedOn }) => (
              <option key={id} value={id}>
                {issuers}
                {publishedOn ? `, ${formatDay(publishedOn)}` : ''}: {title}
              </option>
            ))}
        </SelectField>
      ))}
    </div>
  )
}
