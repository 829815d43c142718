'use client'
import { useContext, useId } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { CallChoiceField } from '@/components/upload/call-choice'
import { useDraftError } from '@/components/upload/draft-errors'
import { ParticipantFields } from '@/components/upload/participant-fields'
import { type Behind, TextBeside, WordsBehind } from '@/components/upload/words-behind'
import { CHANNELS } from '@/lib/core/reading/types'
import type { ReadoutDraft, Recognised } from '@/lib/features/readout/schema'

type Account = ReadoutDraft['accounts'][number]

export const CHANNEL_NAMES: Record<(typeof CHANNELS)[number], string> = {
  phone: 'By phone',
  video: 'By video',
  'in-person': 'In person',
  letter: 'By letter',
  unknown: 'Not said',
}

const NEW_ACCOUNT: Account = {
  heldOn: null,
  channel: 'unknown',
  initiator: null,
  initiatorState: null,
  place: null,
  evidence: {},
  participants: [],
  choice: { kind: 'fitting' },
}

/** The calls that the text reports, one set of fields each. */
export function AccountFields({
  draft,
  recognised,
  onMend,
}: {
  draft: ReadoutDraft
  recognised: Recognised
  onMend: (draft: ReadoutDraft) => void
}) {
  const { accounts } = draft
  const put = (index: number, account: Account) =>
    onMend({ ...draft, accounts: accounts.map((old, at) => (at === index ? account : old)) })
  return (
    <>
      {accounts.map((account, index) => (
        <OneAccount
          // biome-ignore lint/suspicious/noArrayIndexKey: an account has no name of its own before it is saved
          key={index}
          account={account}
          path={`accounts.${index}`}
          legend={accounts.length > 1 ? `Call ${index + 1} of ${accounts.length}` : 'The call'}
          issuer={draft.issuerName}
          fitting={recognised.fitting[index] ?? null}
          onMend={(mended) => put(index, mended)}
          onRemove={() => onMend({ ...draft, accounts: accounts.filter((_, at) => at !== index) })}
        />
      ))}
      <div className="flex flex-wrap items-center gap-3">
        {accounts.length === 0 ? <p className="text-muted">This text reports no call.</p> : null}
        <Button
          size="small"
          onClick={() => onMend({ ...draft, accounts: [...accounts, NEW_ACCOUNT] })}
        >
          {accounts.length === 0 ? 'Add the call it reports' : 'Add another call'}
        </Button>
      </div>
    </>
  )
}

type Fact = 'heldOn' | 'channel' | 'initiator' | 'place'

function OneAccount({
  account,
  path,
  legend,
  issuer,
  fitting,
  onMend,
  onRemove,
}: {
  account: Account
  path: string
  legend: string
  issuer: string
  fitting: Recognised['fitting'][number]
  onMend: (account: Account) => void
  onRemove: () => void
}) {
  const { show } = useContext(TextBeside)
  const names = useId()
  const errors = {
    heldOn: useDraftError(`${path}.heldOn`),
    initiator: useDraftError(`${path}.initiator`),
    place: useDraftError(`${path}.place`),
  }
  const mend = (field: Fact, change: Partial<Account>) => {
    const mine = { start: null, end: null, confidence: 1, by: 'person' as const }
    onMend({ ...account, ...change, evidence: { ...account.evidence, [field]: mine } })
  }
  const behind = (field: Fact): Behind => behindFact(account, field)
  const pointing = (field: Fact) => {
    const words = behind(field)
    return { onFocus: () => show(words.kind === 'words' ? words : null, true) }
  }
  return (
    <fieldset className="grid gap-4 border-line border-t pt-5">
      <legend className="float-left w-full pb-2 font-semibold font-serif text-xl">
        {legend}
        <Button size="small" tone="quiet" className="float-right" onClick={onRemove}>
          Remove
        </Button>
      </legend>
      <div className="clear-both grid gap-4 sm:grid-cols-2">
        <div className="grid content-start gap-1">
          <TextField
            label="Held on"
            type="date"
            value={account.heldOn ?? ''}
            onChange={(event) => mend('heldOn', { heldOn: event.target.value || null })}
            error={errors.heldOn}
            {...pointing('heldOn')}
          />
          <WordsBehind behind={behind('heldOn')} label="day of the call" />
        </div>
        <div className="grid content-start gap-1">
          <SelectField
            label="Channel"
            value={account.channel}
            onChange={(event) => {
              const channel = CHANNELS.find((one) => one === event.target.value)
              if (channel) mend('channel', { channel })
            }}
            {...pointing('channel')}
          >
            {CHANNELS.map((channel) => (
              <option key={channel} value={channel}>
                {CHANNEL_NAMES[channel]}
              </option>
            ))}
          </SelectField>
          <WordsBehind behind={behind('channel')} label="channel" />
        </div>
        <div className="grid content-start gap-1">
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
            error={errors.initiator}
            {...pointing('initiator')}
          />
          <datalist id={names}>
            {account.participants.map(({ name }) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <WordsBehind behind={behind('initiator')} label="initiative" />
        </div>
        <div className="grid content-start gap-1">
          <TextField
            label="Place"
            value={account.place ?? ''}
            onChange={(event) => mend('place', { place: event.target.value || null })}
            error={errors.place}
            {...pointing('place')}
          />
          <WordsBehind behind={behind('place')} label="place" />
        </div>
      </div>
      <ParticipantFields account={account} path={path} onMend={onMend} />
      <CallChoiceField account={account} issuer={issuer} first={fitting} onMend={onMend} />
    </fieldset>
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
