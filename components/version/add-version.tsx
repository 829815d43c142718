'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { draftKey, useDraft } from '@/components/comment/use-draft'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { say } from '@/components/ui/say'
import { NewerTextPreview } from '@/components/version/newer-text-preview'
import { addVersionAction } from '@/lib/features/version/actions'
import { fetchNewerText } from '@/lib/features/version/client'
import type { NewerText } from '@/lib/features/version/schema'
import { settled } from '@/lib/platform/settled'

type At =
  | { step: 'text' }
  | { step: 'comparing'; stop: AbortController }
  | { step: 'shown'; newer: Extract<NewerText, { ok: true }>; saving: boolean }

type Problem = { sentence: string; same?: { readoutId: string; title: string } | undefined }

/** Under which name a newer text is kept in this browser until it is saved. */
export function newerTextDraft(readoutId: string): string {
  return `newer-text-${readoutId}`
}

/** Adding a newer text of a readout: paste or drop it, look at what it changes, keep it. */
export function AddVersion({
  readout,
}: {
  readout: { id: string; title: string; current: number }
}) {
  const { team, person } = useTeamFrame()
  const router = useRouter()
  const [text, setText] = useDraft(draftKey(person.id, newerTextDraft(readout.id)))
  const [at, setAt] = useState<At>({ step: 'text' })
  const [problem, setProblem] = useState<Problem | null>(null)
  const here = `/t/${team.slug}/readouts/${readout.id}`

  const compare = async (content: Blob, name: string | null) => {
    const stop = new AbortController()
    setProblem(null)
    setAt({ step: 'comparing', stop })
    try {
      const newer = await fetchNewerText(team.slug, {
        ...{ readoutId: readout.id, content, name, signal: stop.signal },
      })
      if (newer.ok) setAt({ step: 'shown', newer, saving: false })
      else {
        setProblem(newer)
        setAt({ step: 'text' })
      }
    } catch (error) {
      setAt({ step: 'text' })
      if (!stop.signal.aborted) setProblem({ sentence: sentenceOf(error) })
    }
  }
  const save = async (newer: Extract<NewerText, { ok: true }>) => {
    setProblem(null)
    setAt({ step: 'shown', newer, saving: true })
    try {
      const { body, fileName } = newer
      const after = readout.current
      const of = { team: team.slug, readoutId: readout.id, after, body, fileName }
      const { number } = await settled(addVersionAction(of))
      setText('')
      void say(`Version ${number} is kept.`)
      router.push(`${here}/versions`)
    } catch (error) {
      setAt({ step: 'shown', newer, saving: false })
      setProblem({ sentence: sentenceOf(error) })
    }
  }
  return (
    <div className="mx-auto grid max-w-6xl gap-6 px-5 py-8 md:px-10">
      <header className="grid gap-2">
        <p className="text-muted text-sm">
          <Link href={here} className="underline">
            {readout.title}
          </Link>
        </p>
        <h1 className="font-semibold font-serif text-title">Add a newer text</h1>
        <p className="max-w-[44em] text-muted">
          The page as it reads now. It becomes version {readout.current + 1}; the one before stays,
          word for word.
        </p>
      </header>
      {problem ? (
        <Notice tone="danger">
          {problem.sentence}{' '}
          {problem.same ? (
            <Link className="underline" href={`/t/${team.slug}/readouts/${problem.same.readoutId}`}>
              {problem.same.title}
            </Link>
          ) : null}
        </Notice>
      ) : null}
      {at.step === 'shown' ? (
        <>
          <NewerTextPreview newer={at.newer} current={readout.current} />
          <div className="flex flex-wrap gap-3">
            <Button tone="primary" disabled={at.saving} onClick={() => save(at.newer)}>
              {at.saving ? 'Saving…' : `Keep as version ${readout.current + 1}`}
            </Button>
            <Button disabled={at.saving} onClick={() => setAt({ step: 'text' })}>
              Another text
            </Button>
          </div>
        </>
      ) : (
        <TextIn
          text={text}
          onText={setText}
          comparing={at.step === 'comparing'}
          onCompare={compare}
          onStop={() => at.step === 'comparing' && at.stop.abort()}
        />
      )}
    </div>
  )
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : 'Parley did not answer. Try again in a moment.'
}

function TextIn(of: {
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
