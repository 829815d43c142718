import type { Absence } from '@/lib/core/comparing/packed-rows'
import type {
  BriefCite,
  BriefComparisonRow,
  BriefEdition,
  BriefItem,
  BriefQuote,
} from '@/lib/core/exporting/brief-edition'
import { BRIEF_STYLE } from '@/lib/core/exporting/brief-style'
import { formatDay } from '@/lib/core/exporting/format-day'
import { addressOfWords, escapeHtml, safeAddress } from '@/lib/core/exporting/html'
import { renderNote } from '@/lib/core/exporting/render-note'

/** What is known where the page stands, not in the edition itself. */
export type BriefFrame = {
  /** Whether search engines may list it. Off by default. */
  indexed?: boolean
  /** BCP 47 of the brief's own words. */
  language?: string
}

/**
 * An edition as one finished HTML document without any script: every quotation with its source, day, issuer and
 * version; comparisons side by side; numbered sources at the foot. User text is escaped or sanitised.
 */
export function renderBriefHtml(edition: BriefEdition, frame: BriefFrame = {}): string {
  const sources = new Sources()
  const body = edition.items.map((item) => renderItem(item, sources)).join('\n')
  const title = escapeHtml(edition.title)
  const day = formatDay(edition.publishedAt)
  return `<!doctype html>
<html lang="${escapeHtml(frame.language ?? 'en')}" dir="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${frame.indexed ? '' : '<meta name="robots" content="noindex, nofollow">'}
<title>${title}</title>
<meta name="description" content="${escapeHtml(edition.summary.slice(0, 300))}">
<style>${BRIEF_STYLE}</style>
</head>
<body>
<main>
<p class="eyebrow">Brief · edition ${edition.number} of ${day} · ${escapeHtml(edition.team)}</p>
<h1 dir="auto">${title}</h1>
<div class="by">${renderByline(edition)}</div>
${edition.summary.trim() ? `<p class="summary" dir="auto">${escapeHtml(edition.summary)}</p>` : ''}
${body}
${sources.render()}
<p class="foot">A readout is one side’s summary of a call. What a readout does not mention may still have been spoken of.</p>
</main>
</body>
</html>
`
}

function renderByline(edition: BriefEdition): string {
  const readouts = new Set(edition.items.flatMap(citesOf).map((cite) => cite.sha256)).size
  const counts =
    readouts === 0
      ? ''
      : `${readouts} ${readouts === 1 ? 'readout' : 'readouts'}, every quotation with its source.`
  const authors = edition.authors?.length
    ? `By ${edition.authors.map(escapeHtml).join(', ')}. `
    : ''
  return `${authors}${counts}`
}

function citesOf(item: BriefItem): readonly BriefCite[] {
  if (item.kind === 'note') return []
  return item.kind === 'comparison' || item.kind === 'finding' ? [item.a, item.b] : [item.cite]
}

function renderItem(item: BriefItem, sources: Sources): string {
  switch (item.kind) {
    case 'note':
      return noteBlock(item.markdown)
    case 'position':
      return `<figure class="side-${item.quote.side}">
<blockquote dir="auto" lang="${escapeHtml(item.cite.language)}">${renderWho(item.quote)}${quoteText(item.quote.content, item.cite)}${sources.mark(item.cite)}</blockquote>
<figcaption>${citeLine(item.cite)}</figcaption>
</figure>${noteBlock(item.note)}`
    case 'readout':
      return renderReadout(item, sources)
    case 'comparison':
      return renderComparison(item, sources)
    case 'finding':
      return renderFinding(item, sources)
  }
}

function noteBlock(markdown: string): string {
  const html = renderNote(markdown)
  return html ? `<div class="note" dir="auto">${html}</div>` : ''
}

/** “not reviewed” stands with every reading that no person confirmed: a guess is never shown as if somebody had said it. */
function renderWho(quote: BriefQuote): string {
  const names = { joint: 'All sides', unclear: 'Source left open', actors: quote.source.join(', ') }
  const guess = quote.confirmed ? '' : ' <span class="guess">read by machine, not reviewed</span>'
  return `<span class="who"><b>${escapeHtml(names[quote.sourceKind])}</b> <i>${escapeHtml(quote.cue)}</i> ${forceSvg(quote.force)}${guess}</span>`
}

