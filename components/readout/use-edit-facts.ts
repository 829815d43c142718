import { type FormEvent, useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { say } from '@/components/ui/say'
import { editReadoutAction } from '@/lib/features/readout/actions'
import type { ReadoutFacts, ReadoutHead } from '@/lib/features/readout/schema'
import { reached } from '@/lib/platform/settled'

type Errors = Partial<Record<string, string[] | undefined>>

/** Facts as they are being mended, and saving them: `other` is what somebody else made of them meanwhile. */
export function useEditFacts(head: ReadoutHead, close: () => void) {
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
  return { facts, setFacts, errors, problem, other, saving, save }
}

function factsOf(head: ReadoutHead): ReadoutFacts {
  const { revision, title, issuerName, issuerState, jointly, publishedOn, sourceUrl } = head
  return { revision, title, issuerName, issuerState, jointly: [...jointly], publishedOn, sourceUrl }
}
