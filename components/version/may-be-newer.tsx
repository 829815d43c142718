'use client'
import { useRouter } from 'next/navigation'
import { draftKey, writeDraft } from '@/components/comment/use-draft'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { newerTextDraft } from '@/components/version/newer-text-draft'

/** A text that may be a newer one of a readout that is here: leads to comparing the two, with the text at hand. */
export function MayBeNewer({
  newerOf,
  body,
}: {
  newerOf: { readoutId: string; title: string }
  body: string
}) {
  const { team, person } = useTeamFrame()
  const router = useRouter()
  const compare = () => {
    writeDraft(draftKey(person.id, newerTextDraft(newerOf.readoutId)), body)
    router.push(`/t/${team.slug}/readouts/${newerOf.readoutId}/versions/new`)
  }
  return (
    <Notice>
      <p>
        “{newerOf.title}” is here from the same issuer and day, in other words. Is this a newer text
        of it?
      </p>
      <p className="pt-1">
        <Button size="small" onClick={compare}>
          Compare with it, add as a newer text
        </Button>
      </p>
    </Notice>
  )
}
