import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { elementToText } from './element-to-text'
import { normaliseBody } from './normalise-body'
import { type PageFacts, pageFacts } from './page-facts'

/** The article of a saved page as plain text, with what the page says about itself. */
export type Article = PageFacts & { title: string | null; text: string }

const NOT_ARTICLE =
  'script,style,noscript,template,iframe,object,svg,nav,footer,aside,form,button,[hidden],[aria-hidden="true"]'

/** Reduces a saved page to its article text: paragraphs set apart by a blank line, nothing executed or fetched. */
export function htmlToArticle(html: string): Article {
  const facts = pageFacts(parsed(html))
  const whole = parsed(html)
  for (const element of whole.querySelectorAll(NOT_ARTICLE)) element.remove()
  const wholeText = normaliseBody(whole.body ? elementToText(whole.body) : '')

  const article = readable(html)
  // Readability drops short pages now and then; a readout is short, so its own text is kept instead.
  const usable = article.text.length > 80 || article.text.length > wholeText.length / 2
  const title = article.title ?? facts.title
  return { ...facts, title, text: usable ? article.text : wholeText }
}

function parsed(html: string): Document {
  const page = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  return parseHTML(page).document as unknown as Document
}

function readable(html: string): { title: string | null; text: string } {
  const document = parsed(html)
  for (const element of document.querySelectorAll('script,style,template')) element.remove()
  const found = new Readability<Node>(document, {
    charThreshold: 120,
    serializer: (node) => node,
    disableJSONLD: true,
  }).parse()
  return {
    title: found?.title?.trim() ? normaliseBody(found.title).replace(/\n/g, ' ') : null,
    text: found?.content ? normaliseBody(elementToText(found.content)) : '',
  }
}
