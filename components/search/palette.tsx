'use client'
import { useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { useRouter } from 'next/navigation'
import { Dialog } from 'radix-ui'
import { useDeferredValue, useEffect, useEffectEvent, useState } from 'react'
import { HitLine } from '@/components/search/hit-line'
import { inWords, KIND_HEADINGS, placeOf } from '@/components/search/place-of'
import { usePaletteCommands } from '@/components/search/use-palette-commands'
import { useTeamFrame } from '@/components/shell/team-frame'
import { fetchFindings, findingsKey } from '@/lib/features/search/client'
import type { Findings, HitKind } from '@/lib/features/search/schema'
import type { TeamChoice } from '@/lib/features/team/schema'

const LINE =
  'flex cursor-pointer items-baseline gap-3 px-4 py-2 data-[selected=true]:bg-soft touchable'
const HEADING =
  '[&_[cmdk-group-heading]]:px-4 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-sm [&_[cmdk-group-heading]]:text-muted'

/** What was typed while the palette was still being fetched, until its field has taken it. */
export type EarlyKeys = { typed: () => string; taken: () => void }

/** One field for everything: what was saved is found while one types, and commands are there by name. */
export function Palette({
  open,
  onOpenChange,
  teams,
  early,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
  teams: readonly TeamChoice[]
  early: EarlyKeys
}) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-ink/30" />
        <Dialog.Content
          aria-describedby={undefined}
          onOpenAutoFocus={focusAtEnd}
          className="fixed top-[8vh] left-1/2 z-50 w-[min(40rem,calc(100vw-1.5rem))] -translate-x-1/2 overflow-hidden rounded-lg bg-sheet shadow-lift"
        >
          <Dialog.Title className="sr-only">Search and commands</Dialog.Title>
          <PaletteField teams={teams} early={early} close={() => onOpenChange(false)} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** Focuses the field behind what it has already: the dialog by itself would select that, and the next key replace it. */
function focusAtEnd(event: Event) {
  const field = (event.currentTarget as HTMLElement | null)?.querySelector('input')
  if (!field) return
  event.preventDefault()
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
}

function PaletteField({
  teams,
  early,
  close,
}: {
  teams: readonly TeamChoice[]
  early: EarlyKeys
  close: () => void
}) {
  const { team } = useTeamFrame()
  const router = useRouter()
  const [typed, setTyped] = useState(early.typed)
  const taken = useEffectEvent(early.taken)
  useEffect(() => taken(), [])
  const q = useDeferredValue(typed)
  const asked = q.trim().length > 1
  const { data, isFetching, isError } = useQuery({
    queryKey: findingsKey(team.slug, q),
    queryFn: ({ signal }) => fetchFindings(team.slug, q, signal),
    enabled: asked,
    placeholderData: (before) => before,
  })
  const go = (place: string) => {
    close()
    router.push(place)
  }
  const commands = usePaletteCommands({ teams, go, close }).filter(({ label }) =>
    label.toLowerCase().includes(typed.trim().toLowerCase()),
  )
  return (
    <Command shouldFilter={false} label="Search and commands">
      <Command.Input
        value={typed}
        onValueChange={setTyped}
        placeholder="Find a call, a person, an issue, words"
        className="w-full border-line border-b bg-transparent px-4 py-3.5 text-lg outline-none placeholder:text-muted"
      />
      <Command.List className="max-h-[min(60vh,34rem)] overflow-y-auto pb-2">
        {asked && data ? <Found findings={data} team={team.slug} go={go} /> : null}
        {asked ? (
          <Command.Item
            value="all-results"
            className={LINE}
            onSelect={() => go(`/t/${team.slug}/search?${new URLSearchParams({ q: typed })}`)}
          >
            See everything found for “{typed.trim()}”
          </Command.Item>
        ) : null}
        {commands.length > 0 ? (
          <Command.Group heading="Commands" className={HEADING}>
            {commands.map(({ label, run }) => (
              <Command.Item key={label} value={label} className={LINE} onSelect={run}>
                {label}
              </Command.Item>
            ))}
          </Command.Group>
        ) : null}
      </Command.List>
      <p role="status" className="border-line border-t px-4 py-2 text-muted text-sm">
        <ReadAs findings={asked ? data : undefined} busy={isFetching} failed={isError} />
      </p>
    </Command>
  )
}

function Found({
  findings,
  team,
  go,
}: {
  findings: Findings
  team: string
  go: (place: string) => void
}) {
  return (Object.keys(KIND_HEADINGS) as HitKind[]).map((kind) => {
    const hits = findings.hits.filter((hit) => hit.kind === kind)
    return hits.length ? (
      <Command.Group key={kind} heading={KIND_HEADINGS[kind]} className={HEADING}>
        {hits.map((hit) => (
          <Command.Item
            key={hit.id}
            value={`${kind} ${hit.id}`}
            className={LINE}
            onSelect={() => go(placeOf(team, hit))}
          >
            <HitLine hit={hit} />
          </Command.Item>
        ))}
      </Command.Group>
    ) : null
  })
}

function ReadAs({
  findings,
  busy,
  failed,
}: {
  findings: Findings | undefined
  busy: boolean
  failed: boolean
}) {
  if (failed) return 'The search did not answer. Type on, or try again.'
  if (!findings) return busy ? 'Looking…' : 'All words must be there; “quoted words” exactly so.'
  const read = inWords(findings)
  if (!read) return 'All words must be there; “quoted words” exactly so.'
  return findings.hits.length ? `Found by ${read}.` : `Nothing is found by ${read}.`
}
