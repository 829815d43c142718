import Link from 'next/link'
import { useTeamFrame } from '@/components/shell/team-frame'
import { ForceStrokes } from '@/components/ui/force-strokes'
import { formatDay } from '@/lib/core/exporting/format-day'
import type { CollectionItemCard, QuoteCard, ReadoutCite } from '@/lib/features/collection/schema'
import { FINDING_TITLES } from '@/lib/features/comparison/schema'

/** What the item is: a quotation, a readout, two accounts. A note is nothing beside its words. */
export function ItemBody({ item }: { item: CollectionItemCard }) {
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
  return <Comparison item={item} />
}

function Comparison({
  item,
}: {
  item: Extract<CollectionItemCard, { kind: 'comparison' | 'finding' }>
}) {
  const { team } = useTeamFrame()
  const { callId, accountA, accountB } = item
  const saved = item.kind === 'comparison' ? item.saved : null
  const finding = item.kind === 'finding' ? item.finding : null
  const pair = `a=${accountA}&b=${accountB}`
  const href = saved
    ? `/t/${team.slug}/comparisons/${saved.id}`
    : `/t/${team.slug}/calls/${callId}?${pair}${finding ? `&view=ledger#finding-${finding.id}` : ''}`
  const day = item.heldOn ? `, ${formatDay(item.heldOn)}` : ''
  return (
    <div>
      <p className="text-muted text-sm">
        {finding
          ? `${FINDING_TITLES[finding.kind as keyof typeof FINDING_TITLES] ?? 'A difference'} · two accounts of one call`
          : 'Two accounts of one call'}
        {saved?.frozenAt ? ` · frozen on ${formatDay(saved.frozenAt)}` : ''}
        {!saved?.frozenAt && (item.a.deleted || item.b.deleted)
          ? ' · a readout of it is deleted: a new edition leaves this out'
          : ''}
      </p>
      <Link href={href} className="font-semibold font-serif text-xl hover:underline">
        {saved ? saved.name : `${item.callTitle}${day}`}
      </Link>
      <div className="grid gap-3 pt-2 sm:grid-cols-2">
        {(['a', 'b'] as const).map((side) => (
          <div key={side} data-side={side} className="border-side border-t-2 pt-1 text-sm">
            <b className="block text-side">{item[side].issuer}</b>
            {finding ? (
              <FindingWords words={finding.words[side]} />
            ) : (
              <span dir="auto">{item[side].title}</span>
            )}
          </div>
        ))}
      </div>
    </div>
  )
}

function FindingWords({ words }: { words: readonly string[] }) {
  if (words.length === 0) {
    return <p className="font-serif text-base text-muted italic">not mentioned in this readout</p>
  }
  return words.map((one) => (
    <p key={one} dir="auto" className="font-serif text-base">
      {one}
    </p>
  ))
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
        {quote.lost ? ' · not found again in the newest version' : ''}
        {leftOut(quote, readout)}
        <span className="no-print">
          {' · '}
          <Link href={acrossOf(team.slug, quote)} className="underline underline-offset-4">
            Across calls
          </Link>
        </span>
      </figcaption>
    </figure>
  )
}

/** Why a new edition will not have a quotation; the brief itself says nothing of what it leaves out. */
function leftOut(quote: QuoteCard, readout: ReadoutCite): string {
  if (readout.deleted) return ' · the readout is deleted: a new edition leaves this out'
  return quote.state === 'rejected' ? ' · rejected: a new edition leaves this out' : ''
}

/** What its source said on its issue over time. */
function acrossOf(team: string, { actorIds, issues }: QuoteCard): string {
  const [actor] = actorIds
  const [issue] = issues
  const asked = new URLSearchParams({ ...(actor ? { actor } : {}), ...(issue ? { issue } : {}) })
  return `/t/${team}/across?${asked}`
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
