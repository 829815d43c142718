'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, type RefObject, useRef, useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { useAction } from '@/components/ui/use-action'
import {
  changeEmailAction,
  changePasswordAction,
  renamePersonAction,
  switchLetterKeysAction,
} from '@/lib/features/person/actions'

/** The name that one's teams see. */
export function NameForm({ name }: { name: string }) {
  const router = useRouter()
  const { execute, result, isPending } = useAction(renamePersonAction, {
    onSuccess: () => {
      toast('Your name is saved.')
      router.refresh()
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    execute({ name: String(new FormData(event.currentTarget).get('name')) })
  }
  return (
    <form method="post" noValidate onSubmit={submit} className="grid justify-items-start gap-4">
      {result.serverError ? <Notice tone="danger">{result.serverError.sentence}</Notice> : null}
      <div className="w-full">
        <TextField
          label="Name"
          name="name"
          autoComplete="name"
          defaultValue={name}
          required
          error={result.validationErrors?.fieldErrors.name}
        />
      </div>
      <Button type="submit" disabled={isPending}>
        {isPending ? 'Saving…' : 'Save the name'}
      </Button>
    </form>
  )
}

/** Single letters as shortcuts, on or off. */
export function LetterKeysForm({ on }: { on: boolean }) {
  const router = useRouter()
  const [now, setNow] = useState(on)
  const { execute } = useAction(switchLetterKeysAction, {
    onSuccess: () => router.refresh(),
    onError: ({ error, input }) => {
      setNow(!input.on)
      toast.error(error.serverError?.sentence ?? 'That was not saved.')
    },
  })
  return (
    <label className="flex items-start gap-3">
      <input
        type="checkbox"
        className="mt-1 size-4 accent-accent"
        checked={now}
        onChange={(event) => {
          setNow(event.target.checked)
          execute({ on: event.target.checked })
        }}
      />
      <span>
        Single letters are shortcuts
        <span className="block text-muted text-sm">
          Such as y to confirm a position and / to search. Switch them off if a screen reader,
          speech or a tremor sets them off; Ctrl-K stays.
        </span>
      </span>
    </label>
  )
}

/** The address one signs in with. */
export function EmailForm({ email }: { email: string }) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const { execute, result, isPending } = useAction(changeEmailAction, {
    onSuccess: ({ data }) => {
      toast(`You now sign in with ${data?.email}.`)
      const field = form.current?.elements.namedItem('password')
      if (field instanceof HTMLInputElement) field.value = ''
      router.refresh()
    },
  })
  const errors = result.validationErrors?.fieldErrors
  const send = (values: FormData) =>
    execute({ email: String(values.get('email')), password: String(values.get('password')) })
  return (
    <AccountForm
      ref={form}
      refusal={result.serverError?.sentence}
      onSend={send}
      verb={isPending ? 'Changing…' : 'Change the e-mail'}
      pending={isPending}
    >
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="email"
        defaultValue={email}
        required
        error={errors?.email}
      />
      <TextField
        label="Your password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        error={errors?.password}
      />
    </AccountForm>
  )
}

/** The password one signs in with. */
export function PasswordForm() {
  const form = useRef<HTMLFormElement>(null)
  const { execute, result, isPending } = useAction(changePasswordAction, {
    onSuccess: () => {
      toast('Your password is changed. Other browsers were signed out.')
      form.current?.reset()
    },
  })
  const errors = result.validationErrors?.fieldErrors
  const send = (values: FormData) =>
    execute({
      password: String(values.get('password')),
      newPassword: String(values.get('newPassword')),
    })
  return (
    <AccountForm
      ref={form}
      refusal={result.serverError?.sentence}
      onSend={send}
      verb={isPending ? 'Changing…' : 'Change the password'}
      pending={isPending}
    >
      <TextField
        label="Password until now"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        error={errors?.password}
      />
      <TextField
        label="New password"
        name="newPassword"
        type="password"
        autoComplete="new-password"
        hint="Ten characters or more. A few words together make a good one."
        required
        error={errors?.newPassword}
      />
    </AccountForm>
  )
}

/** A form of one's account: what was refused, its fields, and the button that sends them. */
function AccountForm({
  ref,
  refusal,
  verb,
  pending,
  onSend,
  children,
}: {
  ref: RefObject<HTMLFormElement | null>
  refusal: string | undefined
  verb: string
  pending: boolean
  onSend: (values: FormData) => void
  children: ReactNode
}) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSend(new FormData(event.currentTarget))
  }
  return (
    <form
      ref={ref}
      method="post"
      noValidate
      onSubmit={submit}
      className="grid justify-items-start gap-4 *:w-full"
    >
      {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
      {children}
      <Button type="submit" disabled={pending} className="w-auto!">
        {verb}
      </Button>
    </form>
  )
}
