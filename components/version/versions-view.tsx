import Link from 'next/link'
import { RefreshOnEvents } from '@/components/shell/refresh-on-events'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Day } from '@/components/ui/day'
import { PageState } from '@/components/ui/page-state'
import { FactChanges } from '@/components/version/fact-changes'
import { LooseList } from '@/components/version/loose-list'
import { PositionChanges } from '@/components/version/position-changes'
import { TextEdits } from '@/components/version/text-edits'
import { UndoReading } from '@/components/version/undo-reading'
import type { ComparedVersions, VersionsPage } from '@/lib/features/version/schema'

/** The versions of a readout: two of them by words, what the edit did to positions, and what waits for a person. */
export function VersionsView({
  team,
  page,
  mayAdd,
}: {
  team: string
  page: VersionsPage
  mayAdd: boolean
}) {
  const { readout, compared } = page
  const here = `/t/${team}/readouts/${readout.id}`
  const add = mayAdd ? (
    <ButtonLink tone={compared ? 'plain' : 'primary'} href={`${here}/versions/new`}>
      Add a newer text
    </ButtonLink>
  ) : null
  return (
    <div className="mx-auto grid max-w-6xl gap-8 px-5 py-8 md:px-10">
      <RefreshOnEvents nouns={['readout', 'position', 'comment']} />
      <header className="grid gap-3">
        <p className="font-semibold text-muted text-sm">
          {readout.issuers} ·{' '}
          <Link href={here} className="underline">
            back to the readout
          </Link>
        </p>
        <h1 dir="auto" className="max-w-[26em] font-semibold font-serif text-title leading-tight">
          Versions of “{readout.title}”
        </h1>
      </header>
      {compared ? (
        <>
          <Chooser page={page} compared={compared} />
          <Compared compared={compared} />
        </>
      ) : (
        <PageState title="One version so far" actions={add}>
          Ministries edit their pages. When this one changes, add the newer text: it faces the old
          one by words, and what people decided moves along where the same words still stand.
        </PageState>
      )}
      <LooseList loose={page.loose} readoutId={readout.id} />
      {compared ? (
        <div className="no-print flex flex-wrap gap-3 border-line border-t pt-6">
          {add}
          {page.undo && mayAdd ? (
            <UndoReading activityId={page.undo} what={`version ${page.current}`} />
          ) : null}
        </div>
      ) : null}
      <VersionTable page={page} />
    </div>
  )
}

function Chooser({ page, compared }: { page: VersionsPage; compared: ComparedVersions }) {
  if (page.versions.length < 3) return null
  const choice = (name: 'a' | 'b', label: string, chosen: number) => (
    <label className="grid gap-1 text-sm">
      <span className="text-muted">{label}</span>
      <select
        name={name}
        defaultValue={chosen}
        className="touchable rounded-md border border-edge bg-sheet px-3 py-1.5"
      >
        {page.versions.map(({ number }) => (
          <option key={number} value={number}>
            Version {number}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <form className="no-print flex flex-wrap items-end gap-3">
      {choice('a', 'Older', compared.a.number)}
      {choice('b', 'Newer', compared.b.number)}
      <Button type="submit">Compare</Button>
    </form>
  )
}

function Compared({ compared: { a, b, comparison, facts } }: { compared: ComparedVersions }) {
  const telling = comparison.edits.filter(({ trivial }) => !trivial).length
  return (
    <>
      <section aria-labelledby="positions-changed" className="grid gap-3">
        <h2 id="positions-changed" className="font-semibold font-serif text-2xl">
          What version {b.number} did to the positions of version {a.number}
        </h2>
        <p className="text-muted text-sm">As the reader reads both texts.</p>
        <FactChanges changes={facts} />
        <PositionChanges changes={comparison.positions} />
      </section>
      <section aria-labelledby="words-changed" className="grid gap-3">
        <h2 id="words-changed" className="font-semibold font-serif text-2xl">
          The words, version {a.number} and version {b.number}
        </h2>
        <p className="text-muted text-sm">
          {comparison.trivial
            ? 'Nothing but spacing, punctuation, capitals or a misspelling was edited.'
            : telling === 1
              ? '1 sentence was edited; sentences that are the same are left out.'
              : `${telling} sentences were edited; sentences that are the same are left out.`}
        </p>
        <TextEdits
          edits={comparison.edits}
          names={{ before: `Version ${a.number}`, after: `Version ${b.number}` }}
        />
      </section>
    </>
  )
}

/** Columns that a phone leaves out. */
const WIDE = 'hidden md:table-cell'

function VersionTable({ page }: { page: VersionsPage }) {
  return (
    <section aria-labelledby="all-versions" className="grid gap-3">
      <h2 id="all-versions" className="font-semibold font-serif text-2xl">
        All versions
      </h2>
      <table className="w-full text-start">
        <thead className="text-muted text-xs">
          <tr>
            {['Version', 'Added', 'By'].map((name) => (
              <th key={name} scope="col" className="py-1 pe-4 text-start font-normal">
                {name}
              </th>
            ))}
            {['File', 'Letters', 'sha256'].map((name) => (
              <th key={name} scope="col" className={`${WIDE} py-1 pe-4 text-start font-normal`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.versions.map((version) => (
            <tr key={version.id} className="border-line border-t align-top tabular-nums">
              <th scope="row" className="py-2 pe-4 text-start font-semibold">
                {version.number}
              </th>
              <td className="py-2 pe-4">
                <Day iso={version.capturedAt} />
              </td>
              <td className="py-2 pe-4">{version.capturedBy ?? 'Somebody who left'}</td>
              <td className={`${WIDE} break-words py-2 pe-4`}>{version.fileName ?? 'pasted'}</td>
              <td className={`${WIDE} py-2 pe-4`}>{version.length.toLocaleString('en-GB')}</td>
              <td className={`${WIDE} break-all py-2 font-mono text-xs`} title={version.sha256}>
                {version.sha256.slice(0, 16)}…
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
