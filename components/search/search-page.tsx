import Link from 'next/link'
import { HitLine } from '@/components/search/hit-line'
import { inWords, KIND_HEADINGS, placeOf } from '@/components/search/place-of'
import { Button } from '@/components/ui/button'
import type { Findings, HitKind } from '@/lib/features/search/schema'

/** Everything found by a query that stands in the address; works without scripts. */
export function SearchPage({ team, q, findings }: { team: string; q: string; findings: Findings }) {
  const read = inWords(findings)
  return (
    <div className="mx-auto max-w-3xl px-5 py-10">
      <h1 className="pb-5 font-semibold font-serif text-title">Search</h1>
      <search>
        <form action={`/t/${team}/search`} method="get" className="flex gap-2">
          <input
            type="search"
            name="q"
            defaultValue={q}
            aria-label="Words to find"
            placeholder="Find a call, a person, an issue, words"
            className="min-w-0 grow rounded-md border border-edge bg-sheet px-3 py-2 text-lg placeholder:text-muted"
          />
          <Button type="submit" tone="primary">
            Find
          </Button>
        </form>
      </search>
      <p className="pt-3 text-muted">
        {read
          ? `${findings.hits.length ? 'Found' : 'Nothing is found'} by ${read}.`
          : 'All words must be there, in any of their forms; “quoted words” exactly so.'}
      </p>
      {(Object.keys(KIND_HEADINGS) as HitKind[]).map((kind) => (
        <HitGroup key={kind} kind={kind} team={team} findings={findings} />
      ))}
    </div>
  )
}

function HitGroup({ kind, team, findings }: { kind: HitKind; team: string; findings: Findings }) {
  const hits = findings.hits.filter((hit) => hit.kind === kind)
  if (hits.length === 0) return null
  return (
    <section className="pt-8">
      <h2 className="border-line border-b pb-2 font-semibold font-serif text-xl">
        {KIND_HEADINGS[kind]}
      </h2>
      <ul className="divide-y divide-line">
        {hits.map((hit) => (
          <li key={hit.id}>
            <Link href={placeOf(team, hit)} className="block py-3 hover:bg-soft">
              <HitLine hit={hit} />
            </Link>
          </li>
        ))}
      </ul>
      {findings.more.includes(kind) ? (
        <p className="pt-2 text-muted text-sm">
          The best {hits.length} are shown. Add a word to find fewer.
        </p>
      ) : null}
    </section>
  )
}
