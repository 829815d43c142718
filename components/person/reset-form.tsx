'use client'
import Link from 'next/link'
import { type FormEvent, useState } from 'react'
import { fieldErrors } from '@/components/person/field-errors'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { resetSchema } from '@/lib/features/person/schema'
import { answered, authClient, failureSentence } from '@/lib/platform/auth/client'

/** Chooses a new password by the token of a mailed link; every browser is signed out by it. */
export function ResetForm({ token }: { token: string }) {
  const [state, setState] = useState<'typing' | 'sending' | 'done' | 'stale'>('typing')
  const [problem, setProblem] = useState<string | undefined>()

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const values = Object.fromEntries(new FormData(event.currentTarget))
    const found = fieldErrors(resetSchema, values)
    setProblem(found?.newPassword?.[0])
    if (found) return
    setState('sending')
    const { newPassword } = resetSchema.parse(values)
    const { error } = await answered(authClient.resetPassword({ newPassword, token }))
    setState(!error ? 'done' : error.code === 'INVALID_TOKEN' ? 'stale' : 'typing')
    if (error && error.code !== 'INVALID_TOKEN') {
      setProblem(failureSentence(error) ?? 'That did not go through. Try again in a moment.')
    }
  }

  if (state === 'done') {
    return (
      <div className="grid gap-4">
        <h1 className="font-semibold font-serif text-title">Your password is changed</h1>
        <p className="text-muted">You were signed out everywhere. Sign in with the new one.</p>
        <ButtonLink tone="primary" href="/sign-in">
          Sign in
        </ButtonLink>
      </div>
    )
  }
  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-4">
      <h1 className="font-semibold font-serif text-title">Choose a new password</h1>
      {state === 'stale' || !token ? (
        <Notice tone="danger">
          This link has been used, or is older than an hour.{' '}
          <Link href="/forgot" className="underline">
            Ask for another
          </Link>
        </Notice>
      ) : null}
      <TextField
        label="New password"
        name="newPassword"
        type="password"
        autoComplete="new-password"
        required
        hint="Ten characters or more. A few words together make a good one."
        error={problem}
      />
      <Button type="submit" tone="primary" disabled={state === 'sending' || !token}>
        {state === 'sending' ? 'Changing…' : 'Change the password'}
      </Button>
    </form>
  )
}
