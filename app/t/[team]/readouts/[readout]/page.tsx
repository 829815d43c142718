import type { Metadata } from 'next'
import { HeadMenu } from '@/components/readout/head-menu'
import { ReadoutHeader } from '@/components/readout/readout-header'
import { ReadoutView } from '@/components/readout/readout-view'
import { ReviewedCount } from '@/components/readout/reviewed-count'
import { NewerReader } from '@/components/version/newer-reader'
import { getReadoutPage } from '@/lib/features/readout/loaders'
import { forPage } from '@/lib/platform/page'

type Props = { params: Promise<{ team: string; readout: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { team, readout } = await params
  const page = await forPage(() => getReadoutPage(team, readout))
  return { title: page.head.title }
}

export default async function ReadoutRoute({ params }: Props) {
  const { team, readout } = await params
  const page = await forPage(() => getReadoutPage(team, readout))
  const { positions, next, loadedAt } = page
  return (
    <ReadoutView
      key={page.head.id}
      page={page}
      header={
        <ReadoutHeader
          team={team}
          head={page.head}
          reviewed={
            <ReviewedCount readoutId={page.head.id} first={{ positions, next, loadedAt }} />
          }
          menu={<HeadMenu head={page.head} />}
          reread={<NewerReader readoutId={page.head.id} older={page.head.olderReaders} />}
        />
      }
    />
  )
}
