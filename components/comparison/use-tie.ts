import { type FormEvent, useState } from 'react'
import type { Sided } from '@/components/comparison/use-comparison'
import { useTeamFrame } from '@/components/shell/team-frame'
import { say } from '@/components/ui/say'
import { restoreTieAction, tiePositionsAction, withdrawTieAction } from '@/lib/features/tie/actions'
import {
  inverseOf,
  RELATION_WORDS,
  type TieRelation,
  type TieView,
} from '@/lib/features/tie/schema'
import { RefusedError, settled } from '@/lib/platform/settled'

/** What may be said of two positions: a relation of the first to the second, or that they do not belong together. */
export type Said = TieRelation | 'apart'

/** A tie as it is being said, saving it and taking it back; each can be undone from its message. */
export function useTie({
  from,
  to,
  tie,
  done,
}: {
  from: Sided
  to: Sided
  tie: TieView | null
  done: () => void
}) {
  const { team } = useTeamFrame()
  // Shown from the first position, whichever end it was said from.
  const asSaid = (one: TieView | null): Said =>
    !one ? 'same' : one.from === from.position.id ? one.relation : inverseOf(one.relation)
  const [relation, setRelation] = useState<Said>(asSaid(tie))
  const [note, setNote] = useState(tie?.note ?? '')
  const [revision, setRevision] = useState(tie?.revision ?? null)
  const [problem, setProblem] = useState<string | null>(null)

  const save = async (event: FormEvent) => {
    event.preventDefault()
    try {
      const saved = await settled(
        tiePositionsAction({
          ...{ team: team.slug, relation, note, revision },
          ...{ from: from.position.id, to: to.position.id },
        }),
      )
      void say(relation === 'apart' ? 'Untied.' : 'Tied.', {
        action: { label: 'Undo', onClick: () => void undo(saved) },
      })
      done()
    } catch (error) {
      const current = conflictOf(error)
      if (current) setRevision(current.revision)
      setProblem(
        current
          ? `${current.by ?? 'Somebody'} said meanwhile that the first ${RELATION_WORDS[asSaid(current)]} the second. Save again to put yours in its place.`
          : error instanceof Error
            ? error.message
            : 'Not saved. Try again.',
      )
    }
  }
  const undo = async (saved: TieView) => {
    const back = tie
      ? tiePositionsAction({
          ...{ team: team.slug, from: tie.from, to: tie.to, relation: tie.relation },
          ...{ note: tie.note, revision: saved.revision },
        })
      : withdrawTieAction({ team: team.slug, tieId: saved.id })
    await settled(back).then(done, (error: Error) => say(error.message, { failed: true }))
  }
  const withdraw = async () => {
    if (!tie) return
    const aim = { team: team.slug, tieId: tie.id }
    try {
      await settled(withdrawTieAction(aim))
      void say('Taken back: Parley decides alone again.', {
        action: { label: 'Undo', onClick: () => void settled(restoreTieAction(aim)).then(done) },
      })
      done()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'Not taken back. Try again.')
    }
  }
  return { relation, setRelation, note, setNote, problem, save, withdraw }
}

function conflictOf(error: unknown): TieView | null {
  if (!(error instanceof RefusedError) || error.refusal.code !== 'conflict') return null
  return (error.refusal.detail as { current?: TieView | null } | undefined)?.current ?? null
}
