'use client'
import { useRef } from 'react'
import { AccountHead, HIDDEN_ON_PHONE, Switch } from '@/components/comparison/account-head'
import { FacingPositionView } from '@/components/comparison/facing-position'
import { Findings } from '@/components/comparison/findings'
import { Ribbons } from '@/components/comparison/ribbons'
import { RowKeys } from '@/components/comparison/row-keys'
import { RowTies } from '@/components/comparison/row-ties'
import { TextsDock, TextsSwitch } from '@/components/comparison/texts-dock'
import { useComparison } from '@/components/comparison/use-comparison'
import { cn } from '@/components/ui/class-names'
import { ABSENCE_WORDS, type FacingRow } from '@/lib/features/comparison/schema'

const COLUMNS =
  'grid gap-x-8 gap-y-3 md:grid-cols-[minmax(0,1fr)_10rem_minmax(0,1fr)] print:grid-cols-[minmax(0,1fr)_7rem_minmax(0,1fr)]'

/** Two accounts of one call side by side, issue by issue, after what was found. */
export function FacingAccounts() {
  const { facing } = useComparison()
  const { a, b, rows } = facing
  const frame = useRef<HTMLDivElement>(null)
  return (
    <section aria-labelledby="side-by-side" className="group/facing grid gap-6">
      <h2 id="side-by-side" className="sr-only">
        Two accounts side by side
      </h2>
      <Findings />
      <div className="no-print flex flex-wrap items-center justify-between gap-3">
        <p className="text-muted">
          {facing.suggested > 0
            ? `${facing.suggested} of the positions below are suggestions that nobody has reviewed yet.`
            : 'Every position below has been looked at.'}
        </p>
        {rows.length > 0 ? <TextsSwitch /> : null}
      </div>
      <Switch a={a.issuer} b={b.issuer} />
      <div>
        <div className={cn(COLUMNS, 'pb-5')}>
          <AccountHead head={a} side="a" />
          <span className="hidden md:block print:block" />
          <AccountHead head={b} side="b" />
        </div>
        <RowKeys>
          <div ref={frame} className="relative">
            <Ribbons within={frame} />
            <ol className="relative">
              {rows.map((row, at) => (
                <Row
                  // biome-ignore lint/suspicious/noArrayIndexKey: rows are computed anew as a whole
                  key={at}
                  row={row}
                />
              ))}
            </ol>
          </div>
        </RowKeys>
        {rows.length > 0 ? <TextsDock rows={frame} /> : null}
        {rows.length === 0 ? (
          <p className="border-line border-t py-10 text-center text-muted">
            No position stands in either account yet.
          </p>
        ) : null}
      </div>
    </section>
  )
}

function Row({ row }: { row: FacingRow }) {
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
        <RowTies row={row} />
        {row.first ? <Shares row={row} /> : null}
      </div>
      <Side row={row} side="a" />
      <Side row={row} side="b" />
    </li>
  )
}

function Side({ row, side }: { row: FacingRow; side: 'a' | 'b' }) {
  const { issuer } = useComparison().facing[side]
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
        {ABSENCE_WORDS[row.absence]}
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
        <FacingPositionView key={position.id} side={side} position={position} />
      ))}
    </div>
  )
}

/** Share of each text that goes to the issue, as two bars from one middle line, with the figures in words. */
function Shares({ row }: { row: FacingRow }) {
  const { facing } = useComparison()
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
          <span key={side} title={`of the text of ${facing[side].issuer}`}>
            {Math.round(share[side] * 100)} %
            <span className="sr-only"> of the text of {facing[side].issuer}</span>
          </span>
        ))}
      </p>
    </div>
  )
}
