'use client'
import { useEditFacts } from '@/components/readout/use-edit-facts'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { JointField, StateField } from '@/components/upload/page-fields'
import type { ReadoutFacts, ReadoutHead } from '@/lib/features/readout/schema'

/** Mends what a saved readout's page is: title, issuer, day and address. Its text stays; undone from the message. */
export function EditFacts({ head, close }: { head: ReadoutHead; close: () => void }) {
  const { facts, setFacts, errors, problem, other, saving, save } = useEditFacts(head, close)
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
        <FactFields facts={facts} errors={errors} onChange={setFacts} />
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

function FactFields({
  facts,
  errors,
  onChange,
}: {
  facts: ReadoutFacts
  errors: Partial<Record<string, string[] | undefined>>
  onChange: (facts: ReadoutFacts) => void
}) {
  const put = (change: Partial<ReadoutFacts>) => onChange({ ...facts, ...change })
  return (
    <>
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
    </>
  )
}

function inWords({ title, issuerName, jointly, publishedOn, sourceUrl }: ReadoutFacts): string {
  return [`“${title}”`, issuerName, ...jointly, publishedOn, sourceUrl].filter(Boolean).join(', ')
}
