'use client'
import { lazy, Suspense, useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { FolderPlus } from '@/components/ui/icons'
import type { ItemSubject } from '@/lib/features/collection/schema'

/** Fetched when somebody first collects: the pages that offer it stay light. */
const CollectionPicker = lazy(() =>
  import('@/components/collection/collection-picker').then((part) => ({
    default: part.CollectionPicker,
  })),
)

/** Puts what is shown into a collection, an old one or a new one. Absent for those who may not. */
export function AddToCollection({
  subject,
  label = 'Add to collection',
}: {
  subject: Exclude<ItemSubject, { kind: 'note' }>
  label?: string
}) {
  const { may } = useTeamFrame()
  const [open, setOpen] = useState(false)
  if (!may['collection.edit']) return null
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} className="no-print">
        <FolderPlus size={15} />
        {label}
      </Button>
      {open ? (
        <Suspense>
          <CollectionPicker subject={subject} close={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
