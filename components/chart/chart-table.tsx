import { Day } from '@/components/ui/day'
import { monthInWords } from '@/lib/core/charting/calls-by-month'
import type { Table } from '@/lib/core/charting/scene'

/** The figures of a chart, line by line; a link in each leads to its positions, followed by the stage around. */
export function ChartTable({ team, table, label }: { team: string; table: Table; label: string }) {
  const { columns, rows, link } = table
  return (
    <div className="max-h-[32rem] overflow-auto border-line border-y print:max-h-none">
      <table className="w-full text-left text-sm tabular-nums">
        <caption className="sr-only">{label}</caption>
        <thead className="sticky top-0 bg-paper text-muted">
          <tr>
            {columns.map((column) => (
              <th
                key={column.label}
                scope="col"
                className={`py-1.5 pr-4 align-bottom font-medium ${column.numeric ? 'text-right' : ''}`}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="[&_a:hover]:text-accent [&_a]:underline [&_a]:underline-offset-4 [&_td]:py-1 [&_td]:pr-4 [&_tr]:border-line [&_tr]:border-t [&_tr]:align-baseline">
          {rows.map(({ cells, to }) => (
            <tr key={`${to} ${cells.join(' ')}`}>
              {cells.map((cell, at) => (
                <td
                  key={columns[at]?.label}
                  className={columns[at]?.numeric ? 'whitespace-nowrap text-right' : undefined}
                >
                  {at === link && to ? (
                    <a href={`/t/${team}/${to}`}>
                      <Cell value={cell} />
                    </a>
                  ) : (
                    <Cell value={cell} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Days and months are figures of a machine in CSV, and words here. */
function Cell({ value }: { value: string | number }) {
  const text = String(value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return <Day iso={text} />
  if (/^\d{4}-\d{2}$/.test(text)) return monthInWords(text)
  return <bdi>{text}</bdi>
}
