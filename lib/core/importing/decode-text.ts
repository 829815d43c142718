import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { type FileKind, kindByMagic } from './file-magic'

/** Largest file taken as a readout: far above any readout, far below what would slow a page. */
export const MAX_READOUT_BYTES = 2 * 1024 * 1024

export type ImportProblem = 'empty' | 'binary' | 'too-large' | 'not-text' | 'mixed'

export type DecodedText =
  | { ok: true; text: string; encoding: string }
  | { ok: false; reason: ImportProblem; found?: FileKind }

/** Bytes to text: UTF-8 and UTF-16 with or without byte-order mark, else the likeliest 8-bit encoding. */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  if (bytes.length === 0) return { ok: false, reason: 'empty' }
  if (bytes.length > MAX_READOUT_BYTES) return { ok: false, reason: 'too-large' }
  const kind = kindByMagic(bytes)
  if (kind) return { ok: false, reason: 'not-text', found: kind }

  const decoded = byMark(bytes) ?? byZeroBytes(bytes) ?? byUtf8(bytes) ?? byGuess(bytes, declared)
  if (!decoded.ok) return decoded
  if (hasControls(decoded.text)) return { ok: false, reason: 'binary' }
  if (!/[\p{L}\p{N}]/u.test(decoded.text)) return { ok: false, reason: 'empty' }
  return decoded
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText {
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding)
  return { ok: true, text, encoding }
}

function byMark(bytes: Uint8Array): DecodedText | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    return byUtf8(bytes.subarray(3)) ?? { ok: false, reason: 'mixed' }
  }
  if (a === 0xff && b === 0xfe) {
    if (c === 0 && d === 0) return decodeAs(bytes.subarray(4), 'utf-32le')
    return checkedUtf16(bytes.subarray(2), 'utf-16le')
  }
  if (a === 0xfe && b === 0xff) return checkedUtf16(bytes.subarray(2), 'utf-16be')
  return null
}

/** UTF-16 without a mark shows as zero bytes at odd places only (LE) or even places only (BE). */
function byZeroBytes(bytes: Uint8Array): DecodedText | null {
  let even = 0
  let odd = 0
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 0) continue
    if (i % 2 === 0) even++
    else odd++
  }
  if (even === 0 && odd === 0) return null
  if (even > 0 && odd > 0) return { ok: false, reason: 'binary' }
  return checkedUtf16(bytes, odd > 0 ? 'utf-16le' : 'utf-16be')
}

function checkedUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  if (bytes.length % 2 !== 0) return { ok: false, reason: 'binary' }
  const decoded = decodeAs(bytes, encoding)
  if (!decoded.ok) return decoded
  const strange = decoded.text.match(/[\p{Co}\p{Cn}\p{Cs}]/gu)?.length ?? 0
  return strange > decoded.text.length / 50 ? { ok: false, reason: 'binary' } : decoded
}

function byUtf8(bytes: Uint8Array): DecodedText | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { ok: true, text, encoding: 'utf-8' }
  } catch {
    return null
  }
}

function byGuess(bytes: Uint8Array, declared: string | undefined): DecodedText {
  const { sequences, stray } = countUtf8(bytes)
  // Whole UTF-8 letters beside stray bytes: two texts pasted together. Either choice would garble one.
  if (sequences >= 3 && sequences >= stray) return { ok: false, reason: 'mixed' }
  if (declared && iconv.encodingExists(declared) && !/^utf-?(8|16|32)/i.test(declared)) {
    return decodeAs(bytes, widened(declared))
  }
  return decodeAs(bytes, likeliestEncoding(bytes))
}

function countUtf8(bytes: Uint8Array): { sequences: number; stray: number } {
  let sequences = 0
  let stray = 0
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0
    if (lead < 0x80) continue
    const tail = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0
    const whole =
      tail > 0 && lead < 0xf5 && bytes.subarray(i + 1, i + 1 + tail).every((b) => b >> 6 === 2)
    if (whole && i + tail < bytes.length) {
      sequences++
      i += tail
    } else stray++
  }
  return { sequences, stray }
}

/** Where high bytes are rare the text is Latin, and chardet's guesses between Latin code pages are noise. */
function likeliestEncoding(bytes: Uint8Array): string {
  const high = bytes.reduce((count, b) => count + (b >= 0x80 ? 1 : 0), 0)
  const guesses = analyse(bytes).filter((guess) => iconv.encodingExists(guess.name))
  const best = guesses[0]
  if (!best) return 'windows-1252'
  const latin = guesses.find((guess) => /^(ISO-8859-1|windows-1252)$/i.test(guess.name))
  const rare = high / bytes.length < 0.12
  if (rare && best.confidence < (latin?.confidence ?? 0) + 20) return 'windows-1252'
  if (rare && !/^(ISO-8859|windows-125)/i.test(best.name)) return 'windows-1252'
  return widened(best.name)
}

/** Pages that say ISO-8859-1 nearly always mean its superset, Windows-1252 (so does the HTML standard). */
function widened(encoding: string): string {
  if (/^(iso-?8859-?1|latin1|us-ascii|ascii)$/i.test(encoding)) return 'windows-1252'
  if (/^iso-?8859-?9$/i.test(encoding)) return 'windows-1254'
  return encoding.toLowerCase()
}

/** Whether a text has more control characters than a stray one or two: then it is none. */
export function hasControls(text: string): boolean {
  let controls = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13) controls++
    else if (code === 0xfffd) controls++
  }
  return controls > Math.max(2, text.length / 500)
}
