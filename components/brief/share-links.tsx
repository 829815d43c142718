'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from 'sonner'
import { ShareLinkForm } from '@/components/brief/share-link-form'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Dialog } from '@/components/ui/dialog'
import { formatDay } from '@/lib/core/exporting/format-day'
import { revokeShareLinkAction } from '@/lib/features/brief/actions'
import { publishingQuery } from '@/lib/features/brief/client'
import { isLive, type Publishing, type ShareLinkLine } from '@/lib/features/brief/schema'
import { reached } from '@/lib/platform/settled'

/** The addresses by which outsiders read the brief: copied, or ended for good. */
export function ShareLinks({
  collectionId,
  publishing,
}: {
  collectionId: string
  publishing: Publishing
}) {
  const { may } = useTeamFrame()
  const [open, setOpen] = useState(false)
  return (
    <section className="grid gap-3">
      <h2 className="font-semibold font-serif text-xl">Share links</h2>
      {publishing.links.length === 0 ? (
        <p className="text-muted">Nobody outside the team can read it yet.</p>
      ) : (
        <ul className="grid gap-4">
          {publishing.links.map((link) => (
            <LinkLine key={link.id} link={link} collectionId={collectionId} />
          ))}
        </ul>
      )}
      {may['brief.share'] ? (
        <Button className="justify-self-start" onClick={() => setOpen(true)}>
          Make a share link…
        </Button>
      ) : null}
      <Dialog open={open} onOpenChange={setOpen} title="Make a share link">
        <ShareLinkForm
          collectionId={collectionId}
          editions={publishing.editions}
          onDone={() => setOpen(false)}
        />
      </Dialog>
    </section>
  )
}

function LinkLine({ link, collectionId }: { link: ShareLinkLine; collectionId: string }) {
  const { team, may } = useTeamFrame()
  const cache = useQueryClient()
  const live = isLive(link, new Date().toISOString())
  const revoke = async () => {
    const result = await reached(revokeShareLinkAction)({ team: team.slug, linkId: link.id })
    if (result?.serverError) return toast.error(result.serverError.sentence)
    toast('The link is ended. Whoever opens it finds nothing.')
    cache.invalidateQueries({ queryKey: publishingQuery(team.slug, collectionId).queryKey })
  }
  const copy = async () => {
    const address = new URL(link.path ?? '', window.location.origin).href
    // A page that came without encryption has no clipboard, and a browser may refuse it.
    const copied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    )
    if (copied) toast.success('The address is copied.')
    else toast.error(`The browser did not allow copying. The address is ${address}`)
  }
  return (
    <li className="grid gap-1">
      <p>
        {link.edition === null ? 'Follows the newest edition' : `Stays at edition ${link.edition}`}
      </p>
      <p className="text-muted text-sm">{stateOf(link, live)}</p>
      {live && link.path ? (
        <div className="flex flex-wrap gap-2">
          <Button size="small" onClick={copy}>
            Copy the address
          </Button>
          <ButtonLink size="small" href={link.path} target="_blank" rel="noreferrer">
            Open
          </ButtonLink>
          {may['brief.revoke'] ? (
            <Button size="small" tone="danger" onClick={revoke}>
              Revoke
            </Button>
          ) : null}
        </div>
      ) : null}
    </li>
  )
}

function stateOf(link: ShareLinkLine, live: boolean): string {
  if (link.revokedAt) return `Revoked on ${formatDay(link.revokedAt)}`
  if (!live) return `Ran out on ${formatDay(link.expiresAt ?? '')}`
  const until = link.expiresAt ? `until ${formatDay(link.expiresAt)}` : 'without an end'
  return `Open ${until} · ${link.indexed ? 'search engines may list it' : 'not listed by search engines'}`
}
