import { MAX_FILE_BYTES, TOO_LARGE } from '@/lib/features/readout/schema'
import { previewVersion } from '@/lib/features/version/loaders'
import { fileNameOf, limitedBytes } from '@/lib/platform/limited-bytes'
import { answer } from '@/lib/platform/route'

/** What a file or a pasted text (the request's body) would be as the newest version of a readout. Writes nothing. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ team: string; readout: string }> },
): Promise<Response> {
  const { team, readout } = await params
  return answer(request, async () => {
    const bytes = await limitedBytes(request, { most: MAX_FILE_BYTES, sentence: TOO_LARGE })
    return previewVersion(team, { readout, file: { name: fileNameOf(request), bytes } })
  })
}
