import Link from 'next/link'
import { FacingPositionView } from '@/components/comparison/facing-position'
import { Findings } from '@/components/comparison/findings'
import { RowKeys } from '@/components/comparison/row-keys'
import { cn } from '@/components/ui/class-names'
import { Day } from '@/components/ui/day'
import type { Facing, FacingHead, FacingRow } from '@/lib/features/comparison/schema'

const COLUMNS =
  'grid gap-x-8 gap-y-3 md:grid-cols-[minmax(0,1fr)_10rem_minmax(0,1fr)] print:grid-cols-[minmax(0,1fr)_7rem_minmax(0,1fr)]'

/** Two accounts of one call side by side, issue by issue, after what was found. */
export function FacingAccounts({ team, facing }: { team: string; facing: Facing }) {
  const { a, b, rows } = facing
  return (
    <section aria-labelledby="side-by-side" className="group/facing grid gap-6">
      <h2 id="side-by-side" className="sr-only">
        Two accounts side by side
      </h2>
      <Findings facing={facing} />
      {facing.suggested > 0 ? (
        <p className="text-muted">
          {facing.suggested} of the positions below are suggestions that nobody has reviewed yet.
        </p>
      ) : null}
      <Switch a={a.issuer} b={b.issuer} />
      <div>
        <div className={cn(COLUMNS, 'pb-5')}>
          <Head team={team} head={a} side="a" />
          <span className="hidden md:block print:block" />
          <Head team={team} head={b} side="b" />
        </div>
        <RowKeys>
          <ol>
            {rows.map((row, at) => (
              <Row
                // biome-ignore lint/suspicious/noArrayIndexKey: rows are computed anew as a whole
                key={at}
                row={row}
                team={team}
                issuers={{ a: a.issuer, b: b.issuer }}
              />
            ))}
          </ol>
        </RowKeys>
        {rows.length === 0 ? (
          <p className="border-line border-t py-10 text-center text-muted">
            No position stands in either account yet.
          </p>
        ) : null}
      </div>
    </section>
  )
}

/** On a phone the accounts stand one above the other; this shows both or one, without any script. */
function Switch({ a, b }: { a: string; b: string }) {
  const options = [
    { id: 'show-both', label: 'Both' },
    { id: 'show-a', label: a },
    { id: 'show-b', label: b },
  ]
  return (
    <fieldset className="no-print flex flex-wrap gap-2 md:hidden">
      <legend className="sr-only">Which account to show</legend>
      {options.map(({ id, label }, at) => (
        <label
          key={id}
          className="touchable flex items-center rounded-full border border-line bg-sheet px-3 text-sm has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name="shown-account"
            id={id}
            defaultChecked={at === 0}
            className="sr-only"
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

const HIDDEN_ON_PHONE = {
  a: 'max-md:group-has-[#show-b:checked]/facing:hidden',
  b: 'max-md:group-has-[#show-a:checked]/facing:hidden',
} as const

function Head({ team, head, side }: { team: string; head: FacingHead; side: 'a' | 'b' }) {
  return (
    <header data-side={side} className={cn('border-side border-t-4 pt-3', HIDDEN_ON_PHONE[side])}>
      <p className="font-semibold text-sm text-side">{head.issuer}</p>
      <h3 className="font-semibold font-serif text-xl leading-snug">
        <Link
          href={`/t/${team}/readouts/${head.readoutId}`}
          className="underline-offset-4 hover:underline"
        >
          {head.title}
        </Link>
      </h3>
      <p className="text-muted text-sm tabular-nums">
        <Day iso={head.publishedOn} /> · {head.words} words · {head.positions} positions
      </p>
    </header>
  )
}

function Row({
  row,
  team,
  issuers,
}: {
  row: FacingRow
  team: string
  issuers: { a: string; b: string }
}) {
  return (
    <li
      tabIndex={-1}
      data-row
      className={cn(
        COLUMNS,
        'scroll-mt-4 border-line py-5 print:break-inside-avoid',
        row.first ? 'border-t' : 'pt-0',
      )}
    >
      <div className="order-first md:order-2 md:text-center print:order-2">
        <p className={cn('font-semibold', !row.first && 'md:sr-only')}>{row.label}</p>
        {row.remarks.map((remark) => (
          <p key={remark} className="text-muted text-sm">
            {remark}
          </p>
        ))}
        {row.first ? <Shares row={row} issuers={issuers} /> : null}
      </div>
      <Side row={row} side="a" team={team} issuer={issuers.a} />
      <Side row={row} side="b" team={team} issuer={issuers.b} />
    </li>
  )
}

function Side({
  row,
  side,
  team,
  issuer,
}: {
  row: FacingRow
  side: 'a' | 'b'
  team: string
  issuer: string
}) {
  const positions = row[side]
  const place = side === 'a' ? 'md:order-1 print:order-1' : 'md:order-3 print:order-3'
  if (positions.length === 0) {
    return (
      <p
        className={cn(
          'hatched grid min-h-20 place-items-center px-4 py-3 text-center font-serif text-muted italic',
          place,
          HIDDEN_ON_PHONE[side],
        )}
      >
        {row.absence === 'not-mentioned'
          ? 'not mentioned in this readout'
          : 'no matching position in this readout'}
      </p>
    )
  }
  return (
    <div
      data-side={side}
      className={cn(
        'grid content-start gap-4 max-md:border-side max-md:border-l-2 max-md:pl-3',
        place,
        HIDDEN_ON_PHONE[side],
      )}
    >
      <p className="text-side text-xs md:hidden print:hidden">{issuer}</p>
      {positions.map((position) => (
        <FacingPositionView key={position.id} team={team} position={position} />
      ))}
    </div>
  )
}

/** Share of each text that goes to the issue, as two bars from one middle line, with the figures in words. */
function Shares({ row, issuers }: { row: FacingRow; issuers: { a: string; b: string } }) {
  const { share } = row
  return (
    <div className="pt-2 max-md:max-w-48">
      <div aria-hidden className="grid grid-cols-2 gap-px">
        {(['a', 'b'] as const).map((side) => (
          <span key={side} className={cn('flex bg-soft', side === 'a' && 'justify-end')}>
            <span
              data-side={side}
              className="h-1.5 bg-side"
              style={{ width: `${Math.round((share[side] / share.most) * 100)}%` }}
            />
          </span>
        ))}
      </div>
      <p className="flex justify-between pt-0.5 text-muted text-xs tabular-nums">
        {(['a', 'b'] as const).map((side) => (
          <span key={side} title={`of the text of ${issuers[side]}`}>
            {Math.round(share[side] * 100)} %
            <span className="sr-only"> of the text of {issuers[side]}</span>
          </span>
        ))}
      </p>
    </div>
  )
}
