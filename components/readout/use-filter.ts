'use client'
import { parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import type { PositionFilter } from '@/components/readout/filter-positions'

const FILTER = {
  actor: parseAsString,
  issue: parseAsString,
  act: parseAsString,
  force: parseAsInteger,
  state: parseAsStringLiteral(['suggested', 'confirmed', 'rejected']),
}

/** The filter of the list, kept in the address. */
export function useFilter(): {
  filter: PositionFilter
  setFilter: (change: Partial<PositionFilter>) => void
  clear: () => void
} {
  const [filter, set] = useQueryStates(FILTER, { history: 'replace' })
  return {
    filter,
    setFilter: (change) => void set(change),
    clear: () => void set(null),
  }
}
