import type { Metadata } from 'next'
import { InvitationView } from '@/components/team/invitation-view'
import { getInvitation } from '@/lib/features/team/loaders'
import { getSignedIn } from '@/lib/platform/auth/session'

// The address is a secret: no other page is told of it.
export const metadata: Metadata = { title: 'Invitation', referrer: 'no-referrer' }

export default async function InvitationPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const [card, person] = await Promise.all([getInvitation(id), getSignedIn()])
  return (
    <main className="mx-auto grid min-h-dvh max-w-md content-center gap-5 px-6 py-12">
      <p className="font-semibold font-serif text-2xl">Parley</p>
      <InvitationView card={card} email={person?.email ?? null} />
    </main>
  )
}
