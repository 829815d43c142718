'use client'
import { useCallback, useMemo } from 'react'
import type { PositionFilter } from '@/components/readout/filter-positions'
import { useAddress } from '@/components/readout/use-address'
import type { PositionState } from '@/lib/features/position/schema'

const STATES: readonly PositionState[] = ['suggested', 'confirmed', 'rejected']
const NONE = { actor: null, issue: null, act: null, force: null, state: null, unsure: null }

/** The filter of the list, kept in the address. */
export function useFilter(): {
  filter: PositionFilter
  setFilter: (change: Partial<PositionFilter>) => void
  clear: () => void
} {
  const [{ actor, issue, act, force, state, unsure }, write] = useAddress([
    'actor',
    'issue',
    'act',
    'force',
    'state',
    'unsure',
  ])
  const filter = useMemo(
    () => ({
      ...{ actor, issue, act },
      force: force !== null && /^[0-4]$/.test(force) ? Number(force) : null,
      state: STATES.find((known) => known === state) ?? null,
      unsure: unsure === null ? null : (true as const),
    }),
    [actor, issue, act, force, state, unsure],
  )
  const setFilter = useCallback(
    ({ force, unsure, ...rest }: Partial<PositionFilter>) =>
      write({
        ...rest,
        ...(force === undefined ? {} : { force: force?.toString() ?? null }),
        ...(unsure === undefined ? {} : { unsure: unsure ? '1' : null }),
      }),
    [write],
  )
  const clear = useCallback(() => write(NONE), [write])
  return { filter, setFilter, clear }
}
