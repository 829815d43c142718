import type { TextSpan } from './selector'

const SENTENCES = new Intl.Segmenter('und', { granularity: 'sentence' })
/** Ends with a short form after which the sentence goes on: titles, initials, ranks, "No. 4". */
const SHORT_FORM =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Sgt|Adm|Capt|Cmdr|Amb|Hon|Rev|St|Sr|Jr|Gov|Sen|Rep|Min|Messrs|No|Nos|Art|vs|approx|cf|incl|\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|H\.\s?E|i\.e|e\.g)\.\s*$/u

/** More letters than that no short form has: only so much of the end is looked at. */
const LONGEST_FORM = 40

function endsInShortForm(sentence: string): boolean {
  return SHORT_FORM.test(sentence.trimEnd().slice(-LONGEST_FORM))
}

/** The sentences of a text, trimmed, never across a line break; "Mr. Lenk" and "J. Terren" stay whole. */
export function sentencesOf(text: string): TextSpan[] {
  const sentences: TextSpan[] = []
  for (const line of linesOf(text)) {
    const content = text.slice(line.start, line.end)
    let open: TextSpan | null = null
    for (const segment of segmentsOf(content)) {
      const end = line.start + segment.end
      open = open ? { start: open.start, end } : { start: line.start + segment.start, end }
      if (endsInShortForm(content.slice(open.start - line.start, open.end - line.start))) continue
      sentences.push(open)
      open = null
    }
    if (open) sentences.push(open)
  }
  return sentences.map((span) => trimmed(text, span)).filter((span) => span.end > span.start)
}

/** The segmenter handles its whole text for each sentence that it finds: of a long line it is given a part at a time. */
const AT_A_TIME = 2_000

/**
 * The segments of a line. Where a part is cut off, its last two are asked for again with what follows: only an end
 * that a whole sentence has followed is certain.
 */
function segmentsOf(line: string): TextSpan[] {
  const found: TextSpan[] = []
  let from = 0
  let length = AT_A_TIME
  while (from < line.length) {
    const isLast = from + length >= line.length
    const segments = [...SENTENCES.segment(line.slice(from, from + length))]
    const certain = isLast ? segments : segments.slice(0, -2)
    for (const { segment, index } of certain) {
      found.push({ start: from + index, end: from + index + segment.length })
    }
    length = certain.length > 0 ? AT_A_TIME : 2 * length
    from = isLast ? line.length : (found.at(-1)?.end ?? 0)
  }
  return found
}

/** The lines of a text that hold anything, as spans without their line breaks. */
export function linesOf(text: string): TextSpan[] {
  const lines: TextSpan[] = []
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    if (end > start) lines.push({ start, end })
    start = end + 1
  }
  return lines
}

function trimmed(text: string, { start, end }: TextSpan): TextSpan {
  const content = text.slice(start, end)
  return {
    start: start + content.length - content.trimStart().length,
    end: end - (content.length - content.trimEnd().length),
  }
}
