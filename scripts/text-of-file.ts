import { readFileSync, statSync } from 'node:fs'

/** The text of a file, or a sentence that says why it has none. */
export function textOfFile(file: string): { text: string } | { problem: string } {
  try {
    if (statSync(file).isDirectory()) return { problem: `${file} is a folder, not a text.` }
    const bytes = readFileSync(file)
    if (bytes.length === 0) return { problem: `${file} is empty.` }
    if (bytes.includes(0)) return { problem: `${file} is not a text: it holds binary data.` }
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (text.replace(/^\uFEFF/, '').trim() === '') return { problem: `${file} is empty.` }
    return { text }
  } catch (cause) {
    if (cause instanceof TypeError) return { problem: `${file} is not a text in UTF-8.` }
    const code = (cause as NodeJS.ErrnoException).code
    if (code === 'ENOENT') return { problem: `${file} does not exist.` }
    return { problem: `${file} cannot be read (${code ?? 'unknown reason'}).` }
  }
}
