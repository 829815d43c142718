/** Text as it may stand in HTML, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Words told at either end of a quotation, for a browser to find it by. */
const ENDS = 5

/**
 * The address of the very words on their page, by a text fragment: browsers that know it scroll to them and mark
 * them, others open the page. Null where the page has no address that may be linked.
 */
export function addressOfWords(address: string | null, quoted: string): string | null {
  const page = safeAddress(address)
  const words = quoted.split(/\s+/).filter(Boolean)
  if (!page || words.length === 0) return page
  const parts =
    words.length <= 2 * ENDS
      ? [words.join(' ')]
      : [words.slice(0, ENDS).join(' '), words.slice(-ENDS).join(' ')]
  const fragment = parts.map((part) => encodeURIComponent(part).replaceAll('-', '%2D')).join(',')
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${fragment}`
}

/** An address that may be linked: http and https only; null for anything else. */
export function safeAddress(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
