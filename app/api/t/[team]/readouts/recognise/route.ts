import { recogniseFile } from '@/lib/features/readout/loaders'
import { MAX_FILE_BYTES, TOO_LARGE } from '@/lib/features/readout/schema'
import { fileNameOf, limitedBytes } from '@/lib/platform/limited-bytes'
import { answer } from '@/lib/platform/route'

/** What is recognised in a file or a pasted text (the request's body). Writes nothing. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ team: string }> },
): Promise<Response> {
  const { team } = await params
  return answer(request, async () => {
    const bytes = await limitedBytes(request, { most: MAX_FILE_BYTES, sentence: TOO_LARGE })
    return recogniseFile(team, { name: fileNameOf(request), bytes })
  })
}
