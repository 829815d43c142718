'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'
import { say } from '@/components/ui/say'
import { switchLetterKeysAction } from '@/lib/features/person/actions'
import { settled } from '@/lib/platform/settled'

const LETTERS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['j', 'k'], 'next, previous note'],
  [['y'], 'confirm'],
  [['n'], 'reject'],
  [['e'], 'edit'],
  [['c'], 'comment'],
  [['u'], 'undo the last step'],
  [['s'], 'choose words, beginning with a sentence'],
  [['r'], 'next to review, here or in the next readout'],
  [['?'], 'these keys'],
]
const ALWAYS: typeof LETTERS = [
  [['Enter'], 'from a mark to its note'],
  [['Esc'], 'from a note back to its mark'],
  [['↓', '↑'], 'while choosing: next, previous sentence'],
  [['Enter'], 'while choosing: to what can be done with the words'],
  [['→', '←'], 'while choosing: a word more, a word less; with Shift at the beginning'],
]

/** The keys of a readout's page, and the switch for single letters. */
export function KeysDialog({
  open,
  onOpenChange,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
}) {
  const { person } = useTeamFrame()
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keys">
      <div className="grid gap-5">
        <KeyTable title="Single letters" rows={LETTERS} off={!person.letterKeys} />
        <KeyTable title="Always" rows={ALWAYS} off={false} />
        <LetterSwitch on={person.letterKeys} />
      </div>
    </Dialog>
  )
}

function KeyTable({ title, rows, off }: { title: string; rows: typeof LETTERS; off: boolean }) {
  return (
    <section>
      <h3 className="pb-1 font-medium text-muted text-sm">
        {title}
        {off ? ' (switched off)' : ''}
      </h3>
      <dl className="grid grid-cols-[7rem_1fr] gap-y-1.5">
        {rows.map(([keys, what]) => (
          <div key={what} className="contents">
            <dt className="flex items-start gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function LetterSwitch({ on }: { on: boolean }) {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const turn = async () => {
    setBusy(true)
    try {
      await settled(switchLetterKeysAction({ on: !on }))
      router.refresh()
    } catch (error) {
      await say(error instanceof Error ? error.message : 'It was not changed.', { failed: true })
    }
    setBusy(false)
  }
  return (
    <div>
      <Button disabled={busy} onClick={turn}>
        {on ? 'Switch single letters off' : 'Switch single letters on'}
      </Button>
    </div>
  )
}
