import { redirect } from 'next/navigation'
import { isServerEmpty, listMyTeams } from '@/lib/features/team/loaders'
import { getSignedIn } from '@/lib/platform/auth/session'

/** Leads to where one belongs: the welcome page on an empty server, signing in, one's team, or a first team. */
export default async function FrontPage() {
  const person = await getSignedIn()
  if (!person) redirect((await isServerEmpty()) ? '/welcome' : '/sign-in')
  const [first] = await listMyTeams()
  redirect(first ? `/t/${first.slug}` : '/teams/new')
}
