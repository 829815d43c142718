import Link from 'next/link'
import type { ReactNode } from 'react'
import { AddAccount } from '@/components/readout/add-account'
import { AddSource } from '@/components/readout/add-source'
import { formatDay } from '@/lib/core/exporting/format-day'
import type { CallOfReadout, ReadoutHead } from '@/lib/features/readout/schema'

const CHANNEL_WORDS: Record<string, string> = {
  phone: 'telephone',
  video: 'video',
  'in-person': 'in person',
  letter: 'letter',
  unknown: 'not stated',
}

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })
/** What a readout is and says of its call: issuer, title, facts, source. */
export function ReadoutHeader({
  team,
  head,
  reviewed,
  menu,
  reread,
}: {
  team: string
  head: ReadoutHead
  /** How many positions, and how many of them reviewed: kept live by the page. */
  reviewed: ReactNode
  menu: ReactNode
  /** Leads to reading it again where a newer reader is here. */
  reread: ReactNode
}) {
  const { version } = head
  const line = [
    head.issuers,
    languages.of(head.language),
    head.origin === 'sample' ? 'sample' : null,
  ]
  return (
    <header className="mb-7">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <p className="grow basis-52 pt-1 font-semibold text-muted text-sm">
          {line.filter(Boolean).join(' · ')} ·{' '}
          <Link className="underline" href={`/t/${team}/readouts/${head.id}/versions`}>
            version {version.number}
          </Link>
        </p>
        <div className="no-print flex flex-wrap gap-1.5">{menu}</div>
      </div>
      <h1
        dir="auto"
        lang={head.language}
        className="mt-2 mb-5 max-w-[26em] font-semibold font-serif text-2xl leading-tight md:text-title"
      >
        {head.title}
      </h1>
      <dl className="flex flex-wrap gap-x-8 gap-y-3 border-line border-y py-4">
        {head.calls.length === 1 && head.calls[0] ? (
          <CallFacts call={head.calls[0]} team={team} />
        ) : (
          <SeveralCalls calls={head.calls} team={team} />
        )}
        <Fact name="Published">
          {head.publishedOn ? formatDay(head.publishedOn) : 'not stated'}
        </Fact>
        <Fact name="Positions">{reviewed}</Fact>
        <Source head={head} />
      </dl>
      {reread}
    </header>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-muted text-xs">{name}</dt>
      <dd className="tabular-nums">{children}</dd>
    </div>
  )
}

function CallFacts({ call, team }: { call: CallOfReadout; team: string }) {
  return (
    <>
      <Fact name="Held">{call.heldOn ? formatDay(call.heldOn) : 'not stated'}</Fact>
      <Fact name="By">{CHANNEL_WORDS[call.channel] ?? call.channel}</Fact>
      <Fact name="Asked for by">{call.initiator ?? 'not stated in this readout'}</Fact>
      {call.place ? <Fact name="Place">{call.place}</Fact> : null}
      <Fact name="Accounts of this call">
        {call.accounts > 1 ? (
          <>
            {call.accounts} ·{' '}
            <Link className="underline" href={`/t/${team}/calls/${call.callId}`}>
              lay side by side
            </Link>
          </>
        ) : (
          <>
            <Link className="underline" href={`/t/${team}/calls/${call.callId}`}>
              this one
            </Link>
            <AddAccount />
          </>
        )}
      </Fact>
    </>
  )
}

function SeveralCalls({ calls, team }: { calls: readonly CallOfReadout[]; team: string }) {
  if (calls.length === 0) return <Fact name="Calls">It reports none.</Fact>
  return (
    <Fact name={`Reports ${calls.length} calls`}>
      <ul>
        {calls.map((call) => (
          <li key={call.callId}>
            <Link className="underline" href={`/t/${team}/calls/${call.callId}`}>
              {call.title}
            </Link>
            {call.heldOn ? `, ${formatDay(call.heldOn)}` : ''} · {call.accounts}{' '}
            {call.accounts === 1 ? 'account' : 'accounts'}
          </li>
        ))}
      </ul>
    </Fact>
  )
}

function Source({ head }: { head: ReadoutHead }) {
  const { sourceUrl: url } = head
  if (!url || !/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    return (
      <Fact name="Source">
        not given
        <AddSource head={head} />
      </Fact>
    )
  }
  return (
    <Fact name="Source">
      <a className="break-all underline" href={url} rel="noopener noreferrer nofollow">
        {new URL(url).hostname}
      </a>
    </Fact>
  )
}
