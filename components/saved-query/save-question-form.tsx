'use client'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'

type Written = { name: string; note: string }
type Answer =
  | {
      data?: unknown
      serverError?: { sentence: string }
      validationErrors?: { fieldErrors: { name?: string[]; note?: string[] } }
    }
  | undefined

/** Name and note of a saved question; what was typed stays when it does not go through. */
export function SaveQuestionForm({
  first,
  verb,
  save,
  onSaved,
}: {
  first: Written
  verb: string
  save: (written: Written) => Promise<Answer>
  onSaved: () => void
}) {
  const [written, setWritten] = useState(first)
  const [answer, setAnswer] = useState<Answer>()
  const [pending, setPending] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setPending(true)
    const result = await save(written)
    setPending(false)
    setAnswer(result)
    if (result?.data) onSaved()
  }
  const errors = answer?.validationErrors?.fieldErrors
  return (
    <form onSubmit={submit} className="grid gap-4">
      {answer?.serverError ? <Notice tone="danger">{answer.serverError.sentence}</Notice> : null}
      <TextField
        label="Name"
        value={written.name}
        onChange={(event) => setWritten({ ...written, name: event.target.value })}
        error={errors?.name}
      />
      <TextArea
        label="Note"
        hint="What it is for. May stay empty."
        value={written.note}
        onChange={(event) => setWritten({ ...written, note: event.target.value })}
        error={errors?.note}
      />
      <Button type="submit" tone="primary" disabled={pending}>
        {pending ? 'Saving…' : verb}
      </Button>
    </form>
  )
}
