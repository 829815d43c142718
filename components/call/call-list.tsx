import Link from 'next/link'
import { AddReadouts } from '@/components/readout-list/add-readouts'
import { RefreshOnEvents } from '@/components/shell/refresh-on-events'
import { ButtonLink } from '@/components/ui/button-link'
import { Day } from '@/components/ui/day'
import { PageState } from '@/components/ui/page-state'
import { type CallLine, type CallPage, CHANNEL_WORDS } from '@/lib/features/call/schema'

/** The team's calls, newest first, each with the issuers that tell of it. */
export function CallList({
  team,
  page,
  several,
  paged,
}: {
  team: string
  page: CallPage
  several: boolean
  paged: boolean
}) {
  if (page.lines.length === 0 && !several && !paged) {
    return (
      <>
        <h1 className="sr-only">Calls</h1>
        <RefreshOnEvents nouns={['readout', 'call']} />
        <PageState
          title="No calls yet"
          actions={<ButtonLink href={`/t/${team}/readouts`}>Readouts</ButtonLink>}
        >
          A call is made when a readout is saved; a second account of it joins by itself.
        </PageState>
      </>
    )
  }
  const here = `/t/${team}/calls`
  const kept = several ? '&several=1' : ''
  return (
    <div className="mx-auto grid max-w-5xl gap-5 px-4 py-8 md:px-8">
      <RefreshOnEvents nouns={['readout', 'call']} />
      <header className="flex flex-wrap items-end justify-between gap-4">
        <h1 className="font-semibold font-serif text-title">Calls</h1>
        <nav aria-label="Which calls" className="no-print flex gap-2">
          <Which href={here} on={!several}>
            All
          </Which>
          <Which href={`${here}?several=1`} on={several}>
            With two accounts or more
          </Which>
          <Which href={`/t/${team}/comparisons`} on={false}>
            Saved comparisons
          </Which>
        </nav>
      </header>
      {page.lines.length === 0 && paged ? (
        <p className="border-line border-t py-10 text-center text-muted">Nothing further back.</p>
      ) : page.lines.length === 0 ? (
        <NoneWithTwo team={team} />
      ) : (
        <ul className="border-line border-b">
          {page.lines.map((line) => (
            <CallRow key={line.id} line={line} team={team} />
          ))}
        </ul>
      )}
      <nav aria-label="Pages of the list" className="no-print flex justify-between gap-4">
        {paged ? (
          <Link href={several ? `${here}?several=1` : here} className="underline">
            Back to the newest
          </Link>
        ) : (
          <span />
        )}
        {page.next ? (
          <Link href={`${here}?after=${page.next}${kept}`} className="underline">
            Older calls
          </Link>
        ) : null}
      </nav>
    </div>
  )
}

function NoneWithTwo({ team }: { team: string }) {
  return (
    <PageState
      title="No call has two accounts yet"
      actions={
        <>
          <AddReadouts />
          <ButtonLink href={`/t/${team}/calls`}>All calls</ButtonLink>
        </>
      }
    >
      When the readout of another side is added, with the same participants within a day, it joins
      the call; the two then stand side by side.
    </PageState>
  )
}

function Which({ href, on, children }: { href: string; on: boolean; children: string }) {
  return (
    <Link
      href={href}
      aria-current={on ? 'page' : undefined}
      className="touchable rounded-full border border-line bg-sheet px-3 py-0.5 text-sm hover:border-edge aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-paper"
    >
      {children}
    </Link>
  )
}

function CallRow({ line, team }: { line: CallLine; team: string }) {
  return (
    <li className="grid gap-x-6 gap-y-1 border-line border-t py-3.5 md:grid-cols-[6.5rem_minmax(0,1fr)_9rem]">
      <div className="pt-0.5 text-muted text-sm md:text-base">
        <Day iso={line.heldOn} />
      </div>
      <div className="min-w-0">
        <Link
          href={`/t/${team}/calls/${line.id}`}
          className="font-serif text-lg leading-snug underline-offset-4 hover:underline"
        >
          {line.title}
        </Link>
        <p className="text-muted text-sm">
          {line.accounts.map(({ issuers }) => issuers).join(' · ')}
          {line.channel === 'unknown' ? '' : ` · ${channelWords(line.channel)}`}
        </p>
      </div>
      <p className="text-muted text-sm tabular-nums md:pt-1 md:text-right">
        {line.accounts.length} {line.accounts.length === 1 ? 'account' : 'accounts'}
      </p>
    </li>
  )
}

function channelWords(channel: string): string {
  return Object.entries(CHANNEL_WORDS).find(([known]) => known === channel)?.[1] ?? channel
}
