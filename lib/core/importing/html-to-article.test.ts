import { describe, expect, it } from 'vitest'
import { htmlToArticle } from './html-to-article'

const PAGE = `<!doctype html><html lang="en-GB"><head>
<title>Call with Minister Arvo Lenk | Ministry of Foreign Affairs</title>
<meta property="og:site_name" content="Ministry of Foreign Affairs of Norland">
<meta property="article:published_time" content="2031-03-04T23:30:00+02:00">
<link rel="canonical" href="https://mfa.example/news/12">
<script>alert('never')</script><style>p{color:red}</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<article><h1>Call with Minister Arvo Lenk</h1>
<p>On March 4, Foreign Minister Ilva Terren&nbsp;spoke by phone with
Foreign Minister Arvo Lenk of Sudmark at the latter&rsquo;s initiative.</p>
<p>The ministers discussed:</p><ul><li>the Selva Strait</li><li>grain exports</li></ul>
<p>Ms Terren <b>emphasised</b> that the strait is open to all, and noted that
&lt;insurance&gt; costs have doubled.<br>They agreed to stay in touch.</p></article>
<footer>Copyright, cookies and so on</footer></body></html>`

describe('htmlToArticle', () => {
  it('keeps the article alone, paragraph by paragraph', () => {
    const { text } = htmlToArticle(PAGE)
    expect(text).toContain(
      'On March 4, Foreign Minister Ilva Terren spoke by phone with Foreign Minister Arvo Lenk of Sudmark at the latter’s initiative.\n\nThe ministers discussed:',
    )
    expect(text).toContain('• the Selva Strait\n• grain exports')
    expect(text).toContain('<insurance> costs have doubled.\nThey agreed')
    expect(text).not.toMatch(/alert|color|Home|cookies/)
  })

  it('takes title, language, day, address and site from the page', () => {
    expect(htmlToArticle(PAGE)).toMatchObject({
      title: 'Call with Minister Arvo Lenk',
      language: 'en-gb',
      publishedOn: '2031-03-04',
      sourceUrl: 'https://mfa.example/news/12',
      siteName: 'Ministry of Foreign Affairs of Norland',
    })
  })

  it('falls back to the text of the body where no article is found', () => {
    expect(htmlToArticle('<p>They spoke.</p><p>They agreed.</p>').text).toBe(
      'They spoke.\n\nThey agreed.',
    )
  })

  it('drops what the page hides and takes no address but a web address', () => {
    const article = htmlToArticle(
      '<html><head><link rel="canonical" href="javascript:alert(1)"></head><body><p hidden>No</p><p>Yes</p></body></html>',
    )
    expect(article.text).toBe('Yes')
    expect(article.sourceUrl).toBeUndefined()
  })

  it('reads a page that holds nothing as empty', () => {
    expect(htmlToArticle('').text).toBe('')
    expect(htmlToArticle('<html><body></body></html>').text).toBe('')
  })
})
