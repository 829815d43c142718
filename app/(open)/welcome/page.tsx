import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { WelcomeForm } from '@/components/person/welcome-form'
import { isServerEmpty } from '@/lib/features/team/loaders'

export const metadata: Metadata = { title: 'Welcome' }
export const dynamic = 'force-dynamic'

export default async function WelcomePage() {
  if (!(await isServerEmpty())) redirect('/')
  return <WelcomeForm />
}
