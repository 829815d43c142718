'use client'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { NewCollectionForm } from '@/components/collection/new-collection-form'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { LoadingLines } from '@/components/ui/page-state'
import { say } from '@/components/ui/say'
import { collectionKeys, collectionsQuery } from '@/lib/features/collection/client'
import { collectAnswersAction } from '@/lib/features/saved-query/actions'
import { MOST_COLLECTED } from '@/lib/features/saved-query/schema'
import { reached } from '@/lib/platform/settled'

/** Chooses the collection that the answers go into, as they are now. */
export function CollectAnswers({ question, close }: { question: string; close: () => void }) {
  const { team, may } = useTeamFrame()
  const cache = useQueryClient()
  const [making, setMaking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { data, isPending, error } = useQuery(collectionsQuery(team.slug))
  const collect = async (collectionId: string) => {
    const result = await reached(collectAnswersAction)({ team: team.slug, collectionId, question })
    if (!result?.data) {
      setProblem(result?.serverError?.sentence ?? 'It did not come through.')
      return
    }
    const { collected, there, more } = result.data
    cache.invalidateQueries({ queryKey: collectionKeys.all(team.slug) })
    close()
    void say(
      `${collected} ${collected === 1 ? 'position' : 'positions'} collected${there ? `; ${there} ${there === 1 ? 'was' : 'were'} in it already` : ''}${more ? '; there are more: narrow the question' : ''}.`,
    )
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : close())}
      title="Collect the answers"
      description={`Each position goes in as a quotation, as the answers are now: the earliest ${MOST_COLLECTED} at most.`}
    >
      <div className="grid gap-3">
        {problem ? <Notice tone="danger">{problem}</Notice> : null}
        {error ? <Notice tone="danger">{error.message}</Notice> : null}
        {isPending ? <LoadingLines lines={3} label="Loading collections" /> : null}
        {making ? (
          <NewCollectionForm onMade={collect} />
        ) : (
          <>
            <ul className="max-h-80 overflow-y-auto">
              {data?.collections.map(({ id, title, items }) => (
                <li key={id}>
                  <button
                    type="button"
                    onClick={() => void collect(id)}
                    className="touchable flex w-full items-baseline justify-between gap-3 rounded-md px-2 py-2 text-left hover:bg-soft"
                  >
                    <span dir="auto">{title}</span>
                    <span className="shrink-0 text-muted text-sm">{items} items</span>
                  </button>
                </li>
              ))}
            </ul>
            {may['collection.create'] ? (
              <Button onClick={() => setMaking(true)}>New collection…</Button>
            ) : null}
          </>
        )}
      </div>
    </Dialog>
  )
}
