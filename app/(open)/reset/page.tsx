import type { Metadata } from 'next'
import { ResetForm } from '@/components/person/reset-form'

// The address is a secret: no other page is told of it.
export const metadata: Metadata = { title: 'Choose a new password', referrer: 'no-referrer' }

export default async function ResetPage({
  searchParams,
}: {
  searchParams: Promise<{ token?: string }>
}) {
  return <ResetForm token={(await searchParams).token ?? ''} />
}
