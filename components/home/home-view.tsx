import Link from 'next/link'
import type { ReactNode } from 'react'
import { When } from '@/components/comment/when'
import { DoingSentence } from '@/components/home/doing-sentence'
import { EmptyHome } from '@/components/home/empty-home'
import { Notices } from '@/components/home/notices'
import { SampleNote } from '@/components/home/sample-note'
import { Day } from '@/components/ui/day'
import type { CallLine } from '@/lib/features/call/schema'
import type { Home, OpenThread, ToReview } from '@/lib/features/home/schema'

/** A team's home: calls of late, what waits, and beside it what people did. */
export function HomeView({ team, home }: { team: { slug: string; name: string }; home: Home }) {
  if (home.empty) return <EmptyHome team={team} />
  return (
    <div className="mx-auto grid max-w-6xl gap-x-16 px-5 py-10 md:px-10 lg:grid-cols-[minmax(0,1fr)_21rem]">
      <h1 className="pb-8 font-semibold font-serif text-title lg:col-span-2">{team.name}</h1>
      <div className="grid content-start gap-12">
        <Notices first={home.notices} />
        <Part title="Calls of late" more={`/t/${team.slug}/calls`} all="All calls">
          <Calls team={team.slug} calls={home.calls} />
        </Part>
        <Part
          title="Positions to review"
          more={home.toReview.length ? `/t/${team.slug}/review` : undefined}
          all="Start reviewing"
        >
          <Reviews team={team.slug} readouts={home.toReview} />
        </Part>
        <Part title="Unresolved threads">
          <Threads team={team.slug} threads={home.threads} />
        </Part>
      </div>
      <aside aria-labelledby="lately" className="pt-12 lg:pt-0">
        <h2 id="lately" className="border-line border-b pb-2 font-semibold font-serif text-xl">
          Lately
        </h2>
        <ul className="grid gap-3 py-4">
          {home.doings.map((doing) => (
            <li key={doing.id} className="leading-snug">
              <DoingSentence team={team.slug} doing={doing} /> <When at={doing.at} />
            </li>
          ))}
        </ul>
        <SampleNote sample={home.sample} />
      </aside>
    </div>
  )
}

function Part({
  title,
  more,
  all,
  children,
}: {
  title: string
  more?: string
  all?: string
  children: ReactNode
}) {
  const id = title.toLowerCase().replaceAll(' ', '-')
  return (
    <section aria-labelledby={id}>
      <div className="flex items-baseline justify-between border-line border-b pb-2">
        <h2 id={id} className="font-semibold font-serif text-xl">
          {title}
        </h2>
        {more ? (
          <Link href={more} className="text-muted hover:text-ink">
            {all}
          </Link>
        ) : null}
      </div>
      {children}
    </section>
  )
}

const LINE = 'touchable grid gap-x-5 py-3 hover:bg-soft sm:grid-cols-[6.5rem_minmax(0,1fr)_auto]'

function Calls({ team, calls }: { team: string; calls: readonly CallLine[] }) {
  if (calls.length === 0) return <Nothing>No readout here tells of a call yet.</Nothing>
  return (
    <ul className="divide-y divide-line">
      {calls.map((call) => (
        <li key={call.id}>
          <Link href={`/t/${team}/calls/${call.id}`} className={LINE}>
            <span className="text-muted">
              <Day iso={call.heldOn} />
            </span>
            <span className="font-serif text-lg leading-snug">{call.title}</span>
            <span className="text-muted text-sm">
              {call.accounts.length === 1 ? 'one account' : `${call.accounts.length} accounts`}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Reviews({ team, readouts }: { team: string; readouts: readonly ToReview[] }) {
  if (readouts.length === 0) return <Nothing>Every position has been looked at.</Nothing>
  return (
    <ul className="divide-y divide-line">
      {readouts.map((readout) => (
        <li key={readout.readoutId}>
          <Link href={`/t/${team}/readouts/${readout.readoutId}`} className={LINE}>
            <span className="text-muted">
              <Day iso={readout.publishedOn} />
            </span>
            <span>
              <span className="block font-serif text-lg leading-snug">{readout.title}</span>
              <span className="block text-muted text-sm">{readout.issuer}</span>
            </span>
            <span className="text-muted text-sm">{readout.waiting} to review</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Threads({ team, threads }: { team: string; threads: readonly OpenThread[] }) {
  if (threads.length === 0) return <Nothing>No thread waits for an answer.</Nothing>
  return (
    <ul className="divide-y divide-line">
      {threads.map((thread) => (
        <li key={thread.threadId}>
          <Link
            href={threadPlace(team, thread)}
            className="touchable grid gap-0.5 py-3 hover:bg-soft"
          >
            <span className="line-clamp-2">
              <b className="font-semibold">{thread.lastBy ?? 'Somebody'}</b> {thread.lastWords}
            </span>
            <span className="truncate text-muted text-sm">
              {thread.on} · {thread.comments === 1 ? 'one comment' : `${thread.comments} comments`}{' '}
              · <When at={thread.lastAt} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

function threadPlace(team: string, thread: OpenThread): string {
  if (thread.path) return `/t/${team}${thread.path}`
  if (thread.collectionId) return `/t/${team}/collections/${thread.collectionId}`
  const note = thread.positionId ? `p-${thread.positionId}` : `t-${thread.threadId}`
  return `/t/${team}/readouts/${thread.readoutId}?note=${note}`
}

function Nothing({ children }: { children: ReactNode }) {
  return <p className="py-4 text-muted">{children}</p>
}
