'use client'
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'
import { rangeOf } from '@/components/readout/text-places'
import type { PassageChoice } from '@/components/readout/use-passage'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/class-names'

/** What can be done with the words chosen: above them for a pointer, at the foot of the screen for touch and keys. */
export function PassageToolbar({
  choice,
  text,
  children,
}: {
  choice: PassageChoice
  text: RefObject<HTMLElement | null>
  /** The verbs. */
  children: ReactNode
}) {
  const { passage } = choice
  const bar = useRef<HTMLDivElement>(null)
  const floating = passage?.by === 'pointer'
  useLayoutEffect(() => {
    if (!floating || !passage || !bar.current || !text.current) return
    const box = rangeOf(text.current, passage)?.getClientRects()[0]
    const frame = text.current.getBoundingClientRect()
    if (!box) return
    const left = Math.max(0, Math.min(box.left - frame.left, frame.width - bar.current.offsetWidth))
    bar.current.style.left = `${left}px`
    bar.current.style.top = `${box.top - frame.top - bar.current.offsetHeight - 8}px`
  }, [floating, passage, text])
  if (!passage) return null
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Chosen words"
      data-passage-toolbar
      // The browser's own selection stays while a button is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        choice.clear()
        text.current?.focus({ preventScroll: true })
      }}
      className={cn(
        'no-print z-30 flex flex-wrap items-center gap-1.5 rounded-lg border border-line bg-sheet p-1.5 shadow-lift',
        floating
          ? 'absolute'
          : 'fixed inset-x-2 bottom-18 justify-center md:inset-x-auto md:bottom-4 md:left-1/2 md:-translate-x-1/2',
      )}
    >
      {floating ? null : <Adjust choice={choice} />}
      <span data-verbs className="flex flex-wrap items-center gap-1.5">
        {children}
      </span>
      <Button size="small" tone="quiet" onClick={choice.clear}>
        Cancel
      </Button>
    </div>
  )
}

function Adjust({ choice: { adjust } }: { choice: PassageChoice }) {
  return (
    <span className="flex flex-wrap items-center gap-1.5">
      <Step label="Begin a word earlier" sign="⇤+" onClick={() => adjust('start', 'out')} />
      <Step label="Begin a word later" sign="⇤−" onClick={() => adjust('start', 'in')} />
      <Step label="End a word earlier" sign="−⇥" onClick={() => adjust('end', 'in')} />
      <Step label="End a word later" sign="+⇥" onClick={() => adjust('end', 'out')} />
    </span>
  )
}

function Step({ label, sign, onClick }: { label: string; sign: string; onClick: () => void }) {
  return (
    <Button size="small" aria-label={label} title={label} onClick={onClick}>
      {sign}
    </Button>
  )
}
