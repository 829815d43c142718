import { ButtonLink } from '@/components/ui/button-link'
import { PageState } from '@/components/ui/page-state'

export default function Forbidden() {
  return (
    <main>
      <PageState
        level={1}
        title="Your role does not allow this"
        actions={<ButtonLink href="/">Go to your team</ButtonLink>}
      >
        Ask an owner or admin of the team to give you another role.
      </PageState>
    </main>
  )
}
