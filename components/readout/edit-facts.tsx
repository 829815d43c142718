'use client'
import { type FormEvent, useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { say } from '@/components/ui/say'
import { JointField, StateField } from '@/components/upload/page-fields'
import { editReadoutAction } from '@/lib/features/readout/actions'
import type { ReadoutFacts, ReadoutHead } from '@/lib/features/readout/schema'
import { reached } from '@/lib/platform/settled'

type Errors = Partial<Record<string, string[] | undefined>>

/** Mends what a saved readout's page is: title, issuer, day and address. Its text stays; undone from the message. */
export function EditFacts({ head, close }: { head: ReadoutHead; close: () => void }) {
  const { team } = useTeamFrame()
  const [facts, setFacts] = useState(() => factsOf(head))
  const [errors, setErrors] = useState<Errors>({})
  const [problem, setProblem] = useState<string | null>(null)
  const [other, setOther] = useState<ReadoutFacts | null>(null)
  const [saving, setSaving] = useState(false)
  const edit = (to: ReadoutFacts) =>
    reached(editReadoutAction)({ team: team.slug, readoutId: head.id, ...to })
  const undo = async (before: ReadoutFacts) => {
    const result = await edit(before)
    void say(result?.data ? 'Put back.' : (result?.serverError?.sentence ?? 'Not put back.'), {
      failed: !result?.data,
    })
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setSaving(true)
    const result = await edit(facts)
    setSaving(false)
    setErrors(result?.validationErrors?.fieldErrors ?? {})
    setProblem(result?.serverError?.sentence ?? null)
    const now = result?.serverError?.code === 'conflict' ? result.serverError.detail : null
    if (now) {
      setOther(now as ReadoutFacts)
      setFacts({ ...facts, revision: (now as ReadoutFacts).revision })
    }
    if (!result?.data) return
    const { before } = result.data
    // The page itself comes anew with the answer.
    close()
    void say('The facts are saved.', { action: { label: 'Undo', onClick: () => undo(before) } })
  }
  const put = (change: Partial<ReadoutFacts>) => setFacts({ ...facts, ...change })
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : close())}
      title="Edit the facts"
      description="The text and what is marked in it stay as they are; published editions too."
    >
      <form noValidate onSubmit={save} className="grid gap-4">
        {problem ? <Notice tone="danger">{problem}</Notice> : null}
        {other ? (
          <Notice>It stands now: {inWords(other)}. Saving again puts yours there.</Notice>
        ) : null}
        <TextField
          label="Title"
          value={facts.title}
          onChange={(event) => put({ title: event.target.value })}
          error={errors.title}
          dir="auto"
          required
        />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <TextField
            label="Issuer"
            value={facts.issuerName}
            onChange={(event) => put({ issuerName: event.target.value })}
            error={errors.issuerName}
            required
          />
          <StateField
            label="Issuer’s state"
            value={facts.issuerState}
            onChange={(issuerState) => put({ issuerState })}
          />
          <JointField
            names={facts.jointly}
            onChange={(jointly) => put({ jointly })}
            error={errors.jointly}
          />
          <TextField
            label="Published"
            type="date"
            value={facts.publishedOn ?? ''}
            onChange={(event) => put({ publishedOn: event.target.value || null })}
            error={errors.publishedOn}
          />
          <TextField
            label="Address of the page"
            type="url"
            placeholder="https://"
            value={facts.sourceUrl ?? ''}
            onChange={(event) => put({ sourceUrl: event.target.value || null })}
            error={errors.sourceUrl}
          />
        </div>
        <div className="flex justify-end gap-3">
          <Button onClick={close}>Cancel</Button>
          <Button type="submit" tone="primary" disabled={saving}>
            {saving ? 'Saving…' : 'Save'}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function factsOf(head: ReadoutHead): ReadoutFacts {
  const { revision, title, issuerName, issuerState, jointly, publishedOn, sourceUrl } = head
  return { revision, title, issuerName, issuerState, jointly: [...jointly], publishedOn, sourceUrl }
}

function inWords({ title, issuerName, jointly, publishedOn, sourceUrl }: ReadoutFacts): string {
  return [`“${title}”`, issuerName, ...jointly, publishedOn, sourceUrl].filter(Boolean).join(', ')
}
