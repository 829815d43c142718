'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { AcrossNav } from '@/components/across/across-nav'
import { questionWords } from '@/components/across/condition-words'
import { FollowQuestion } from '@/components/saved-query/question-tools'
import { SaveQuestionForm } from '@/components/saved-query/save-question-form'
import { RefreshOnEvents } from '@/components/shell/refresh-on-events'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Dialog } from '@/components/ui/dialog'
import { PageState } from '@/components/ui/page-state'
import { say } from '@/components/ui/say'
import {
  deleteQueryAction,
  editQueryAction,
  restoreQueryAction,
} from '@/lib/features/saved-query/actions'
import type { SavedQueryLine, SavedQueryPage } from '@/lib/features/saved-query/schema'
import { reached } from '@/lib/platform/settled'

/** The team's saved questions: each leads to its answers as they are now. */
export function QuestionList({
  team,
  page,
  paged,
}: {
  team: string
  page: SavedQueryPage
  paged: boolean
}) {
  return (
    <div className="mx-auto grid max-w-5xl gap-5 px-4 py-8 md:px-8">
      <RefreshOnEvents nouns={['query']} />
      <header className="grid gap-1">
        <AcrossNav team={team} />
        <h1 className="font-semibold font-serif text-title">Saved questions</h1>
      </header>
      {page.lines.length === 0 ? (
        <PageState
          title={paged ? 'Nothing further back.' : 'No question is saved yet'}
          actions={
            <ButtonLink tone="primary" href={`/t/${team}/across`}>
              Ask a question
            </ButtonLink>
          }
        >
          Choose an actor, an issue or a condition among the positions, then save the question: its
          answers stay one click away, and who follows it hears of new ones.
        </PageState>
      ) : (
        <ul className="border-line border-b">
          {page.lines.map((line) => (
            <Line key={line.id} team={team} line={line} />
          ))}
        </ul>
      )}
      <nav aria-label="Pages of the list" className="no-print flex justify-between gap-4">
        {paged ? (
          <Link href={`/t/${team}/across/questions`} className="underline">
            Back to the newest
          </Link>
        ) : (
          <span />
        )}
        {page.next ? (
          <Link
            href={`/t/${team}/across/questions?after=${encodeURIComponent(page.next)}`}
            className="underline"
          >
            Older questions
          </Link>
        ) : null}
      </nav>
    </div>
  )
}

function Line({ team, line }: { team: string; line: SavedQueryLine }) {
  const { may } = useTeamFrame()
  const router = useRouter()
  const [editing, setEditing] = useState(false)
  const remove = async () => {
    const aim = { team, queryId: line.id }
    const result = await reached(deleteQueryAction)(aim)
    if (result?.serverError) return say(result.serverError.sentence, { failed: true })
    router.refresh()
    return say(`“${line.name}” is deleted.`, {
      action: {
        label: 'Undo',
        onClick: () => void restoreQueryAction(aim).then(() => router.refresh()),
      },
    })
  }
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-line border-t py-3.5">
      <div className="min-w-0">
        <Link
          href={`/t/${team}/across?${line.question}`}
          dir="auto"
          className="font-serif text-lg leading-snug underline-offset-4 hover:underline"
        >
          {line.name}
        </Link>
        <p className="text-muted text-sm">
          {questionWords(line.asked)}
          {line.by ? ` · by ${line.by}` : ''}
        </p>
        {line.note ? <p className="whitespace-pre-line text-sm">{line.note}</p> : null}
      </div>
      <div className="no-print flex flex-wrap gap-2">
        <FollowQuestion kept={line} />
        {may['query.save'] ? (
          <>
            <Button size="small" onClick={() => setEditing(true)}>
              Rename
            </Button>
            <Button size="small" onClick={() => void remove()}>
              Delete
            </Button>
          </>
        ) : null}
      </div>
      {editing ? (
        <Dialog open onOpenChange={setEditing} title="Name and note">
          <SaveQuestionForm
            first={line}
            verb="Save"
            save={({ name, note }) =>
              editQueryAction({ team, queryId: line.id, revision: line.revision, name, note })
            }
            onSaved={() => {
              setEditing(false)
              router.refresh()
            }}
          />
        </Dialog>
      ) : null}
    </li>
  )
}
