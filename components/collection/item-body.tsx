import Link from 'next/link'
import { useTeamFrame } from '@/components/shell/team-frame'
import { ForceStrokes } from '@/components/ui/force-strokes'
import { formatDay } from '@/lib/core/exporting/format-day'
import type { CollectionItemCard, QuoteCard, ReadoutCite } from '@/lib/features/collection/schema'

/** What the item is: a quotation, a readout, two accounts. A note is nothing beside its words. */
export function ItemBody({ item }: { item: CollectionItemCard }) {
  const { team } = useTeamFrame()
  if (item.kind === 'note') return null
  if (item.kind === 'position') return <Quote quote={item.quote} readout={item.readout} />
  if (item.kind === 'readout') {
    return (
      <div>
        <p className="text-muted text-sm">{item.readout.issuer}</p>
        <ReadoutTitle readout={item.readout} />
        <p className="text-muted text-sm tabular-nums">
          {cited(item.readout)} · {item.positions} positions
        </p>
      </div>
    )
  }
  return (
    <div>
      <p className="text-muted text-sm">Two accounts of one call</p>
      <Link
        href={`/t/${team.slug}/calls/${item.callId}?a=${item.accountA}&b=${item.accountB}`}
        className="font-semibold font-serif text-xl hover:underline"
      >
        {item.callTitle}
        {item.heldOn ? `, ${formatDay(item.heldOn)}` : ''}
      </Link>
      <div className="grid gap-3 pt-2 sm:grid-cols-2">
        {(['a', 'b'] as const).map((side) => (
          <p key={side} data-side={side} className="border-side border-t-2 pt-1 text-sm">
            <b className="block text-side">{item[side].issuer}</b>
            <span dir="auto">{item[side].title}</span>
          </p>
        ))}
      </div>
    </div>
  )
}

const SOURCE_WORDS = { joint: 'All sides', unclear: 'Source left open' }

function Quote({ quote, readout }: { quote: QuoteCard; readout: ReadoutCite }) {
  const { team } = useTeamFrame()
  const source =
    quote.sourceKind === 'actors' ? quote.source.join(', ') : SOURCE_WORDS[quote.sourceKind]
  return (
    <figure data-side={quote.side}>
      <blockquote className="border-side border-l-3 pl-4" lang={readout.language}>
        <p className="flex flex-wrap items-baseline gap-x-2 text-muted text-sm">
          <b className="text-side">{source}</b>
          <i className="font-serif text-base">{quote.cue}</i>
          <ForceStrokes force={quote.force} />
          {quote.state === 'confirmed' ? null : (
            <span className="border-muted border-b border-dotted">{quote.state}</span>
          )}
        </p>
        <Link
          href={`/t/${team.slug}/readouts/${readout.readoutId}?position=${quote.positionId}`}
          className="font-serif text-xl leading-normal hover:underline"
          dir="auto"
        >
          {quote.content}
        </Link>
      </blockquote>
      <figcaption className="pt-1 pl-4 text-muted text-sm tabular-nums">
        {readout.issuer}, {cited(readout)}
        {readout.deleted ? ' · the readout is deleted: a new edition leaves this out' : ''}
      </figcaption>
    </figure>
  )
}

function ReadoutTitle({ readout }: { readout: ReadoutCite }) {
  const { team } = useTeamFrame()
  if (readout.deleted) {
    return (
      <p className="font-serif text-muted text-xl" dir="auto">
        {readout.title} <span className="text-base">(deleted: a new edition leaves it out)</span>
      </p>
    )
  }
  return (
    <Link
      href={`/t/${team.slug}/readouts/${readout.readoutId}`}
      className="font-semibold font-serif text-xl hover:underline"
      dir="auto"
      lang={readout.language}
    >
      {readout.title}
    </Link>
  )
}

function cited(readout: ReadoutCite): string {
  return `${readout.publishedOn ? formatDay(readout.publishedOn) : 'undated'}, version ${readout.version}`
}
