import { AppError } from '@/lib/platform/errors'

/** The body of a request, refused with this sentence as soon as it is known to be over `most` bytes. @throws AppError invalid */
export async function limitedBytes(
  request: Request,
  { most, sentence }: { most: number; sentence: string },
): Promise<Uint8Array> {
  const told = Number(request.headers.get('content-length') ?? 0)
  if (told > most) throw new AppError('invalid', { sentence })
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > most) throw new AppError('invalid', { sentence })
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** The name of a sent file as its header tells it, 300 letters at most; null for a pasted text. */
export function fileNameOf(request: Request): string | null {
  const name = request.headers.get('x-file-name')
  if (name === null) return null
  try {
    return decodeURIComponent(name).slice(0, 300)
  } catch {
    return name.slice(0, 300)
  }
}
