'use client'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useAction } from '@/components/ui/use-action'
import { acceptInvitationAction } from '@/lib/features/team/actions'

/** Takes an invitation up and goes to the team. */
export function AcceptButton({ invitationId, team }: { invitationId: string; team: string }) {
  const { execute, result, isPending, hasSucceeded } = useAction(acceptInvitationAction, {
    onSuccess: ({ data }) => data && window.location.assign(`/t/${data.slug}`),
  })
  return (
    <>
      {result.serverError ? <Notice tone="danger">{result.serverError.sentence}</Notice> : null}
      <Button
        tone="primary"
        disabled={isPending || hasSucceeded}
        onClick={() => execute({ invitationId })}
      >
        {isPending || hasSucceeded ? 'Joining…' : `Join ${team}`}
      </Button>
    </>
  )
}
