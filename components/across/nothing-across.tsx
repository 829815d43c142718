'use client'
import type { ReactNode } from 'react'
import { LoadSampleButton } from '@/components/home/load-sample-button'
import { useTeamFrame } from '@/components/shell/team-frame'
import { ButtonLink } from '@/components/ui/button-link'
import { PageState } from '@/components/ui/page-state'

/** A page across calls while no readout is here: what it will show, and the ways to begin. */
export function NothingAcross({
  team,
  page,
  title,
  children,
}: {
  team: string
  /** What the page is called. */
  page: string
  title: string
  children: ReactNode
}) {
  const { may } = useTeamFrame()
  return (
    <>
      <h1 className="sr-only">{page}</h1>
      <PageState
        title={title}
        actions={
          may['readout.add'] ? (
            <>
              <ButtonLink tone="primary" href={`/t/${team}/readouts/new`}>
                Add readouts
              </ButtonLink>
              <LoadSampleButton />
            </>
          ) : undefined
        }
      >
        {children}
        {may['readout.add'] ? null : <p className="pt-3">Editors of the team add readouts.</p>}
      </PageState>
    </>
  )
}
