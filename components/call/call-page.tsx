import { AccountList } from '@/components/call/account-list'
import { CallFacts } from '@/components/call/call-facts'
import { CallTools } from '@/components/call/call-tools'
import { ChooseAccounts } from '@/components/call/choose-accounts'
import { AddToCollection } from '@/components/collection/add-to-collection'
import { FacingAccounts } from '@/components/comparison/facing-accounts'
import { AddressFilters } from '@/components/shell/address-filters'
import { RefreshOnEvents } from '@/components/shell/refresh-on-events'
import { Day } from '@/components/ui/day'
import type { CallView } from '@/lib/features/call/schema'

/** A call: its facts as each account tells them, its accounts, and two of them side by side. */
export function CallPageView({ team, view }: { team: string; view: CallView }) {
  const { call, accounts, facts, facing } = view
  return (
    <article className="mx-auto grid max-w-7xl gap-8 px-4 py-8 md:px-8">
      <RefreshOnEvents nouns={['readout', 'call', 'position']} />
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <p className="text-muted text-sm">
            {accounts.length} {accounts.length === 1 ? 'account' : 'accounts'} of one call
          </p>
          <h1 className="font-semibold font-serif text-title">
            {call.title}
            {call.heldOn ? (
              <>
                , <Day iso={call.heldOn} />
              </>
            ) : null}
          </h1>
        </div>
        <div className="no-print flex flex-wrap gap-2">
          {facing ? (
            <AddToCollection
              subject={{
                kind: 'comparison',
                callId: call.id,
                accountA: facing.a.accountId,
                accountB: facing.b.accountId,
              }}
              label="Add comparison to collection"
            />
          ) : null}
          <CallTools call={call} />
        </div>
      </header>
      <CallFacts team={team} facts={facts} accounts={accounts} />
      <AccountList team={team} accounts={accounts} call={call} />
      {facing ? (
        <>
          {accounts.length > 2 ? (
            <AddressFilters>
              <ChooseAccounts accounts={accounts} a={facing.a.accountId} b={facing.b.accountId} />
            </AddressFilters>
          ) : null}
          <FacingAccounts team={team} facing={facing} />
        </>
      ) : (
        <p className="border-line border-t py-8 text-center text-muted">
          Only one account of this call is here. When another is added, the two stand side by side.
        </p>
      )}
    </article>
  )
}
