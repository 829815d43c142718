'use client'
import Link from 'next/link'
import { useTeamFrame } from '@/components/shell/team-frame'
import { DiffWords } from '@/components/ui/diff-words'
import { ForceStrokes } from '@/components/ui/force-strokes'
import type { FacingPosition } from '@/lib/features/comparison/schema'

/** Who holds a position, and how strongly it is said. */
export function QuotedWho({ position }: { position: FacingPosition }) {
  const { source, cue, force, suggested } = position
  return (
    <>
      <span className="font-semibold text-side">{source}</span>
      <em className="font-serif">{cue}</em>
      <ForceStrokes force={force} />
      {suggested ? (
        <span className="border-edge border-b border-dotted text-muted text-xs">suggested</span>
      ) : null}
    </>
  )
}

/** The words of a position with those that differ marked; they lead to their place in the readout. */
export function QuotedWords({ position }: { position: FacingPosition }) {
  const { team } = useTeamFrame()
  const { id, readoutId, content, suggested } = position
  return (
    <blockquote dir="auto" className="font-serif text-lg leading-relaxed">
      <Link
        href={`/t/${team.slug}/readouts/${readoutId}?position=${id}`}
        prefetch={false}
        className={
          suggested
            ? 'decoration-edge decoration-dotted underline-offset-4 hover:underline'
            : 'underline-offset-4 hover:underline'
        }
      >
        <DiffWords runs={content} />
      </Link>
    </blockquote>
  )
}
