'use client'
import { useRouter } from 'next/navigation'
import { lazy, type RefObject, Suspense, useState } from 'react'
import { goToField } from '@/components/readout/go-to-field'
import type { MarginEntry } from '@/components/readout/margin-entries'
import type { OpenNote } from '@/components/readout/use-open-note'
import type { PassageChoice } from '@/components/readout/use-passage'
import { useLetters } from '@/components/readout/use-review-keys'
import { nextToReview, type Reviewing } from '@/components/readout/use-reviewing'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Kbd } from '@/components/ui/kbd'

const KeysDialog = lazy(() =>
  import('@/components/readout/keys-dialog').then((part) => ({ default: part.KeysDialog })),
)

/** The foot of the page: the keys, the way to the next text to review, and what was just done, said aloud. */
export function ReviewTools({
  entries,
  note,
  reviewing,
  choice,
  next,
  field,
  text,
  body,
}: {
  entries: readonly MarginEntry[]
  note: OpenNote
  reviewing: Reviewing
  choice: PassageChoice
  /** The next readout with positions to review. */
  next: string | null
  field: RefObject<HTMLTextAreaElement | null>
  text: RefObject<HTMLElement | null>
  body: string
}) {
  const { team, person, may } = useTeamFrame()
  const router = useRouter()
  const [keys, setKeys] = useState(false)
  const nextPath = next ? `/t/${team.slug}/readouts/${next}?state=suggested` : null
  const waiting = nextToReview(entries, note.openId)
  const cursor = () => (document.activeElement?.closest('[data-note]') ? 'note' : 'mark')
  const { openCard } = reviewing
  const begin = () => choice.begin(placeToBegin(text.current, note))
  useLetters(person.letterKeys, {
    j: () => reviewing.move(1, cursor()),
    k: () => reviewing.move(-1, cursor()),
    y: () => may['position.confirm'] && reviewing.decideOpen('confirmed'),
    n: () => may['position.reject'] && reviewing.decideOpen('rejected'),
    e: () => may['position.edit'] && openCard && reviewing.verbs.edit(openCard),
    c: () => note.openId && goToField(field),
    u: () => may['position.undo'] && reviewing.undoLast(),
    s: begin,
    r: () => {
      if (waiting) note.open(waiting.id, 'mark')
      else if (nextPath) router.push(nextPath)
    },
    '?': () => setKeys(true),
  })
  const chosen = choice.passage
  return (
    <div className="no-print mt-10 flex flex-wrap items-center gap-3 border-line border-t pt-4 text-muted lg:col-start-1">
      <Button size="small" onClick={begin}>
        Choose words {person.letterKeys ? <Kbd>s</Kbd> : null}
      </Button>
      <Button size="small" tone="quiet" onClick={() => setKeys(true)}>
        Keys {person.letterKeys ? <Kbd>?</Kbd> : null}
      </Button>
      {nextPath ? (
        <ButtonLink size="small" href={nextPath} prefetch>
          Next readout to review {person.letterKeys ? <Kbd>r</Kbd> : null}
        </ButtonLink>
      ) : (
        <span className="text-sm">Nothing else waits for review.</span>
      )}
      {keys ? (
        <Suspense>
          <KeysDialog open onOpenChange={setKeys} />
        </Suspense>
      ) : null}
      <p role="status" aria-live="polite" className="sr-only">
        {chosen ? `Chosen: ${body.slice(chosen.start, chosen.end)}` : reviewing.said}
      </p>
    </div>
  )
}

/** Choosing begins where one is: at the open note's mark, or at what the window shows first. */
function placeToBegin(text: HTMLElement | null, note: OpenNote): number {
  const mark = note.openId ? note.markOf(note.openId) : null
  const shown = [...(text?.querySelectorAll<HTMLElement>('[data-at]') ?? [])].find(
    (segment) => segment.getBoundingClientRect().top >= 0,
  )
  return Number((mark ?? shown)?.dataset.at ?? 0) + 1
}
