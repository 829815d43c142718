'use client'
import { useEffect, useRef } from 'react'
import { FacingPositionView } from '@/components/comparison/facing-position'
import { type Sided, useComparison } from '@/components/comparison/use-comparison'
import { Button } from '@/components/ui/button'
import { X } from '@/components/ui/icons'

/** The passage that was chosen, and what it faces, each with what can be done with it. */
export function OpenPassage({ id, close }: { id: string; close: () => void }) {
  const { find, partnersOf } = useComparison()
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (document.getElementById('open-position') && id) box.current?.focus({ preventScroll: true })
  }, [id])
  const chosen = find(id)
  if (!chosen) return null
  const others = partnersOf(id).map(({ other }) => other)
  const left = chosen.side === 'a' ? [chosen] : others
  const right = chosen.side === 'a' ? others : [chosen]
  const back = () => {
    close()
    document.getElementById(`text-${id}`)?.focus()
  }
  return (
    <section
      ref={box}
      id="open-position"
      aria-label="The chosen passage and what it faces"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) back()
      }}
      className="no-print relative grid gap-6 rounded-lg border border-line bg-sheet p-5 pr-12 md:grid-cols-2"
    >
      <Column sided={left} side="a" />
      <Column sided={right} side="b" />
      <Button
        tone="quiet"
        size="icon"
        aria-label="Close"
        onClick={back}
        className="absolute top-3 right-3"
      >
        <X size={16} />
      </Button>
    </section>
  )
}

function Column({ sided, side }: { sided: readonly Sided[]; side: 'a' | 'b' }) {
  const { facing } = useComparison()
  return (
    <div className="grid content-start gap-4">
      <p data-side={side} className="font-semibold text-side text-sm">
        {facing[side].issuer}
      </p>
      {sided.map(({ position }) => (
        <FacingPositionView key={position.id} position={position} side={side} />
      ))}
      {sided.length === 0 ? (
        <p className="hatched px-4 py-6 text-center font-serif text-muted italic">
          no matching position in this readout
        </p>
      ) : null}
    </div>
  )
}
