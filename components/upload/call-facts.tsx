'use client'
import { type ReactNode, useContext, useId } from 'react'
import { SelectField, TextField } from '@/components/ui/field'
import { useDraftError } from '@/components/upload/draft-errors'
import { type Behind, TextBeside, WordsBehind } from '@/components/upload/words-behind'
import { CHANNELS } from '@/lib/core/reading/types'
import type { ReadoutDraft } from '@/lib/features/readout/schema'

type Account = ReadoutDraft['accounts'][number]
type Fact = 'heldOn' | 'channel' | 'initiator' | 'place'
type Mend = (field: Fact, change: Partial<Account>) => void

/** How a channel is called in a form. */
export const CHANNEL_NAMES: Record<(typeof CHANNELS)[number], string> = {
  phone: 'By phone',
  video: 'By video',
  'in-person': 'In person',
  letter: 'By letter',
  unknown: 'Not said',
}

/** Day, channel, initiative and place of one call, each with the words it was read from. */
export function CallFacts({
  account,
  path,
  onMend,
}: {
  account: Account
  path: string
  onMend: (account: Account) => void
}) {
  const { show } = useContext(TextBeside)
  const errors = {
    heldOn: useDraftError(`${path}.heldOn`),
    place: useDraftError(`${path}.place`),
  }
  const mend: Mend = (field, change) => {
    const mine = { start: null, end: null, confidence: 1, by: 'person' as const }
    onMend({ ...account, ...change, evidence: { ...account.evidence, [field]: mine } })
  }
  const behind = (field: Fact): Behind => behindFact(account, field)
  const pointing = (field: Fact) => {
    const words = behind(field)
    return { onFocus: () => show(words.kind === 'words' ? words : null, true) }
  }
  return (
    <div className="clear-both grid gap-4 sm:grid-cols-2">
      <WithWords behind={behind('heldOn')} label="day of the call">
        <TextField
          label="Held on"
          type="date"
          value={account.heldOn ?? ''}
          onChange={(event) => mend('heldOn', { heldOn: event.target.value || null })}
          error={errors.heldOn}
          {...pointing('heldOn')}
        />
      </WithWords>
      <WithWords behind={behind('channel')} label="channel">
        <ChannelField account={account} mend={mend} {...pointing('channel')} />
      </WithWords>
      <WithWords behind={behind('initiator')} label="initiative">
        <InitiativeField account={account} path={path} mend={mend} {...pointing('initiator')} />
      </WithWords>
      <WithWords behind={behind('place')} label="place">
        <TextField
          label="Place"
          value={account.place ?? ''}
          onChange={(event) => mend('place', { place: event.target.value || null })}
          error={errors.place}
          {...pointing('place')}
        />
      </WithWords>
    </div>
  )
}

function WithWords({
  behind,
  label,
  children,
}: {
  behind: Behind
  label: string
  children: ReactNode
}) {
  return (
    <div className="grid content-start gap-1">
      {children}
      <WordsBehind behind={behind} label={label} />
    </div>
  )
}

function ChannelField({
  account,
  mend,
  onFocus,
}: {
  account: Account
  mend: Mend
  onFocus: () => void
}) {
  return (
    <SelectField
      label="Channel"
      value={account.channel}
      onChange={(event) => {
        const channel = CHANNELS.find((one) => one === event.target.value)
        if (channel) mend('channel', { channel })
      }}
      onFocus={onFocus}
    >
      {CHANNELS.map((channel) => (
        <option key={channel} value={channel}>
          {CHANNEL_NAMES[channel]}
        </option>
      ))}
    </SelectField>
  )
}

function InitiativeField({
  account,
  path,
  mend,
  onFocus,
}: {
  account: Account
  path: string
  mend: Mend
  onFocus: () => void
}) {
  const names = useId()
  const error = useDraftError(`${path}.initiator`)
  return (
    <>
      <TextField
        label="At whose initiative"
        list={names}
        value={account.initiator ?? ''}
        onChange={(event) => {
          const initiator = event.target.value || null
          const known = account.participants.find(({ name }) => name === initiator)
          mend('initiator', { initiator, initiatorState: known?.state ?? null })
        }}
        placeholder="The text does not say"
        error={error}
        onFocus={onFocus}
      />
      <datalist id={names}>
        {account.participants.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}

function behindFact(account: Account, field: Fact): Behind {
  const source = account.evidence[field]
  if (source?.by === 'person') return { kind: 'person' }
  const value = account[field]
  const empty = !value || value === 'unknown'
  if (!source) return { kind: empty ? 'nothing' : 'inferred' }
  const { start, end } = source
  if (start !== null && end !== null) return { kind: 'words', start, end }
  return { kind: empty ? 'nothing' : 'inferred' }
}
