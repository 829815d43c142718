'use client'
import { useRouter } from 'next/navigation'
import { lazy, Suspense, useState } from 'react'
import { useComparison } from '@/components/comparison/use-comparison'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { FolderPlus, Speech } from '@/components/ui/icons'
import { LoadingLines } from '@/components/ui/page-state'
import { say } from '@/components/ui/say'
import { FINDING_TITLES, type FindingView } from '@/lib/features/comparison/schema'
import { markFindingAction } from '@/lib/features/finding/actions'
import { settled } from '@/lib/platform/settled'

const ThreadList = lazy(() =>
  import('@/components/comment/thread-list').then((part) => ({ default: part.ThreadList })),
)
const CollectionPicker = lazy(() =>
  import('@/components/collection/collection-picker').then((part) => ({
    default: part.CollectionPicker,
  })),
)

/** What can be done with a finding: comment, collect, mark as no real difference, see why its positions face each other. */
export function FindingTools({ finding }: { finding: FindingView }) {
  const { may } = useTeamFrame()
  const { facing, frozen, openTie } = useComparison()
  const [talking, setTalking] = useState(false)
  const [collecting, setCollecting] = useState(false)
  const { findingId } = finding
  const pair = { accountA: facing.a.accountId, accountB: facing.b.accountId }
  const what = `${FINDING_TITLES[finding.kind]}${finding.issue ? `, ${finding.issue}` : ''}`
  const [a] = finding.a
  const [b] = finding.b
  if (frozen) return null
  return (
    <div className="no-print">
      <div className="flex flex-wrap items-center gap-1 text-muted">
        <Button
          tone="quiet"
          size="small"
          aria-expanded={talking}
          aria-label={`Comments on ${what}: ${finding.comments}`}
          onClick={() => setTalking(!talking)}
        >
          <Speech size={14} /> {finding.comments || ''}
        </Button>
        {may['collection.edit'] ? (
          <Button
            tone="quiet"
            size="small"
            aria-label={`Add to collection: ${what}`}
            onClick={() => setCollecting(true)}
          >
            <FolderPlus size={14} />
          </Button>
        ) : null}
        {a && b ? (
          <Button tone="quiet" size="small" onClick={() => openTie(a, b)}>
            Why<span className="sr-only"> the positions of {what} face each other</span>
          </Button>
        ) : null}
        {may['comparison.mark'] ? <Mark finding={finding} what={what} /> : null}
      </div>
      {talking ? (
        <Suspense fallback={<LoadingLines lines={2} label="Fetching comments" />}>
          <div className="border-line border-l-2 py-2 pl-3">
            <ThreadList subject={{ kind: 'finding', id: findingId, ...pair }} />
          </div>
        </Suspense>
      ) : null}
      {collecting ? (
        <Suspense>
          <CollectionPicker
            subject={{ kind: 'finding', callId: facing.callId, ...pair, findingId }}
            close={() => setCollecting(false)}
          />
        </Suspense>
      ) : null}
    </div>
  )
}

function Mark({ finding, what }: { finding: FindingView; what: string }) {
  const { team } = useTeamFrame()
  const { facing } = useComparison()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const set = async (notReal: boolean, undoing = false) => {
    setBusy(true)
    try {
      await settled(
        markFindingAction({
          ...{ team: team.slug, findingId: finding.findingId, notReal },
          ...{ accountA: facing.a.accountId, accountB: facing.b.accountId },
        }),
      )
      if (!undoing) {
        void say(notReal ? 'Marked: no real difference.' : 'The mark is off.', {
          action: { label: 'Undo', onClick: () => void set(!notReal, true) },
        })
      }
      router.refresh()
    } catch (error) {
      void say(error instanceof Error ? error.message : 'Not saved.', { failed: true })
    }
    setBusy(false)
  }
  return (
    <Button
      tone="quiet"
      size="small"
      aria-pressed={finding.notReal}
      disabled={busy}
      onClick={() => void set(!finding.notReal)}
    >
      Not a real difference<span className="sr-only">: {what}</span>
    </Button>
  )
}
