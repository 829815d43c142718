'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { PairReasons } from '@/components/comparison/pair-reasons'
import { TieForm } from '@/components/comparison/tie-form'
import { type Sided, useComparison } from '@/components/comparison/use-comparison'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { ForceStrokes } from '@/components/ui/force-strokes'

/** Why two positions face each other, and what a person says of them; without the second, one chooses it. */
export function TieDialog({
  from,
  to,
  close,
}: {
  from: string
  to: string | null
  close: () => void
}) {
  const router = useRouter()
  const { may } = useTeamFrame()
  const { facing, frozen, find, partnersOf, tieOf } = useComparison()
  const [chosen, setChosen] = useState(to)
  const one = find(from)
  const other = chosen ? find(chosen) : null
  if (!one) return null
  const issuer = facing[one.side === 'a' ? 'b' : 'a'].issuer
  const pair = partnersOf(from).find((partner) => partner.other.position.id === chosen)?.pair
  const done = () => {
    close()
    router.refresh()
  }
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => !open && close()}
      title={other ? 'Two positions, one matter?' : 'Tie to a position of the other account'}
      description={other ? undefined : `Choose what it belongs with in the account of ${issuer}.`}
    >
      <div className="grid gap-5 pt-2">
        <Quotation sided={one} issuer={facing[one.side].issuer} />
        {other && chosen ? (
          <>
            <Quotation sided={other} issuer={issuer} />
            <PairReasons pair={pair ?? null} />
            {may['comparison.tie'] && !frozen ? (
              <TieForm from={one} to={other} tie={tieOf(from, chosen)} done={done} />
            ) : (
              <SaidOfIt from={from} to={chosen} />
            )}
          </>
        ) : (
          <Choice from={one} choose={setChosen} />
        )}
      </div>
    </Dialog>
  )
}

function SaidOfIt({ from, to }: { from: string; to: string }) {
  const tie = useComparison().tieOf(from, to)
  if (!tie) return null
  return (
    <p>
      {tie.by ?? 'Somebody'} tied the two{tie.note ? `: ${tie.note}` : '.'}
    </p>
  )
}

function Quotation({ sided, issuer }: { sided: Sided; issuer: string }) {
  const { position, side } = sided
  return (
    <figure data-side={side} className="border-side border-l-3 pl-3">
      <figcaption className="text-muted text-sm">{issuer}</figcaption>
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <b className="font-semibold text-side">{position.source}</b>
        <em className="font-serif">{position.cue}</em>
        <ForceStrokes force={position.force} />
      </p>
      <blockquote dir="auto" className="font-serif text-lg leading-snug">
        {wordsOf(sided)}
      </blockquote>
    </figure>
  )
}

function wordsOf({ position }: Sided): string {
  return position.content.map(({ text }) => text).join('')
}

/** The positions of the other account; those it faces already come first. */
function Choice({ from, choose }: { from: Sided; choose: (id: string) => void }) {
  const { facing, partnersOf } = useComparison()
  const [sought, setSought] = useState('')
  const facedAlready = partnersOf(from.position.id).map(({ other }) => other.position.id)
  const side = from.side === 'a' ? 'b' : 'a'
  const all = facing.rows
    .flatMap((row) => row[side])
    .sort(
      (x, y) =>
        Number(facedAlready.includes(y.id)) - Number(facedAlready.includes(x.id)) ||
        x.at[0] - y.at[0],
    )
  const found = all.filter((position) =>
    `${position.source} ${position.cue} ${wordsOf({ position, side })}`
      .toLowerCase()
      .includes(sought.trim().toLowerCase()),
  )
  return (
    <div className="grid gap-2">
      <TextField
        label="Narrow by words"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      <ul className="max-h-80 overflow-y-auto border-line border-y">
        {found.map((position) => (
          <li key={position.id} className="border-line not-first:border-t">
            <button
              type="button"
              onClick={() => choose(position.id)}
              className="touchable w-full px-2 py-2 text-start hover:bg-soft"
            >
              <span className="flex flex-wrap gap-x-2 text-sm">
                <b className="font-semibold">{position.source}</b>
                <em className="font-serif">{position.cue}</em>
                {facedAlready.includes(position.id) ? (
                  <span className="text-muted">faces it now</span>
                ) : null}
              </span>
              <span dir="auto" className="font-serif">
                {wordsOf({ position, side })}
              </span>
            </button>
          </li>
        ))}
        {found.length === 0 ? (
          <li className="px-2 py-4 text-muted">
            No position of the other account has these words.
          </li>
        ) : null}
      </ul>
    </div>
  )
}
