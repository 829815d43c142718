'use client'
import { Button } from '@/components/ui/button'
import { PageState } from '@/components/ui/page-state'

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <main>
      <PageState
        level={1}
        title="This page did not come through"
        actions={
          <Button tone="primary" onClick={reset}>
            Try again
          </Button>
        }
      >
        <p>
          Nothing you wrote was lost. Try again; if it stays so, tell the person who runs this
          server.
        </p>
        {error.digest ? <p className="pt-2 text-sm">Reference: {error.digest}</p> : null}
      </PageState>
    </main>
  )
}
