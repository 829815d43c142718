'use client'
import { useComparison } from '@/components/comparison/use-comparison'
import type { Side } from '@/lib/core/comparing/types'
import { type Facing, FINDING_TITLES, type FindingView } from '@/lib/features/comparison/schema'

/** Findings of a group that show before the rest is opened. */
const FIRST = 3

type Group = { kind: FindingView['kind']; side: Side | null; findings: FindingView[] }

/** What the comparison found, in words first: the most telling group before the others. */
export function Findings() {
  const { facing } = useComparison()
  const groups = groupsOf(facing.findings)
  if (groups.length === 0) {
    return <p className="text-muted">No difference was found between the positions of the two.</p>
  }
  return (
    <div className="rounded-lg border border-line bg-sheet px-5 pt-5 pb-1 md:columns-2 md:gap-10 lg:columns-3">
      {groups.map((group) => (
        <section key={`${group.kind}${group.side}`} className="break-inside-avoid pb-4">
          <h3 className="font-semibold">{titleOf(group, facing)}</h3>
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

/** By kind, those told of one account for each side apart; facts of the call stand elsewhere. */
function groupsOf(findings: readonly FindingView[]): Group[] {
  const groups = new Map<string, Group>()
  for (const finding of findings) {
    if (finding.kind === 'facts' || finding.notReal) continue
    const side =
      finding.kind === 'only-here' || finding.kind === 'others-mouth' ? finding.side : null
    const name = `${finding.kind} ${side}`
    const group = groups.get(name) ?? { kind: finding.kind, side, findings: [] }
    groups.set(name, group)
    group.findings.push(finding)
  }
  return [...groups.values()]
}

/** What a kind of finding is called; with a side, of whose account it is told. */
export function titleOf({ kind, side }: Omit<Group, 'findings'>, facing: Facing): string {
  if (side === null) return FINDING_TITLES[kind]
  const { issuer } = facing[side]
  if (kind === 'only-here') return `Only in the account of ${issuer}`
  return `Told of the other side by ${issuer} alone`
}

function FindingList({ findings }: { findings: readonly FindingView[] }) {
  return (
    <ul className="grid gap-1.5 pt-1">
      {findings.map((finding) => {
        const position = finding.a[0] ?? finding.b[0]
        const a = finding.words.a[0] ?? null
        const b = finding.words.b[0] ?? null
        return (
          <li key={finding.findingId} className="leading-snug">
            <a
              href={position ? `#position-${position}` : undefined}
              className="underline-offset-4 hover:underline"
            >
              {finding.issue ? `${finding.issue}: ` : ''}
              <Quoted words={a} side="a" />
              {a && b ? ' against ' : ''}
              <Quoted words={b} side="b" />
            </a>
          </li>
        )
      })}
    </ul>
  )
}

const LONGEST = 110

function Quoted({ words, side }: { words: string | null; side: Side }) {
  if (!words) return null
  const shown =
    words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : words
  return (
    <q data-side={side} className="font-serif text-side">
      {shown}
    </q>
  )
}
