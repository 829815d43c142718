'use client'
import { useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { Popover } from 'radix-ui'
import { type FormEvent, useState } from 'react'
import { CONDITION_NAMES, CONDITION_VALUES, CONDITIONS } from '@/components/across/condition-words'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Plus } from '@/components/ui/icons'
import { acrossOptionsQuery } from '@/lib/features/across-options/client'
import type { AcrossOptions } from '@/lib/features/across-options/schema'

type Name = (typeof CONDITION_NAMES)[number]

/** Where the values of a condition stand that the team's readouts give. */
const LISTED: Partial<Record<Name, keyof AcrossOptions>> = {
  state: 'states',
  office: 'offices',
  issuer: 'issuers',
  untold: 'issuers',
}
const ITEM =
  'touchable flex cursor-pointer items-center justify-between gap-3 rounded-md px-2 py-1.5 data-[selected=true]:bg-soft'

/** Narrows a question: first which condition, then which value; by mouse, finger or keyboard. */
export function AddCondition({ onAdd }: { onAdd: (name: Name, value: string) => void }) {
  const [open, setOpen] = useState(false)
  const [name, setName] = useState<Name | null>(null)
  const openTo = (to: boolean) => {
    setOpen(to)
    setName(null)
  }
  return (
    <Popover.Root open={open} onOpenChange={openTo}>
      <Popover.Trigger className="touchable inline-flex items-center gap-1 rounded-full border border-line bg-sheet px-3 py-0.5 text-sm hover:border-edge">
        <Plus size={14} /> Condition
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={12}
          aria-label="Add a condition"
          className="z-40 w-[min(22rem,calc(100vw-1.5rem))] rounded-lg border border-line bg-sheet p-1.5 shadow-lift"
        >
          {name ? (
            <Value
              name={name}
              onValue={(value) => {
                onAdd(name, value)
                openTo(false)
              }}
            />
          ) : (
            <Choices
              title="Conditions"
              placeholder="Which condition?"
              choices={CONDITION_NAMES.map((id) => ({ id, label: CONDITIONS[id].title }))}
              onPick={(id) => setName(CONDITION_NAMES.find((one) => one === id) ?? null)}
            />
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

function Value({ name, onValue }: { name: Name; onValue: (value: string) => void }) {
  const { title } = CONDITIONS[name]
  const few = CONDITION_VALUES[name]
  if (few) return <Choices title={title} placeholder={title} choices={few} onPick={onValue} />
  const listed = LISTED[name]
  if (listed) return <Listed title={title} of={listed} onPick={onValue} />
  return <Typed title={title} type={name === 'changed' ? 'date' : 'text'} onValue={onValue} />
}

function Listed({
  title,
  of,
  onPick,
}: {
  title: string
  of: keyof AcrossOptions
  onPick: (id: string) => void
}) {
  const { team } = useTeamFrame()
  const { data, error, isPending } = useQuery(acrossOptionsQuery(team.slug, ''))
  if (error) {
    return (
      <p role="alert" className="px-2 py-2 text-danger text-sm">
        {error.message}
      </p>
    )
  }
  if (isPending) {
    return (
      <p role="status" className="px-2 py-2 text-muted text-sm">
        Looking…
      </p>
    )
  }
  return <Choices title={title} placeholder={title} choices={data?.[of] ?? []} onPick={onPick} />
}

function Choices({
  title,
  placeholder,
  choices,
  onPick,
}: {
  title: string
  placeholder: string
  choices: readonly { id: string; label: string; positions?: number }[]
  onPick: (id: string) => void
}) {
  return (
    <Command label={title}>
      <Command.Input
        autoFocus
        placeholder={placeholder}
        className="w-full rounded-md border border-edge bg-sheet px-2.5 py-1.5 text-base placeholder:text-muted"
      />
      <Command.List label={title} className="mt-1.5 max-h-72 overflow-y-auto">
        <Command.Empty className="px-2 py-2 text-muted text-sm">
          Nothing of that name.
        </Command.Empty>
        {choices.map(({ id, label, positions }) => (
          <Command.Item
            key={id}
            value={`${label} ${id}`}
            onSelect={() => onPick(id)}
            className={ITEM}
          >
            <span dir="auto" className="min-w-0 truncate">
              {label}
            </span>
            {positions === undefined ? null : (
              <span className="shrink-0 text-muted text-sm tabular-nums">{positions}</span>
            )}
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  )
}

function Typed({
  title,
  type,
  onValue,
}: {
  title: string
  type: 'date' | 'text'
  onValue: (value: string) => void
}) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const value = String(new FormData(event.currentTarget).get('value') ?? '').trim()
    if (value) onValue(value)
  }
  return (
    <form onSubmit={submit} className="grid gap-2 p-1.5">
      <TextField label={title} name="value" type={type} required autoFocus maxLength={200} />
      <Button type="submit" size="small">
        Add
      </Button>
    </form>
  )
}
