import type { Metadata } from 'next'
import { SignUpForm } from '@/components/person/sign-up-form'

export const metadata: Metadata = { title: 'Make an account' }

export default async function SignUpPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string; email?: string }>
}) {
  const { next = '/', email } = await searchParams
  return <SignUpForm next={next} email={email} />
}
