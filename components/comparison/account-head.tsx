'use client'
import Link from 'next/link'
import { useTeamFrame } from '@/components/shell/team-frame'
import { cn } from '@/components/ui/class-names'
import { Day } from '@/components/ui/day'
import type { FacingHead } from '@/lib/features/comparison/schema'
import { RELATION_WORDS } from '@/lib/features/tie/schema'

/** On a phone the accounts stand one above the other; this shows both or one, without any script. */
export function Switch({ a, b }: { a: string; b: string }) {
  const options = [
    { id: 'show-both', label: 'Both' },
    { id: 'show-a', label: a },
    { id: 'show-b', label: b },
  ]
  return (
    <fieldset className="no-print flex flex-wrap gap-2 md:hidden">
      <legend className="sr-only">Which account to show</legend>
      {options.map(({ id, label }, at) => (
        <label
          key={id}
          className="touchable flex items-center rounded-full border border-line bg-sheet px-3 text-sm has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name="shown-account"
            id={id}
            defaultChecked={at === 0}
            className="sr-only"
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

/** Hides a side where the switch of the phone shows the other; stands inside `group/facing`. */
export const HIDDEN_ON_PHONE = {
  a: 'max-md:group-has-[#show-b:checked]/facing:hidden',
  b: 'max-md:group-has-[#show-a:checked]/facing:hidden',
} as const

/** What is left out of the comparison until somebody looks at it. */
export function WaitingWords({ head: { readoutId, waiting, waitingTies } }: { head: FacingHead }) {
  const { team } = useTeamFrame()
  if (!waiting) return null
  return (
    <div className="text-sm">
      <p>
        {waiting === 1 ? '1 position is' : `${waiting} positions are`} left out:{' '}
        <Link href={`/t/${team.slug}/readouts/${readoutId}/versions`} className="underline">
          {waiting === 1 ? 'its' : 'their'} words changed, to confirm
        </Link>
      </p>
      {waitingTies?.map((tie) => (
        <p key={tie.tieId} className="text-muted">
          <q>{tie.words}</q> {RELATION_WORDS[tie.relation]} <q>{tie.otherWords}</q>, as{' '}
          {tie.by ?? 'somebody'} said: shown once confirmed
        </p>
      ))}
    </div>
  )
}

/** An account at the head of its column. */
export function AccountHead({ head, side }: { head: FacingHead; side: 'a' | 'b' }) {
  const { team } = useTeamFrame()
  return (
    <header data-side={side} className={cn('border-side border-t-4 pt-3', HIDDEN_ON_PHONE[side])}>
      <p className="font-semibold text-sm text-side">{head.issuer}</p>
      <h3 className="font-semibold font-serif text-xl leading-snug">
        <Link
          href={`/t/${team.slug}/readouts/${head.readoutId}`}
          className="underline-offset-4 hover:underline"
        >
          {head.title}
        </Link>
      </h3>
      <p className="text-muted text-sm tabular-nums">
        <Day iso={head.publishedOn} /> · {head.words} words · {head.positions} positions
      </p>
      <WaitingWords head={head} />
    </header>
  )
}
