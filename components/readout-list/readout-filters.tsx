'use client'
import { parseAsString, useQueryStates } from 'nuqs'
import { useTransition } from 'react'
import { Chip } from '@/components/ui/chip'

const ORIGINS = { upload: 'Uploaded', sample: 'Sample collection', corpus: 'Corpus' } as const

/** Narrows the list of readouts; the address holds the choice. */
export function ReadoutFilters({ issuers }: { issuers: readonly string[] }) {
  const [pending, startTransition] = useTransition()
  const [filter, setFilter] = useQueryStates(
    { issuer: parseAsString, origin: parseAsString, review: parseAsString, after: parseAsString },
    { shallow: false, history: 'push', startTransition },
  )
  // A page of the former choice is no page of the new one.
  const narrow = (to: Partial<typeof filter>) => void setFilter({ ...to, after: null })
  return (
    <search className="flex flex-wrap items-center gap-2" aria-label="Narrow the list">
      <select
        aria-label="Issuer"
        value={filter.issuer ?? ''}
        onChange={(event) => narrow({ issuer: event.target.value || null })}
        className="touchable max-w-64 rounded-full border border-line bg-sheet px-3 py-0.5 text-sm hover:border-edge"
      >
        <option value="">All issuers</option>
        {issuers.map((issuer) => (
          <option key={issuer}>{issuer}</option>
        ))}
      </select>
      <select
        aria-label="Where it came from"
        value={filter.origin ?? ''}
        onChange={(event) => narrow({ origin: event.target.value || null })}
        className="touchable rounded-full border border-line bg-sheet px-3 py-0.5 text-sm hover:border-edge"
      >
        <option value="">From anywhere</option>
        {Object.entries(ORIGINS).map(([origin, label]) => (
          <option key={origin} value={origin}>
            {label}
          </option>
        ))}
      </select>
      <Chip
        pressed={filter.review === '1'}
        onClick={() => narrow({ review: filter.review ? null : '1' })}
      >
        To review
      </Chip>
      <span role="status" className="text-muted text-sm">
        {pending ? 'Looking…' : ''}
      </span>
    </search>
  )
}
