'use client'
import { Button } from '@/components/ui/button'
import { CallChoiceField } from '@/components/upload/call-choice'
import { CallFacts } from '@/components/upload/call-facts'
import { ParticipantFields } from '@/components/upload/participant-fields'
import type { ReadoutDraft, Recognised } from '@/lib/features/readout/schema'

type Account = ReadoutDraft['accounts'][number]

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
  return (
    <fieldset className="grid gap-4 border-line border-t pt-5">
      <legend className="float-left w-full pb-2 font-semibold font-serif text-xl">
        {legend}
        <Button size="small" tone="quiet" className="float-right" onClick={onRemove}>
          Remove
        </Button>
      </legend>
      <CallFacts account={account} path={path} onMend={onMend} />
      <ParticipantFields account={account} path={path} onMend={onMend} />
      <CallChoiceField account={account} issuer={issuer} first={fitting} onMend={onMend} />
    </fieldset>
  )
}
