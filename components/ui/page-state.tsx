import type { ReactNode } from 'react'

/** An empty, failed or forbidden view: what it is, and what to do next. */
export function PageState({
  title,
  level = 2,
  children,
  actions,
}: {
  title: string
  /** 1 where it is the whole page. */
  level?: 1 | 2
  children?: ReactNode
  actions?: ReactNode
}) {
  const Heading = `h${level}` as const
  return (
    <section className="mx-auto grid max-w-xl gap-4 px-6 py-16 text-center">
      <Heading className="font-semibold font-serif text-2xl">{title}</Heading>
      {children ? <div className="text-lg text-muted">{children}</div> : null}
      {actions ? <div className="flex flex-wrap justify-center gap-3 pt-2">{actions}</div> : null}
    </section>
  )
}

/** Grey lines where text will stand, said once to a screen reader. */
export function LoadingLines({ lines = 6, label = 'Loading' }: { lines?: number; label?: string }) {
  return (
    <div role="status" className="grid gap-3 py-6">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move
          key={line}
          aria-hidden
          className="h-4 animate-pulse rounded-sm bg-soft"
          style={{ width: `${92 - ((line * 17) % 38)}%` }}
        />
      ))}
    </div>
  )
}
