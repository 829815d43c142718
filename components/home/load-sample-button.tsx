'use client'
import { useRouter } from 'next/navigation'
import { toast } from 'sonner'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { useAction } from '@/components/ui/use-action'
import { loadSampleAction } from '@/lib/features/sample/actions'

/** Loads the sample collection, or what is missing of it. */
export function LoadSampleButton({
  children = 'Load the sample collection',
}: {
  children?: string
}) {
  const { team } = useTeamFrame()
  const router = useRouter()
  const { execute, isPending } = useAction(loadSampleAction, {
    onSuccess: () => {
      toast('The sample collection is loaded.')
      router.refresh()
    },
    onError: ({ error }) => toast.error(error.serverError?.sentence ?? 'It was not loaded.'),
  })
  return (
    <Button disabled={isPending} onClick={() => execute({ team: team.slug })}>
      {isPending ? 'Loading…' : children}
    </Button>
  )
}
