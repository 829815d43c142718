'use client'
import { useCallback, useEffect, useState } from 'react'
import { draftKey, writeDraft } from '@/components/comment/use-draft'
import { draftOf, emptyDraft, type OpenForm } from '@/components/position/wording-draft'
import { useTeamFrame } from '@/components/shell/team-frame'
import type { TextSpan } from '@/lib/core/anchoring/selector'
import type { PositionCard } from '@/lib/features/position/schema'

/** The form of a position that is open on a readout's page: one at a time, kept on this device while it is touched. */
export function useForm(readoutId: string): {
  form: OpenForm | null
  setForm: (form: OpenForm | null) => void
  edit: (card: PositionCard) => void
  add: (span: TextSpan, versionId: string) => Promise<void>
} {
  const { person } = useTeamFrame()
  const key = draftKey(person.id, `form-${readoutId}`)
  const [form, set] = useState<OpenForm | null>(null)
  useEffect(() => set(kept(key)), [key])
  const setForm = useCallback(
    (next: OpenForm | null) => {
      set(next)
      writeDraft(key, next?.touched ? JSON.stringify(next) : '')
    },
    [key],
  )
  const edit = useCallback(
    (card: PositionCard) =>
      setForm({ kind: 'edit', seen: card, draft: draftOf(card), touched: false }),
    [setForm],
  )
  const add = useCallback(
    async ({ start, end }: TextSpan, versionId: string) => {
      const { uuidv7 } = await import('uuidv7')
      const id = uuidv7()
      const draft = emptyDraft([start, end])
      setForm({ kind: 'add', id, versionId, at: start, draft, touched: true })
    },
    [setForm],
  )
  return { form, setForm, edit, add }
}

/** A form kept from before the page was loaded anew. */
function kept(key: string): OpenForm | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as OpenForm | null
  } catch {
    return null
  }
}
