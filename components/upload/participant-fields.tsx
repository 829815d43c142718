'use client'
import { useContext } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { useDraftError } from '@/components/upload/draft-errors'
import { StateField } from '@/components/upload/page-fields'
import { TextBeside, WordsBehind } from '@/components/upload/words-behind'
import { participantEvidence } from '@/lib/core/reading/account-draft'
import type { ReadoutDraft } from '@/lib/features/readout/schema'

type Account = ReadoutDraft['accounts'][number]
type Participant = Account['participants'][number]

const ROLES: Record<Participant['role'], string> = {
  participant: 'Took part',
  delegate: 'Accompanied',
  named: 'Only named',
}

/** Who took part in the call, and who else the text names. */
export function ParticipantFields({
  account,
  path,
  onMend,
}: {
  account: Account
  /** Where the account stands in the draft. */
  path: string
  onMend: (account: Account) => void
}) {
  const { participants } = account
  const put = (index: number, change: Partial<Participant>) =>
    onMend({
      ...account,
      participants: participants.map((old, at) => (at === index ? { ...old, ...change } : old)),
    })
  const remove = (index: number) =>
    onMend({ ...account, participants: participants.filter((_, at) => at !== index) })
  const add = () =>
    onMend({
      ...account,
      participants: [
        ...participants,
        { name: '', office: null, state: null, role: 'participant', readAs: null },
      ],
    })
  return (
    <div className="grid gap-3">
      <h2 className="font-medium text-sm">Participants</h2>
      {participants.map((participant, index) => (
        <OneParticipant
          // biome-ignore lint/suspicious/noArrayIndexKey: a name being typed cannot be the key
          key={index}
          account={account}
          participant={participant}
          path={`${path}.participants.${index}`}
          number={index + 1}
          onMend={(change) => put(index, change)}
          onRemove={() => remove(index)}
        />
      ))}
      <div>
        <Button size="small" onClick={add}>
          Add a participant
        </Button>
      </div>
    </div>
  )
}

type One = {
  account: Account
  participant: Participant
  path: string
  number: number
  onMend: (change: Partial<Participant>) => void
  onRemove: () => void
}

function OneParticipant(one: One) {
  const { participant, number, onRemove } = one
  const { name, readAs } = participant
  const words = wordsOf(one)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset inside the call's fieldset needs no legend of its own
    <div
      role="group"
      aria-label={name || `Participant ${number}`}
      className="grid gap-2 border-line border-l-2 pl-3"
    >
      <Fields {...one} />
      <div className="flex items-baseline justify-between gap-3">
        <WordsBehind
          behind={words ?? { kind: readAs ? 'inferred' : 'person' }}
          label={`name ${name}`}
        />
        <Button
          size="small"
          tone="quiet"
          onClick={onRemove}
          aria-label={`Remove ${name || `participant ${number}`}`}
        >
          Remove
        </Button>
      </div>
    </div>
  )
}

/** Where the text names the participant, if the reader found it there. */
function wordsOf({ account, participant: { readAs } }: One) {
  const found = readAs ? account.evidence[participantEvidence(readAs)] : undefined
  if (!found || found.start === null || found.end === null) return null
  return { kind: 'words' as const, start: found.start, end: found.end }
}

function Fields(one: One) {
  const { participant, path, number, onMend } = one
  const { show } = useContext(TextBeside)
  const nameError = useDraftError(`${path}.name`)
  const officeError = useDraftError(`${path}.office`)
  const { name, office, state, role } = participant
  const words = wordsOf(one)
  const onFocus = () => show(words, words !== null)
  return (
    <div className="grid grid-cols-2 gap-2">
      <TextField
        label={`Name of participant ${number}`}
        hideLabel
        placeholder="Name"
        value={name}
        required
        error={nameError}
        onFocus={onFocus}
        onChange={(event) => onMend({ name: event.target.value })}
      />
      <TextField
        label="Office, as printed"
        hideLabel
        placeholder="Office"
        value={office ?? ''}
        error={officeError}
        onFocus={onFocus}
        onChange={(event) => onMend({ office: event.target.value || null })}
      />
      <StateField
        label="State"
        hideLabel
        value={state}
        onChange={(chosen) => onMend({ state: chosen })}
      />
      <RoleField role={role} onRole={(chosen) => onMend({ role: chosen })} />
    </div>
  )
}

function RoleField({
  role,
  onRole,
}: {
  role: Participant['role']
  onRole: (role: Participant['role']) => void
}) {
  return (
    <SelectField
      label="Part in the call"
      hideLabel
      value={role}
      onChange={(event) => {
        const chosen = event.target.value
        if (chosen === 'participant' || chosen === 'delegate' || chosen === 'named') onRole(chosen)
      }}
    >
      {Object.entries(ROLES).map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </SelectField>
  )
}
