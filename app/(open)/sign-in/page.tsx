import type { Metadata } from 'next'
import { SignInForm } from '@/components/account/sign-in-form'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string; email?: string }>
}) {
  const { next = '/', email } = await searchParams
  return <SignInForm next={next} email={email} />
}
