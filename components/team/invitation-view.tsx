import { AcceptButton } from '@/components/team/accept-button'
import { SignOutButton } from '@/components/team/sign-out-button'
import { ButtonLink } from '@/components/ui/button-link'
import { type InvitationCard, ROLE_WORDS } from '@/lib/features/team/schema'

const SHUT: Record<'withdrawn' | 'expired', string> = {
  withdrawn: 'This invitation was withdrawn, or another took its place.',
  expired: 'This invitation has expired. Ask for another.',
}

/** An invitation as its holder finds it: signed in with the right address, with another, or not at all. */
export function InvitationView({
  card,
  email,
}: {
  card: InvitationCard | null
  email: string | null
}) {
  if (!card || card.state === 'withdrawn' || card.state === 'expired') {
    return (
      <>
        <h1 className="font-semibold font-serif text-title">This invitation opens nothing</h1>
        <p className="text-muted">
          {card?.state === 'expired' ? SHUT.expired : SHUT.withdrawn} The person who invited you can
          send a new one.
        </p>
      </>
    )
  }
  const rightPerson = email?.toLowerCase() === card.email.toLowerCase()
  return (
    <>
      <h1 className="font-semibold font-serif text-title">Join {card.team}</h1>
      <p className="text-lg">
        {card.invitedBy} invites <b className="font-semibold">{card.email}</b> to read with this
        team as{' '}
        {card.role === 'owner' || card.role === 'admin' || card.role === 'editor' ? 'an' : 'a'}{' '}
        <b className="font-semibold">{card.role}</b>: {ROLE_WORDS[card.role]}.
      </p>
      {card.state === 'accepted' ? (
        <Accepted card={card} rightPerson={rightPerson} />
      ) : email === null ? (
        <SignedOut card={card} />
      ) : rightPerson ? (
        <AcceptButton invitationId={card.id} team={card.team} />
      ) : (
        <>
          <p className="text-muted">
            You are signed in as {email}. Sign out, then come back to this address with the account
            of {card.email}.
          </p>
          <SignOutButton backTo={`/invite/${card.id}`} />
        </>
      )}
    </>
  )
}

function Accepted({ card, rightPerson }: { card: InvitationCard; rightPerson: boolean }) {
  const left = rightPerson && !card.inTeam
  return (
    <>
      <p className="text-muted">
        This invitation has been taken up.
        {left ? ` You are no longer in the team: ask ${card.invitedBy} for another.` : ''}
      </p>
      <ButtonLink tone="primary" href={card.inTeam ? `/t/${card.teamSlug}` : '/'}>
        {card.inTeam ? `Go to ${card.team}` : left ? 'Go on' : 'Go to your team'}
      </ButtonLink>
    </>
  )
}

function SignedOut({ card }: { card: InvitationCard }) {
  const query = `next=${encodeURIComponent(`/invite/${card.id}`)}&email=${encodeURIComponent(card.email)}`
  return (
    <div className="grid gap-3">
      <ButtonLink tone="primary" href={`/sign-up?${query}`}>
        Make an account
      </ButtonLink>
      <ButtonLink href={`/sign-in?${query}`}>Sign in to the account you have</ButtonLink>
    </div>
  )
}
