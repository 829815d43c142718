import type { Metadata } from 'next'
import { CollectionList } from '@/components/collection/collection-list'
import { listCollections } from '@/lib/features/collection/loaders'
import { forPage } from '@/lib/platform/page'

export const metadata: Metadata = { title: 'Collections' }

type Params = { params: Promise<{ team: string }>; searchParams: Promise<{ cursor?: string }> }

export default async function CollectionsPage({ params, searchParams }: Params) {
  const { team } = await params
  const { cursor } = await searchParams
  const { collections, next } = await forPage(() => listCollections(team, cursor))
  return <CollectionList team={team} collections={collections} next={next} />
}
