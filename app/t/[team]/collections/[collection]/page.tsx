import type { Metadata } from 'next'
import { CollectionView } from '@/components/collection/collection-view'
import { getPublishing } from '@/lib/features/brief/loaders'
import { requireCollection } from '@/lib/features/collection/loaders'
import { forPage } from '@/lib/platform/page'

type Params = { params: Promise<{ team: string; collection: string }> }

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { team, collection } = await params
  const page = await requireCollection(team, collection).catch(() => null)
  return { title: page?.title ?? 'Collection' }
}

export default async function CollectionPage({ params }: Params) {
  const { team, collection } = await params
  const [page, publishing] = await forPage(() =>
    Promise.all([requireCollection(team, collection), getPublishing(team, collection)]),
  )
  return <CollectionView first={page} firstPublishing={publishing} />
}
