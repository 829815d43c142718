'use client'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { CollectAnswers } from '@/components/saved-query/collect-answers'
import { SaveQuestionForm } from '@/components/saved-query/save-question-form'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Bell, BellRing, Bookmark, FolderPlus } from '@/components/ui/icons'
import { say } from '@/components/ui/say'
import { followAction } from '@/lib/features/follow/actions'
import { saveQueryAction } from '@/lib/features/saved-query/actions'
import { reached } from '@/lib/platform/settled'

/** A question that is kept, as far as its tools need it. */
export type KeptQuestion = { id: string; name: string; following: boolean } | null

/** Keeps the question under a name, follows it, and puts its answers into a collection. */
export function QuestionTools({
  question,
  words,
  kept,
}: {
  question: string
  /** The question in words: the name it is offered. */
  words: string
  kept: KeptQuestion
}) {
  const { may } = useTeamFrame()
  const [open, setOpen] = useState<'save' | 'collect' | null>(null)
  return (
    <div className="no-print flex flex-wrap items-center gap-2">
      {kept ? (
        <span className="text-muted text-sm">
          Saved as <b className="font-semibold text-ink">{kept.name}</b>
        </span>
      ) : may['query.save'] ? (
        <Button size="small" onClick={() => setOpen('save')}>
          <Bookmark size={15} /> Save this question
        </Button>
      ) : null}
      {kept ? <FollowQuestion kept={kept} /> : null}
      {may['collection.edit'] ? (
        <Button size="small" onClick={() => setOpen('collect')}>
          <FolderPlus size={15} /> Collect the answers
        </Button>
      ) : null}
      {open === 'save' ? (
        <SaveDialog question={question} words={words} close={() => setOpen(null)} />
      ) : null}
      {open === 'collect' ? (
        <CollectAnswers question={question} close={() => setOpen(null)} />
      ) : null}
    </div>
  )
}

function SaveDialog({
  question,
  words,
  close,
}: {
  question: string
  words: string
  close: () => void
}) {
  const { team } = useTeamFrame()
  const router = useRouter()
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : close())}
      title="Save this question"
      description="Everybody in the team sees it. Its answers are asked for anew each time; who follows it hears of new ones."
    >
      <SaveQuestionForm
        first={{ name: words.slice(0, 200), note: '' }}
        verb="Save"
        save={(written) => saveQueryAction({ team: team.slug, question, ...written })}
        onSaved={() => {
          close()
          router.refresh()
          void say('Saved.')
        }}
      />
    </Dialog>
  )
}

/** Begins or ends hearing of new answers. */
export function FollowQuestion({ kept }: { kept: { id: string; following: boolean } }) {
  const { team } = useTeamFrame()
  const router = useRouter()
  const [pending, startTransition] = useTransition()
  const { following } = kept
  const turn = () =>
    startTransition(async () => {
      const result = await reached(followAction)({
        team: team.slug,
        subject: { kind: 'saved-query', id: kept.id },
        on: !following,
      })
      if (result?.serverError) await say(result.serverError.sentence, { failed: true })
      router.refresh()
    })
  const Icon = following ? BellRing : Bell
  return (
    <Button size="small" aria-pressed={following} disabled={pending} onClick={turn}>
      <Icon size={15} /> {following ? 'Following' : 'Follow'}
    </Button>
  )
}
