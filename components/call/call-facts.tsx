import type { ToldFact } from '@/lib/core/comparing/facts-told'
import type { AccountShown } from '@/lib/features/account/schema'

const LABELS: Record<ToldFact['field'], string> = {
  heldOn: 'Held',
  initiator: 'At the initiative of',
  channel: 'How',
  place: 'Place',
  participant: 'Participant',
}

/** The facts of a call; where accounts differ, each one's own words. */
export function CallFacts({
  team,
  facts,
  accounts,
}: {
  team: string
  facts: readonly ToldFact[]
  accounts: readonly AccountShown[]
}) {
  if (facts.length === 0) return null
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="pb-2 font-semibold font-serif text-xl">
        Facts of the call
      </h2>
      <dl className="border-line border-b">
        {facts.map((fact) => (
          <div
            key={`${fact.field} ${fact.about}`}
            className="grid gap-x-6 gap-y-0.5 border-line border-t py-2 sm:grid-cols-[11rem_minmax(0,1fr)]"
          >
            <dt className="text-muted">
              {LABELS[fact.field]}
              {fact.differ ? <span className="block text-sm">the accounts differ</span> : null}
            </dt>
            <dd>
              <Told team={team} fact={fact} accounts={accounts} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Told({
  team,
  fact,
  accounts,
}: {
  team: string
  fact: ToldFact
  accounts: readonly AccountShown[]
}) {
  const first = fact.told[0]
  if (!first) return null
  const issuerOf = (id: string) => accounts.find((account) => account.id === id)
  if (!fact.differ) {
    const silent = accounts.length - fact.told.length
    return (
      <>
        {first.value}
        {silent > 0 && accounts.length > 1 ? (
          <span className="text-muted text-sm">
            {` as told by ${fact.told.map(({ accountId }) => issuerOf(accountId)?.issuers).join(', ')}; not said in `}
            {silent === 1 ? 'the other account' : `${silent} other accounts`}
          </span>
        ) : null}
      </>
    )
  }
  return (
    <ul className="grid gap-1">
      {fact.told.map(({ accountId, value, words }) => {
        const account = issuerOf(accountId)
        return (
          <li key={accountId}>
            {value}
            <span className="text-muted text-sm">
              {' '}
              {account?.issuers}
              {words && account ? (
                <>
                  {': '}
                  <a
                    href={`/t/${team}/readouts/${account.readoutId}#:~:text=${encodeURIComponent(words)}`}
                    className="font-serif text-ink underline"
                  >
                    <q>{words}</q>
                  </a>
                </>
              ) : null}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
