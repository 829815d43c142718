'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { StateField } from '@/components/upload/page-fields'
import type { useUploads } from '@/components/upload/use-uploads'

/** Names the issuer of all chosen texts that do not tell it themselves, in one go. */
export function CommonIssuer({ uploads }: { uploads: ReturnType<typeof useUploads> }) {
  const [name, setName] = useState('')
  const [state, setState] = useState<string | null>(null)
  const lacking = uploads.entries.flatMap(({ key, at }) =>
    at.step === 'ready' && at.chosen && !at.draft.issuerName.trim()
      ? [{ key, draft: at.draft }]
      : [],
  )
  if (lacking.length === 0) return null
  const fill = () => {
    for (const { key, draft } of lacking) {
      const issuerState = state ?? draft.issuerState
      const mended = { ...draft, issuerName: name.trim(), issuerState }
      uploads.change({ do: 'mend', key, draft: mended })
    }
  }
  return (
    <form
      className="grid items-end gap-3 border-accent border-l-3 bg-accent-soft px-4 py-3 sm:grid-cols-[1fr_14rem_auto]"
      onSubmit={(event) => {
        event.preventDefault()
        fill()
      }}
    >
      <TextField
        label={`Who published the ${lacking.length} that do not say?`}
        value={name}
        onChange={(event) => setName(event.target.value)}
        required
        maxLength={200}
      />
      <StateField label="Its state" value={state} onChange={setState} />
      <Button type="submit">Fill in</Button>
    </form>
  )
}
