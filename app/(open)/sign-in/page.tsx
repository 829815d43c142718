import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { localPath } from '@/components/person/local-path'
import { SignInForm } from '@/components/person/sign-in-form'
import { getSignedIn } from '@/lib/platform/auth/session'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string; email?: string }>
}) {
  const { next = '/', email } = await searchParams
  // Signed in already, in another tab: on to where one was going.
  if (await getSignedIn()) redirect(localPath(next))
  return <SignInForm next={next} email={email} />
}
