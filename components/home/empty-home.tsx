'use client'
import { LoadSampleButton } from '@/components/home/load-sample-button'
import { useTeamFrame } from '@/components/shell/team-frame'
import { ButtonLink } from '@/components/ui/button-link'
import { PageState } from '@/components/ui/page-state'

/** A team's home before anything was read: what to do, and the sample. */
export function EmptyHome({ team }: { team: { slug: string; name: string } }) {
  const { may } = useTeamFrame()
  return (
    <PageState
      level={1}
      title={team.name}
      actions={
        may['readout.add'] ? (
          <>
            <ButtonLink tone="primary" href={`/t/${team.slug}/readouts/new`}>
              Add readouts
            </ButtonLink>
            <LoadSampleButton />
          </>
        ) : undefined
      }
    >
      {may['readout.add'] ? (
        <p>
          Nothing has been read here yet. Paste a readout or drop files, or look around in the
          sample collection: twelve invented readouts of six calls, removed again with one click.
        </p>
      ) : (
        <p>Nothing has been read here yet. Editors of the team add readouts.</p>
      )}
    </PageState>
  )
}
