import type { Metadata } from 'next'
import { NewTeamForm } from '@/components/team/new-team-form'
import { requireSignedIn } from '@/lib/platform/auth/session'
import { forPage } from '@/lib/platform/page'

export const metadata: Metadata = { title: 'New team' }

export default async function NewTeamPage() {
  await forPage(requireSignedIn)
  return (
    <main className="mx-auto grid min-h-dvh max-w-md content-center gap-6 px-6 py-12">
      <NewTeamForm />
    </main>
  )
}
