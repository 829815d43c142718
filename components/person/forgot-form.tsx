'use client'
import Link from 'next/link'
import { type FormEvent, useState } from 'react'
import { fieldErrors } from '@/components/person/field-errors'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { forgotSchema } from '@/lib/features/person/schema'
import { answered, authClient, failureSentence } from '@/lib/platform/auth/client'

/** Asks for a link to choose a new password. The answer is the same whether the account exists or not. */
export function ForgotForm({ byMail }: { byMail: boolean }) {
  const [state, setState] = useState<'typing' | 'sending' | 'sent'>('typing')
  const [problem, setProblem] = useState<string | undefined>()

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const values = Object.fromEntries(new FormData(event.currentTarget))
    const found = fieldErrors(forgotSchema, values)
    setProblem(found?.email?.[0])
    if (found) return
    setState('sending')
    const { error } = await answered(authClient.requestPasswordReset(forgotSchema.parse(values)))
    setState(error ? 'typing' : 'sent')
    if (error) {
      setProblem(failureSentence(error) ?? 'That did not go through. Try again in a moment.')
    }
  }

  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-4">
      <h1 className="font-semibold font-serif text-title">Forgotten password</h1>
      {state === 'sent' ? (
        <Notice>
          If an account has this address, a link to choose a new password{' '}
          {byMail
            ? 'is on its way to it.'
            : 'was made. This server sends no mail: ask the person who runs it for the link.'}{' '}
          It works for an hour.
        </Notice>
      ) : null}
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="email"
        required
        error={problem}
      />
      <Button type="submit" tone="primary" disabled={state === 'sending'}>
        {state === 'sending' ? 'Asking…' : 'Ask for a link'}
      </Button>
      <p className="text-muted">
        <Link href="/sign-in" className="underline">
          Back to signing in
        </Link>
      </p>
    </form>
  )
}
