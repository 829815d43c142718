import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { PageState } from '@/components/ui/page-state'

export default function Forbidden() {
  return (
    <main>
      <PageState
        level={1}
        title="Your role does not allow this"
        actions={
          <Button asChild>
            <Link href="/">Go to your team</Link>
          </Button>
        }
      >
        Ask an owner or admin of the team to give you another role.
      </PageState>
    </main>
  )
}
