'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { NewCollectionForm } from '@/components/collection/new-collection-form'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'

/** Asks for a title and leads to the new collection. Absent for those who may not make one. */
export function NewCollectionButton() {
  const { team, may } = useTeamFrame()
  const router = useRouter()
  const [open, setOpen] = useState(false)
  if (!may['collection.create']) return null
  return (
    <>
      <Button tone="primary" onClick={() => setOpen(true)}>
        New collection
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title="New collection">
        <NewCollectionForm
          onMade={(collectionId) => router.push(`/t/${team.slug}/collections/${collectionId}`)}
        />
      </Dialog>
    </>
  )
}
