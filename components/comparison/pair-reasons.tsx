import type { PairScore } from '@/lib/core/comparing/types'
import type { PairView } from '@/lib/features/comparison/schema'

const PARTS: readonly { part: keyof PairScore; label: string; hint: string }[] = [
  { part: 'words', label: 'Words', hint: 'how many telling words both have' },
  { part: 'issues', label: 'Issues', hint: 'what both are about' },
  { part: 'names', label: 'Names and numbers', hint: 'that stand in both' },
  { part: 'source', label: 'Source', hint: 'who holds it in either account' },
  { part: 'direction', label: 'Act and direction', hint: 'what is done with it' },
  { part: 'order', label: 'Place in the text', hint: 'how far down it stands' },
]

/** Why two positions were set against each other: the parts of the score, and the score. */
export function PairReasons({ pair }: { pair: PairView | null }) {
  if (!pair) {
    return <p className="text-muted">Parley does not set these two against each other by itself.</p>
  }
  const { score } = pair
  return (
    <details className="text-sm" open={!pair.tied}>
      <summary className="text-base">
        Why these face each other: likeness {percent(score.total)}
        {pair.tied ? ', and somebody tied them' : ''}
      </summary>
      <table className="mt-2 w-full max-w-lg">
        <caption className="sr-only">The parts of the likeness, each from 0 to 100 %</caption>
        <tbody>
          {PARTS.map(({ part, label, hint }) => (
            <tr key={part}>
              <th scope="row" className="py-0.5 pr-3 text-start font-medium">
                {label} <span className="font-normal text-muted">{hint}</span>
              </th>
              <td className="w-24">
                <span aria-hidden className="block h-1.5 bg-soft">
                  <span
                    className="block h-1.5 bg-ink"
                    style={{ width: percent(score[part]).replace(' ', '') }}
                  />
                </span>
              </td>
              <td className="w-14 text-end tabular-nums">{percent(score[part])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function percent(part: number): string {
  return `${Math.round(Math.min(1, Math.max(0, part)) * 100)} %`
}
