'use client'
import { X } from 'lucide-react'
import { parseAsNativeArrayOf, parseAsString, useQueryStates } from 'nuqs'
import { useTransition } from 'react'
import { ActorChoice, CHIP } from '@/components/across/actor-choice'
import { AddCondition } from '@/components/across/add-condition'
import { toldConditions } from '@/components/across/condition-words'
import { OptionPicker } from '@/components/across/option-picker'
import { SpanDay } from '@/components/across/span-day'
import { Button } from '@/components/ui/button'
import { type AcrossPage, isNarrowed } from '@/lib/features/across/schema'

const ADDRESS = {
  actor: parseAsNativeArrayOf(parseAsString),
  issue: parseAsString,
  from: parseAsString,
  to: parseAsString,
  after: parseAsString,
  position: parseAsString,
  state: parseAsString,
  office: parseAsString,
  side: parseAsString,
  issuer: parseAsString,
  channel: parseAsString,
  cue: parseAsString,
  act: parseAsString,
  force: parseAsString,
  direction: parseAsString,
  untold: parseAsString,
  first: parseAsString,
  changed: parseAsString,
  call: parseAsString,
  with: parseAsString,
  pair: parseAsString,
  initiative: parseAsString,
}
/** Every condition taken back. */
const CLEARED = {
  ...{ actor: [], issue: null, from: null, to: null, state: null, office: null, side: null },
  ...{ issuer: null, channel: null, cue: null, act: null, force: null, direction: null },
  ...{ untold: null, first: null, changed: null, call: null, with: null },
}
type Asked = Pick<AcrossPage, 'choice' | 'actors' | 'issue' | 'call' | 'counterpart' | 'pair'>

/** Whose positions, on what, within which days; the address holds the choice. */
export function AcrossChoiceForm({ page }: { page: Asked }) {
  const { choice, actors, issue } = page
  const [pending, startTransition] = useTransition()
  const [chosen, setChosen] = useQueryStates(ADDRESS, {
    shallow: false,
    history: 'push',
    startTransition,
  })
  // A page of the former choice is no page of the new one.
  const choose = (to: Partial<typeof chosen>) =>
    void setChosen({ ...to, after: null, position: null })
  const told = toldConditions(page)
  return (
    <search aria-label="Choose what to follow" className="flex flex-wrap items-center gap-2">
      <ActorChoice actors={actors} chosen={chosen.actor} choose={(actor) => choose({ actor })} />
      <OptionPicker
        kind="issues"
        label={issue ? `on ${issue.label}` : 'On any issue'}
        title="Issues"
        any="Any issue"
        chosen={issue ? [issue.id] : []}
        onPick={(id) => choose({ issue: id === chosen.issue ? null : id })}
      />
      <SpanDay
        key={`from ${chosen.from}`}
        label="from"
        value={chosen.from}
        onChange={(from) => choose({ from })}
      />
      <SpanDay
        key={`to ${chosen.to}`}
        label="to"
        value={chosen.to}
        onChange={(to) => choose({ to })}
      />
      {told.map(({ name, label }) => (
        <button
          key={name}
          type="button"
          aria-label={`Leave out: ${label}`}
          onClick={() => choose({ [name]: null })}
          className={CHIP}
        >
          {label} <X aria-hidden size={13} />
        </button>
      ))}
      <AddCondition onAdd={(name, value) => choose({ [name]: value })} />
      {isNarrowed(choice) ? (
        <Button size="small" tone="quiet" onClick={() => choose(CLEARED)}>
          Clear
        </Button>
      ) : null}
      <span role="status" className="text-muted text-sm">
        {pending ? 'Looking…' : ''}
      </span>
    </search>
  )
}
