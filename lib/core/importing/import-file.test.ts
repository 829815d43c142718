import { describe, expect, it } from 'vitest'
import { importFile } from './import-file'
import { importProblemSentence } from './import-problem-sentence'
import { markdownToArticle } from './markdown-to-article'

function file(name: string, content: string) {
  return importFile({ name, bytes: new TextEncoder().encode(content) })
}

describe('importFile', () => {
  it('takes plain text as it stands, with regular whitespace', () => {
    expect(file('call.txt', '4 March\r\n\r\nThey spoke.\r\n')).toMatchObject({
      ok: true,
      kind: 'text',
      title: null,
      text: '4 March\n\nThey spoke.',
    })
  })

  it('reads Markdown by its words', () => {
    const imported = file(
      'call.md',
      '# Call with *Minister* Lenk\n\nThey **agreed** to [meet](https://x.example).\n\n- one\n- two\n',
    )
    expect(imported).toMatchObject({
      kind: 'markdown',
      title: 'Call with Minister Lenk',
      text: 'They agreed to meet.\n\n• one\n• two',
    })
  })

  it('knows a saved page by its content when its name does not say', () => {
    expect(
      file('page.txt', '<!doctype html><html><body><p>They spoke.</p></body></html>'),
    ).toMatchObject({ kind: 'html', text: 'They spoke.' })
  })

  it('reads a page in the encoding it declares', () => {
    const head = '<html><head><meta charset="windows-1251"></head><body><p>'
    const bytes = new Uint8Array([
      ...new TextEncoder().encode(head),
      0xcc,
      0xe8,
      0xf0,
      ...new TextEncoder().encode('</p></body></html>'),
    ])
    expect(importFile({ name: 'p.html', bytes })).toMatchObject({ ok: true, text: 'Мир' })
  })

  it('says in a sentence why a file is not taken', () => {
    expect(file('a.pdf', '%PDF-1.4')).toEqual({
      ok: false,
      reason: 'not-text',
      sentence: 'This is a PDF, not a text file. Copy its text and paste it, or save it as text.',
    })
    expect(file('a.html', '<html><body><script>1</script></body></html>')).toMatchObject({
      ok: false,
      reason: 'empty',
      sentence: importProblemSentence('empty'),
    })
  })
})

describe('markdownToArticle', () => {
  it('leaves out front matter, raw HTML and pictures', () => {
    expect(markdownToArticle('---\na: b\n---\n\nOne ![x](y.png)two\n\n<div>x</div>\n')).toEqual({
      title: null,
      text: 'One two',
    })
  })
})
