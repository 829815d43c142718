import { describe, expect, it } from 'vitest'
import { renderMarkdown } from './markdown'

describe('renderMarkdown', () => {
  it('renders emphasis, lists, quotations and links', () => {
    const html = renderMarkdown('**So** it *is*.\n\n> said\n\n- one\n\n[page](https://example.org)')
    expect(html).toContain('<strong>So</strong> it <em>is</em>.')
    expect(html).toContain('<blockquote>')
    expect(html).toContain('<li dir="auto">one</li>')
    expect(html).toContain(
      '<a href="https://example.org" rel="nofollow noopener noreferrer ugc">page</a>',
    )
  })

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '![x](https://example.org/pixel.gif)',
    '<a href="https://example.org" onclick="alert(1)">x</a>',
    '<svg/onload=alert(1)>',
    '<style>*{display:none}</style>',
  ])('drops what could act or call home: %s', (markdown) => {
    const html = renderMarkdown(`before\n\n${markdown}\n\nafter`)
    expect(html).not.toMatch(/<script|<img|<svg|<style|<[^>]*\son\w+=|href="(?:javascript|data):/i)
    expect(html).toContain('before')
    expect(html).toContain('after')
  })

  it('keeps letters of every script and emoji as they are', () => {
    expect(renderMarkdown('שלום وأكد 👩‍👩‍👧‍👦')).toBe('<p dir="auto">שלום وأكد 👩‍👩‍👧‍👦</p>')
  })
})
