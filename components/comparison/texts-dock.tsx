'use client'
import { parseAsBoolean, useQueryState } from 'nuqs'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { ScrollLock } from '@/components/comparison/scroll-lock'
import { TextPane } from '@/components/comparison/text-pane'
import { useComparison } from '@/components/comparison/use-comparison'
import { topOf, useSyncedPanes } from '@/components/comparison/use-synced-panes'
import { Button } from '@/components/ui/button'

const NONE: ReadonlySet<string> = new Set()

/**
 * Both texts in full below the rows, scrolled to the row that is being read; unlocked, each goes its own way.
 * A passage in them leads back to its row.
 */
export function TextsDock({ rows }: { rows: RefObject<HTMLElement | null> }) {
  const [shown] = useQueryState('texts', TEXTS)
  if (!shown) return null
  return (
    <div className="no-print sticky bottom-0 z-10 pt-4 pb-2 max-md:bottom-14">
      <Panes rows={rows} />
    </div>
  )
}

const TEXTS = parseAsBoolean.withDefault(false)

/** Shows and hides the full texts below the rows. */
export function TextsSwitch() {
  const [shown, show] = useQueryState('texts', TEXTS)
  return (
    <Button size="small" aria-pressed={shown} onClick={() => void show(shown ? null : true)}>
      Full texts alongside
    </Button>
  )
}

function Panes({ rows }: { rows: RefObject<HTMLElement | null> }) {
  const { facing } = useComparison()
  const a = useRef<HTMLElement>(null)
  const b = useRef<HTMLElement>(null)
  const [locked, setLocked] = useState(true)
  useSyncedPanes({ a, b }, facing.pairs, { locked, touched: true })
  useFollowedRow(rows, { a, b }, locked)
  const lead = (id: string) =>
    document.getElementById(`position-${id}`)?.scrollIntoView({ block: 'center' })
  return (
    <section
      aria-label="Both texts in full"
      className="grid gap-2 rounded-lg border border-line bg-paper p-3 shadow-lift"
    >
      <div className="justify-self-end">
        <ScrollLock locked={locked} set={setLocked} />
      </div>
      <div className="grid gap-3 md:grid-cols-2 md:gap-8">
        {([a, b] as const).map((pane, at) => (
          <TextPane
            key={at === 0 ? 'a' : 'b'}
            side={at === 0 ? 'a' : 'b'}
            pane={pane}
            open={NONE}
            onOpen={lead}
            className="h-[26vh] border-side border-t-2 text-base max-md:h-[16vh]"
          />
        ))}
      </div>
    </section>
  )
}

/** Scrolls both texts to the positions of the row that stands where the eye reads. */
function useFollowedRow(
  rows: RefObject<HTMLElement | null>,
  panes: { a: RefObject<HTMLElement | null>; b: RefObject<HTMLElement | null> },
  locked: boolean,
) {
  const { a, b } = panes
  useEffect(() => {
    const list = rows.current
    if (!locked || !list) return
    let asked = 0
    const follow = () => {
      asked = 0
      const eye = window.innerHeight / 3
      const row = [...list.querySelectorAll<HTMLElement>('[data-row]')].find(
        (one) => one.getBoundingClientRect().bottom > eye,
      )
      for (const pane of [a.current, b.current]) {
        if (!pane || !row || pane.matches(':hover, :focus-within')) continue
        const tops = [...row.querySelectorAll<HTMLElement>('[id^="position-"]')].flatMap(
          ({ id }) => topOf(pane, id.slice('position-'.length)) ?? [],
        )
        if (tops.length > 0) pane.scrollTop = Math.min(...tops) - pane.clientHeight / 3
      }
    }
    const ask = () => {
      if (asked === 0) asked = requestAnimationFrame(follow)
    }
    ask()
    addEventListener('scroll', ask, { passive: true, capture: true })
    return () => {
      cancelAnimationFrame(asked)
      removeEventListener('scroll', ask, { capture: true })
    }
  }, [rows, a, b, locked])
}
