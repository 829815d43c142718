import { MAX_FILE_BYTES, TOO_LARGE } from '@/lib/features/readout/schema'
import type { NewerText } from '@/lib/features/version/schema'
import { sendFile } from '@/lib/platform/settled'

/** Has the server compare a file or a pasted text with a readout. @throws Error with a sentence; AbortError when cancelled */
export async function fetchNewerText(
  team: string,
  of: { readoutId: string; content: Blob; name: string | null; signal: AbortSignal },
): Promise<NewerText> {
  if (of.content.size > MAX_FILE_BYTES) return { ok: false, sentence: TOO_LARGE }
  return sendFile(`/api/t/${team}/readouts/${of.readoutId}/versions`, of)
}
