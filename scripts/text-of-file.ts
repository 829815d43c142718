import { readFileSync, statSync } from 'node:fs'
import { decodeText, hasControls, type ImportProblem } from '@/lib/core/importing/decode-text'
import { type FileKind, kindByMagic } from '@/lib/core/importing/file-magic'

/** The text of a file, or a sentence that says why it has none. */
export function textOfFile(file: string): { text: string } | { problem: string } {
  try {
    if (statSync(file).isDirectory()) return { problem: `${file} is a folder, not a text.` }
    return textOfBytes(file, readFileSync(file))
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    if (code === 'ENOENT') return { problem: `${file} does not exist.` }
    return { problem: `${file} cannot be read (${code ?? 'unknown reason'}).` }
  }
}

function textOfBytes(file: string, bytes: Buffer): { text: string } | { problem: string } {
  const kind = kindByMagic(bytes)
  if (kind) return { problem: `${file} ${sentenceEnd('not-text', kind)}` }
  const plain = plainUtf8(bytes)
  if (plain !== null) {
    return /[\p{L}\p{N}]/u.test(plain) ? { text: plain } : { problem: `${file} is empty.` }
  }
  const decoded = decodeText(bytes)
  if (decoded.ok) return { text: decoded.text }
  return { problem: `${file} ${sentenceEnd(decoded.reason, decoded.found)}` }
}

/** UTF-8 is taken as it stands, its mark included, however long: the places of a reading count in the file's own letters. */
function plainUtf8(bytes: Buffer): string | null {
  if (bytes.includes(0)) return null
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return hasControls(text) ? null : text
  } catch {
    return null
  }
}

function sentenceEnd(reason: ImportProblem, kind?: FileKind): string {
  if (reason === 'not-text' && kind && kind !== 'other') {
    return `is not a text but ${kind.startsWith('RTF') ? 'an' : 'a'} ${kind}.`
  }
  return ENDS[reason]
}

const ENDS: Record<ImportProblem, string> = {
  empty: 'is empty.',
  binary: 'is not a text: it holds binary data.',
  'not-text': 'is not a text: it holds binary data.',
  'too-large': 'is over 2 MB and not in UTF-8; save it as UTF-8.',
  mixed: 'mixes two encodings, so that its letters cannot be told; save it as UTF-8.',
}
