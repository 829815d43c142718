import { renderMarkdown } from '@/lib/core/exporting/markdown'

/** A note as sanitised HTML, its headings one level higher than in a comment: they stand right below a page's title. */
export function renderNote(markdown: string): string {
  if (!markdown.trim()) return ''
  return renderMarkdown(markdown).replace(
    /(<\/?h)([34])\b/g,
    (_, tag, level) => `${tag}${level - 1}`,
  )
}
