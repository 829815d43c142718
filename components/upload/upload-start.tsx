'use client'
import { type DragEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/class-names'
import { TextArea } from '@/components/ui/field'
import { ReadAsItLands } from '@/components/upload/read-as-it-lands'

/** Where texts come in: paste one, or drop or choose files. */
export function UploadStart({
  pasted,
  onPasted,
  onRead,
  onFiles,
  compact,
}: {
  pasted: string
  onPasted: (text: string) => void
  onRead: () => void
  onFiles: (files: File[]) => void
  /** Beside files that are here already only the drop field shows. */
  compact: boolean
}) {
  return (
    <div className={cn('grid gap-8', !compact && 'lg:grid-cols-[minmax(0,1fr)_20rem]')}>
      {compact ? null : (
        <form
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            onRead()
          }}
        >
          <TextArea
            label="Paste a readout"
            hint="The whole page as published: title, day, text. What you paste is kept in this browser until it is saved."
            value={pasted}
            onChange={(event) => onPasted(event.target.value)}
            className="min-h-80 font-serif text-lg leading-relaxed"
          />
          <div>
            <Button type="submit" tone="primary" disabled={!pasted.trim()}>
              Read it
            </Button>
          </div>
          <ReadAsItLands text={pasted} />
        </form>
      )}
      <DropField onFiles={onFiles} compact={compact} />
    </div>
  )
}

function DropField({ onFiles, compact }: { onFiles: (files: File[]) => void; compact: boolean }) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
    <section
      aria-label="Drop files"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cn(
        'grid content-center justify-items-center gap-3 rounded-lg border border-edge border-dashed p-6 text-center',
        over && 'border-accent bg-accent-soft',
        compact && 'p-4 sm:grid-flow-col sm:justify-between',
      )}
    >
      <p>
        {compact ? 'Drop more files here.' : 'Or drop files here, one or many.'}
        <span className="block text-muted text-sm">
          .txt, .md or .html, each 2 MB at most. A saved page is reduced to its article.
        </span>
      </p>
      <Button onClick={() => input.current?.click()}>Choose files…</Button>
      <input
        ref={input}
        type="file"
        multiple
        accept=".txt,.md,.markdown,.html,.htm,.xhtml,text/plain,text/markdown,text/html"
        aria-label="Files to add"
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </section>
  )
}
