import Link from 'next/link'
import { WaitingWords } from '@/components/comparison/account-head'
import { ColumnPosition } from '@/components/comparison/column-position'
import { Day } from '@/components/ui/day'
import type { ColumnHead, Columns } from '@/lib/features/comparison/schema'

/** Every account of a call, a column each, several of one side too; the first column names the issue. */
export function ColumnsView({ team, columns }: { team: string; columns: Columns }) {
  const { heads, rows } = columns
  if (rows.length === 0) {
    return (
      <p className="border-line border-t py-10 text-center text-muted">
        No position stands in any account yet.
      </p>
    )
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section tabIndex={0} aria-label="All accounts side by side" className="scrolls-sideways">
      <table
        className="border-collapse max-md:block max-md:min-w-0! print:min-w-0!"
        style={{ minWidth: `${10 + heads.length * 17}rem` }}
      >
        <caption className="sr-only">
          What each of {heads.length} accounts says of each issue
        </caption>
        <thead className="max-md:block">
          <tr className="align-bottom max-md:grid max-md:gap-3">
            <th scope="col" className="w-40 py-2 pr-5 text-start text-sm max-md:sr-only">
              Issue
            </th>
            {heads.map((head) => (
              <Head key={head.accountId} team={team} head={head} />
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {rows.map((row, at) => (
            <tr
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are computed anew as a whole
              key={at}
              className="border-line border-t align-top max-md:block max-md:py-4 print:break-inside-avoid"
            >
              <th scope="row" className="py-4 pr-5 text-start font-normal max-md:block max-md:py-1">
                <span className={row.first ? 'font-semibold' : 'md:sr-only'}>{row.label}</span>
                {row.remarks.map((remark) => (
                  <span key={remark} className="block text-muted text-sm">
                    {remark}
                  </span>
                ))}
              </th>
              {row.cells.map((cell, column) => {
                const head = heads[column]
                if (!head) return null
                return (
                  <td
                    key={head.accountId}
                    data-side={head.side}
                    className="py-4 pr-6 max-md:block max-md:border-side max-md:border-l-2 max-md:py-2 max-md:pl-3"
                  >
                    <span className="block text-side text-xs md:sr-only">{head.issuer}</span>
                    {cell.length === 0 ? (
                      <p className="hatched px-3 py-4 text-center font-serif text-muted italic">
                        {row.silent[column]
                          ? 'not mentioned in this readout'
                          : 'no matching position in this readout'}
                      </p>
                    ) : (
                      <div className="grid gap-4">
                        {cell.map((position) => (
                          <ColumnPosition key={position.id} position={position} />
                        ))}
                      </div>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Head({ team, head }: { team: string; head: ColumnHead }) {
  return (
    <th
      scope="col"
      data-side={head.side}
      className="border-side border-t-4 py-3 pr-6 text-start align-top font-normal"
    >
      <span className="block font-semibold text-side text-sm">{head.issuer}</span>
      <Link
        href={`/t/${team}/readouts/${head.readoutId}`}
        className="block font-semibold font-serif leading-snug underline-offset-4 hover:underline"
      >
        {head.title}
      </Link>
      <span className="block text-muted text-sm tabular-nums">
        <Day iso={head.publishedOn} /> · {head.words} words · {head.positions} positions
      </span>
      <WaitingWords head={head} />
    </th>
  )
}
