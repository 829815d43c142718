const BLOCKS = new Set(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const DROPPED = new Set('script style noscript template iframe object svg head'.split(' '))
/** Blocks that follow each other line by line, where paragraphs take a blank line. */
const LINES = new Set('li tr dt dd'.split(' '))

const ELEMENT = 1
const TEXT = 3

/** Text of an element as a reader sees it: paragraphs apart by a blank line, list items and rows a line each. */
export function elementToText(element: Node): string {
  const out: string[] = []
  write(element, out)
  return out
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/[ \n]*([\uFDD0\uFDD1])[ \n\uFDD0\uFDD1]*/g, (run) =>
      run.includes('\uFDD1') ? '\n\n' : '\n',
    )
}

// \uFDD0 stands for "a new line here", \uFDD1 for "a new paragraph here", until runs are settled: Unicode keeps both for
// internal use, so no text holds them.
function write(node: Node, out: string[]): void {
  if (node.nodeType === TEXT) {
    out.push((node.textContent ?? '').replace(/[\uFDD0\uFDD1]/g, '').replace(/\s+/g, ' '))
    return
  }
  if (node.nodeType !== ELEMENT) return
  const name = node.nodeName.toLowerCase()
  if (DROPPED.has(name)) return
  if (name === 'br') {
    out.push('\uFDD0')
    return
  }
  const mark = LINES.has(name) ? '\uFDD0' : BLOCKS.has(name) ? '\uFDD1' : ''
  out.push(name === 'td' || name === 'th' ? ' ' : mark)
  if (name === 'li') out.push(`${listSign(node)} `)
  for (const child of node.childNodes) write(child, out)
  out.push(name === 'td' || name === 'th' ? ' ' : mark)
}

function listSign(item: Node): string {
  const list = item.parentNode
  if (list?.nodeName.toLowerCase() !== 'ol') return '•'
  const items = [...list.childNodes].filter((child) => child.nodeName.toLowerCase() === 'li')
  return `${items.indexOf(item as ChildNode) + 1}.`
}
