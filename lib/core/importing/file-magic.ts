/** What a file that is no text was recognised as, for the sentence beside it. */
export type FileKind =
  | 'PDF'
  | 'Word document'
  | 'ZIP archive'
  | 'picture'
  | 'RTF document'
  | 'other'

type Magic = { kind: FileKind; at?: number; bytes: readonly number[] }

// First bytes as listed by the formats' own specifications and IANA's media type registrations.
const MAGIC: readonly Magic[] = [
  { kind: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'ZIP archive', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'ZIP archive', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'Word document', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'RTF document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'picture', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'picture', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'picture', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'picture', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'picture', at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
  { kind: 'other', bytes: [0x1f, 0x8b] },
  { kind: 'other', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { kind: 'other', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: 'other', at: 4, bytes: [0x66, 0x74, 0x79, 0x70] },
]

/** Recognises the usual files that people drop by mistake; null where the first bytes say nothing. */
export function kindByMagic(bytes: Uint8Array): FileKind | null {
  for (const { kind, at = 0, bytes: expected } of MAGIC) {
    if (!expected.every((byte, i) => bytes[at + i] === byte)) continue
    return kind === 'ZIP archive' && namesWordPart(bytes) ? 'Word document' : kind
  }
  return null
}

/** A .docx is a ZIP whose directory names `word/`. */
function namesWordPart(bytes: Uint8Array): boolean {
  const window = Math.min(bytes.length, 16_384)
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, window).toString('latin1')
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset + bytes.length - window, window).toString(
    'latin1',
  )
  return head.includes('word/') || tail.includes('word/')
}
