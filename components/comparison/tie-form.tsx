'use client'
import type { Sided } from '@/components/comparison/use-comparison'
import { type Said, useTie } from '@/components/comparison/use-tie'
import { Button } from '@/components/ui/button'
import { SelectField, TextArea } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { RELATION_WORDS, TIE_RELATIONS, type TieView } from '@/lib/features/tie/schema'

/** What a person says of two positions: a relation, and why. */
export function TieForm(of: { from: Sided; to: Sided; tie: TieView | null; done: () => void }) {
  const { tie } = of
  const { relation, setRelation, note, setNote, problem, save, withdraw } = useTie(of)
  return (
    <form onSubmit={save} className="grid gap-4">
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      <SelectField
        label="The first position"
        value={relation}
        onChange={(event) => setRelation(event.target.value as Said)}
      >
        {[...TIE_RELATIONS, 'apart' as const].map((one) => (
          <option key={one} value={one}>
            {RELATION_WORDS[one]} the second{one === 'together' ? ' (no relation named)' : ''}
          </option>
        ))}
      </SelectField>
      <TextArea
        label="Why (if you like)"
        value={note}
        onChange={(event) => setNote(event.target.value)}
        maxLength={2000}
      />
      <div className="flex flex-wrap justify-end gap-3">
        {tie ? (
          <Button tone="quiet" onClick={() => void withdraw()}>
            Take back what {tie.by ?? 'somebody'} said
          </Button>
        ) : null}
        <Button type="submit" tone="primary">
          {relation === 'apart' ? 'Untie' : 'Tie'}
        </Button>
      </div>
    </form>
  )
}
