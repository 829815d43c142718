'use client'
import type { RefObject } from 'react'
import { newThreadId } from '@/components/readout/margin-entries'
import { PassageToolbar } from '@/components/readout/passage-toolbar'
import type { useForm } from '@/components/readout/use-form'
import type { OpenNote } from '@/components/readout/use-open-note'
import type { PassageChoice } from '@/components/readout/use-passage'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { say } from '@/components/ui/say'
import { citation } from '@/lib/core/exporting/citation'
import type { ReadoutHead } from '@/lib/features/readout/schema'

/** What a readout is cited by. */
export function citationOf(head: ReadoutHead): string {
  const { issuers, title, publishedOn, sourceUrl, version } = head
  return citation({
    ...{ issuer: issuers, title, publishedOn, sourceUrl },
    ...{ version: version.number, capturedAt: version.capturedAt },
  })
}

/** Copies a text, and says so. */
export async function copyText(text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    await say(said)
  } catch {
    await say('The browser did not allow copying.', { failed: true, description: text })
  }
}

/** The verbs for words chosen in the text: for the form that is open, or to make a position or a comment of them. */
export function PassageVerbs({
  head,
  body,
  text,
  choice,
  forms,
  open,
}: {
  head: ReadoutHead
  body: string
  text: RefObject<HTMLElement | null>
  choice: PassageChoice
  forms: ReturnType<typeof useForm>
  open: OpenNote['open']
}) {
  const { may } = useTeamFrame()
  const { passage, clear } = choice
  if (!passage) return null
  const { form, setForm, add } = forms
  const { start, end } = passage
  const use = (part: { cueAt: [number, number] } | { contentAt: [number, number] }) => {
    if (!form) return
    setForm({ ...form, draft: { ...form.draft, ...part }, touched: true })
    clear()
    open(form.kind === 'edit' ? `p-${form.seen.id}` : 'new', 'note')
  }
  const addPosition = () => {
    void add({ start, end }, head.version.id)
    clear()
    open('new')
  }
  const comment = () => {
    clear()
    open(newThreadId({ start, end }), 'field')
  }
  const copy = () =>
    copyText(`“${body.slice(start, end)}” (${citationOf(head)})`, 'Quotation copied.')
  const adds = may['position.add']
    ? 'Add position'
    : may['position.suggest']
      ? 'Suggest position'
      : ''
  return (
    <PassageToolbar choice={choice} text={text}>
      {form ? (
        <>
          <Button size="small" tone="primary" onClick={() => use({ cueAt: [start, end] })}>
            Use as cue
          </Button>
          <Button size="small" tone="primary" onClick={() => use({ contentAt: [start, end] })}>
            Use as content
          </Button>
        </>
      ) : (
        <>
          {adds ? (
            <Button size="small" tone="primary" onClick={addPosition}>
              {adds}
            </Button>
          ) : null}
          {may['comment.add'] ? (
            <Button size="small" onClick={comment}>
              Comment
            </Button>
          ) : null}
          <Button size="small" onClick={copy}>
            Copy quotation
          </Button>
        </>
      )}
    </PassageToolbar>
  )
}
