import { DiffWords } from '@/components/ui/diff-words'
import type { TextEdit } from '@/lib/core/comparing/version-edits'

/** What an edit of a page took out, put in and changed, sentence by sentence; trifles are folded. */
export function TextEdits({
  edits,
  names,
}: {
  edits: readonly TextEdit[]
  /** What the two texts are called: "Version 1", "Version 2". */
  names: { before: string; after: string }
}) {
  const telling = edits.filter(({ trivial }) => !trivial)
  const trivial = edits.filter((edit) => edit.trivial)
  return (
    <div className="grid gap-4">
      {telling.length > 0 ? <EditTable edits={telling} names={names} /> : null}
      {trivial.length > 0 ? (
        <details className="border-line border-t pt-3">
          <summary className="touchable w-fit text-muted">
            {trivial.length === 1 ? '1 trifle' : `${trivial.length} trifles`}: spacing, punctuation,
            capitals or a misspelling
          </summary>
          <EditTable edits={trivial} names={names} />
        </details>
      ) : null}
    </div>
  )
}

function EditTable({
  edits,
  names,
}: {
  edits: readonly TextEdit[]
  names: { before: string; after: string }
}) {
  return (
    <ul className="grid">
      {edits.map((edit, at) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: the edits of two fixed texts never move
          key={at}
          className="grid break-inside-avoid gap-x-8 gap-y-3 border-line border-t py-4 md:grid-cols-2"
        >
          <Sentence name={names.before} edit={edit} which="before" />
          <Sentence name={names.after} edit={edit} which="after" />
        </li>
      ))}
    </ul>
  )
}

function Sentence({
  name,
  edit,
  which,
}: {
  name: string
  edit: TextEdit
  which: 'before' | 'after'
}) {
  const text = edit[which]
  const marked = edit.words && !edit.words.putOtherwise
  return (
    <div data-side={which === 'before' ? 'b' : 'a'} className="min-w-0">
      <p className="font-semibold text-side text-xs">{name}</p>
      {text === null ? (
        <p className="hatched px-3 py-2 font-serif text-muted italic">not in this version</p>
      ) : (
        <p dir="auto" className="font-serif text-lg leading-relaxed">
          {edit.words && marked ? <DiffWords runs={edit.words[which]} /> : text}
        </p>
      )}
    </div>
  )
}
