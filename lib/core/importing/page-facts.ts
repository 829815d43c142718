/** What a page says about itself in its head. */
export type PageFacts = {
  title: string | null
  language?: string
  /** ISO day. */
  publishedOn?: string
  sourceUrl?: string
  siteName?: string
}

/** Reads title, language, day of publication, address and site from a page's metadata. */
export function pageFacts(document: Document): PageFacts {
  const content = (...selectors: string[]) => {
    for (const selector of selectors) {
      const value = document.querySelector(selector)?.getAttribute('content')?.trim()
      if (value) return value
    }
    return undefined
  }
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim()
  const titled = document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim()
  const language = document.documentElement?.getAttribute('lang')?.trim().toLowerCase()
  const address =
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ??
    content('meta[property="og:url"]')
  const published =
    content(
      'meta[property="article:published_time"]',
      'meta[itemprop="datePublished"]',
      'meta[name="dcterms.issued"]',
      'meta[name="dcterms.date"]',
      'meta[name="dc.date"]',
      'meta[name="date"]',
      'meta[name="publishdate"]',
    ) ??
    document.querySelector('time[datetime]')?.getAttribute('datetime') ??
    dateInJsonLd(document)
  return withoutAbsent({
    title: heading || content('meta[property="og:title"]') || titled || null,
    language: language && /^[a-z]{2,3}(-[a-z0-9]+)*$/.test(language) ? language : undefined,
    publishedOn: isoDay(published),
    sourceUrl: webAddress(address),
    siteName: content('meta[property="og:site_name"]', 'meta[name="application-name"]'),
  })
}

function withoutAbsent(facts: PageFacts): PageFacts {
  const { title, ...rest } = facts
  const present = Object.entries(rest).filter(([, value]) => value !== undefined)
  return { title, ...Object.fromEntries(present) }
}

/** The day as the page writes it; a time zone is not applied, since the page's day is what is cited. */
function isoDay(value: string | undefined | null): string | undefined {
  const day = value?.match(/^(\d{4})-(\d{2})-(\d{2})(?!\d)/)
  if (!day || Number(day[2]) > 12 || Number(day[3]) > 31) return undefined
  return day[0]
}

function webAddress(value: string | undefined | null): string | undefined {
  if (!value || !URL.canParse(value)) return undefined
  const url = new URL(value)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
}

function dateInJsonLd(document: Document): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = script.textContent?.match(/"datePublished"\s*:\s*"([^"]+)"/)
    if (found?.[1]) return found[1]
  }
  return undefined
}
