'use client'
import { type KeyboardEvent, useId, useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { cn } from '@/components/ui/class-names'
import { X } from '@/components/ui/icons'
import { useIssueChoices } from '@/lib/features/position/client'
import type { IssueChoice } from '@/lib/features/position/schema'

type Chosen = { id: string; label: string }

const SHOWN = 8

/** What a position is about: chosen issues, and a field that finds more by name or alias. */
export function IssuePicker({
  chosen,
  onChange,
}: {
  chosen: readonly Chosen[]
  onChange: (chosen: readonly Chosen[]) => void
}) {
  const { team } = useTeamFrame()
  const id = useId()
  const { data: choices = [], isPending } = useIssueChoices(team.slug)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const found = query.trim() ? findIssues(choices, query, chosen) : []
  const add = (issue: IssueChoice | undefined) => {
    if (!issue) return
    onChange([...chosen, { id: issue.id, label: issue.label }])
    setQuery('')
    setAt(0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!query) return
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter') add(found[at])
    else if (event.key === 'Escape') setQuery('')
    else return
    event.preventDefault()
  }
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium text-sm">
        Issues
      </label>
      <ChosenIssues chosen={chosen} onChange={onChange} />
      <input
        id={id}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found[at] ? `${id}-${found[at].id}` : undefined}
        value={query}
        placeholder="Find an issue"
        autoComplete="off"
        onChange={(event) => {
          setQuery(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
        className="w-full rounded-md border border-edge bg-sheet px-2.5 py-1"
      />
      <FoundIssues id={id} found={found} at={at} onChoose={add} />
      {query && !isPending && found.length === 0 ? (
        <p role="status" className="text-muted text-sm">
          No issue of that name.
        </p>
      ) : null}
    </div>
  )
}

function ChosenIssues({
  chosen,
  onChange,
}: {
  chosen: readonly Chosen[]
  onChange: (chosen: readonly Chosen[]) => void
}) {
  if (chosen.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-1">
      {chosen.map((issue) => (
        <li key={issue.id}>
          <button
            type="button"
            aria-label={`Remove ${issue.label}`}
            onClick={() => onChange(chosen.filter((one) => one.id !== issue.id))}
            className="touchable inline-flex items-center gap-1 rounded-full border border-line px-2 py-0.5 text-sm hover:border-edge"
          >
            {issue.label} <X size={13} />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The list below the field, whose keys the field hears. */
function FoundIssues({
  id,
  found,
  at,
  onChoose,
}: {
  /** The field's id. */
  id: string
  found: readonly IssueChoice[]
  at: number
  onChoose: (issue: IssueChoice) => void
}) {
  return (
    <div id={`${id}-list`} role="listbox" aria-label="Issues found" className="text-sm">
      {found.map((issue, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field above hears the keys of its list
        // biome-ignore lint/a11y/useFocusableInteractive: as in every combobox, the cursor stays in the field
        <div
          key={issue.id}
          id={`${id}-${issue.id}`}
          role="option"
          aria-selected={index === at}
          onClick={() => onChoose(issue)}
          className={cn('touchable cursor-pointer rounded-sm px-2 py-1', index === at && 'bg-soft')}
        >
          {issue.label}
        </div>
      ))}
    </div>
  )
}

/** Issues by the words typed: those that begin so first, then those that have them anywhere. */
export function findIssues(
  choices: readonly IssueChoice[],
  query: string,
  without: readonly Chosen[],
): IssueChoice[] {
  const words = query.toLowerCase().trim().split(/\s+/)
  const taken = new Set(without.map(({ id }) => id))
  const ranked = choices.flatMap((issue) => {
    if (taken.has(issue.id)) return []
    const names = [issue.label, issue.id, ...issue.aliases].map((name) => name.toLowerCase())
    const fits = words.every((word) => names.some((name) => name.includes(word)))
    if (!fits) return []
    return [{ issue, rank: names[0]?.startsWith(words[0] ?? '') ? 0 : 1 }]
  })
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, SHOWN)
    .map(({ issue }) => issue)
}
