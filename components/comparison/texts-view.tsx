'use client'
import { parseAsString, useQueryState } from 'nuqs'
import { useRef, useState } from 'react'
import { AccountHead, HIDDEN_ON_PHONE, Switch } from '@/components/comparison/account-head'
import { OpenPassage } from '@/components/comparison/open-passage'
import { Ribbons } from '@/components/comparison/ribbons'
import { ScrollLock } from '@/components/comparison/scroll-lock'
import { TextPane } from '@/components/comparison/text-pane'
import { useComparison } from '@/components/comparison/use-comparison'
import { useSyncedPanes } from '@/components/comparison/use-synced-panes'
import { cn } from '@/components/ui/class-names'

/** Both readouts in full, the passages that face each other joined; the two scroll together, or each by itself. */
export function TextsView() {
  const { facing, partnersOf } = useComparison()
  const frame = useRef<HTMLDivElement>(null)
  const a = useRef<HTMLElement>(null)
  const b = useRef<HTMLElement>(null)
  const [locked, setLocked] = useState(true)
  const [opened, open] = useQueryState('passage', parseAsString.withOptions({ scroll: false }))
  useSyncedPanes({ a, b }, facing.pairs, { locked })
  const marked = new Set(
    opened ? [opened, ...partnersOf(opened).map(({ other }) => other.position.id)] : [],
  )
  const panes = { a, b }
  return (
    <section aria-labelledby="texts" className="group/facing grid gap-4">
      <h2 id="texts" className="sr-only">
        Both texts in full
      </h2>
      <div className="no-print flex flex-wrap items-center justify-between gap-3">
        <Switch a={facing.a.issuer} b={facing.b.issuer} />
        <ScrollLock locked={locked} set={setLocked} />
      </div>
      <div ref={frame} className="relative grid gap-x-24 gap-y-6 md:grid-cols-2 print:grid-cols-2">
        <Ribbons within={frame} prefix="text-" follow />
        {(['a', 'b'] as const).map((side) => (
          <div key={side} className={cn('relative min-w-0', HIDDEN_ON_PHONE[side])}>
            <AccountHead head={facing[side]} side={side} />
            <TextPane
              side={side}
              pane={panes[side]}
              open={marked}
              onOpen={(id) => void open(id === opened ? null : id)}
              className="mt-3 h-[62vh] max-md:h-[50vh]"
            />
          </div>
        ))}
      </div>
      {opened ? (
        <OpenPassage id={opened} close={() => void open(null)} />
      ) : (
        <p className="no-print text-muted text-sm">
          A solid line marks what faces a position of the other account, a dotted one what faces
          nothing. Choose a passage to see what it faces, and to review, tie, collect or comment.
        </p>
      )}
    </section>
  )
}
