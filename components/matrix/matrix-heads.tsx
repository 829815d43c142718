import { memo } from 'react'
import type { MatrixHead, MatrixKind } from '@/lib/features/matrix/schema'

const LINES: Record<MatrixKind, string> = { calls: 'Call', issues: 'Issue', actors: 'Who said' }

/** The heads of the columns: all of them, since they stay while one scrolls down. */
export const MatrixHeads = memo(function MatrixHeads({
  kind,
  columns,
}: {
  kind: MatrixKind
  columns: readonly MatrixHead[]
}) {
  return (
    <div className="matrix-head">
      {/* biome-ignore lint/a11y/useSemanticElements: a row of the grid above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid itself has the focus */}
      <div role="row" aria-rowindex={1} className="matrix-row matrix-head">
        {/* biome-ignore lint/a11y/useSemanticElements: a head of the grid above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the grid itself has the focus */}
        <span role="columnheader" aria-colindex={1} className="matrix-label text-muted text-sm">
          {LINES[kind]}
        </span>
        {columns.map(({ id, label }, at) => (
          // biome-ignore lint/a11y/useSemanticElements: a head of the grid above
          // biome-ignore lint/a11y/useFocusableInteractive: the grid itself has the focus
          <span key={id} role="columnheader" aria-colindex={at + 2} title={label}>
            <span>{label}</span>
          </span>
        ))}
      </div>
    </div>
  )
})
