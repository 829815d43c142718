'use client'
import Link from 'next/link'
import { type FormEvent, useState } from 'react'
import { localPath } from '@/components/person/local-path'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { answered, authClient, failureSentence } from '@/lib/platform/auth/client'

/** Signs in with e-mail and password, then goes on to `next`. */
export function SignInForm({ next, email }: { next: string; email?: string }) {
  const [problem, setProblem] = useState<string | null>(null)
  const [pending, setPending] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setPending(true)
    const { error } = await answered(
      authClient.signIn.email({
        email: String(form.get('email')),
        password: String(form.get('password')),
      }),
    )
    // A whole page load: everything that was rendered for nobody is fetched anew.
    if (!error) return window.location.assign(localPath(next))
    setPending(false)
    setProblem(
      failureSentence(error) ?? 'No account has this e-mail and password. Look at both again.',
    )
  }

  return (
    <form method="post" onSubmit={submit} className="grid gap-4">
      <h1 className="font-semibold font-serif text-title">Sign in</h1>
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="email"
        defaultValue={email}
        required
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <Button type="submit" tone="primary" disabled={pending}>
        {pending ? 'Signing in…' : 'Sign in'}
      </Button>
      <p className="flex flex-wrap justify-between gap-2 text-muted">
        <Link
          href={`/sign-up?${new URLSearchParams({ next, ...(email ? { email } : {}) })}`}
          className="underline"
        >
          Make an account
        </Link>
        <Link href="/forgot" className="underline">
          Forgotten password
        </Link>
      </p>
    </form>
  )
}
