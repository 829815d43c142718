import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { PageState } from '@/components/ui/page-state'

export default function NotFound() {
  return (
    <main>
      <PageState
        level={1}
        title="This is not here"
        actions={
          <Button asChild>
            <Link href="/">Go to your team</Link>
          </Button>
        }
      >
        It may have been deleted, or it belongs to a team that you are not in.
      </PageState>
    </main>
  )
}
