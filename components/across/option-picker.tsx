'use client'
import { useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { Popover } from 'radix-ui'
import { useDeferredValue, useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Check, ChevronDown } from '@/components/ui/icons'
import { acrossOptionsQuery } from '@/lib/features/across-options/client'
import type { AcrossOption } from '@/lib/features/across-options/schema'

type Picking = {
  kind: 'actors' | 'issues'
  title: string
  chosen: readonly string[]
  onPick: (id: string) => void
  /** What taking the choice back is called, where there is one to take back. */
  any?: string
}

/** A searchable choice of the team's actors or issues, with counts; by mouse, finger or keyboard. */
export function OptionPicker({ label, ...picking }: Picking & { label: string }) {
  const [open, setOpen] = useState(false)
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className="touchable inline-flex max-w-72 items-center gap-1 rounded-full border border-line bg-sheet px-3 py-0.5 text-sm hover:border-edge">
        <span className="truncate">{label}</span> <ChevronDown size={14} className="shrink-0" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={12}
          className="z-40 w-[min(22rem,calc(100vw-1.5rem))] rounded-lg border border-line bg-sheet p-1.5 shadow-lift"
        >
          <Options
            {...picking}
            onPick={(id) => {
              picking.onPick(id)
              setOpen(false)
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

function Options({ kind, title, chosen, onPick, any }: Picking) {
  const { team } = useTeamFrame()
  const [typed, setTyped] = useState('')
  // Actors can be many: the server finds them. Issues are few: all are here.
  const name = useDeferredValue(kind === 'actors' ? typed : '')
  const { data, error, isPending } = useQuery(acrossOptionsQuery(team.slug, name))
  const options = data?.[kind] ?? []
  const [current] = chosen
  const back = any && current ? [{ id: current, label: any, positions: 0 }] : []
  // What is found comes later than the words typed: the first of it is at hand, unless one moved on to another.
  const [at, setAt] = useState('')
  const values = [...back, ...options].map(keyOf)
  return (
    <Command
      label={title}
      shouldFilter={kind === 'issues'}
      {...(kind === 'actors' && {
        value: values.includes(at) ? at : (values[0] ?? ''),
        onValueChange: setAt,
      })}
    >
      <Command.Input
        value={typed}
        onValueChange={setTyped}
        placeholder={kind === 'actors' ? 'Find an actor' : 'Find an issue'}
        className="w-full rounded-md border border-edge bg-sheet px-2.5 py-1.5 text-base placeholder:text-muted"
      />
      <Command.List label={title} className="mt-1.5 max-h-72 overflow-y-auto">
        {error ? (
          <p role="alert" className="px-2 py-2 text-danger text-sm">
            {error.message}
          </p>
        ) : null}
        {isPending ? (
          <p role="status" className="px-2 py-2 text-muted text-sm">
            Looking…
          </p>
        ) : null}
        {back.map((option) => (
          <Option key="back" option={option} onPick={onPick} />
        ))}
        {options.map((option) => (
          <Option
            key={option.id}
            option={option}
            onPick={onPick}
            chosen={chosen.includes(option.id)}
          />
        ))}
        {data ? (
          <Command.Empty className="px-2 py-2 text-muted text-sm">
            {kind === 'actors'
              ? 'No actor of that name holds a position.'
              : 'No issue of that name.'}
          </Command.Empty>
        ) : null}
      </Command.List>
    </Command>
  )
}

/** Two actors of one name are two: the id tells them apart. */
function keyOf({ id, label, positions }: AcrossOption): string {
  return positions > 0 ? `${label} ${id}` : label
}

function Option({
  option: { id, label, positions },
  chosen = false,
  onPick,
}: {
  option: AcrossOption
  chosen?: boolean
  onPick: (id: string) => void
}) {
  return (
    <Command.Item
      value={keyOf({ id, label, positions })}
      onSelect={() => onPick(id)}
      className="touchable flex cursor-pointer items-center justify-between gap-3 rounded-md px-2 py-1.5 data-[selected=true]:bg-soft"
    >
      <span dir="auto" className="min-w-0 truncate">
        {label}
        {chosen ? (
          <>
            <Check size={14} className="ml-1.5 inline" />
            <span className="sr-only"> (chosen)</span>
          </>
        ) : null}
      </span>
      {positions > 0 ? (
        <span className="shrink-0 text-muted text-sm tabular-nums">
          {positions} {positions === 1 ? 'position' : 'positions'}
        </span>
      ) : null}
    </Command.Item>
  )
}
