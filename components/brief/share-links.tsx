'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { toast } from 'sonner'
import { ShareLinkForm } from '@/components/brief/share-link-form'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { useAction } from '@/components/ui/use-action'
import { formatDay } from '@/lib/core/exporting/format-day'
import { revokeShareLinkAction } from '@/lib/features/brief/actions'
import { publishingQuery } from '@/lib/features/brief/client'
import { isLive, type Publishing, type ShareLinkLine } from '@/lib/features/brief/schema'

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
  const { may } = useTeamFrame()
  const [asking, setAsking] = useState(false)
  const live = isLive(link, new Date().toISOString())
  const said = useFocusOnceRevoked(link)
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
      <p ref={said.ref} tabIndex={-1} className="text-muted text-sm outline-none">
        {stateOf(link, live)}
      </p>
      {live && link.path ? (
        <div className="flex flex-wrap gap-2">
          <Button size="small" onClick={copy}>
            Copy the address
          </Button>
          <ButtonLink size="small" href={link.path} target="_blank" rel="noreferrer">
            Open
          </ButtonLink>
          {may['brief.revoke'] ? (
            <Button size="small" tone="danger" onClick={() => setAsking(true)}>
              Revoke…
            </Button>
          ) : null}
        </div>
      ) : null}
      <RevokeDialog
        link={link}
        collectionId={collectionId}
        open={asking}
        onOpenChange={setAsking}
        onRevoked={said.expect}
      />
    </li>
  )
}

/** Asks before a link is ended, since nothing brings it back. */
function RevokeDialog({
  link,
  collectionId,
  open,
  onOpenChange,
  onRevoked,
}: {
  link: ShareLinkLine
  collectionId: string
  open: boolean
  onOpenChange: (open: boolean) => void
  onRevoked: () => void
}) {
  const { team } = useTeamFrame()
  const cache = useQueryClient()
  const { execute, result, isPending } = useAction(revokeShareLinkAction, {
    onSuccess: () => {
      onRevoked()
      onOpenChange(false)
      toast('The link is ended. Whoever opens it finds nothing.')
      cache.invalidateQueries({ queryKey: publishingQuery(team.slug, collectionId).queryKey })
    },
  })
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Revoke this link?"
      description="From then on everybody who opens it, with or without an account, is told that nothing is here (404). It cannot be brought back: a new link has another address."
    >
      {result.serverError ? <Notice tone="danger">{result.serverError.sentence}</Notice> : null}
      <div className="flex justify-end gap-3 pt-4">
        <Button onClick={() => onOpenChange(false)}>Keep it</Button>
        <Button
          tone="danger"
          disabled={isPending}
          onClick={() => execute({ team: team.slug, linkId: link.id })}
        >
          Revoke for good
        </Button>
      </div>
    </Dialog>
  )
}

/** The button that was pressed goes with its link: who revoked by keyboard is led to what the line says then. */
function useFocusOnceRevoked({ revokedAt }: ShareLinkLine) {
  const ref = useRef<HTMLParagraphElement>(null)
  const expected = useRef(false)
  useEffect(() => {
    if (revokedAt && expected.current) ref.current?.focus()
  }, [revokedAt])
  const expect = () => {
    expected.current = true
  }
  return { ref, expect }
}

function stateOf(link: ShareLinkLine, live: boolean): string {
  if (link.revokedAt) return `Revoked on ${formatDay(link.revokedAt)}`
  if (!live) return `Ran out on ${formatDay(link.expiresAt ?? '')}`
  const until = link.expiresAt ? `until ${formatDay(link.expiresAt)}` : 'without an end'
  return `Open ${until} · ${link.indexed ? 'search engines may list it' : 'not listed by search engines'}`
}
