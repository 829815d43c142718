'use client'
import Link from 'next/link'
import { useState } from 'react'
import { When } from '@/components/comment/when'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { say } from '@/components/ui/say'
import { markSeenAction } from '@/lib/features/follow/actions'
import type { NoticeView } from '@/lib/features/follow/schema'
import { settled } from '@/lib/platform/settled'

/** What is new of what one follows, until one has seen it. */
export function Notices({ first }: { first: readonly NoticeView[] }) {
  const { team } = useTeamFrame()
  const [seen, setSeen] = useState<readonly string[]>([])
  const notices = first.filter(({ id }) => !seen.includes(id))
  if (notices.length === 0) return null
  const mark = async (noticeIds: string[]) => {
    setSeen([...seen, ...noticeIds])
    await settled(markSeenAction({ team: team.slug, noticeIds })).catch((error: Error) => {
      setSeen(seen)
      void say(error.message, { failed: true })
    })
  }
  return (
    <section aria-labelledby="what-you-follow">
      <div className="flex items-baseline justify-between border-line border-b pb-2">
        <h2 id="what-you-follow" className="font-semibold font-serif text-xl">
          New of what you follow
        </h2>
        <Button tone="quiet" size="small" onClick={() => void mark(notices.map(({ id }) => id))}>
          Seen
        </Button>
      </div>
      <ul className="divide-y divide-line">
        {notices.map(({ id, sentence, path, at }) => (
          <li key={id} className="py-3">
            <Link
              href={`/t/${team.slug}${path}`}
              onClick={() => void mark([id])}
              className="touchable block hover:underline"
            >
              {sentence}
            </Link>
            <span className="text-muted text-sm">
              <When at={at} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
