'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { SelectField } from '@/components/ui/field'
import { Menu, MenuItem } from '@/components/ui/menu'
import { useAction } from '@/components/ui/use-action'
import { ROLES } from '@/db/roles'
import { changeRoleAction, handOverAction, removeMemberAction } from '@/lib/features/team/actions'
import type { TeamPerson } from '@/lib/features/team/schema'
import { mayGiveRole } from '@/lib/platform/auth/permissions'

/** The people of the team, each with the role and what one may do about it. */
export function PeopleList({ people }: { people: readonly TeamPerson[] }) {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {people.map((person) => (
        <PersonLine key={person.id} of={person} />
      ))}
    </ul>
  )
}

function PersonLine({ of }: { of: TeamPerson }) {
  const { person: me, may } = useTeamFrame()
  const [asking, setAsking] = useState<'remove' | 'handOver' | null>(null)
  const self = of.id === me.id
  const mayRemove = !self && mayGiveRole(me.role, of.role, null)
  const mayHandOver = !self && may['team.handOver'] && of.role !== 'owner'
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <div className="min-w-0 grow basis-40">
        <p className="truncate font-medium">
          {of.name}
          {self ? <span className="font-normal text-muted"> (you)</span> : null}
        </p>
        {of.email ? <p className="truncate text-muted text-sm">{of.email}</p> : null}
      </div>
      <RoleChoice of={of} />
      {mayRemove || mayHandOver ? (
        <Menu
          trigger={
            <Button size="small" tone="quiet" aria-label={`More for ${of.name}`}>
              …
            </Button>
          }
        >
          {mayHandOver ? (
            <MenuItem onSelect={() => setAsking('handOver')}>Hand ownership over…</MenuItem>
          ) : null}
          {mayRemove ? (
            <MenuItem danger onSelect={() => setAsking('remove')}>
              Remove from the team…
            </MenuItem>
          ) : null}
        </Menu>
      ) : (
        <span className="w-8" />
      )}
      <AskFirst of={of} asking={asking} onClose={() => setAsking(null)} />
    </li>
  )
}

function RoleChoice({ of }: { of: TeamPerson }) {
  const { team, person: me } = useTeamFrame()
  const router = useRouter()
  const { execute, isPending } = useAction(changeRoleAction, {
    onSuccess: ({ data }) => toast(`${of.name} is ${data?.role} now.`),
    onError: ({ error }) => toast.error(error.serverError?.sentence ?? 'The role was not changed.'),
    onSettled: () => router.refresh(),
  })
  const choices = ROLES.filter((role) => role === of.role || mayGiveRole(me.role, of.role, role))
  if (choices.length < 2) return <span className="px-3 text-muted">{of.role}</span>
  return (
    <div className="w-36">
      <SelectField
        label={`Role of ${of.name}`}
        hideLabel
        className="py-1"
        value={of.role}
        disabled={isPending}
        onChange={(event) => {
          const role = ROLES.find((known) => known === event.target.value)
          if (role) execute({ team: team.slug, userId: of.id, role })
        }}
      >
        {choices.map((role) => (
          <option key={role}>{role}</option>
        ))}
      </SelectField>
    </div>
  )
}

const ASKED = {
  remove: {
    title: (name: string) => `Remove ${name}?`,
    text: 'They can no longer open this team. What they wrote stays, under their name.',
    verb: 'Remove',
  },
  handOver: {
    title: (name: string) => `Make ${name} the owner?`,
    text: 'You become an admin. Only the new owner can give ownership back.',
    verb: 'Hand over',
  },
} as const

function AskFirst({
  of,
  asking,
  onClose,
}: {
  of: TeamPerson
  asking: 'remove' | 'handOver' | null
  onClose: () => void
}) {
  const { team } = useTeamFrame()
  const router = useRouter()
  const done = {
    onSuccess: () => {
      onClose()
      router.refresh()
    },
    onError: ({ error }: { error: { serverError?: { sentence: string } } }) => {
      toast.error(error.serverError?.sentence ?? 'That did not go through.')
    },
  }
  const remove = useAction(removeMemberAction, done)
  const handOver = useAction(handOverAction, done)
  const words = asking ? ASKED[asking] : null
  const { execute, isPending } = asking === 'handOver' ? handOver : remove
  return (
    <Dialog
      open={words !== null}
      onOpenChange={(open) => !open && onClose()}
      title={words?.title(of.name) ?? ''}
      description={words?.text}
    >
      <div className="flex justify-end gap-3">
        <Button onClick={onClose}>Cancel</Button>
        <Button
          tone={asking === 'remove' ? 'danger' : 'primary'}
          disabled={isPending}
          onClick={() => execute({ team: team.slug, userId: of.id })}
        >
          {words?.verb}
        </Button>
      </div>
    </Dialog>
  )
}
