import Link from 'next/link'
import { AccountList } from '@/components/call/account-list'
import { CallFacts } from '@/components/call/call-facts'
import { CallTools } from '@/components/call/call-tools'
import { ChooseAccounts } from '@/components/call/choose-accounts'
import { AddToCollection } from '@/components/collection/add-to-collection'
import { ComparisonViews } from '@/components/comparison/comparison-views'
import { FollowButton } from '@/components/comparison/follow-button'
import { SaveComparison } from '@/components/comparison/save-comparison'
import { TakeAway } from '@/components/comparison/take-away'
import { ViewTabs } from '@/components/comparison/view-tabs'
import { AddressFilters } from '@/components/shell/address-filters'
import { RefreshOnEvents } from '@/components/shell/refresh-on-events'
import { Day } from '@/components/ui/day'
import { Notice } from '@/components/ui/notice'
import { formatDay } from '@/lib/core/exporting/format-day'
import type { CallView } from '@/lib/features/call/schema'

/** A call: two of its accounts side by side or all in columns, then its facts as each tells them. */
export function CallPageView({ team, view: page }: { team: string; view: CallView }) {
  const { call, accounts, facts, facing, columns, view } = page
  const base = `/t/${team}/calls/${call.id}`
  const pair = facing ? { a: facing.a.accountId, b: facing.b.accountId } : null
  return (
    <article className="mx-auto grid max-w-7xl gap-8 px-4 py-8 md:px-8">
      <RefreshOnEvents nouns={['readout', 'call', 'position', 'comparison', 'comment']} />
      <header className="grid gap-3">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p className="text-muted text-sm">
            {accounts.length} {accounts.length === 1 ? 'account' : 'accounts'} of one call
          </p>
          {pair ? <ViewTabs base={base} view={view} pair={pair} /> : null}
        </div>
        <h1 className="font-semibold font-serif text-title">
          {call.title}
          {call.heldOn ? (
            <>
              , <Day iso={call.heldOn} />
            </>
          ) : null}
        </h1>
        <Tools page={page} base={base} />
      </header>
      <Gone team={team} accounts={page.gone} />
      {facing && pair ? (
        <>
          {accounts.length > 2 && view !== 'columns' ? (
            <AddressFilters>
              <ChooseAccounts accounts={accounts} {...pair} />
            </AddressFilters>
          ) : null}
          <ComparisonViews team={team} view={view} facing={facing} columns={columns} />
        </>
      ) : (
        <p className="border-line border-t py-8 text-center text-muted">
          Only one account of this call is here. When another is added, the two stand side by side.
        </p>
      )}
      <CallFacts team={team} facts={facts} accounts={accounts} />
      <AccountList team={team} accounts={accounts} call={call} />
      <Saved team={team} page={page} />
    </article>
  )
}

/** Why the address shows something else than the two accounts that it was kept for. */
function Gone({ team, accounts }: { team: string; accounts: CallView['gone'] }) {
  if (accounts.length === 0) return null
  return (
    <Notice>
      {accounts.map((account) => (
        <p key={account.id}>
          {account.issuers}: “{account.title}” is an account of{' '}
          <Link className="underline" href={`/t/${team}/calls/${account.callId}`}>
            another call
          </Link>{' '}
          now, and is not compared here.
        </p>
      ))}
    </Notice>
  )
}

function Tools({ page, base }: { page: CallView; base: string }) {
  const { call, facing, following, view } = page
  const name = call.heldOn ? `${call.title}, ${formatDay(call.heldOn)}` : call.title
  const pair = facing
    ? { callId: call.id, accountA: facing.a.accountId, accountB: facing.b.accountId }
    : null
  return (
    <div className="no-print flex flex-wrap gap-2">
      <FollowButton
        subject={{ kind: 'call', id: call.id }}
        following={following}
        what="a new account of this call"
      />
      {pair ? (
        <>
          <SaveComparison {...pair} view={view} title={name} />
          <AddToCollection
            subject={{ kind: 'comparison', ...pair }}
            label="Add comparison to collection"
          />
          <TakeAway
            image={`/api${base}/image?${new URLSearchParams({ a: pair.accountA, b: pair.accountB, view })}`}
            name={name}
          />
        </>
      ) : null}
      <CallTools call={call} />
    </div>
  )
}

function Saved({ team, page }: { team: string; page: CallView }) {
  if (page.saved.length === 0) return null
  return (
    <section aria-labelledby="saved-comparisons" className="no-print">
      <h2 id="saved-comparisons" className="pb-2 font-semibold font-serif text-xl">
        Saved comparisons
      </h2>
      <ul className="border-line border-b">
        {page.saved.map((saved) => (
          <li key={saved.id} className="border-line border-t py-3">
            <Link
              href={`/t/${team}/comparisons/${saved.id}`}
              className="font-serif text-lg underline-offset-4 hover:underline"
            >
              {saved.name}
            </Link>
            <p className="text-muted text-sm">
              {saved.issuerA} and {saved.issuerB} ·{' '}
              {saved.frozenAt ? `frozen on ${formatDay(saved.frozenAt)}` : 'live'}
              {saved.by ? ` · ${saved.by}` : ''}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
