'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { LoadSampleButton } from '@/components/home/load-sample-button'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useAction } from '@/components/ui/use-action'
import { removeSampleAction } from '@/lib/features/sample/actions'
import type { SampleState } from '@/lib/features/sample/schema'

/** That the sample is here, and the way to be rid of it; where it is not, nothing. */
export function SampleNote({ sample }: { sample: SampleState }) {
  const { may } = useTeamFrame()
  if (sample.readouts === 0) return null
  return (
    <section aria-labelledby="sample" className="mt-6 border-line border-t pt-4">
      <h2 id="sample" className="font-semibold">
        The sample is loaded
      </h2>
      <p className="pb-3 text-muted">
        Invented readouts between invented countries. Nothing in them happened.
      </p>
      <div className="flex flex-wrap gap-2">
        {may['sample.load'] && sample.missing > 0 ? (
          <LoadSampleButton>Restore what is missing</LoadSampleButton>
        ) : null}
        {may['sample.remove'] ? <RemoveSample sample={sample} /> : null}
      </div>
    </section>
  )
}

function RemoveSample({ sample }: { sample: SampleState }) {
  const { team } = useTeamFrame()
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const { execute, isPending } = useAction(removeSampleAction, {
    onSuccess: () => {
      setAsking(false)
      toast('The sample collection is removed.')
      router.refresh()
    },
    onError: ({ error }) => toast.error(error.serverError?.sentence ?? 'It was not removed.'),
  })
  const losses = lossesOf(sample)
  const remove = () => execute({ team: team.slug })
  return (
    <>
      <Button disabled={isPending} onClick={losses ? () => setAsking(true) : remove}>
        {isPending ? 'Removing…' : 'Remove the sample'}
      </Button>
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title="Remove the sample?"
        description={`What people did to it goes with it: ${losses}. This cannot be undone.`}
      >
        <div className="flex justify-end gap-3">
          <Button onClick={() => setAsking(false)}>Keep it</Button>
          <Button tone="danger" disabled={isPending} onClick={remove}>
            Remove it with all that
          </Button>
        </div>
      </Dialog>
    </>
  )
}

/** What people made on the sample, in words; empty where nothing would be lost. */
function lossesOf({ comments, decisions, editions }: SampleState): string {
  return [
    comments ? `${comments} ${comments === 1 ? 'comment' : 'comments'}` : '',
    decisions ? `${decisions} reviewed or added ${decisions === 1 ? 'position' : 'positions'}` : '',
    editions ? `${editions} published ${editions === 1 ? 'edition' : 'editions'}` : '',
  ]
    .filter(Boolean)
    .join(', ')
}
