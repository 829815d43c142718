import type { Metadata } from 'next'
import { MatrixView } from '@/components/matrix/matrix-view'
import { getMatrix } from '@/lib/features/matrix/loaders'
import { matrixChoiceSchema } from '@/lib/features/matrix/schema'
import { forPage } from '@/lib/platform/page'

export const metadata: Metadata = { title: 'Matrix' }

export default async function MatrixPage({
  params,
  searchParams,
}: {
  params: Promise<{ team: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const { team } = await params
  const choice = matrixChoiceSchema.parse(await searchParams)
  const matrix = await forPage(() => getMatrix(team, choice))
  return <MatrixView team={team} matrix={matrix} />
}
