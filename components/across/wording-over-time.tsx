import Link from 'next/link'
import { dayInWords } from '@/components/ui/day'
import { type Silence, silencesOf } from '@/lib/core/comparing/runs-over-time'
import type {
  AcrossCourse,
  AcrossPhrase,
  AcrossWording,
} from '@/lib/features/across-wording/schema'

/** A phrase is told as vanished once so many readouts went by without it. */
const VANISHED = 2

/** What came, held and went: readouts that mention the issue or do not, and phrases said again and again. */
export function WordingOverTime({ team, wording }: { team: string; wording: AcrossWording }) {
  const { courses, phrases } = wording
  if (courses.length === 0 && phrases.length === 0) return null
  return (
    <section aria-label="Wording over time" className="grid gap-5">
      {courses.length > 0 ? <Courses team={team} courses={courses} who={wording.who} /> : null}
      {phrases.length > 0 ? <Phrases team={team} wording={wording} /> : null}
    </section>
  )
}

function Courses({
  team,
  courses,
  who,
}: {
  team: string
  courses: readonly AcrossCourse[]
  who: string
}) {
  return (
    <div className="grid gap-2">
      <h2 className="font-semibold font-serif text-lg">In which readouts it is mentioned</h2>
      <p className="text-muted text-sm">
        Readouts of calls with {who}, the earliest first; hatched where it is not mentioned.
      </p>
      <ul className="grid gap-3">
        {courses.map((course) => (
          <Course key={course.issuer} team={team} course={course} />
        ))}
      </ul>
    </div>
  )
}

/** So many are drawn one by one; of more, the newest. */
const DRAWN = 120

function Course({ team, course }: { team: string; course: AcrossCourse }) {
  const { issuer, readouts, runs } = course
  const having = readouts.filter(({ has }) => has).length
  const silences = silencesOf(runs).sort((x, y) => Number(y.open) - Number(x.open))
  const told = silences.filter(({ open, count }) => open || count > 1).slice(0, 3)
  return (
    <li className="grid gap-1">
      <p>
        <b className="font-semibold">{issuer}</b>: mentioned in{' '}
        <span className="tabular-nums">
          {having} of {readouts.length}
        </span>{' '}
        {readouts.length === 1 ? 'readout' : 'readouts'}.{' '}
        {told.map((silence) => `${silenceWords(silence)}. `)}
      </p>
      <ol aria-label={`Readouts of ${issuer}`} className="flex flex-wrap gap-[3px]">
        {readouts.slice(-DRAWN).map(({ id, heldOn, has }) => (
          <li key={id}>
            <Link
              href={`/t/${team}/readouts/${id}`}
              title={`${dayInWords(heldOn)}: ${has ? 'mentioned' : 'not mentioned in this readout'}`}
              aria-label={`${dayInWords(heldOn)}: ${has ? 'mentioned' : 'not mentioned in this readout'}`}
              className={
                has
                  ? 'block h-6 w-6 rounded-sm border border-ink bg-ink'
                  : 'hatched block h-6 w-6 rounded-sm border border-edge'
              }
            />
          </li>
        ))}
      </ol>
    </li>
  )
}

function silenceWords({ count, after, open, from, to }: Silence): string {
  const row = after === 1 ? 'one' : `${after} in a row`
  if (open) {
    return count === 1
      ? `Not mentioned in the last readout, after ${row}`
      : `Not mentioned in the last ${count} readouts, after ${row}`
  }
  return `Not mentioned in ${count} readouts from ${dayInWords(from)} to ${dayInWords(to)}, after ${row}`
}

function Phrases({ team, wording }: { team: string; wording: AcrossWording }) {
  const { phrases, readouts, cut } = wording
  return (
    <details open={phrases.length <= 6}>
      <summary className="touchable w-fit font-semibold font-serif text-lg">
        Phrases that came back ({phrases.length})
      </summary>
      <p className="text-muted text-sm">
        Runs of two to five content words that stand in at least two of {readouts} readouts
        {cut ? ', the newest looked through' : ''}; endings and small words weigh nothing.
      </p>
      <div className="mt-2 max-h-[28rem] overflow-auto border-line border-y">
        <table className="w-full text-left tabular-nums">
          <thead className="sticky top-0 bg-paper text-muted text-sm">
            <tr>
              {['Phrase', 'First', 'Last', 'In', 'Since'].map((head) => (
                <th key={head} scope="col" className="py-1.5 pr-4 font-medium">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {phrases.map((phrase) => (
              <PhraseRow key={phrase.phrase} team={team} phrase={phrase} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function PhraseRow({ team, phrase }: { team: string; phrase: AcrossPhrase }) {
  const place = ({ readoutId, positionId }: AcrossPhrase['first']) =>
    `/t/${team}/readouts/${readoutId}?position=${positionId}`
  return (
    <tr className="border-line border-t align-baseline">
      <th scope="row" dir="auto" className="py-1.5 pr-4 font-normal font-serif text-lg">
        {phrase.phrase}
      </th>
      <td className="whitespace-nowrap pr-4">
        <Link href={place(phrase.first)} className="underline underline-offset-4">
          {dayInWords(phrase.firstOn)}
        </Link>
      </td>
      <td className="whitespace-nowrap pr-4">
        <Link href={place(phrase.last)} className="underline underline-offset-4">
          {dayInWords(phrase.lastOn)}
        </Link>
      </td>
      <td className="whitespace-nowrap pr-4">
        {phrase.readouts.length} of {phrase.outOf}
      </td>
      <td className="text-muted">{courseWords(phrase)}</td>
    </tr>
  )
}

/** Whether it holds or is gone, with how many readouts say so. */
function courseWords({ gone }: AcrossPhrase): string {
  if (gone === 0) return 'in the newest'
  if (gone < VANISHED) return 'not in the newest'
  return `vanished: not in the last ${gone}`
}
