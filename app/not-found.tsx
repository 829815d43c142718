import { ButtonLink } from '@/components/ui/button-link'
import { PageState } from '@/components/ui/page-state'

export default function NotFound() {
  return (
    <main>
      <PageState
        level={1}
        title="This is not here"
        actions={<ButtonLink href="/">Go to your team</ButtonLink>}
      >
        It may have been deleted, or it belongs to a team that you are not in.
      </PageState>
    </main>
  )
}
