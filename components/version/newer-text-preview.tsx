import { FactChanges } from '@/components/version/fact-changes'
import { PositionChanges } from '@/components/version/position-changes'
import { countWords } from '@/components/version/reading-counts'
import { TextEdits } from '@/components/version/text-edits'
import type { NewerText } from '@/lib/features/version/schema'

/** What a newer text changes, before it is kept: positions first, then words. */
export function NewerTextPreview({
  newer,
  current,
}: {
  newer: Extract<NewerText, { ok: true }>
  current: number
}) {
  const { comparison, facts, counts } = newer
  const unlike = comparison.edits.length > 6 && comparison.edits.every(({ words }) => !words)
  return (
    <div className="grid gap-8">
      {unlike ? (
        <p className="border-danger border-l-3 bg-danger-soft px-4 py-2">
          These two texts have no sentence in common. Is this the same page?
        </p>
      ) : null}
      <section aria-labelledby="carried" className="grid gap-2">
        <h2 id="carried" className="font-semibold font-serif text-2xl">
          What happens to the positions kept so far
        </h2>
        <ul className="list-disc ps-5">
          {countWords(counts).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="positions-changed" className="grid gap-3">
        <h2 id="positions-changed" className="font-semibold font-serif text-2xl">
          What the edit did to them, as the reader reads both texts
        </h2>
        <FactChanges changes={facts} />
        <PositionChanges changes={comparison.positions} />
      </section>
      <section aria-labelledby="words-changed" className="grid gap-3">
        <h2 id="words-changed" className="font-semibold font-serif text-2xl">
          The words
        </h2>
        <TextEdits
          edits={comparison.edits}
          names={{ before: `Version ${current}`, after: 'Newer text' }}
        />
      </section>
    </div>
  )
}
