'use client'
import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { AddToCollection } from '@/components/collection/add-to-collection'
import { emptyWords, questionOf } from '@/components/matrix/cell-words'
import { Button } from '@/components/ui/button'
import { Day, dayInWords } from '@/components/ui/day'
import { Dialog } from '@/components/ui/dialog'
import { ForceStrokes } from '@/components/ui/force-strokes'
import { LoadingLines } from '@/components/ui/page-state'
import { acrossPageQuery } from '@/lib/features/across/client'
import { type AcrossLine, writeAcrossChoice } from '@/lib/features/across/schema'
import type { MatrixChoice, MatrixHead, MatrixLine } from '@/lib/features/matrix/schema'

/** The cell that was opened. */
export type OpenCell = { line: MatrixLine; column: MatrixHead }

/** The words that a cell counts; of an empty one, in how many readouts it is empty. */
export function CellDialog({
  team,
  choice,
  cell: { line, column },
  close,
}: {
  team: string
  choice: MatrixChoice
  cell: OpenCell
  close: () => void
}) {
  const question = writeAcrossChoice(questionOf(choice, { line, column }))
  const { data, error, isPending, refetch } = useQuery(acrossPageQuery(team, question))
  const title = line.day ? `${line.label}, ${dayInWords(line.day)}` : line.label
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => (open ? undefined : close())}
      title={title}
      description={column.label}
    >
      {isPending ? <LoadingLines lines={4} label="Loading the words" /> : null}
      {error ? (
        <p role="alert" className="text-danger">
          {error.message}{' '}
          <Button size="small" onClick={() => void refetch()}>
            Try again
          </Button>
        </p>
      ) : null}
      {data?.lines.length === 0 ? (
        <p className="hatched border-line border-y px-3 py-6 text-center font-serif text-lg italic">
          {emptyWords(choice.kind, line, column)}
        </p>
      ) : null}
      {data ? <Words team={team} lines={data.lines} /> : null}
      <p className="flex flex-wrap gap-4 pt-4">
        <Link href={`/t/${team}/across?${question}`} className="underline underline-offset-4">
          Open as a list
        </Link>
        {choice.kind === 'calls' ? (
          <Link href={`/t/${team}/calls/${line.id}`} className="underline underline-offset-4">
            Open the call
          </Link>
        ) : null}
      </p>
    </Dialog>
  )
}

function Words({ team, lines }: { team: string; lines: readonly AcrossLine[] }) {
  return (
    <ol className="grid gap-3">
      {lines.map((line) => (
        <li key={line.id} data-side={line.ink} className="border-line border-t pt-3">
          <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
            <span className="text-muted">
              <Day iso={line.heldOn} />
            </span>
            <b className="font-semibold text-side">{line.source}</b>
            <em className="font-serif text-base">{line.cue.map(({ text }) => text).join('')}</em>
            <ForceStrokes force={line.force} />
            <span className="text-muted">{line.issuer}</span>
            {line.suggested ? (
              <span className="border-edge border-b border-dotted text-muted text-xs">
                suggested
              </span>
            ) : null}
            <span className="ms-auto">
              <AddToCollection
                subject={{ kind: 'position', positionId: line.id }}
                label="Collect"
              />
            </span>
          </p>
          <Link
            href={`/t/${team}/readouts/${line.readoutId}?position=${line.id}`}
            dir="auto"
            className="font-serif text-lg underline-offset-4 hover:underline"
          >
            {line.content.map(({ text }) => text).join('')}
          </Link>
        </li>
      ))}
    </ol>
  )
}
