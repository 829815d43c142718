'use client'
import { lazy, Suspense, useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import type { ReadoutHead } from '@/lib/features/readout/schema'

const EditFacts = lazy(() =>
  import('@/components/readout/edit-facts').then((part) => ({ default: part.EditFacts })),
)

/** The way to give a readout without an address its source, for those who may edit its facts. */
export function AddSource({ head }: { head: ReadoutHead }) {
  const { may } = useTeamFrame()
  const [editing, setEditing] = useState(false)
  if (!may['readout.edit']) return null
  return (
    <span className="no-print">
      {' '}
      ·{' '}
      <button type="button" className="underline" onClick={() => setEditing(true)}>
        add its address…
      </button>
      {editing ? (
        <Suspense>
          <EditFacts head={head} close={() => setEditing(false)} />
        </Suspense>
      ) : null}
    </span>
  )
}
