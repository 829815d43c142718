'use client'
import Link from 'next/link'
import { parseAsArrayOf, parseAsBoolean, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { FindingTools } from '@/components/comparison/finding-tools'
import { titleOf } from '@/components/comparison/findings'
import { AcrossLink, ReviewInPlace } from '@/components/comparison/position-in-place'
import { RowKeys } from '@/components/comparison/row-keys'
import { useComparison } from '@/components/comparison/use-comparison'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Chip } from '@/components/ui/chip'
import { cn } from '@/components/ui/class-names'
import { SelectField } from '@/components/ui/field'
import { ForceStrokes } from '@/components/ui/force-strokes'
import { DIVERGENCE_KINDS, type DivergenceKind, type Side } from '@/lib/core/comparing/types'
import {
  absenceOfFinding,
  FACT_TITLES,
  FINDING_TITLES,
  type FindingView,
} from '@/lib/features/comparison/schema'

const ORDERS = ['telling', 'text'] as const

/** The findings of a comparison as a table: filtered by kind, ranked, each with its words on both sides. */
export function Ledger() {
  const { facing } = useComparison()
  const [{ kind: kinds, order, all }] = useLedgerAddress()
  const { findings } = facing
  const shown = findings.filter(
    ({ kind, notReal }) => (kinds.length === 0 || kinds.includes(kind)) && (all || !notReal),
  )
  const place = placesOf(facing)
  const ordered = order === 'telling' ? shown : [...shown].sort((x, y) => place(x) - place(y))
  return (
    <section aria-labelledby="ledger" className="grid gap-5">
      <h2 id="ledger" className="sr-only">
        What differs, as a table
      </h2>
      <LedgerFilters findings={findings} />
      <p role="status" className="text-muted text-sm">
        {ordered.length} of {findings.length} findings
      </p>
      <RowKeys>
        <table className="w-full border-collapse max-md:block">
          <caption className="sr-only">
            Differences between the account of {facing.a.issuer} and that of {facing.b.issuer}
          </caption>
          <LedgerHead />
          <tbody className="max-md:block">
            {ordered.map((finding) => (
              <FindingRow key={finding.findingId} finding={finding} />
            ))}
          </tbody>
        </table>
      </RowKeys>
      {ordered.length === 0 ? (
        <p className="hatched border-line border-y py-10 text-center font-serif italic">
          {findings.length === 0
            ? 'No difference was found between the two accounts.'
            : 'No finding is of these kinds.'}
        </p>
      ) : null}
    </section>
  )
}

/** What the table is narrowed to and ordered by, in the address. */
function useLedgerAddress() {
  return useQueryStates(
    {
      kind: parseAsArrayOf(parseAsStringLiteral(DIVERGENCE_KINDS)).withDefault([]),
      order: parseAsStringLiteral(ORDERS).withDefault('telling'),
      all: parseAsBoolean.withDefault(false),
    },
    { history: 'replace', scroll: false },
  )
}

function LedgerFilters({ findings }: { findings: readonly FindingView[] }) {
  const [{ kind: kinds, order, all }, ask] = useLedgerAddress()
  const real = findings.filter(({ notReal }) => !notReal)
  const setAside = findings.length - real.length
  const toggle = (kind: DivergenceKind) =>
    ask({ kind: kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind] })
  return (
    <div className="no-print flex flex-wrap items-end justify-between gap-4">
      <fieldset className="flex flex-wrap gap-2">
        <legend className="pb-1 font-medium text-sm">Kinds of difference</legend>
        {DIVERGENCE_KINDS.map((kind) => {
          const count = real.filter((one) => one.kind === kind).length
          if (count === 0 && !kinds.includes(kind)) return null
          return (
            <Chip key={kind} pressed={kinds.includes(kind)} onClick={() => void toggle(kind)}>
              {FINDING_TITLES[kind]} {count}
            </Chip>
          )
        })}
        {setAside > 0 ? (
          <Chip pressed={all} onClick={() => void ask({ all: !all })}>
            Set aside {setAside}
          </Chip>
        ) : null}
      </fieldset>
      <SelectField
        label="Order"
        value={order}
        onChange={(event) =>
          void ask({ order: ORDERS.find((one) => one === event.target.value) ?? 'telling' })
        }
      >
        <option value="telling">The most telling first</option>
        <option value="text">As in the texts</option>
      </SelectField>
    </div>
  )
}

