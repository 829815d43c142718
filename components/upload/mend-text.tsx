'use client'
import Link from 'next/link'
import { type FormEvent, useMemo, useRef, useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { AccountFields } from '@/components/upload/account-fields'
import { errorsOf, ShownErrors } from '@/components/upload/draft-errors'
import { PageFields } from '@/components/upload/page-fields'
import { TextPane } from '@/components/upload/text-pane'
import type { UploadEntry } from '@/components/upload/upload-entries'
import { TextBeside } from '@/components/upload/words-behind'
import { MayBeNewer } from '@/components/version/may-be-newer'
import type { ReadoutDraft, Recognised } from '@/lib/features/readout/schema'

type Span = { start: number; end: number }

const NO_ERRORS = {}

/** One text beside a form with what was recognised in it, to be mended and saved. */
export function MendText({
  entry,
  onMend,
  onSave,
  onBack,
  backLabel,
}: {
  entry: UploadEntry
  onMend: (draft: ReadoutDraft) => void
  onSave: (draft: ReadoutDraft) => void
  onBack: () => void
  backLabel: string
}) {
  const [active, setActive] = useState<Span | null>(null)
  const [scroll, setScroll] = useState(0)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const { at } = entry
  const ready = at.step === 'ready' || at.step === 'saving' ? at : null
  const body = ready?.draft.body ?? ''
  const beside = useMemo(
    () => ({
      body,
      show: (span: Span | null, andScroll: boolean) => {
        setActive(span)
        if (andScroll) setScroll((times) => times + 1)
      },
    }),
    [body],
  )
  if (!ready) return null
  const { draft, recognised, problem } = ready
  const saving = at.step === 'saving'
  const errors = errorsOf(draft)
  const [wrong] = Object.values(errors)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!wrong) return onSave(draft)
    setTried(true)
    // Once the sentences stand by their fields, the first of these has the cursor.
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    )
  }
  return (
    <TextBeside value={beside}>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <TextPane body={body} marks={marksOf(recognised, draft)} active={active} scroll={scroll} />
        <form ref={form} noValidate onSubmit={submit} className="grid gap-6">
          <WhatWasFound recognised={recognised} fileName={draft.fileName} body={body} />
          <ShownErrors value={tried ? errors : NO_ERRORS}>
            <PageFields draft={draft} recognised={recognised} onMend={onMend} />
            <AccountFields draft={draft} recognised={recognised} onMend={onMend} />
          </ShownErrors>
          {problem ? <Notice tone="danger">{problem}</Notice> : null}
          {tried && wrong ? <Notice tone="danger">Not saved yet. {wrong}</Notice> : null}
          <div className="sticky bottom-16 z-10 flex flex-wrap gap-3 border-line border-t bg-paper py-3 md:bottom-0">
            <Button type="submit" tone="primary" disabled={saving || recognised.same !== null}>
              {saving ? 'Saving…' : 'Save the readout'}
            </Button>
            <Button onClick={onBack} disabled={saving}>
              {backLabel}
            </Button>
          </div>
        </form>
      </div>
    </TextBeside>
  )
}

function WhatWasFound({
  recognised,
  fileName,
  body,
}: {
  recognised: Recognised
  fileName: string | null
  body: string
}) {
  const { team } = useTeamFrame()
  const { same, newerOf, words, positions, reading } = recognised
  return (
    <div className="grid gap-3">
      <p className="text-muted">
        {fileName ? `${fileName} · ` : ''}
        {words} words · {positions} {positions === 1 ? 'position' : 'positions'} suggested
      </p>
      {same ? (
        <Notice tone="danger">
          This text is here already:{' '}
          <Link className="underline" href={`/t/${team.slug}/readouts/${same.readoutId}`}>
            {same.title}
          </Link>
        </Notice>
      ) : null}
      {newerOf ? <MayBeNewer newerOf={newerOf} body={body} /> : null}
      {reading === 'not-english' ? (
        <Notice>
          This text is not in English, so no positions are suggested. It can be saved, and positions
          marked by hand.
        </Notice>
      ) : null}
    </div>
  )
}

/** Every stretch of the text that some field came from. */
function marksOf(recognised: Recognised, draft: ReadoutDraft): Span[] {
  const ofPage = Object.values(recognised.sources).flatMap((source) =>
    source?.from === 'text' ? [{ start: source.start, end: source.end }] : [],
  )
  const ofCalls = draft.accounts.flatMap(({ evidence }) =>
    Object.values(evidence).flatMap(({ start, end }) =>
      start !== null && end !== null && end > start ? [{ start, end }] : [],
    ),
  )
  return [...ofPage, ...ofCalls]
}