/** Exact words, and nothing else: no quotation marks are added to what may hold its own. They lead to their place. */
function quoteText(words: string, cite: BriefCite): string {
  const address = addressOfWords(cite.sourceUrl, words)
  if (!address) return escapeHtml(words)
  return `<a class="words" href="${escapeHtml(address)}" rel="nofollow noopener noreferrer">${escapeHtml(words)}</a>`
}

const ABSENCE_WORDS: Record<Absence, string> = {
  'not-mentioned': 'not mentioned in this readout',
  'no-matching-position': 'no matching position in this readout',
}

function forceSvg(force: number): string {
  const strokes = [0, 1, 2, 3].map((index) => {
    const height = 5 + index * 2.7
    return `<rect${index < force ? ' class="on"' : ''} x="${index * 6}" y="${13 - height}" width="4" height="${height}" rx="1"/>`
  })
  return `<svg class="force" viewBox="0 0 22 13" role="img" aria-label="force ${force} of 4">${strokes.join('')}</svg>`
}

function citeLine(cite: BriefCite): string {
  const day = cite.publishedOn ? formatDay(cite.publishedOn) : 'undated'
  return `${escapeHtml(cite.issuer)}, ${day}, version ${cite.version}`
}

function renderReadout(item: Extract<BriefItem, { kind: 'readout' }>, sources: Sources): string {
  const facts: [string, string][] = [
    ['Held', item.heldOn ? formatDay(item.heldOn) : 'not said'],
    ['Published', item.cite.publishedOn ? formatDay(item.cite.publishedOn) : 'not said'],
    ['Between', item.participants.join(', ') || 'not said'],
    ['Positions', String(item.positions)],
  ]
  const list = facts.map(
    ([name, value]) => `<div><dt>${name}</dt><dd dir="auto">${escapeHtml(value)}</dd></div>`,
  )
  return `<section class="readout">
<p class="eyebrow">${escapeHtml(item.cite.issuer)}</p>
<h3 dir="auto" lang="${escapeHtml(item.cite.language)}">${escapeHtml(item.cite.title)}${sources.mark(item.cite)}</h3>
<dl>${list.join('')}</dl>
</section>${noteBlock(item.note)}`
}

function renderComparison(
  item: Extract<BriefItem, { kind: 'comparison' }>,
  sources: Sources,
): string {
  const heads = (['a', 'b'] as const).map(
    (side) =>
      `<div class="head side-${side}"><b>${escapeHtml(item[side].issuer)}${sources.mark(item[side])}</b>${escapeHtml(item[side].title)}<span class="cite">${citeLine(item[side])}</span></div>`,
  )
  const day = item.heldOn ? `, ${formatDay(item.heldOn)}` : ''
  const asOf = item.asOf ? `<p class="cite">As compared on ${formatDay(item.asOf)}.</p>` : ''
  return `<section class="facing">
<h2>${escapeHtml(item.title)}${day}: two accounts</h2>${asOf}
<div class="heads">${heads.join('')}</div>
${item.rows.map((row) => renderRow(row, item, sources)).join('\n')}
</section>${noteBlock(item.note)}`
}

function renderFinding(item: Extract<BriefItem, { kind: 'finding' }>, sources: Sources): string {
  const day = item.heldOn ? `, ${formatDay(item.heldOn)}` : ''
  const cell = (side: 'a' | 'b') => {
    const cite = item[side]
    const words = item.words[side]
    const head = `<div class="head side-${side}"><b>${escapeHtml(cite.issuer)}${sources.mark(cite)}</b><span class="cite">${citeLine(cite)}</span></div>`
    const said = words.length
      ? words.map(
          (one) =>
            `<p class="side-${side}" dir="auto" lang="${escapeHtml(cite.language)}">${quoteText(one, cite)}</p>`,
        )
      : [ABSENCE_WORDS[item.absence ?? 'no-matching-position']]
    const none = words.length ? '' : ' none'
    return `<div class="cell${none} side-${side}" data-issuer="${escapeHtml(cite.issuer)}">${head}${said.join('')}</div>`
  }
  return `<section class="facing">
<h2>${escapeHtml(item.title)}${day}: ${escapeHtml(item.what.toLowerCase())}</h2>
<div class="row">${cell('a')}${cell('b')}</div>
</section>${noteBlock(item.note)}`
}

