'use client'
import { ActorChoice, CHIP } from '@/components/across/actor-choice'
import { AddCondition } from '@/components/across/add-condition'
import { toldConditions } from '@/components/across/condition-words'
import { OptionPicker } from '@/components/across/option-picker'
import { SpanDay } from '@/components/across/span-day'
import { type ChoiceChange, useChoice } from '@/components/across/use-choice'
import { Button } from '@/components/ui/button'
import { X } from '@/components/ui/icons'
import { ACROSS_CONDITIONS, type AcrossPage, isNarrowed } from '@/lib/features/across/schema'

/** Every condition taken back. */
const CLEARED: ChoiceChange = {
  actor: null,
  ...Object.fromEntries(ACROSS_CONDITIONS.map((name) => [name, null])),
}
type Asked = Pick<AcrossPage, 'choice' | 'actors' | 'issue' | 'call' | 'counterpart' | 'pair'>

/** Whose positions, on what, within which days; the address holds the choice. */
export function AcrossChoiceForm({ page }: { page: Asked }) {
  const { choice, actors, issue } = page
  const { chosen, ask, pending } = useChoice()
  // A page of the former choice is no page of the new one.
  const choose = (to: ChoiceChange) => ask({ ...to, after: null, position: null })
  const told = toldConditions(page)
  return (
    <search aria-label="Choose what to follow" className="flex flex-wrap items-center gap-2">
      <ActorChoice
        actors={actors}
        chosen={chosen.getAll('actor')}
        choose={(actor) => choose({ actor })}
      />
      <OptionPicker
        kind="issues"
        label={issue ? `on ${issue.label}` : 'On any issue'}
        title="Issues"
        any="Any issue"
        chosen={issue ? [issue.id] : []}
        onPick={(id) => choose({ issue: id === chosen.get('issue') ? null : id })}
      />
      {(['from', 'to'] as const).map((end) => (
        <SpanDay
          key={`${end} ${chosen.get(end)}`}
          label={end}
          value={chosen.get(end)}
          onChange={(day) => choose({ [end]: day })}
        />
      ))}
      {told.map(({ name, label }) => (
        <button
          key={name}
          type="button"
          aria-label={`Leave out: ${label}`}
          onClick={() => choose({ [name]: null })}
          className={CHIP}
        >
          {label} <X size={13} />
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
