'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { type KeyboardEvent, type RefObject, useId, useState } from 'react'
import { useUnsaved } from '@/components/comment/unsaved'
import { useDraft } from '@/components/comment/use-draft'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/class-names'
import { RefusedError } from '@/lib/platform/settled'

/**
 * Where a comment is written. The text is a draft on this device until the server has it; sending clears
 * the field at once, and a refusal puts the text back with the reason.
 */
export function Composer({
  draft,
  label,
  verb,
  send,
  onCancel,
  ref,
  initial = '',
}: {
  /** Key of the draft. */
  draft: string
  label: string
  verb: string
  send: (body: string) => Promise<unknown>
  onCancel?: () => void
  ref?: RefObject<HTMLTextAreaElement | null>
  /** What the field starts with when there is no draft. */
  initial?: string
}) {
  const id = useId()
  const written = useWriting({ draft, initial, send })
  const { shown, dirty, refusal, submit } = written
  const discard = () => {
    written.discard()
    onCancel?.()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void submit()
    }
    if (event.key === 'Escape' && onCancel && !dirty) onCancel()
  }
  return (
    <form
      className="no-print grid gap-1.5"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        ref={ref}
        id={id}
        dir="auto"
        value={shown}
        placeholder={`${label}…`}
        rows={shown.includes('\n') || shown.length > 60 ? 4 : dirty ? 2 : 1}
        aria-describedby={refusal ? `${id}-refusal` : dirty ? `${id}-draft` : undefined}
        onChange={(event) => written.write(event.target.value)}
        onKeyDown={onKeyDown}
        className={cn(
          'field-sizing-content max-h-80 w-full resize-y rounded-md border bg-sheet px-2.5 py-1.5 text-base',
          dirty ? 'border-edge border-dashed bg-soft' : 'border-line',
        )}
      />
      {refusal ? (
        <p id={`${id}-refusal`} role="alert" className="text-danger text-sm">
          {refusal.sentence} <SignInAgain code={refusal.code} />
        </p>
      ) : null}
      {dirty || onCancel ? (
        <div className="flex flex-wrap items-center gap-2">
          <Button type="submit" tone="primary" size="small" disabled={!shown.trim()}>
            {verb}
          </Button>
          <Button size="small" tone="quiet" onClick={discard}>
            Discard
          </Button>
          {dirty ? (
            <span id={`${id}-draft`} className="text-muted text-xs">
              Not sent yet; kept on this device
            </span>
          ) : null}
        </div>
      ) : null}
    </form>
  )
}

/** What is being written: a draft on this device, what a refusal said of it, and how it is sent or let go. */
function useWriting({
  draft,
  initial,
  send,
}: {
  draft: string
  initial: string
  send: (body: string) => Promise<unknown>
}) {
  const [text, setText] = useDraft(draft)
  const [refusal, setRefusal] = useState<{ code: string; sentence: string } | null>(null)
  // An emptied field stays empty: only one that nobody wrote in yet shows what it starts with.
  const [touched, setTouched] = useState(false)
  const shown = text || (touched ? '' : initial)
  const dirty = text.trim() !== '' && text !== initial
  const [sending, setSending] = useState(false)
  useUnsaved(draft, dirty || sending)
  const submit = async () => {
    const body = shown.trim()
    if (!body) return
    setText('')
    setRefusal(null)
    setSending(true)
    try {
      await send(body)
    } catch (error) {
      setText(body)
      setRefusal(refusalOf(error))
    }
    setSending(false)
  }
  const write = (value: string) => {
    setTouched(true)
    setText(value)
  }
  const discard = () => {
    setText('')
    setRefusal(null)
  }
  return { shown, dirty, refusal, submit, write, discard }
}

function SignInAgain({ code }: { code: string }) {
  const path = usePathname()
  if (code !== 'signed-out') return null
  // Back to this very note: the address has it.
  const here = `${path}${window.location.search}`
  return (
    <Link href={`/sign-in?next=${encodeURIComponent(here)}`} className="underline">
      Sign in
    </Link>
  )
}

function refusalOf(error: unknown): { code: string; sentence: string } {
  if (error instanceof RefusedError) return error.refusal
  return { code: 'unexpected', sentence: 'Not sent. Try again.' }
}
