import type { TextSpan } from '@/lib/core/anchoring/selector'

/*
 * Between places in the page and places in the text: every segment says by `data-at` where its words begin.
 */

/** The place in the text of a point in the page; null outside the text. */
export function placeOfPoint(root: HTMLElement, node: Node, offset: number): number | null {
  if (!root.contains(node)) return null
  if (node.nodeType === Node.TEXT_NODE) {
    const segment = node.parentElement?.closest<HTMLElement>('[data-at]')
    return segment ? Number(segment.dataset.at) + offset : null
  }
  // Between elements: the beginning of what follows, or the end of what came before.
  const after = node.childNodes[offset] ?? null
  const next = after ? firstText(after) : null
  if (next) return placeOfPoint(root, next, 0)
  const before = node.childNodes[offset - 1]
  const last = before ? lastText(before) : null
  return last ? placeOfPoint(root, last, last.length) : null
}

function firstText(node: Node): Text | null {
  return textsIn(node).nextNode() as Text | null
}

function lastText(node: Node): Text | null {
  const walker = textsIn(node)
  return node instanceof Text ? node : (walker.lastChild() as Text | null)
}

function textsIn(node: Node): TreeWalker {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
  return walker
}

/** What is selected in the text by the browser's own selection; null when nothing of it is. */
export function selectedSpan(root: HTMLElement): TextSpan | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return null
  const start = placeOfPoint(root, range.startContainer, range.startOffset)
  const end = placeOfPoint(root, range.endContainer, range.endOffset)
  return start !== null && end !== null && start < end ? { start, end } : null
}

/** The range in the page of a span of the text. */
export function rangeOf(root: HTMLElement, span: TextSpan): Range | null {
  const start = pointOf(root, span.start, 'after')
  const end = pointOf(root, span.end, 'before')
  if (!start || !end) return null
  const range = document.createRange()
  range.setStart(start.text, start.offset)
  range.setEnd(end.text, end.offset)
  return range
}

/** The point of a place; at an edge between two segments, in the one after or before it. */
function pointOf(
  root: HTMLElement,
  place: number,
  lean: 'after' | 'before',
): { text: Text; offset: number } | null {
  for (const segment of root.querySelectorAll<HTMLElement>('[data-at]')) {
    const text = segment.firstChild
    if (!(text instanceof Text)) continue
    const from = Number(segment.dataset.at)
    const until = from + text.length
    const inside =
      lean === 'after' ? from <= place && place < until : from < place && place <= until
    if (inside) return { text, offset: place - from }
  }
  return null
}

/** The place of the text under a finger or pointer. */
export function placeUnder(root: HTMLElement, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint?.(x, y)
  if (caret) return placeOfPoint(root, caret.offsetNode, caret.offset)
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? placeOfPoint(root, range.startContainer, range.startOffset) : null
}

/** Paints spans of the text under a name of `::highlight(…)`, without touching its elements. */
export function paint(root: HTMLElement, name: string, spans: readonly TextSpan[]): void {
  if (typeof CSS === 'undefined' || !CSS.highlights) return
  const ranges = spans.flatMap((span) => rangeOf(root, span) ?? [])
  if (ranges.length) CSS.highlights.set(name, new Highlight(...ranges))
  else CSS.highlights.delete(name)
}
