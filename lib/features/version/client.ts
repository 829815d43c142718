import { MAX_FILE_BYTES, TOO_LARGE } from '@/lib/features/readout/schema'
import type { NewerText } from '@/lib/features/version/schema'
import type { Refusal } from '@/lib/platform/errors'

/** Has the server compare a file or a pasted text with a readout. @throws Error with a sentence; AbortError when cancelled */
export async function fetchNewerText(
  team: string,
  of: { readoutId: string; content: Blob; name: string | null; signal: AbortSignal },
): Promise<NewerText> {
  if (of.content.size > MAX_FILE_BYTES) return { ok: false, sentence: TOO_LARGE }
  const headers: Record<string, string> = { 'content-type': 'application/octet-stream' }
  if (of.name !== null) headers['x-file-name'] = encodeURIComponent(of.name)
  const response = await fetch(`/api/t/${team}/readouts/${of.readoutId}/versions`, {
    ...{ method: 'POST', body: of.content, headers, signal: of.signal },
  })
  if (response.ok) return (await response.json()) as NewerText
  const refusal = (await response.json().catch(() => null)) as Refusal | null
  throw new Error(refusal?.sentence ?? 'Parley did not answer. Try again in a moment.')
}
