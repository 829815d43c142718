import type { Nodes, Parents, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { normaliseBody } from './normalise-body'

/** Markdown reduced to the words a reader sees; the first heading of level one becomes the title. */
export function markdownToArticle(markdown: string): { title: string | null; text: string } {
  const withoutFrontMatter = markdown.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
  const root: Root = unified().use(remarkParse).use(remarkGfm).parse(withoutFrontMatter)
  const first = root.children[0]
  const hasTitle = first?.type === 'heading' && first.depth === 1
  const blocks = hasTitle ? root.children.slice(1) : root.children
  return {
    title: hasTitle ? normaliseBody(inline(first)) : null,
    text: normaliseBody(blocks.map(block).filter(Boolean).join('\n\n')),
  }
}

function block(node: Nodes): string {
  switch (node.type) {
    case 'list':
      return node.children
        .map((item, i) => {
          const sign = node.ordered ? `${(node.start ?? 1) + i}.` : '•'
          return `${sign} ${item.children.map(block).join('\n')}`
        })
        .join('\n')
    case 'blockquote':
      return node.children.map(block).join('\n\n')
    case 'table':
      return node.children.map((row) => row.children.map(inline).join(' ')).join('\n')
    case 'thematicBreak':
    case 'definition':
    case 'html':
      return ''
    default:
      return inline(node)
  }
}

function inline(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'html' || node.type === 'image' || node.type === 'imageReference') return ''
  if ('value' in node) return node.value
  return 'children' in node ? (node as Parents).children.map(inline).join('') : ''
}
