import type { Metadata } from 'next'
import Link from 'next/link'
import {
  EmailForm,
  LetterKeysForm,
  NameForm,
  PasswordForm,
} from '@/components/person/account-forms'
import { DeleteAccount } from '@/components/person/delete-account'
import { Section } from '@/components/person/section'
import { requireSignedIn } from '@/lib/platform/auth/session'
import { forPage } from '@/lib/platform/page'

export const metadata: Metadata = { title: 'Your account' }

export default async function AccountPage() {
  const person = await forPage(requireSignedIn)
  return (
    <main className="mx-auto max-w-4xl px-6 py-12">
      <Link href="/" className="text-muted hover:text-ink">
        ← Back to your team
      </Link>
      <h1 className="pt-4 pb-8 font-semibold font-serif text-title">Your account</h1>
      <Section title="Name" about="Beside what you write.">
        <NameForm name={person.name} />
      </Section>
      <Section title="Keyboard">
        <LetterKeysForm on={person.letterKeys} />
      </Section>
      <Section title="E-mail" about="You sign in with it, and mail goes to it.">
        <EmailForm key={person.email} email={person.email} />
      </Section>
      <Section title="Password">
        <PasswordForm />
      </Section>
      <Section title="Delete the account" about="You leave every team by it.">
        <DeleteAccount />
      </Section>
    </main>
  )
}
