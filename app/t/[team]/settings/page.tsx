import type { Metadata } from 'next'
import { TeamSettings } from '@/components/team/team-settings'
import { getTeamPeople } from '@/lib/features/team/loaders'
import { forPage } from '@/lib/platform/page'

export const metadata: Metadata = { title: 'Team' }

export default async function SettingsPage({ params }: { params: Promise<{ team: string }> }) {
  const { team } = await params
  const people = await forPage(() => getTeamPeople(team))
  return <TeamSettings {...people} />
}
