'use client'
import { useMemo } from 'react'
import { ACT_WORDS, FORCE_WORDS, isUnsure, STATE_WORDS } from '@/components/position/position-words'
import {
  choicesOf,
  type FilterChoice,
  type PositionFilter,
} from '@/components/readout/filter-positions'
import { Chip } from '@/components/ui/chip'
import { cn } from '@/components/ui/class-names'
import type { PositionCard, PositionState } from '@/lib/features/position/schema'

/** Narrows the list of positions; what is chosen stands in the address. */
export function Filters({
  positions,
  filter,
  setFilter,
  clear,
}: {
  positions: readonly PositionCard[]
  filter: PositionFilter
  setFilter: (change: Partial<PositionFilter>) => void
  clear: () => void
}) {
  const choices = useMemo(() => allChoices(positions), [positions])
  const open = positions.filter(({ state }) => state === 'suggested').length
  const unsure = positions.filter(isUnsure).length
  const standing = positions.filter(({ state }) => state !== 'rejected').length
  const none = Object.values(filter).every((value) => value === null)
  return (
    <fieldset className="flex flex-wrap items-center gap-1.5">
      <legend className="sr-only">Show positions</legend>
      <Chip pressed={none} onClick={clear}>
        All {standing}
      </Chip>
      <Chip
        pressed={filter.state === 'suggested'}
        onClick={() => setFilter({ state: filter.state === 'suggested' ? null : 'suggested' })}
      >
        To review {open}
      </Chip>
      {unsure > 0 || filter.unsure ? (
        <Chip
          pressed={filter.unsure === true}
          onClick={() => setFilter({ unsure: filter.unsure ? null : true })}
        >
          Unsure {unsure}
        </Chip>
      ) : null}
      <FilterSelect
        label="Actor"
        value={filter.actor}
        choices={choices.actor}
        onChoose={(actor) => setFilter({ actor })}
      />
      <FilterSelect
        label="Issue"
        value={filter.issue}
        choices={choices.issue}
        onChoose={(issue) => setFilter({ issue })}
      />
      <FilterSelect
        label="Act"
        value={filter.act}
        choices={choices.act}
        onChoose={(act) => setFilter({ act })}
      />
      <FilterSelect
        label="Force"
        value={filter.force === null ? null : String(filter.force)}
        choices={choices.force}
        onChoose={(force) => setFilter({ force: force === null ? null : Number(force) })}
      />
      <FilterSelect
        label="State"
        value={filter.state}
        choices={choices.state}
        onChoose={(state) => setFilter({ state: state as PositionState | null })}
      />
    </fieldset>
  )
}

function allChoices(positions: readonly PositionCard[]) {
  const one = (value: string, label: string) => [{ value, label }]
  return {
    actor: choicesOf(positions, (card) => {
      if (card.sourceKind === 'joint') return one('joint', 'Both')
      if (card.sourceKind === 'unclear') return one('unclear', 'Unclear')
      return card.sources.map(({ id, name }) => ({ value: id, label: name }))
    }),
    issue: choicesOf(positions, (card) =>
      card.issues.map(({ id, label }) => ({ value: id, label })),
    ),
    act: choicesOf(positions, ({ act }) => one(act, ACT_WORDS[act])),
    force: choicesOf(positions, ({ force }) =>
      one(String(force), `${force} · ${FORCE_WORDS[force]}`),
    ).sort((a, b) => a.value.localeCompare(b.value)),
    state: choicesOf(positions, ({ state }) => one(state, STATE_WORDS[state])),
  }
}

function FilterSelect({
  label,
  value,
  choices,
  onChoose,
}: {
  label: string
  value: string | null
  choices: readonly FilterChoice[]
  onChoose: (value: string | null) => void
}) {
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChoose(event.target.value || null)}
      className={cn(
        'touchable field-sizing-content max-w-44 cursor-pointer truncate rounded-full border px-2.5 py-0.5 text-sm',
        value === null ? 'border-line bg-sheet hover:border-edge' : 'border-ink bg-ink text-paper',
      )}
    >
      <option value="">{label}</option>
      {value !== null && !choices.some((choice) => choice.value === value) ? (
        <option value={value}>{value}</option>
      ) : null}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label} ({choice.count})
        </option>
      ))}
    </select>
  )
}
