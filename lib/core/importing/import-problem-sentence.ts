import type { ImportProblem } from './decode-text'
import type { FileKind } from './file-magic'

const SENTENCES: Record<ImportProblem, string> = {
  empty: 'This file holds no text.',
  binary: 'This file is not text that Parley can read.',
  'too-large': 'This file is over 2 MB; a readout is far shorter. Paste the part you need.',
  'not-text':
    'This file is not plain text, Markdown or HTML. Copy its text and paste it, or save it as text.',
  mixed:
    'This file mixes two encodings, so some letters would come out wrong. Save it as UTF-8 and add it again.',
}

const WITH_ARTICLE: Record<FileKind, string | null> = {
  PDF: 'a PDF',
  'Word document': 'a Word document',
  'ZIP archive': 'a ZIP archive',
  picture: 'a picture',
  'RTF document': 'an RTF document',
  other: null,
}

/** One plain sentence that says why a file was not taken, and what to do. */
export function importProblemSentence(reason: ImportProblem, found?: FileKind): string {
  const what = reason === 'not-text' && found ? WITH_ARTICLE[found] : null
  if (!what) return SENTENCES[reason]
  return `This is ${what}, not a text file. Copy its text and paste it, or save it as text.`
}
