import { recogniseFile } from '@/lib/features/readout/loaders'
import { MAX_FILE_BYTES } from '@/lib/features/readout/schema'
import { AppError } from '@/lib/platform/errors'
import { answer } from '@/lib/platform/route'

const TOO_LARGE =
  'This file is over 2 MB; a readout is far shorter. Paste the part you need instead.'

/** What is recognised in a file or a pasted text (the request's body). Writes nothing. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ team: string }> },
): Promise<Response> {
  const { team } = await params
  return answer(request, async () => {
    const bytes = await limitedBytes(request)
    const name = request.headers.get('x-file-name')
    return recogniseFile(team, { name: name === null ? null : decodedName(name), bytes })
  })
}

/** The body, refused as soon as it is known to be too large. */
async function limitedBytes(request: Request): Promise<Uint8Array> {
  const told = Number(request.headers.get('content-length') ?? 0)
  if (told > MAX_FILE_BYTES) throw new AppError('invalid', { sentence: TOO_LARGE })
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > MAX_FILE_BYTES) throw new AppError('invalid', { sentence: TOO_LARGE })
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

function decodedName(name: string): string {
  try {
    return decodeURIComponent(name).slice(0, 300)
  } catch {
    return name.slice(0, 300)
  }
}
