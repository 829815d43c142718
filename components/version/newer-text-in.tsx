'use client'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'

/** Where a newer text is pasted, dropped or chosen, and comparing it can be stopped. */
export function NewerTextIn(of: {
  text: string
  onText: (text: string) => void
  comparing: boolean
  onCompare: (content: Blob, name: string | null) => void
  onStop: () => void
}) {
  const input = useRef<HTMLInputElement>(null)
  const drop = (files: FileList | null) => {
    const [file] = files ?? []
    if (file) of.onCompare(file, file.name)
  }
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        of.onCompare(new Blob([of.text]), null)
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        drop(event.dataTransfer.files)
      }}
    >
      <label className="grid gap-1">
        <span className="font-medium text-sm">Newer text</span>
        <textarea
          dir="auto"
          rows={14}
          value={of.text}
          onChange={(event) => of.onText(event.target.value)}
          placeholder="Paste the whole text of the page, with its title and date line."
          className="w-full rounded-md border border-edge bg-sheet px-3 py-2 font-serif text-lg leading-relaxed placeholder:text-muted"
        />
      </label>
      <div className="flex flex-wrap items-center gap-3">
        {of.comparing ? (
          <>
            <p role="status" className="text-muted">
              Comparing with the version before…
            </p>
            <Button onClick={of.onStop}>Cancel</Button>
          </>
        ) : (
          <>
            <Button type="submit" tone="primary" disabled={!of.text.trim()}>
              See what changed
            </Button>
            <Button onClick={() => input.current?.click()}>Choose a file…</Button>
            <span className="text-muted text-sm">
              .txt, .md or .html, 2 MB at most; or drop it here.
            </span>
          </>
        )}
        <input
          ref={input}
          type="file"
          accept=".txt,.md,.markdown,.html,.htm,.xhtml,text/plain,text/markdown,text/html"
          aria-label="File to compare"
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => {
            drop(event.target.files)
            event.target.value = ''
          }}
        />
      </div>
    </form>
  )
}
