import { previewBrief } from '@/lib/features/brief/loaders'
import { previewSchema } from '@/lib/features/brief/schema'
import { AppError } from '@/lib/platform/errors'
import { limitedBytes } from '@/lib/platform/limited-bytes'
import { answer } from '@/lib/platform/route'

type Params = { params: Promise<{ team: string; collection: string }> }

const LIMIT = { most: 64 * 1024, sentence: 'That is more than an edition can say of itself.' }

/**
 * The page that publishing now would make, of a title, summary and authors (none: not named) in the request's body: a
 * summary can be longer than an address. Writes nothing.
 */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  const { team, collection } = await params
  return answer(request, async () => {
    const wish = wishOf(await limitedBytes(request, LIMIT))
    const authors = wish.authors.length ? wish.authors : null
    return { html: await previewBrief(team, collection, { ...wish, authors }) }
  })
}

function wishOf(bytes: Uint8Array) {
  try {
    return previewSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    throw new AppError('invalid', { sentence: 'A preview needs a title, a summary and authors.' })
  }
}
