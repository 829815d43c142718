'use client'
import Link from 'next/link'
import { type FormEvent, useState } from 'react'
import { type FieldErrors, fieldErrors } from '@/components/person/field-errors'
import { localPath } from '@/components/person/local-path'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { signUpSchema } from '@/lib/features/person/schema'
import { answered, authClient, failureSentence } from '@/lib/platform/auth/client'

/** Makes an account, signs in, and goes on to `next`. */
export function SignUpForm({ next, email }: { next: string; email?: string }) {
  const [errors, setErrors] = useState<FieldErrors>({})
  const [problem, setProblem] = useState<string | null>(null)
  const [pending, setPending] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const values = Object.fromEntries(new FormData(event.currentTarget))
    const found = fieldErrors(signUpSchema, values)
    setErrors(found ?? {})
    setProblem(null)
    if (found) return
    setPending(true)
    const { error } = await answered(authClient.signUp.email(signUpSchema.parse(values)))
    if (!error) return window.location.assign(localPath(next))
    setPending(false)
    if (error.code?.startsWith('USER_ALREADY_EXISTS')) {
      setErrors({ email: ['An account with this e-mail exists already. Sign in instead.'] })
    } else {
      setProblem(failureSentence(error) ?? 'The account was not made. Try again in a moment.')
    }
  }

  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-4">
      <h1 className="font-semibold font-serif text-title">Make an account</h1>
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      <PersonFields errors={errors} email={email} />
      <Button type="submit" tone="primary" disabled={pending}>
        {pending ? 'Making the account…' : 'Make the account'}
      </Button>
      <p className="text-muted">
        <Link
          href={`/sign-in?${new URLSearchParams({ next, ...(email ? { email } : {}) })}`}
          className="underline"
        >
          Sign in instead
        </Link>
      </p>
    </form>
  )
}

/** Name, e-mail and a new password: what an account is made of. */
export function PersonFields({ errors, email }: { errors: FieldErrors; email?: string }) {
  return (
    <>
      <TextField
        label="Your name"
        name="name"
        autoComplete="name"
        required
        hint="Your team sees it beside what you write."
        error={errors.name}
      />
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="email"
        defaultValue={email}
        required
        error={errors.email}
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        required
        hint="Ten characters or more. A few words together make a good one."
        error={errors.password}
      />
    </>
  )
}
