import type { ReactNode } from 'react'

/** One matter of a settings page: its heading at the left, its form beside it; on a phone one above the other. */
export function Section({
  title,
  children,
  about,
}: {
  title: string
  about?: ReactNode
  children: ReactNode
}) {
  return (
    <section className="grid gap-x-10 gap-y-4 border-line border-t py-8 md:grid-cols-[15rem_minmax(0,1fr)]">
      <div>
        <h2 className="font-semibold font-serif text-xl">{title}</h2>
        {about ? <p className="pt-1 text-muted text-sm">{about}</p> : null}
      </div>
      <div className="max-w-xl">{children}</div>
    </section>
  )
}
