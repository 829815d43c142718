import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { UploadPage } from '@/components/upload/upload-page'
import { getTeamFrame } from '@/lib/features/team/loaders'
import { forPage } from '@/lib/platform/page'

export const metadata: Metadata = { title: 'Add readouts' }

export default async function NewReadoutsPage({ params }: { params: Promise<{ team: string }> }) {
  const { team } = await params
  const frame = await forPage(() => getTeamFrame(team))
  if (!frame.may['readout.add']) forbidden()
  return <UploadPage />
}
