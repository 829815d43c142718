'use client'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { EarlyKeys } from '@/components/search/palette'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Kbd } from '@/components/ui/kbd'
import type { TeamChoice } from '@/lib/features/team/schema'

// Fetched at the first opening: no page pays for it before.
const Palette = lazy(() =>
  import('@/components/search/palette').then((part) => ({ default: part.Palette })),
)

/** The way into searching, in the bar: opens the palette by `/` or Ctrl-K; without scripts it is a link. */
export function SearchBox({ teams }: { teams: readonly TeamChoice[] }) {
  const { team, person } = useTeamFrame()
  const [open, setOpen] = useState(false)
  const [wanted, setWanted] = useState(false)
  const early = useEarlyKeys(open)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!opens(event, person.letterKeys)) return
      event.preventDefault()
      setWanted(true)
      setOpen(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [person.letterKeys])

  return (
    <>
      <a
        href={`/t/${team.slug}/search`}
        aria-keyshortcuts={person.letterKeys ? '/ Control+K' : 'Control+K'}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          setWanted(true)
          setOpen(true)
        }}
        className="touchable flex items-center gap-3 rounded-md border border-line bg-sheet px-3 py-1.5 text-muted hover:border-edge"
      >
        <span className="hidden md:inline">Find a call, a person, an issue, words</span>
        <span className="md:hidden">Find</span>
        <span aria-hidden className="hidden md:inline">
          <Kbd>{person.letterKeys ? '/' : 'Ctrl K'}</Kbd>
        </span>
      </a>
      {wanted ? (
        <Suspense>
          <Palette open={open} onOpenChange={setOpen} teams={teams} early={early} />
        </Suspense>
      ) : null}
    </>
  )
}

/** What is typed before the palette stands belongs into its field; once that has it, keys go their own way. */
function useEarlyKeys(open: boolean): EarlyKeys {
  const typed = useRef('')
  const stands = useRef(false)
  useEffect(() => {
    if (!open || stands.current) return
    const keep = (event: KeyboardEvent) => {
      const { key } = event
      if (stands.current || event.ctrlKey || event.metaKey || event.altKey) return
      if (key === 'Backspace') typed.current = typed.current.slice(0, -1)
      else if (key.length === 1) typed.current += key
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', keep, true)
    return () => window.removeEventListener('keydown', keep, true)
  }, [open])
  return {
    typed: () => (stands.current ? '' : typed.current),
    taken: () => {
      stands.current = true
    },
  }
}

function opens(event: KeyboardEvent, letterKeys: boolean): boolean {
  if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey) {
    return true
  }
  const { target } = event
  const writing =
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented
  return letterKeys && event.key === '/' && plain && !writing
}
