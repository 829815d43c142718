'use client'
import {
  ACT_WORDS,
  POLARITY_WORDS,
  STATE_WORDS,
  sourceWords,
} from '@/components/position/position-words'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { PositionCard } from '@/lib/features/position/schema'

/** Somebody saved the position while it was being edited here: theirs is shown whole above what one wrote. */
export function FormConflict({
  theirs,
  keepMine,
  takeTheirs,
}: {
  theirs: PositionCard
  keepMine: () => void
  takeTheirs: () => void
}) {
  const who = theirs.decidedBy?.name ?? 'Somebody'
  const facts = [
    STATE_WORDS[theirs.state],
    ACT_WORDS[theirs.act],
    `force ${theirs.force}`,
    POLARITY_WORDS[theirs.polarity],
    theirs.issues.map(({ label }) => label).join(', '),
  ]
  return (
    <Notice>
      <p>{who} changed this position while you were at it. Now it says:</p>
      <p dir="auto" className="font-serif">
        <b>{sourceWords(theirs)}</b> <i>{theirs.cue}</i> {theirs.content}
      </p>
      <p className="text-muted text-sm">{facts.filter(Boolean).join(' · ')}</p>
      <p className="pb-1">What you chose is kept below.</p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" onClick={keepMine}>
          Go on with mine
        </Button>
        <Button size="small" onClick={takeTheirs}>
          Take theirs
        </Button>
      </div>
    </Notice>
  )
}
