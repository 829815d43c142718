import type { Metadata } from 'next'
import { ForgotForm } from '@/components/person/forgot-form'
import { env } from '@/lib/platform/env'

export const metadata: Metadata = { title: 'Forgotten password' }
// Whether mail is sent is a matter of this process, not of the build.
export const dynamic = 'force-dynamic'

export default function ForgotPage() {
  return <ForgotForm byMail={env().SMTP_URL !== undefined} />
}
