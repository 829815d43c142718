import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

type Node = {
  type: string
  tagName?: string
  properties?: Record<string, unknown>
  children?: Node[]
}

/** What people may write: no pictures (they would call home), no headings above the page's own, no raw HTML. */
const TAGS = [
  ...['p', 'br', 'strong', 'em', 'del', 'code', 'pre', 'blockquote', 'a', 'ul', 'ol', 'li', 'hr'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'h3', 'h4'],
]

const SCHEMA = {
  ...defaultSchema,
  tagNames: TAGS,
  attributes: { a: ['href'], code: [], ol: ['start'], th: ['align'], td: ['align'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  clobberPrefix: 'said-',
}

/** Headings keep below those of the page; links neither follow nor tell where they were clicked. */
function tame() {
  const visit = (node: Node): void => {
    if (node.tagName && /^h[1-6]$/.test(node.tagName)) {
      node.tagName = node.tagName < 'h3' ? 'h3' : 'h4'
    }
    for (const child of node.children ?? []) visit(child)
  }
  return visit
}

function markLinks() {
  const visit = (node: Node): void => {
    if (node.tagName === 'a' && node.properties?.href) {
      node.properties.rel = 'nofollow noopener noreferrer ugc'
    }
    if (node.tagName === 'p' || node.tagName === 'li') {
      node.properties = { ...node.properties, dir: 'auto' }
    }
    for (const child of node.children ?? []) visit(child)
  }
  return visit
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(tame)
  .use(rehypeSanitize, SCHEMA)
  .use(markLinks)
  .use(rehypeStringify)
  .freeze()

/** Markdown that somebody wrote, as HTML that is safe to show: raw HTML, scripts, pictures and odd addresses are dropped. */
export function renderMarkdown(markdown: string): string {
  return String(processor.processSync(markdown)).trim()
}
