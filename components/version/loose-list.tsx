'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { DiffWords } from '@/components/ui/diff-words'
import { say } from '@/components/ui/say'
import type { DiffRun } from '@/lib/core/comparing/word-diff'
import { settlePassageAction } from '@/lib/features/comment/actions'
import { settlePositionAction } from '@/lib/features/position/actions'
import type { LooseWords } from '@/lib/features/version/schema'
import { settled } from '@/lib/platform/settled'

/** What the newest version has only near, to be confirmed, and what has lost its words, beside its old ones. */
export function LooseList({
  loose,
  readoutId,
}: {
  loose: readonly LooseWords[]
  readoutId: string
}) {
  const near = loose.filter((one) => one.near !== null)
  const lost = loose.filter((one) => one.near === null)
  if (loose.length === 0) return null
  return (
    <>
      {near.length > 0 ? (
        <section aria-labelledby="to-confirm" className="grid gap-3">
          <h2 id="to-confirm" className="font-semibold font-serif text-2xl">
            To confirm: {near.length}
          </h2>
          <p className="text-muted">
            Their words, or what stands around them, changed. Say whether the words of the newest
            version are still theirs; until then they stand on the old ones.
          </p>
          <List loose={near} readoutId={readoutId} />
        </section>
      ) : null}
      {lost.length > 0 ? (
        <section aria-labelledby="unanchored" className="grid gap-3">
          <h2 id="unanchored" className="font-semibold font-serif text-2xl">
            Unanchored: {lost.length}
          </h2>
          <p className="text-muted">
            Their words are not in the newest version. They are kept with the words they were made
            on.
          </p>
          <List loose={lost} readoutId={readoutId} />
        </section>
      ) : null}
    </>
  )
}

function List({ loose, readoutId }: { loose: readonly LooseWords[]; readoutId: string }) {
  return (
    <ul>
      {loose.map((one) => (
        <Loose key={one.id} one={one} readoutId={readoutId} />
      ))}
    </ul>
  )
}

function Loose({ one, readoutId }: { one: LooseWords; readoutId: string }) {
  const { team, may } = useTeamFrame()
  const note = one.kind === 'position' ? `position=${one.id}` : `note=t-${one.id}`
  return (
    <li className="grid gap-2 border-line border-t py-4">
      <p className="text-sm">
        <Link
          href={`/t/${team.slug}/readouts/${readoutId}?${note}`}
          className="font-semibold underline"
        >
          {one.kind === 'position' ? one.about : `Comments: “${one.about}”`}
        </Link>
      </p>
      <div className="grid gap-x-8 gap-y-2 md:grid-cols-2">
        <Words name="Made on" runs={one.near?.before ?? [{ text: one.words, changed: false }]} />
        {one.near ? <Words name="In the newest version" runs={one.near.after} /> : null}
      </div>
      {one.near !== null && may['position.settle'] ? <Settle one={one} /> : null}
    </li>
  )
}

function Words({ name, runs }: { name: string; runs: readonly DiffRun[] }) {
  return (
    <div className="min-w-0">
      <p className="font-semibold text-muted text-xs">{name}</p>
      <p dir="auto" className="font-serif text-lg leading-relaxed">
        <DiffWords runs={runs} />
      </p>
    </div>
  )
}

function Settle({ one }: { one: LooseWords }) {
  const { team } = useTeamFrame()
  const router = useRouter()
  const [sending, setSending] = useState(false)
  const settle = async (same: boolean) => {
    setSending(true)
    try {
      const { id, revision } = one
      await (one.kind === 'position'
        ? settled(settlePositionAction({ team: team.slug, id, revision, same }))
        : settled(settlePassageAction({ team: team.slug, threadId: id, same })))
      router.refresh()
    } catch (error) {
      void say(error instanceof Error ? error.message : 'It was not kept.', { failed: true })
    }
    setSending(false)
  }
  return (
    <div className="no-print flex flex-wrap gap-2">
      <Button size="small" tone="primary" disabled={sending} onClick={() => settle(true)}>
        These are its words now
      </Button>
      <Button size="small" disabled={sending} onClick={() => settle(false)}>
        They are others
      </Button>
    </div>
  )
}
