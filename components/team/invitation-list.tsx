'use client'
import { useRouter } from 'next/navigation'
import { toast } from 'sonner'
import { useTeamFrame } from '@/components/shell/team-frame'
import { CopyLink } from '@/components/team/copy-link'
import { Button } from '@/components/ui/button'
import { Day } from '@/components/ui/day'
import { useAction } from '@/components/ui/use-action'
import { inviteAction, withdrawInvitationAction } from '@/lib/features/team/actions'
import type { TeamInvitation } from '@/lib/features/team/schema'

/** Invitations that wait for an answer: copy the link, send it again, or withdraw it. */
export function InvitationList({ invitations }: { invitations: readonly TeamInvitation[] }) {
  if (invitations.length === 0) return null
  return (
    <div className="pt-8">
      <h3 className="pb-2 font-semibold">Waiting for an answer</h3>
      <ul className="divide-y divide-line border-line border-y">
        {invitations.map((invitation) => (
          <InvitationLine key={invitation.id} of={invitation} />
        ))}
      </ul>
    </div>
  )
}

function InvitationLine({ of }: { of: TeamInvitation }) {
  const { team } = useTeamFrame()
  const router = useRouter()
  const told = (sentence: string) => ({
    onSuccess: () => {
      toast(sentence)
      router.refresh()
    },
    onError: ({ error }: { error: { serverError?: { sentence: string } } }) => {
      toast.error(error.serverError?.sentence ?? 'That did not go through.')
    },
  })
  const withdraw = useAction(withdrawInvitationAction, told('The invitation is withdrawn.'))
  const again = useAction(inviteAction, told('Invited again, with a new link.'))
  return (
    <li className="grid gap-1 py-3">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-medium">{of.email}</span>
        <span className="text-muted text-sm">
          {of.role}, by {of.invitedBy}, {of.expired ? 'expired on' : 'until'}{' '}
          <Day iso={of.expiresAt.slice(0, 10)} />
        </span>
        <span className="ml-auto flex gap-2">
          <Button
            size="small"
            disabled={again.isPending}
            onClick={() => again.execute({ team: team.slug, email: of.email, role: of.role })}
          >
            Invite again
          </Button>
          <Button
            size="small"
            disabled={withdraw.isPending}
            onClick={() => withdraw.execute({ team: team.slug, invitationId: of.id })}
          >
            Withdraw
          </Button>
        </span>
      </div>
      {of.expired ? null : <CopyLink path={`/invite/${of.id}`} />}
    </li>
  )
}
