'use client'
import { useEffect, useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useKeptDraft } from '@/components/upload/kept-draft'
import { MendText } from '@/components/upload/mend-text'
import { SavedPanel } from '@/components/upload/saved-panel'
import { UploadStart } from '@/components/upload/upload-start'
import { UploadTable } from '@/components/upload/upload-table'
import { useUploads } from '@/components/upload/use-uploads'

/** Adding readouts: one text beside its form, or many files in a table. */
export function UploadPage() {
  const { team, person } = useTeamFrame()
  const uploads = useUploads(team.slug)
  const { entries, change } = uploads
  const [pasted, setPasted] = useState('')
  const [openKey, setOpenKey] = useState<string | null>(null)
  const { fits } = useKeptDraft(
    `parley.upload.${team.slug}.${person.id}`,
    { pasted, entries },
    (kept) => {
      setPasted(kept.pasted)
      change({ do: 'restore', entries: kept.entries })
    },
  )
  const unsaved = entries.some(({ at }) => at.step !== 'saved' && at.step !== 'refused')
  useWarnBeforeLeaving(unsaved && !fits)

  const only = entries.length === 1 ? entries[0] : undefined
  const open = only ?? entries.find(({ key }) => key === openKey)
  const mending = open && (open.at.step === 'ready' || open.at.step === 'saving')

  // A pasted text that is saved must not come back with the next visit.
  const pasteSaved = only?.at.step === 'saved' && only.name === null
  useEffect(() => {
    if (pasteSaved) setPasted('')
  }, [pasteSaved])

  const readPasted = () => {
    uploads.add([{ content: new Blob([pasted]), name: null }])
  }
  const startOver = () => {
    uploads.stop()
    change({ do: 'drop', keys: entries.map(({ key }) => key) })
    setOpenKey(null)
  }
  const finishPaste = () => {
    setPasted('')
    startOver()
  }

  return (
    <div className="mx-auto grid max-w-7xl gap-6 px-4 py-8 md:px-8">
      <h1 className="font-semibold font-serif text-title">Add readouts</h1>
      {fits ? null : (
        <Notice tone="danger">
          This is more than the browser can keep. Save before you leave this page.
        </Notice>
      )}
      {entries.length === 0 ? (
        <UploadStart
          pasted={pasted}
          onPasted={setPasted}
          onRead={readPasted}
          onFiles={(files) =>
            uploads.add(files.map((file) => ({ content: file, name: file.name })))
          }
          compact={false}
        />
      ) : null}
      {only && !mending && only.at.step !== 'saved' ? (
        <OneOnItsWay entry={only} onBack={startOver} />
      ) : null}
      {only?.at.step === 'saved' ? (
        <SavedPanel saved={only.at.saved} title={only.at.title} onMore={finishPaste} />
      ) : null}
      {mending && open ? (
        <MendText
          key={open.key}
          entry={open}
          onMend={(draft) => change({ do: 'mend', key: open.key, draft })}
          onSave={(draft) => uploads.save([{ key: open.key, draft }])}
          onBack={only ? startOver : () => setOpenKey(null)}
          backLabel={only ? (open.name ? 'Other files' : 'Change the text') : 'Back to all files'}
        />
      ) : null}
      {entries.length > 1 && !mending ? (
        <>
          <UploadTable uploads={uploads} onOpen={setOpenKey} onStartOver={startOver} />
          <UploadStart
            pasted=""
            onPasted={setPasted}
            onRead={readPasted}
            onFiles={(files) =>
              uploads.add(files.map((file) => ({ content: file, name: file.name })))
            }
            compact
          />
        </>
      ) : null}
    </div>
  )
}

function OneOnItsWay({
  entry,
  onBack,
}: {
  entry: ReturnType<typeof useUploads>['entries'][number]
  onBack: () => void
}) {
  const { at } = entry
  return (
    <div className="grid justify-items-start gap-4">
      {at.step === 'refused' ? (
        <Notice tone="danger">
          {entry.name ? `${entry.name}: ` : ''}
          {at.sentence}
        </Notice>
      ) : (
        <p role="status" className="text-muted">
          Reading {entry.name ?? 'the text'}…
        </p>
      )}
      <Button onClick={onBack}>{at.step === 'refused' ? 'Try another' : 'Cancel'}</Button>
    </div>
  )
}

/** What cannot be kept in the browser is not lost by a careless click. */
function useWarnBeforeLeaving(active: boolean): void {
  useEffect(() => {
    if (!active) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [active])
}
