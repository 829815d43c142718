'use client'
import { useId, useState } from 'react'
import type { WordingDraft } from '@/components/position/wording-draft'
import { Button } from '@/components/ui/button'
import { Chip } from '@/components/ui/chip'

type Held = Pick<WordingDraft, 'sourceKind' | 'sources'>

/** Who holds it: of the cast, both sides together, left open by the text, or somebody else by name. */
export function SourcePicker({
  held,
  cast,
  onChange,
}: {
  held: Held
  cast: readonly { id: string; name: string }[]
  onChange: (held: Held) => void
}) {
  const id = useId()
  const [name, setName] = useState('')
  const chosen = new Set(held.sources.map((source) => source.id ?? source.name))
  const toggle = (source: { id: string | null; name: string }) => {
    const key = source.id ?? source.name
    const sources = chosen.has(key)
      ? held.sources.filter((one) => (one.id ?? one.name) !== key)
      : [...held.sources, source]
    onChange({ sourceKind: 'actors', sources })
  }
  const others = held.sources.filter(({ id }) => !cast.some((one) => one.id === id))
  const addName = () => {
    const trimmed = name.trim()
    if (trimmed.length < 2) return
    const known = cast.find((one) => one.name.toLowerCase() === trimmed.toLowerCase())
    if (!chosen.has(known?.id ?? trimmed)) toggle(known ?? { id: null, name: trimmed })
    setName('')
  }
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1 font-medium text-sm">Held by</legend>
      <div className="flex flex-wrap gap-1">
        {[...cast, ...others].map((one) => (
          <Chip
            key={one.id ?? one.name}
            pressed={held.sourceKind === 'actors' && chosen.has(one.id ?? one.name)}
            onClick={() => toggle(one)}
          >
            {one.name}
          </Chip>
        ))}
        <Chip
          pressed={held.sourceKind === 'joint'}
          onClick={() => onChange({ sourceKind: 'joint', sources: [] })}
        >
          Both sides
        </Chip>
        <Chip
          pressed={held.sourceKind === 'unclear'}
          onClick={() => onChange({ sourceKind: 'unclear', sources: [] })}
        >
          Left open
        </Chip>
      </div>
      <div className="flex gap-1.5">
        <label htmlFor={id} className="sr-only">
          Somebody else, by name
        </label>
        <input
          id={id}
          value={name}
          dir="auto"
          placeholder="Somebody else, by name"
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            addName()
          }}
          className="min-w-0 grow rounded-md border border-edge bg-sheet px-2.5 py-1"
        />
        <Button size="small" disabled={name.trim().length < 2} onClick={addName}>
          Add
        </Button>
      </div>
    </fieldset>
  )
}
