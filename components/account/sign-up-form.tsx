'use client'
import Link from 'next/link'
import { type FormEvent, useState } from 'react'
import { localPath } from '@/components/account/local-path'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { authClient } from '@/lib/platform/auth/client'

/** Makes an account, signs in, and goes on to `next`. */
export function SignUpForm({ next }: { next: string }) {
  const [problem, setProblem] = useState<string | null>(null)
  const [pending, setPending] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setPending(true)
    const { error } = await authClient.signUp.email({
      name: String(form.get('name')).trim(),
      email: String(form.get('email')),
      password: String(form.get('password')),
    })
    if (!error) return window.location.assign(localPath(next))
    setPending(false)
    setProblem(error.message ?? 'The account was not made. Try again.')
  }

  return (
    <form onSubmit={submit} className="grid gap-4">
      <h1 className="font-semibold font-serif text-title">Make an account</h1>
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      <TextField
        label="Name"
        name="name"
        autoComplete="name"
        required
        hint="Your team sees it beside what you write."
      />
      <TextField label="E-mail" name="email" type="email" autoComplete="email" required />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={10}
        required
        hint="Ten characters or more."
      />
      <Button type="submit" tone="primary" disabled={pending}>
        {pending ? 'Making the account…' : 'Make the account'}
      </Button>
      <p className="text-muted">
        <Link href={`/sign-in?next=${encodeURIComponent(next)}`} className="underline">
          Sign in instead
        </Link>
      </p>
    </form>
  )
}
