import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { BriefCite, BriefEdition, BriefItem, BriefQuote } from './brief-edition'
import { renderBriefHtml } from './render-brief'

const CITE: BriefCite = {
  issuer: 'Ministry of Foreign Affairs of Norland',
  title: 'Telephone conversation of the ministers',
  publishedOn: '2024-05-21',
  version: 1,
  capturedAt: '2024-05-22T08:00:00.000Z',
  sha256: 'a'.repeat(64),
  sourceUrl: 'https://norland.example/12',
  language: 'en',
}
const QUOTE: BriefQuote = {
  source: ['Ilva Terren'],
  sourceKind: 'actors',
  side: 'a',
  cue: 'protested against',
  content: 'the seizure of the trawler',
  act: 'verdictive',
  force: 4,
  polarity: 'opposes',
  issues: ['Maritime security'],
  confirmed: true,
}

function anEdition(items: readonly BriefItem[], rest: Partial<BriefEdition> = {}): BriefEdition {
  return {
    number: 2,
    title: 'One call, two stories',
    summary: '',
    team: 'Strait desk',
    authors: null,
    publishedAt: '2024-06-01T12:00:00.000Z',
    items,
    ...rest,
  }
}

const comparison = (text: string): BriefItem => ({
  kind: 'comparison',
  title: text,
  heldOn: '2024-05-21',
  a: CITE,
  b: { ...CITE, issuer: text, title: text, sha256: 'b'.repeat(64), sourceUrl: text },
  rows: [
    { issue: text, a: [{ ...QUOTE, content: text }], b: [], shareA: 0.2, shareB: 0, remark: text },
  ],
  note: text,
})
const allKinds = (text: string): BriefItem[] => [
  { kind: 'note', markdown: text },
  {
    kind: 'position',
    quote: { ...QUOTE, cue: text, content: text, source: [text] },
    cite: CITE,
    note: text,
  },
  {
    kind: 'readout',
    cite: { ...CITE, title: text, issuer: text, language: text },
    heldOn: null,
    channel: text,
    participants: [text],
    positions: 3,
    note: text,
  },
  comparison(text),
]

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '[x](javascript:alert(1))',
  '![x](https://tracker.example/x.png)',
  '</style><script>1</script>',
  '<svg onload=alert(1)>',
  'data:text/html,<script>1</script>',
  'javascript:alert(1)',
]

describe('renderBriefHtml', () => {
  it('runs nothing and loads nothing, whatever people wrote', () => {
    const hostile = fc
      .array(
        fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 12 })),
        {
          maxLength: 4,
        },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(hostile, (text) => {
        const edition = anEdition(allKinds(text), {
          title: text,
          summary: text,
          team: text,
          authors: [text],
        })
        const { document } = parseHTML(renderBriefHtml(edition, { language: text }))
        expect(document.querySelectorAll('script,img,iframe,object,link,base,form').length).toBe(0)
        for (const element of document.querySelectorAll('*')) {
          for (const { name, value } of element.attributes) {
            expect(name).not.toMatch(/^on|^style$|^srcset$|^src$/i)
            if (name === 'href') expect(value).toMatch(/^(https?:|mailto:|#)/)
          }
        }
        expect(document.querySelectorAll('style').length).toBe(1)
      }),
      { numRuns: 150 },
    )
  })

  it('keeps quoted words exact', () => {
    const content = 'that “A & B” < C, as Ms Terren’s note says'
    const html = renderBriefHtml(
      anEdition([{ kind: 'position', quote: { ...QUOTE, content }, cite: CITE, note: '' }]),
    )
    const { document } = parseHTML(html)
    expect(document.querySelector('blockquote')?.textContent).toContain(content)
  })

  it('says of a reading that nobody reviewed that nobody reviewed it', () => {
    const item = (confirmed: boolean): BriefItem => ({
      kind: 'position',
      quote: { ...QUOTE, confirmed },
      cite: CITE,
      note: '',
    })
    expect(renderBriefHtml(anEdition([item(false)]))).toContain('not reviewed')
    expect(renderBriefHtml(anEdition([item(true)]))).not.toContain('not reviewed')
  })

  it('numbers each captured text once, and every number leads to its source', () => {
    const { document } = parseHTML(renderBriefHtml(anEdition([...allKinds('x'), comparison('y')])))
    const ids = new Set([...document.querySelectorAll('.sources li')].map((li) => li.id))
    expect(ids).toEqual(new Set(['source-1', 'source-2']))
    for (const link of document.querySelectorAll('sup a')) {
      expect(ids.has(link.getAttribute('href')?.slice(1) ?? '')).toBe(true)
    }
  })

  it('says of an empty side no more than is known', () => {
    const cellOf = (absence?: 'not-mentioned' | 'no-matching-position') => {
      const base = comparison('Norland') as Extract<BriefItem, { kind: 'comparison' }>
      const rows = base.rows.map((row) => ({ ...row, absence }))
      const { document } = parseHTML(renderBriefHtml(anEdition([{ ...base, rows }])))
      return document.querySelector('.cell.none')?.textContent
    }
    expect(cellOf('not-mentioned')).toBe('not mentioned in this readout')
    expect(cellOf('no-matching-position')).toBe('no matching position in this readout')
    expect(cellOf()).toBe('no matching position in this readout')
  })

  it('leads from every quotation to its very words on their page', () => {
    const base = comparison('https://sudland.example/7') as Extract<
      BriefItem,
      { kind: 'comparison' }
    >
    const finding: BriefItem = {
      ...{ kind: 'finding', what: 'Only in this account', title: 'A call', heldOn: null, note: '' },
      ...{ a: CITE, b: CITE, words: { a: [QUOTE.content], b: [] } },
    }
    const html = renderBriefHtml(anEdition([...allKinds('x'), base, finding]))
    const { document } = parseHTML(html)
    const quotations = [...document.querySelectorAll('blockquote, .cell p')]
    expect(quotations.length).toBe(4)
    for (const quotation of quotations) {
      expect(quotation.querySelector('a.words')?.getAttribute('href')).toMatch(/#:~:text=/)
    }
    for (const quotation of document.querySelectorAll('blockquote, .row .cell p:has(.who)')) {
      expect(quotation.querySelector('sup a')).not.toBeNull()
    }
  })

  it('names an issue once, over its first row', () => {
    const base = comparison('Norland') as Extract<BriefItem, { kind: 'comparison' }>
    const rows = [true, false].flatMap((first) => base.rows.map((row) => ({ ...row, first })))
    const { document } = parseHTML(renderBriefHtml(anEdition([{ ...base, rows }])))
    expect(document.querySelectorAll('.issue').length).toBe(2)
    expect(document.querySelectorAll('svg.share').length).toBe(1)
  })

  it('has one main heading, a language, and a title', () => {
    const { document } = parseHTML(renderBriefHtml(anEdition(allKinds('Text'))))
    expect(document.querySelectorAll('h1').length).toBe(1)
    expect(document.querySelectorAll('main').length).toBe(1)
    expect(document.documentElement.getAttribute('lang')).toBe('en')
    expect(document.querySelector('title')?.textContent).toBe('One call, two stories')
  })

  it('is kept from search engines unless it was chosen', () => {
    expect(renderBriefHtml(anEdition([]))).toContain('noindex')
    expect(renderBriefHtml(anEdition([]), { indexed: true })).not.toContain('noindex')
  })

  it('gives the same bytes for the same edition', () => {
    const edition = anEdition(allKinds('متن'))
    expect(renderBriefHtml(edition)).toBe(renderBriefHtml(structuredClone(edition)))
  })
})
