/** A run of words that may be marked as different. */
export type TextRun = { text: string; changed: boolean }

const NARROW = /[iljtfr.,:;'’‘!|()[\]\s-]/
const WIDE = /[\p{Lu}mwMW—]/u
const FULL = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** About how wide a text is, in ems of a book face: near enough to break lines without a font at hand. */
export function emsOf(text: string): number {
  let ems = 0
  for (const letter of text) {
    ems += FULL.test(letter) ? 1 : NARROW.test(letter) ? 0.3 : WIDE.test(letter) ? 0.72 : 0.5
  }
  return ems
}

/** Breaks runs into lines of at most so many ems, between words; a word too long for a line is cut. */
export function brokenLines(runs: readonly TextRun[], most: number): TextRun[][] {
  const lines: TextRun[][] = []
  let line: TextRun[] = []
  let width = 0
  const next = () => {
    if (line.length > 0) lines.push(line)
    line = []
    width = 0
  }
  for (const { text, changed } of runs) {
    for (const word of text.match(/\s*\S+\s*|\s+/g) ?? []) {
      for (const piece of piecesOf(word, most)) {
        const ems = emsOf(piece.trimEnd())
        if (width > 0 && width + ems > most) next()
        const shown = width === 0 ? piece.trimStart() : piece
        if (!shown) continue
        const last = line.at(-1)
        if (last && last.changed === changed) last.text += shown
        else line.push({ text: shown, changed })
        width += emsOf(shown)
      }
    }
  }
  next()
  return lines
}

/** Scripts without spaces are broken anywhere. */
function piecesOf(word: string, most: number): string[] {
  if (emsOf(word) <= most) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (emsOf(piece + letter) > most) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return piece ? [...pieces, piece] : pieces
}

/** Whether a text runs from right to left, by its first strong letter. */
export function isRightToLeft(text: string): boolean {
  const strong = text.match(/[\p{L}]/u)?.[0] ?? ''
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    strong,
  )
}
