import { decodeText, type ImportProblem } from './decode-text'
import { htmlToArticle } from './html-to-article'
import { importProblemSentence } from './import-problem-sentence'
import { markdownToArticle } from './markdown-to-article'
import { normaliseBody } from './normalise-body'
import type { PageFacts } from './page-facts'

export type ImportedFile =
  | ({ ok: true; kind: 'text' | 'html' | 'markdown'; text: string; encoding: string } & PageFacts)
  | { ok: false; reason: ImportProblem; sentence: string }

/** One dropped file to the text of a readout, or the sentence that says why not. */
export function importFile({ name, bytes }: { name: string; bytes: Uint8Array }): ImportedFile {
  const decoded = decodeText(bytes, declaredCharset(bytes))
  if (!decoded.ok) {
    const sentence = importProblemSentence(decoded.reason, decoded.found)
    return { ok: false, reason: decoded.reason, sentence }
  }
  const kind = kindOf(name, decoded.text)
  const article = toArticle(kind, decoded.text)
  if (!/[\p{L}\p{N}]/u.test(article.text)) {
    return { ok: false, reason: 'empty', sentence: importProblemSentence('empty') }
  }
  return { ok: true, kind, encoding: decoded.encoding, ...article }
}

function toArticle(kind: 'text' | 'html' | 'markdown', text: string): PageFacts & { text: string } {
  if (kind === 'html') return htmlToArticle(text)
  if (kind === 'markdown') return markdownToArticle(text)
  // A plain text names its title in its own lines; the reader finds it there.
  return { title: null, text: normaliseBody(text) }
}

function kindOf(name: string, text: string): 'text' | 'html' | 'markdown' {
  if (/\.x?html?$/i.test(name)) return 'html'
  if (/\.(md|markdown)$/i.test(name)) return 'markdown'
  return /^\s*(<!doctype html|<html[\s>])/i.test(text) ? 'html' : 'text'
}

/** The encoding that an HTML page states in its first kilobyte, where the standard wants it. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return head.match(/<meta[^>]+charset\s*=\s*["']?([\w-]+)/i)?.[1]
}