type BriefComparison = Extract<BriefItem, { kind: 'comparison' }>

/** A row; the first of its issue carries the heading and the shares. */
function renderRow(row: BriefComparisonRow, of: BriefComparison, sources: Sources): string {
  const remark = row.remark ? `<small>${escapeHtml(row.remark)}</small>` : ''
  const issue = row.first === false ? '' : escapeHtml(row.issue)
  const shares = row.first === false ? '' : shareSvg(row)
  const cell = (side: 'a' | 'b') => renderCell(row, { cite: of[side], side }, sources)
  return `<div class="issue${issue ? '' : ' on'}">${issue}${remark}${shares}</div>
<div class="row">${cell('a')}${cell('b')}</div>`
}

function renderCell(
  row: BriefComparisonRow,
  { cite, side }: { cite: BriefCite; side: 'a' | 'b' },
  sources: Sources,
): string {
  const issuer = `data-issuer="${escapeHtml(cite.issuer)}"`
  const quotes = row[side]
  if (quotes.length === 0) {
    const words = ABSENCE_WORDS[row.absence ?? 'no-matching-position']
    return `<div class="cell none side-${side}" ${issuer}>${words}</div>`
  }
  const texts = quotes.map(
    (quote) =>
      `<p class="side-${quote.side}" dir="auto" lang="${escapeHtml(cite.language)}">${renderWho(quote)}${quoteText(quote.content, cite)}${sources.mark(cite)}</p>`,
  )
  return `<div class="cell side-${side}" ${issuer}>${texts.join('')}</div>`
}

/** Share of each text given to the issue, the two bars to one scale. */
function shareSvg({ shareA, shareB }: BriefComparisonRow): string {
  const whole = Math.max(shareA + shareB, 0.001)
  const widthA = Math.round((shareA / whole) * 1000) / 10
  const label = `${percent(shareA)} of the left text, ${percent(shareB)} of the right`
  return `<svg class="share" viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-label="${label}"><rect class="a" width="${widthA}" height="4"/><rect class="b" x="${widthA}" width="${100 - widthA}" height="4"/></svg>`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

/** The numbered sources: one number a captured text, in order of first use. */
class Sources {
  readonly #numbers = new Map<string, { number: number; cite: BriefCite }>()

  mark(cite: BriefCite): string {
    const known = this.#numbers.get(cite.sha256) ?? { number: this.#numbers.size + 1, cite }
    this.#numbers.set(cite.sha256, known)
    return `<sup><a href="#source-${known.number}" aria-label="Source ${known.number}">${known.number}</a></sup>`
  }

  render(): string {
    if (this.#numbers.size === 0) return ''
    const lines = [...this.#numbers.values()].map(({ number, cite }) => sourceLine(number, cite))
    return `<section class="sources" aria-labelledby="sources"><h2 id="sources">Sources</h2><ol>${lines.join('')}</ol></section>`
  }
}

function sourceLine(number: number, cite: BriefCite): string {
  const address = safeAddress(cite.sourceUrl)
  const title = `<span dir="auto" lang="${escapeHtml(cite.language)}">“${escapeHtml(cite.title)}”</span>`
  const linked = address
    ? `<a href="${escapeHtml(address)}" rel="nofollow noopener noreferrer">${title}</a>`
    : title
  return `<li id="source-${number}">${escapeHtml(cite.issuer)}, ${linked}, ${cite.publishedOn ? formatDay(cite.publishedOn) : 'undated'}, version ${cite.version}, captured ${formatDay(cite.capturedAt)}. <code>sha256 ${escapeHtml(cite.sha256.slice(0, 16))}…</code></li>`
}
