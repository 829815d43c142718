import Link from 'next/link'
import { Day } from '@/components/ui/day'
import type { AcrossPoint } from '@/lib/features/across/schema'

/** The figures of the chart as a table, for whoever reads better so. */
export function StripTable({ team, points }: { team: string; points: readonly AcrossPoint[] }) {
  return (
    <details className="no-print mt-2 text-sm">
      <summary className="touchable w-fit text-muted underline">The same as a table</summary>
      <div className="mt-2 max-h-96 overflow-auto border-line border-y">
        <table className="w-full text-left tabular-nums">
          <thead className="sticky top-0 bg-paper text-muted">
            <tr>
              {['Day', 'Actor', 'Force', 'Cue', 'Issuer'].map((head) => (
                <th key={head} scope="col" className="py-1.5 pr-4 font-medium">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={`${point.id} ${point.actorId}`} className="border-line border-t">
                <td className="py-1 pr-4">
                  <Day iso={point.heldOn} />
                </td>
                <td className="pr-4">
                  {point.actor}
                  {point.joint && point.actorId !== 'joint' ? ' (joint)' : ''}
                </td>
                <td className="pr-4">{point.force}</td>
                <td className="pr-4 font-serif italic">
                  <Link
                    href={`/t/${team}/readouts/${point.readoutId}?position=${point.id}`}
                    className="underline-offset-4 hover:underline"
                  >
                    {point.cue}
                  </Link>
                  {point.suggested ? <span className="text-muted"> suggested</span> : null}
                </td>
                <td>{point.issuer}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
