import { Pieces } from '@/components/search/pieces'
import { Day } from '@/components/ui/day'
import type { Hit } from '@/lib/features/search/schema'

/** One thing found: its title, the words around what was found, and what it is. */
export function HitLine({ hit }: { hit: Hit }) {
  return (
    <span className="block min-w-0">
      {'title' in hit ? (
        <span className="block truncate font-medium">
          <Pieces of={hit.title} />
        </span>
      ) : null}
      {'text' in hit && hit.text.length > 0 ? (
        <span className="line-clamp-2 font-serif">
          <Pieces of={hit.text} />
        </span>
      ) : null}
      <span className="block truncate text-muted text-sm">
        <About hit={hit} />
      </span>
    </span>
  )
}

function About({ hit }: { hit: Hit }) {
  switch (hit.kind) {
    case 'readout':
      return (
        <>
          {hit.issuer} · <Day iso={hit.publishedOn} />
          {hit.sample ? ' · sample' : ''}
        </>
      )
    case 'position':
      return (
        <>
          {hit.state === 'suggested' ? 'Suggested, not reviewed · ' : ''}
          {hit.readoutTitle} · <Day iso={hit.publishedOn} />
        </>
      )
    case 'call':
      return (
        <>
          <Day iso={hit.heldOn} /> ·{' '}
          {hit.accounts === 1 ? 'one account' : `${hit.accounts} accounts`}
        </>
      )
    case 'actor':
      return hit.what
    case 'issue':
      return 'Every position on it, across calls'
    case 'collection':
      return null
  }
}
