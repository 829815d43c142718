import Link from 'next/link'
import { ReadoutMenu } from '@/components/readout-list/readout-menu'
import { Day } from '@/components/ui/day'
import type { ReadoutLine } from '@/lib/features/readout-list/schema'

/** One readout of the list: its day, title and issuer, the call it tells of, and what is left to review. */
export function ReadoutLineRow({ line, team }: { line: ReadoutLine; team: string }) {
  return (
    <li className="relative grid gap-x-6 gap-y-1 border-line border-t py-3.5 md:grid-cols-[6.5rem_minmax(0,1fr)_9rem_2rem]">
      <div className="pt-0.5 text-muted text-sm md:text-base">
        <Day iso={line.publishedOn} />
      </div>
      <div className="min-w-0">
        <Link
          href={`/t/${team}/readouts/${line.id}`}
          className="font-serif text-lg leading-snug underline-offset-4 hover:underline"
        >
          {line.title}
        </Link>
        <p className="text-muted text-sm">
          {line.issuers}
          {line.origin === 'sample' ? ' · sample' : ''}
          {line.calls.map((call) => (
            <span key={call.id}>
              {' · '}
              <Link href={`/t/${team}/calls/${call.id}`} className="underline hover:text-ink">
                {call.title}
                {call.accounts > 1 ? ` (${call.accounts} accounts)` : ''}
              </Link>
            </span>
          ))}
        </p>
      </div>
      <p className="text-muted text-sm tabular-nums md:pt-1 md:text-right">
        {line.positions} {line.positions === 1 ? 'position' : 'positions'}
        {line.toReview > 0 ? (
          <>
            <br className="hidden md:block" />
            <span className="md:hidden"> · </span>
            <span className="border-edge border-b border-dotted">{line.toReview} to review</span>
          </>
        ) : null}
      </p>
      <div className="no-print -mt-1 absolute top-2 right-0 md:static md:justify-self-end">
        <ReadoutMenu readoutId={line.id} title={line.title} />
      </div>
    </li>
  )
}
