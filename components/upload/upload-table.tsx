'use client'
import Link from 'next/link'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { CommonIssuer } from '@/components/upload/common-issuer'
import { gapsOf, problemsFirst, twinOf, type UploadEntry } from '@/components/upload/upload-entries'
import type { useUploads } from '@/components/upload/use-uploads'
import { formatDay } from '@/lib/core/exporting/format-day'
import type { ReadoutDraft } from '@/lib/features/readout/schema'

/** Many files: one row a file, problems first; save all or some. */
export function UploadTable({
  uploads,
  onOpen,
  onStartOver,
}: {
  uploads: ReturnType<typeof useUploads>
  onOpen: (key: string) => void
  onStartOver: () => void
}) {
  const { entries, change, saving } = uploads
  const chosen = entries.flatMap(({ key, at }) =>
    at.step === 'ready' && at.chosen && !gapsOf(at.draft).some(({ must }) => must)
      ? [{ key, draft: at.draft }]
      : [],
  )
  const ready = entries.filter(({ at }) => at.step === 'ready' && !at.recognised.same)
  const firsts = ready.filter((entry) => !twinOf(entries, entry))
  const allChosen = firsts.every(({ at }) => at.step === 'ready' && at.chosen)
  const turnAll = () => {
    const keys = (allChosen ? ready : firsts).map(({ key }) => key)
    change({ do: 'choose', keys, chosen: !allChosen })
  }
  return (
    <div className="grid gap-4">
      <Progress uploads={uploads} />
      <div className="flex flex-wrap items-center gap-3">
        <Button
          tone="primary"
          disabled={chosen.length === 0 || saving !== null}
          onClick={() => uploads.save(chosen)}
        >
          Save {chosen.length} {chosen.length === 1 ? 'readout' : 'readouts'}
        </Button>
        <Button disabled={ready.length === 0} onClick={turnAll}>
          {allChosen ? 'Choose none' : 'Choose all'}
        </Button>
        <Button tone="quiet" disabled={saving !== null} onClick={onStartOver}>
          Clear the table
        </Button>
      </div>
      <CommonIssuer uploads={uploads} />
      <table className="w-full table-fixed border-collapse">
        <caption className="sr-only">Files to add, those with problems first</caption>
        <thead className="border-line border-b text-left text-muted text-sm">
          <tr>
            <th className="w-8 py-1">
              <span className="sr-only">Save it</span>
            </th>
            <th className="py-1 pr-4 font-medium">File and title</th>
            <th className="hidden w-52 py-1 pr-4 font-medium md:table-cell">Issuer, day</th>
            <th className="hidden w-64 py-1 font-medium md:table-cell">What became of it</th>
          </tr>
        </thead>
        <tbody>
          {problemsFirst(entries).map((entry) => (
            <Row key={entry.key} entry={entry} uploads={uploads} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Progress({ uploads }: { uploads: ReturnType<typeof useUploads> }) {
  const { entries, saving, stop, change } = uploads
  const unread = entries.filter(({ at }) => at.step === 'waiting' || at.step === 'reading').length
  const stopped = entries.filter(({ at }) => at.step === 'stopped').length
  const busy = saving
    ? { label: `Saving ${saving.done + 1} of ${saving.of}`, done: saving.done, of: saving.of }
    : unread > 0
      ? {
          label: `Reading ${entries.length - unread + 1} of ${entries.length}`,
          done: entries.length - unread,
          of: entries.length,
        }
      : null
  return (
    <div className="flex min-h-9 flex-wrap items-center gap-3">
      <p role="status">
        {busy?.label ?? (stopped > 0 ? `Stopped; ${stopped} not read.` : `${entries.length} files`)}
      </p>
      {busy ? (
        <>
          <progress
            className="h-2 accent-accent"
            value={busy.done}
            max={busy.of}
            aria-label={busy.label}
          />
          <Button size="small" onClick={stop}>
            Cancel
          </Button>
        </>
      ) : null}
      {!busy && stopped > 0 ? (
        <Button size="small" onClick={() => change({ do: 'resume' })}>
          Go on
        </Button>
      ) : null}
    </div>
  )
}

function Row({
  entry,
  uploads,
  onOpen,
}: {
  entry: UploadEntry
  uploads: ReturnType<typeof useUploads>
  onOpen: (key: string) => void
}) {
  const { at, key } = entry
  const name = nameOf(entry)
  const twin = twinOf(uploads.entries, entry)
  const draft = at.step === 'ready' || at.step === 'saving' ? at.draft : null
  return (
    <tr id={`upload-${key}`} className="border-line border-b align-top">
      <td className="py-2.5">
        {at.step === 'ready' ? (
          <input
            type="checkbox"
            aria-label={`Save ${name}`}
            className="size-4 accent-accent"
            checked={at.chosen}
            disabled={at.recognised.same !== null}
            onChange={(event) =>
              uploads.change({ do: 'choose', keys: [key], chosen: event.target.checked })
            }
          />
        ) : null}
      </td>
      <td className="py-2.5 md:pr-4">
        {draft ? (
          <button
            type="button"
            onClick={() => onOpen(key)}
            className="text-left font-serif text-lg leading-snug underline-offset-4 hover:underline"
          >
            <span dir="auto" className="wrap-anywhere line-clamp-3">
              {draft.title || 'No title yet'}
            </span>
          </button>
        ) : (
          <span dir="auto" className="wrap-anywhere line-clamp-3 font-serif text-lg leading-snug">
            {at.step === 'saved' ? at.title : name}
          </span>
        )}
        {draft || at.step === 'saved' ? (
          <span className="block break-all text-muted text-sm">{name}</span>
        ) : null}
        <div className="pt-1 md:hidden">
          <Outcome entry={entry} twin={twin} onOpen={onOpen} />
        </div>
      </td>
      <td className="hidden py-2.5 pr-4 md:table-cell">
        {draft ? <IssuerAndDay draft={draft} /> : null}
      </td>
      <td className="hidden py-2.5 md:table-cell">
        <Outcome entry={entry} twin={twin} onOpen={onOpen} />
      </td>
    </tr>
  )
}

function IssuerAndDay({ draft }: { draft: ReadoutDraft }) {
  return (
    <>
      {[draft.issuerName, ...draft.jointly].filter(Boolean).join(', ') || (
        <span className="text-danger">no issuer</span>
      )}
      <span className="block text-muted text-sm">
        {draft.publishedOn ? formatDay(draft.publishedOn) : 'no day'}
      </span>
    </>
  )
}

function nameOf({ name }: UploadEntry): string {
  return name ?? 'Pasted text'
}

function Outcome({
  entry,
  twin,
  onOpen,
}: {
  entry: UploadEntry
  twin: UploadEntry | null
  onOpen: (key: string) => void
}) {
  const { team } = useTeamFrame()
  const { at } = entry
  if (at.step === 'refused') return <span className="text-danger">{at.sentence}</span>
  if (at.step === 'saved') return <SavedOutcome saved={at.saved} />
  if (at.step === 'saving') return <>Saving…</>
  if (at.step !== 'ready') {
    return <span className="text-muted">{WAITING[at.step]}</span>
  }
  if (at.problem) return <span className="text-danger">{at.problem}</span>
  const { same, positions } = at.recognised
  if (same) {
    return (
      <span className="text-danger">
        Here already:{' '}
        <Link className="underline" href={`/t/${team.slug}/readouts/${same.readoutId}`}>
          {same.title}
        </Link>
      </span>
    )
  }
  if (twin) {
    return (
      <span className="text-danger">
        The same text as{' '}
        <a className="underline" href={`#upload-${twin.key}`}>
          {nameOf(twin)}
        </a>
        {at.chosen ? '' : '; left out'}
      </span>
    )
  }
  const gaps = gapsOf(at.draft)
  if (gaps.length > 0) {
    const missing = gaps.map(({ field }) => field).join(', ')
    return (
      <button type="button" onClick={() => onOpen(entry.key)} className="text-left underline">
        Not found: {missing}
      </button>
    )
  }
  return (
    <>
      Ready
      <span className="block text-muted text-sm">{positions} positions suggested</span>
    </>
  )
}

const WAITING = { waiting: 'Waiting', reading: 'Reading…', stopped: 'Not read' } as const

function SavedOutcome({
  saved,
}: {
  saved: Extract<UploadEntry['at'], { step: 'saved' }>['saved']
}) {
  const { team } = useTeamFrame()
  return (
    <>
      <Link className="underline" href={`/t/${team.slug}/readouts/${saved.readoutId}`}>
        Saved
      </Link>
      {saved.calls.map((call) => (
        <span key={call.accountId} className="block text-muted text-sm">
          {call.others > 0 ? 'joined ' : 'made '}
          <Link className="underline" href={`/t/${team.slug}/calls/${call.callId}`}>
            {call.title}
          </Link>
        </span>
      ))}
    </>
  )
}
