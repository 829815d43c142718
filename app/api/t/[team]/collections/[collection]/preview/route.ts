import { previewBrief } from '@/lib/features/brief/loaders'
import { answer } from '@/lib/platform/route'

type Params = { params: Promise<{ team: string; collection: string }> }

/** The page that publishing now would make: `?title=&summary=&author=…` (no author: not named). */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { team, collection } = await params
  const asked = new URL(request.url).searchParams
  const authors = asked.getAll('author')
  return answer(request, async () => ({
    html: await previewBrief(team, collection, {
      title: asked.get('title') ?? '',
      summary: asked.get('summary') ?? '',
      authors: authors.length ? authors : null,
    }),
  }))
}
