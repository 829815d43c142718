import Link from 'next/link'
import { AccountCallTools } from '@/components/call/account-call-tools'
import { Day } from '@/components/ui/day'
import type { AccountShown } from '@/lib/features/account/schema'
import type { CallHead } from '@/lib/features/call/schema'

/** The accounts of a call, first published first, each with what can be done with it. */
export function AccountList({
  team,
  accounts,
  call,
}: {
  team: string
  accounts: readonly AccountShown[]
  call: CallHead
}) {
  const days = new Set(accounts.flatMap(({ publishedOn }) => publishedOn ?? []))
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts" className="pb-2 font-semibold font-serif text-xl">
        Accounts
      </h2>
      <ul className="border-line border-b">
        {accounts.map((account, at) => (
          <li
            key={account.id}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-line border-t py-3"
          >
            <div className="min-w-0 flex-1 basis-80">
              <Link
                href={`/t/${team}/readouts/${account.readoutId}`}
                className="font-serif text-lg leading-snug underline-offset-4 hover:underline"
              >
                {account.title}
              </Link>
              <p className="text-muted text-sm tabular-nums">
                {account.issuers} · <Day iso={account.publishedOn} /> · {account.words} words
                {at === 0 && days.size > 1 && account.publishedOn ? ' · published first' : ''}
              </p>
            </div>
            <AccountCallTools
              accountId={account.id}
              callId={call.id}
              day={account.heldOn ?? call.heldOn}
              alone={accounts.length === 1}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
