const FOLDED: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '\n': ' ',
}

/** Quotation marks, dashes and line breaks in one form each, length unchanged: they are no words. */
export function foldMarks(text: string): string {
  return text.replace(/[‘’ʼ“”„«»‐‑–—\n]/g, (mark) => FOLDED[mark] ?? mark)
}
