'use client'
import { useRouter } from 'next/navigation'
import { lazy, Suspense, useState } from 'react'
import { QuotedWho, QuotedWords } from '@/components/comparison/quoted-position'
import { useComparison } from '@/components/comparison/use-comparison'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Check, More, Rows, Speech, X } from '@/components/ui/icons'
import { Menu, MenuItem, MenuLine, MenuLink } from '@/components/ui/menu'
import { LoadingLines } from '@/components/ui/page-state'
import { say } from '@/components/ui/say'
import type { FacingPosition } from '@/lib/features/comparison/schema'
import {
  confirmPositionAction,
  rejectPositionAction,
  reopenPositionAction,
} from '@/lib/features/position/actions'
import { settled } from '@/lib/platform/settled'

const ThreadList = lazy(() =>
  import('@/components/comment/thread-list').then((part) => ({ default: part.ThreadList })),
)
const CollectionPicker = lazy(() =>
  import('@/components/collection/collection-picker').then((part) => ({
    default: part.CollectionPicker,
  })),
)

/** A position where it stands in a comparison, with what can be done with it: review, comment, collect, tie. */
export function PositionInPlace({ position }: { position: FacingPosition }) {
  const { may } = useTeamFrame()
  const { frozen } = useComparison()
  const [talking, setTalking] = useState(false)
  const [collecting, setCollecting] = useState(false)
  const words = `${position.source}, ${position.cue}`
  return (
    <>
      <div className="flex items-start gap-x-2 text-sm">
        <span className="flex min-w-0 flex-wrap items-center gap-x-2 py-0.5">
          <QuotedWho position={position} />
        </span>
        {frozen ? null : (
          <span className="no-print ms-auto flex shrink-0 items-center text-muted">
            <ReviewInPlace position={position} />
            <Button
              tone="quiet"
              size="small"
              aria-expanded={talking}
              aria-label={`Comments on ${words}: ${position.comments}`}
              onClick={() => setTalking(!talking)}
              className="px-1.5"
            >
              <Speech size={14} /> {position.comments || ''}
            </Button>
            <AcrossLink position={position} />
            <Menu
              trigger={
                <Button
                  tone="quiet"
                  size="small"
                  aria-label={`More on ${words}`}
                  className="px-1.5"
                >
                  <More size={16} />
                </Button>
              }
            >
              <Verbs position={position} collect={() => setCollecting(true)} />
            </Menu>
          </span>
        )}
      </div>
      <QuotedWords position={position} />
      {talking ? (
        <Suspense fallback={<LoadingLines lines={2} label="Fetching comments" />}>
          <div className="no-print border-line border-l-2 py-2 pl-3">
            <ThreadList
              subject={{ kind: 'position', id: position.id, readoutId: position.readoutId }}
            />
          </div>
        </Suspense>
      ) : null}
      {collecting && may['collection.edit'] ? (
        <Suspense>
          <CollectionPicker
            subject={{ kind: 'position', positionId: position.id }}
            close={() => setCollecting(false)}
          />
        </Suspense>
      ) : null}
    </>
  )
}

/** Confirms or rejects a suggestion where it stands. */
export function ReviewInPlace({ position }: { position: FacingPosition }) {
  const words = `${position.source}, ${position.cue}`
  const { team, may } = useTeamFrame()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  if (!position.suggested || !may['position.confirm']) return null
  const undo = async (revision: number) => {
    await settled(reopenPositionAction({ team: team.slug, id: position.id, revision })).then(
      () => router.refresh(),
      (error: Error) => say(error.message, { failed: true }),
    )
  }
  const decide = async (action: typeof confirmPositionAction, done: string) => {
    setBusy(true)
    const { id, revision } = position
    try {
      const { card } = await settled(action({ team: team.slug, id, revision }))
      const now = card?.revision ?? revision + 1
      void say(done, { action: { label: 'Undo', onClick: () => void undo(now) } })
      router.refresh()
    } catch (error) {
      void say(error instanceof Error ? error.message : 'Not saved.', { failed: true })
    }
    setBusy(false)
  }
  return (
    <>
      <Button
        size="small"
        tone="quiet"
        aria-label={`Confirm: ${words}`}
        title="Confirm"
        className="min-h-6 px-1.5"
        disabled={busy}
        onClick={() => void decide(confirmPositionAction, 'Confirmed.')}
      >
        <Check size={15} />
      </Button>
      <Button
        size="small"
        tone="quiet"
        aria-label={`Reject: ${words}`}
        title="Reject"
        className="min-h-6 px-1.5"
        disabled={busy}
        onClick={() => void decide(rejectPositionAction, 'Rejected: it is in no comparison now.')}
      >
        <X size={15} />
      </Button>
    </>
  )
}

/** What its source said on its issue over time, one click away. */
export function AcrossLink({ position }: { position: FacingPosition }) {
  const { team } = useTeamFrame()
  const { actorId, issue, source, cue } = position
  const across = new URLSearchParams({
    ...(actorId ? { actor: actorId } : {}),
    ...(issue ? { issue } : {}),
  })
  return (
    <ButtonLink
      tone="quiet"
      size="small"
      className="min-h-6 px-1.5"
      href={`/t/${team.slug}/across?${across}`}
      aria-label={`Across calls: ${source}, ${cue}`}
      title="Across calls"
    >
      <Rows size={14} />
    </ButtonLink>
  )
}

function Verbs({ position, collect }: { position: FacingPosition; collect: () => void }) {
  const { team, may } = useTeamFrame()
  const { facing, find, partnersOf, openTie } = useComparison()
  const { id, readoutId } = position
  const apart = facing.ties.filter(
    ({ from, to, relation }) => relation === 'apart' && (from === id || to === id),
  )
  return (
    <>
      {partnersOf(id).map(({ other }) => (
        <MenuItem key={other.position.id} onSelect={() => openTie(id, other.position.id)}>
          Why it faces “{shortOf(other.position)}”…
        </MenuItem>
      ))}
      {may['comparison.tie'] && find(id) ? (
        <MenuItem onSelect={() => openTie(id)}>Tie to another position…</MenuItem>
      ) : null}
      {apart.map((tie) => (
        <MenuItem key={tie.id} onSelect={() => openTie(tie.from, tie.to)}>
          What was untied…
        </MenuItem>
      ))}
      <MenuLine />
      {may['collection.edit'] ? <MenuItem onSelect={collect}>Add to collection…</MenuItem> : null}
      <MenuLink href={`/t/${team.slug}/readouts/${readoutId}?position=${id}`}>
        In its readout
      </MenuLink>
    </>
  )
}

function shortOf({ content }: FacingPosition): string {
  const words = content.map(({ text }) => text).join('')
  return words.length > 40 ? `${words.slice(0, 40).replace(/\s+\S*$/, '')} …` : words
}
