'use client'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PublishForm } from '@/components/brief/publish-form'
import { ShareLinks } from '@/components/brief/share-links'
import { useTeamFrame } from '@/components/shell/team-frame'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { formatDay } from '@/lib/core/exporting/format-day'
import { publishingQuery } from '@/lib/features/brief/client'
import type { Publishing } from '@/lib/features/brief/schema'
import type { CollectionPage } from '@/lib/features/collection/schema'

/** What is published of a collection: its editions and the links that open them. */
export function PublishPanel({ page, first }: { page: CollectionPage; first: Publishing }) {
  const { team, may } = useTeamFrame()
  const [open, setOpen] = useState(false)
  const { data } = useQuery({ ...publishingQuery(team.slug, page.id), initialData: first })
  const next = (data.editions[0]?.number ?? 0) + 1
  return (
    <aside className="no-print grid content-start gap-8 lg:border-line lg:border-l lg:pl-8">
      <section className="grid gap-3">
        <h2 className="font-semibold font-serif text-xl">Editions</h2>
        {data.editions.length === 0 ? (
          <p className="text-muted">
            Not published yet. An edition is fixed: later changes here do not touch it.
          </p>
        ) : (
          <ul className="grid gap-2">
            {data.editions.map((edition) => (
              <li key={edition.id}>
                <a
                  href={`/t/${team.slug}/collections/${page.id}/editions/${edition.id}`}
                  target="_blank"
                  rel="noreferrer"
                  className="font-medium underline"
                >
                  Edition {edition.number}
                </a>
                <p className="text-muted text-sm">
                  {formatDay(edition.publishedAt)}
                  {edition.publishedBy ? ` · ${edition.publishedBy}` : ''}
                </p>
              </li>
            ))}
          </ul>
        )}
        {may['brief.publish'] ? (
          <Button tone="primary" className="justify-self-start" onClick={() => setOpen(true)}>
            Publish edition {next}…
          </Button>
        ) : null}
        <Dialog open={open} onOpenChange={setOpen} title={`Publish edition ${next}`} wide>
          {open ? <PublishForm page={page} number={next} onDone={() => setOpen(false)} /> : null}
        </Dialog>
      </section>
      {data.editions.length > 0 ? <ShareLinks collectionId={page.id} publishing={data} /> : null}
    </aside>
  )
}
