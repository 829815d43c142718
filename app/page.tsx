import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { isServerEmpty, listMyTeams } from '@/lib/features/team/loaders'
import { getSignedIn } from '@/lib/platform/auth/session'

/** Leads to where one belongs: the welcome page on an empty server, signing in, the team one was in last, or a first team. */
export default async function FrontPage() {
  const person = await getSignedIn()
  if (!person) redirect((await isServerEmpty()) ? '/welcome' : '/sign-in')
  const teams = await listMyTeams()
  const last = (await cookies()).get('parley-team')?.value
  const team = teams.find(({ slug }) => slug === last) ?? teams[0]
  redirect(team ? `/t/${team.slug}` : '/teams/new')
}
