'use client'
import Link from 'next/link'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { NewerTextIn } from '@/components/version/newer-text-in'
import { NewerTextPreview } from '@/components/version/newer-text-preview'
import { useNewerText } from '@/components/version/use-newer-text'

/** Adding a newer text of a readout: paste or drop it, look at what it changes, keep it. */
export function AddVersion({
  readout,
}: {
  readout: { id: string; title: string; current: number }
}) {
  const { team } = useTeamFrame()
  const { text, setText, at, problem, compare, save, stop, back } = useNewerText(readout)
  const readouts = `/t/${team.slug}/readouts`
  return (
    <div className="mx-auto grid max-w-6xl gap-6 px-5 py-8 md:px-10">
      <header className="grid gap-2">
        <p className="text-muted text-sm">
          <Link href={`${readouts}/${readout.id}`} className="underline">
            {readout.title}
          </Link>
        </p>
        <h1 className="font-semibold font-serif text-title">Add a newer text</h1>
        <p className="max-w-[44em] text-muted">
          The page as it reads now. It becomes version {readout.current + 1}; the one before stays,
          word for word.
        </p>
      </header>
      {problem ? (
        <Notice tone="danger">
          {problem.sentence}{' '}
          {problem.same ? (
            <Link className="underline" href={`${readouts}/${problem.same.readoutId}`}>
              {problem.same.title}
            </Link>
          ) : null}
        </Notice>
      ) : null}
      {at.step === 'shown' ? (
        <>
          <NewerTextPreview newer={at.newer} current={readout.current} />
          <div className="flex flex-wrap gap-3">
            <Button tone="primary" disabled={at.saving} onClick={() => save(at.newer)}>
              {at.saving ? 'Saving…' : `Keep as version ${readout.current + 1}`}
            </Button>
            <Button disabled={at.saving} onClick={back}>
              Another text
            </Button>
          </div>
        </>
      ) : (
        <NewerTextIn
          text={text}
          onText={setText}
          comparing={at.step === 'comparing'}
          onCompare={compare}
          onStop={stop}
        />
      )}
    </div>
  )
}
