'use client'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { toast } from 'sonner'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { useAction } from '@/components/ui/use-action'
import { deleteReadoutAction, restoreReadoutAction } from '@/lib/features/deleted-readout/actions'
import { fetchQuotingBriefs, readoutKeys } from '@/lib/features/readout/client'

/** Asks before a readout is deleted and tells which briefs quote it; afterwards offers to undo. */
export function DeleteReadoutDialog({
  readoutId,
  title,
  open,
  onOpenChange,
  onDeleted,
}: {
  readoutId: string
  title: string
  open: boolean
  onOpenChange: (open: boolean) => void
  /** Where the page of the readout itself goes on to. */
  onDeleted?: () => void
}) {
  const { team } = useTeamFrame()
  const router = useRouter()
  const restore = useAction(restoreReadoutAction, {
    onSuccess: () => {
      toast(`Restored “${title}”.`)
      router.refresh()
    },
    onError: ({ error }) => toast.error(error.serverError?.sentence ?? 'It was not restored.'),
  })
  const remove = useAction(deleteReadoutAction, {
    onSuccess: () => {
      onOpenChange(false)
      toast(`Deleted “${title}”. It can be restored for 30 days.`, {
        action: {
          label: 'Undo',
          onClick: () => restore.execute({ team: team.slug, readoutId }),
        },
      })
      if (onDeleted) onDeleted()
      else router.refresh()
    },
  })
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Delete this readout?"
      description={`“${title}” goes with its positions and comments. All of it can be restored for 30 days.`}
    >
      <div className="grid gap-4">
        <QuotingBriefs readoutId={readoutId} />
        {remove.result.serverError ? (
          <Notice tone="danger">{remove.result.serverError.sentence}</Notice>
        ) : null}
        <div className="flex justify-end gap-3">
          <Button onClick={() => onOpenChange(false)}>Keep it</Button>
          <Button
            tone="danger"
            disabled={remove.isPending}
            onClick={() => remove.execute({ team: team.slug, readoutId })}
          >
            {remove.isPending ? 'Deleting…' : 'Delete'}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

/** Which published editions quote the readout, looked up as the dialog opens. */
function QuotingBriefs({ readoutId }: { readoutId: string }) {
  const { team } = useTeamFrame()
  const { data, isPending, isError } = useQuery({
    queryKey: readoutKeys.quoting(team.slug, readoutId),
    queryFn: () => fetchQuotingBriefs(team.slug, readoutId),
    staleTime: 0,
  })
  if (!data?.length) {
    return (
      <p role="status" className="text-muted">
        {isPending
          ? 'Looking for briefs that quote it…'
          : isError
            ? 'Whether a brief quotes it could not be found out just now.'
            : 'No published brief quotes it.'}
      </p>
    )
  }
  return (
    <div>
      <p className="font-medium">Published editions that quote it</p>
      <ul className="list-disc pl-5">
        {data.map((brief) => (
          <li key={brief.id}>
            {brief.title}, edition {brief.number}
          </li>
        ))}
      </ul>
      <p className="pt-1 text-muted text-sm">
        They stay as they were published; their quotations do not change.
      </p>
    </div>
  )
}
