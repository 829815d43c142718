'use client'
import { ActorChoice } from '@/components/across/actor-choice'
import { OptionPicker } from '@/components/across/option-picker'
import { SpanDay } from '@/components/across/span-day'
import { type ChoiceChange, useChoice } from '@/components/across/use-choice'
import { CHART_PARTIES, type ChartView } from '@/lib/features/chart/schema'

const CHOICE =
  'touchable max-w-full rounded-full border border-line bg-sheet px-3 py-0.5 text-sm hover:border-edge'

type Shown = Pick<ChartView, 'choice' | 'actors' | 'issue' | 'pairs'>

/** What a chart is narrowed to; the address holds it. */
export function ChartControls({ view }: { view: Shown }) {
  const { kind } = view.choice
  const { chosen, ask, pending } = useChoice()
  // Points after a place of the former choice are none of the new one.
  const choose = (to: ChoiceChange) => ask({ ...to, after: null })
  const parts = { view, chosen, choose }
  return (
    <search aria-label="Narrow the chart" className="flex flex-wrap items-center gap-2">
      {kind === 'untold' ? null : (
        <ActorChoice
          actors={view.actors}
          chosen={chosen.getAll('actor')}
          choose={(actor) => choose({ actor })}
        />
      )}
      {kind === 'force' || kind === 'raised' ? <IssueChoice {...parts} /> : null}
      {kind === 'untold' && view.pairs.length > 0 ? (
        <PairChoice view={view} onPick={([a, b]) => choose({ a, b })} />
      ) : null}
      {kind === 'months' || kind === 'network' ? (
        <Choice
          label="Pairs of"
          value={view.choice.by}
          options={PARTIES}
          onPick={(by) => choose({ by: by === 'actors' ? null : by })}
        />
      ) : null}
      {(['from', 'to'] as const).map((end) => (
        <SpanDay
          key={`${end} ${chosen.get(end)}`}
          label={end}
          value={chosen.get(end)}
          onChange={(day) => choose({ [end]: day })}
        />
      ))}
      <span role="status" className="text-muted text-sm">
        {pending ? 'Drawing…' : ''}
      </span>
    </search>
  )
}

const PARTIES = CHART_PARTIES.map((id) => ({ id, label: id }))

type Parts = { view: Shown; chosen: URLSearchParams; choose: (to: ChoiceChange) => void }

function IssueChoice({ view: { issue }, chosen, choose }: Parts) {
  return (
    <OptionPicker
      kind="issues"
      label={issue ? `on ${issue.label}` : 'On any issue'}
      title="Issues"
      any="Any issue"
      chosen={issue ? [issue.id] : []}
      onPick={(id) => choose({ issue: id === chosen.get('issue') ? null : id })}
    />
  )
}

function PairChoice({
  view: { choice, pairs },
  onPick,
}: {
  view: Shown
  onPick: (pair: [string, string]) => void
}) {
  const listed = pairs.map(({ a, b, calls }) => ({
    id: JSON.stringify([a, b]),
    label: `${a} and ${b} (${calls} ${calls === 1 ? 'call' : 'calls'})`,
  }))
  const value = JSON.stringify([choice.a, choice.b])
  const known = listed.some(({ id }) => id === value)
  const own = { id: value, label: `${choice.a} and ${choice.b}` }
  return (
    <Choice
      label="Issuers"
      value={value}
      options={known || !choice.a ? listed : [own, ...listed]}
      onPick={(picked) => {
        const taken = pairs.find(({ a, b }) => JSON.stringify([a, b]) === picked)
        if (taken) onPick([taken.a, taken.b])
      }}
    />
  )
}

function Choice({
  label,
  value,
  options,
  onPick,
}: {
  label: string
  value: string
  options: readonly { id: string; label: string }[]
  onPick: (id: string) => void
}) {
  return (
    <label className="flex min-w-0 max-w-full items-center gap-1.5 text-muted text-sm">
      {label}
      <select
        value={value}
        onChange={(event) => onPick(event.target.value)}
        className={`${CHOICE} min-w-0 flex-1 text-ink`}
      >
        {options.map(({ id, label: said }) => (
          <option key={id} value={id}>
            {said}
          </option>
        ))}
      </select>
    </label>
  )
}
