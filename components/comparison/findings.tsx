import type { Finding } from '@/lib/core/comparing/findings'
import { labelOfIssue } from '@/lib/core/reading/issue-label'
import type { Facing } from '@/lib/features/comparison/schema'

/** Findings of a group that show before the rest is opened. */
const FIRST = 3

/** What the comparison found, in words first: the most telling group before the others. */
export function Findings({ facing }: { facing: Facing }) {
  const { findings } = facing
  if (findings.length === 0) {
    return <p className="text-muted">No difference was found between the positions of the two.</p>
  }
  return (
    <div className="rounded-lg border border-line bg-sheet px-5 pt-5 pb-1 md:columns-2 md:gap-10 lg:columns-3">
      {findings.map((group) => (
        <section key={`${group.kind}${group.side}`} className="break-inside-avoid pb-4">
          <h3 className="font-semibold">{group.title}</h3>
          <FindingList findings={group.findings.slice(0, FIRST)} />
          {group.findings.length > FIRST ? (
            <details>
              <summary className="text-muted text-sm">{group.findings.length - FIRST} more</summary>
              <FindingList findings={group.findings.slice(FIRST)} />
            </details>
          ) : null}
        </section>
      ))}
    </div>
  )
}

function FindingList({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className="grid gap-1.5 pt-1">
      {findings.map((finding) => (
        <li key={finding.key} className="leading-snug">
          <a
            href={finding.position === null ? undefined : `#position-${finding.position}`}
            className="underline-offset-4 hover:underline"
          >
            {finding.issue ? `${labelOfIssue(finding.issue)}: ` : ''}
            <Quoted words={finding.a} side="a" />
            {finding.a && finding.b ? ' against ' : ''}
            <Quoted words={finding.b} side="b" />
          </a>
        </li>
      ))}
    </ul>
  )
}

const LONGEST = 110

function Quoted({ words, side }: { words: string | null; side: 'a' | 'b' }) {
  if (!words) return null
  const shown =
    words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : words
  return (
    <q data-side={side} className="font-serif text-side">
      {shown}
    </q>
  )
}
