import { ColumnsView } from '@/components/comparison/columns-view'
import { ComparisonFrame } from '@/components/comparison/comparison-frame'
import { FacingAccounts } from '@/components/comparison/facing-accounts'
import { Ledger } from '@/components/comparison/ledger'
import { TextsView } from '@/components/comparison/texts-view'
import { AddressFilters } from '@/components/shell/address-filters'
import type { Columns, Facing } from '@/lib/features/comparison/schema'
import type { ComparisonView } from '@/lib/features/saved-comparison/schema'

/** A comparison in the view that was asked for. */
export function ComparisonViews({
  team,
  view,
  facing,
  columns = null,
  frozen = false,
}: {
  team: string
  view: ComparisonView
  facing: Facing
  columns?: Columns | null
  frozen?: boolean
}) {
  return (
    <AddressFilters>
      <ComparisonFrame facing={facing} frozen={frozen}>
        {view === 'columns' && columns ? (
          <ColumnsView team={team} columns={columns} />
        ) : view === 'ledger' ? (
          <Ledger />
        ) : view === 'texts' ? (
          <TextsView />
        ) : (
          <FacingAccounts />
        )}
      </ComparisonFrame>
    </AddressFilters>
  )
}
