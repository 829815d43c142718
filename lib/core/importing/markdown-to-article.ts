import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { normaliseBody } from './normalise-body'

/** What is looked at of a Markdown tree (mdast). */
type MarkdownNode = {
  type: string
  depth?: number
  ordered?: boolean | null
  start?: number | null
  value?: string
  children?: MarkdownNode[]
}

/** Markdown reduced to the words a reader sees; the first heading of level one becomes the title. */
export function markdownToArticle(markdown: string): { title: string | null; text: string } {
  const withoutFrontMatter = markdown.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
  const root: MarkdownNode = unified().use(remarkParse).use(remarkGfm).parse(withoutFrontMatter)
  const children = root.children ?? []
  const [first] = children
  const hasTitle = first?.type === 'heading' && first.depth === 1
  const blocks = hasTitle ? children.slice(1) : children
  return {
    title: hasTitle ? normaliseBody(inline(first)) : null,
    text: normaliseBody(blocks.map(block).filter(Boolean).join('\n\n')),
  }
}

function block(node: MarkdownNode): string {
  const children = node.children ?? []
  switch (node.type) {
    case 'list':
      return children
        .map((item, i) => {
          const sign = node.ordered ? `${(node.start ?? 1) + i}.` : '•'
          return `${sign} ${(item.children ?? []).map(block).join('\n')}`
        })
        .join('\n')
    case 'blockquote':
      return children.map(block).join('\n\n')
    case 'table':
      return children.map((row) => (row.children ?? []).map(inline).join(' ')).join('\n')
    case 'thematicBreak':
    case 'definition':
    case 'html':
      return ''
    default:
      return inline(node)
  }
}

function inline(node: MarkdownNode): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'html' || node.type === 'image' || node.type === 'imageReference') return ''
  return node.value ?? (node.children ?? []).map(inline).join('')
}
