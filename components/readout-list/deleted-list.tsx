'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { RefreshOnEvents } from '@/components/shell/refresh-on-events'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Day } from '@/components/ui/day'
import { Dialog } from '@/components/ui/dialog'
import { PageState } from '@/components/ui/page-state'
import { useAction } from '@/components/ui/use-action'
import { purgeReadoutAction, restoreReadoutAction } from '@/lib/features/deleted-readout/actions'
import type { DeletedReadout } from '@/lib/features/readout-list/schema'

/** Deleted readouts, each to be restored for 30 days; an owner can remove one for good. */
export function DeletedList({ readouts }: { readouts: readonly DeletedReadout[] }) {
  const { team } = useTeamFrame()
  if (readouts.length === 0) {
    return (
      <>
        <h1 className="sr-only">Deleted readouts</h1>
        <PageState
          title="Nothing is deleted"
          actions={<ButtonLink href={`/t/${team.slug}/readouts`}>Readouts</ButtonLink>}
        >
          A deleted readout stands here for 30 days, and comes back with its positions and comments.
        </PageState>
      </>
    )
  }
  return (
    <div className="mx-auto grid max-w-5xl gap-5 px-4 py-8 md:px-8">
      <RefreshOnEvents nouns={['readout']} />
      <header>
        <h1 className="font-semibold font-serif text-title">Deleted readouts</h1>
        <p className="text-muted">
          They come back with their positions and comments.{' '}
          <Link href={`/t/${team.slug}/readouts`} className="underline">
            Readouts
          </Link>
        </p>
      </header>
      <ul className="border-line border-b">
        {readouts.map((readout) => (
          <DeletedRow key={readout.id} readout={readout} />
        ))}
      </ul>
    </div>
  )
}

function DeletedRow({ readout }: { readout: DeletedReadout }) {
  const { team, may } = useTeamFrame()
  const router = useRouter()
  const restore = useAction(restoreReadoutAction, {
    onSuccess: () => {
      toast(`Restored “${readout.title}”.`, {
        action: {
          label: 'Open',
          onClick: () => router.push(`/t/${team.slug}/readouts/${readout.id}`),
        },
      })
      router.refresh()
    },
    onError: ({ error }) => toast.error(error.serverError?.sentence ?? 'It was not restored.'),
  })
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 border-line border-t py-3.5">
      <div className="min-w-0 flex-1 basis-72">
        <p className="font-serif text-lg leading-snug">{readout.title}</p>
        <p className="text-muted text-sm">
          {readout.issuers} · <Day iso={readout.publishedOn} /> · deleted{' '}
          <Day iso={readout.deletedAt} />
          {readout.deletedBy ? ` by ${readout.deletedBy}` : ''} · {readout.daysLeft}{' '}
          {readout.daysLeft === 1 ? 'day' : 'days'} left
        </p>
      </div>
      {may['readout.restore'] ? (
        <Button
          disabled={restore.isPending}
          onClick={() => restore.execute({ team: team.slug, readoutId: readout.id })}
        >
          {restore.isPending ? 'Restoring…' : 'Restore'}
        </Button>
      ) : null}
      {may['readout.purge'] ? <PurgeButton readout={readout} /> : null}
    </li>
  )
}

function PurgeButton({ readout }: { readout: DeletedReadout }) {
  const { team } = useTeamFrame()
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const purge = useAction(purgeReadoutAction, {
    onSuccess: () => {
      setOpen(false)
      router.refresh()
    },
    onError: ({ error }) => toast.error(error.serverError?.sentence ?? 'It was not removed.'),
  })
  return (
    <>
      <Button tone="quiet" onClick={() => setOpen(true)}>
        Remove for good…
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Remove it for good?"
        description={`“${readout.title}” goes with its positions and comments. This cannot be undone.`}
      >
        <div className="flex justify-end gap-3">
          <Button onClick={() => setOpen(false)}>Keep it</Button>
          <Button
            tone="danger"
            disabled={purge.isPending}
            onClick={() => purge.execute({ team: team.slug, readoutId: readout.id })}
          >
            Remove for good
          </Button>
        </div>
      </Dialog>
    </>
  )
}
