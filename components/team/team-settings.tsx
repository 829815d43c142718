'use client'
import Link from 'next/link'
import { Section } from '@/components/person/section'
import { useTeamFrame } from '@/components/shell/team-frame'
import { DeleteTeam } from '@/components/team/delete-team'
import { InvitationList } from '@/components/team/invitation-list'
import { InviteForm } from '@/components/team/invite-form'
import { LeaveTeam } from '@/components/team/leave-team'
import { PeopleList } from '@/components/team/people-list'
import { RenameTeamForm } from '@/components/team/rename-team-form'
import type { TeamInvitation, TeamPerson } from '@/lib/features/team/schema'

/** The team: its people, its invitations, its name, and the ways out. */
export function TeamSettings({
  people,
  invitations,
}: {
  people: TeamPerson[]
  invitations: TeamInvitation[]
}) {
  const { team, may, person } = useTeamFrame()
  return (
    <div className="mx-auto max-w-4xl px-6 py-10">
      <h1 className="pb-8 font-semibold font-serif text-title">{team.name}</h1>
      <Section
        title="People"
        about={people.length === 1 ? 'One person' : `${people.length} people`}
      >
        <PeopleList people={people} />
      </Section>
      {may['team.invite'] ? (
        <Section title="Invite" about="By e-mail, or by sending the link yourself.">
          <InviteForm />
          <InvitationList invitations={invitations} />
        </Section>
      ) : null}
      {may['team.rename'] ? (
        <Section title="Name and address">
          <RenameTeamForm />
        </Section>
      ) : null}
      <Section title="Keyboard" about="Yours alone.">
        <p>
          Single-letter shortcuts are {person.letterKeys ? 'on' : 'off'}. Change that in{' '}
          <Link href="/account" className="underline underline-offset-4">
            your account
          </Link>
          .
        </p>
      </Section>
      <Section title="Leave the team" about="What you wrote stays, under your name.">
        <LeaveTeam />
      </Section>
      {may['team.delete'] ? (
        <Section title="Delete the team" about="With everything in it.">
          <DeleteTeam />
        </Section>
      ) : null}
    </div>
  )
}