function LedgerHead() {
  const { facing } = useComparison()
  return (
    <thead className="max-md:sr-only">
      <tr className="text-start align-bottom">
        <th scope="col" className="w-80 py-2 pr-4 text-start text-sm">
          Difference
        </th>
        {(['a', 'b'] as const).map((side) => (
          <th
            key={side}
            scope="col"
            data-side={side}
            className="border-side border-b-4 py-2 pr-6 text-start text-side text-sm"
          >
            {facing[side].issuer}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** Where a finding stands in the texts: its first position's share of the way down. */
function placesOf(facing: ReturnType<typeof useComparison>['facing']) {
  const at = new Map<string, number>()
  for (const row of facing.rows) {
    for (const one of row.a) at.set(one.id, one.at[0] / Math.max(1, facing.a.body.length))
    for (const one of row.b) at.set(one.id, one.at[0] / Math.max(1, facing.b.body.length))
  }
  return ({ a, b }: FindingView) => Math.min(...[...a, ...b].map((id) => at.get(id) ?? 1), 1)
}

function FindingRow({ finding }: { finding: FindingView }) {
  const { facing } = useComparison()
  const { findingId, kind, side, field, issue, notReal } = finding
  return (
    <tr
      id={`finding-${findingId}`}
      tabIndex={-1}
      data-row
      className={cn(
        'scroll-mt-20 border-line border-t align-top target:bg-accent-soft max-md:block max-md:py-4 print:break-inside-avoid',
        notReal && 'text-muted',
      )}
    >
      <th scope="row" className="py-4 pr-4 text-start font-normal max-md:block max-md:py-1">
        <span className="block font-semibold">{titleOf({ kind, side }, facing)}</span>
        {field ? <span className="block text-sm">{FACT_TITLES[field]}</span> : null}
        {issue ? <span className="block text-sm">{issue}</span> : null}
        {notReal ? (
          <span className="block text-sm italic">set aside as no real difference</span>
        ) : null}
        <FindingTools finding={finding} />
      </th>
      <Words finding={finding} side="a" />
      <Words finding={finding} side="b" />
    </tr>
  )
}

/** Who holds the position of a finding, how strongly, and whether anybody reviewed it. */
function Holder({ id }: { id: string | undefined }) {
  const { find, frozen } = useComparison()
  const position = id ? find(id)?.position : null
  if (!position) return null
  const { source, force, suggested, ink } = position
  return (
    <p data-side={ink} className="flex flex-wrap items-center gap-x-2 text-sm">
      <span className="font-semibold text-side">{source}</span>
      <ForceStrokes force={force} />
      {suggested ? (
        <span className="border-edge border-b border-dotted text-muted text-xs">suggested</span>
      ) : null}
      {frozen ? null : (
        <span className="no-print flex text-muted">
          <ReviewInPlace position={position} />
          <AcrossLink position={position} />
        </span>
      )}
    </p>
  )
}

function Words({ finding, side }: { finding: FindingView; side: Side }) {
  const { team } = useTeamFrame()
  const { facing } = useComparison()
  const words = finding.words[side]
  const readout = `/t/${team.slug}/readouts/${facing[side].readoutId}`
  return (
    <td
      data-side={side}
      className="max-w-lg py-4 pr-6 max-md:block max-md:border-side max-md:border-l-2 max-md:py-1 max-md:pl-3"
    >
      <span className="block text-side text-xs md:sr-only">{facing[side].issuer}</span>
      {words.length === 0 ? (
        <span className="font-serif text-muted italic">
          {absenceOfFinding(finding, facing.rows)}
        </span>
      ) : (
        words.map((said, at) => {
          const position = finding[side][at] ?? finding[side][0]
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the words of one finding never move
            <div key={at}>
              {at < finding[side].length ? <Holder id={finding[side][at]} /> : null}
              <Link
                prefetch={false}
                href={
                  position
                    ? `${readout}?position=${position}`
                    : `${readout}#:~:text=${encodeURIComponent(said)}`
                }
                dir="auto"
                className="block min-h-6 font-serif text-lg leading-snug underline-offset-4 hover:underline"
              >
                {said}
              </Link>
            </div>
          )
        })
      )}
    </td>
  )
}
