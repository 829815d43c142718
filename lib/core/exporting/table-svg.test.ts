import { expect, it } from 'vitest'
import { tableSvg } from './table-svg'
import { textsSvg } from './texts-svg'

const said = (text: string) => ({
  ...{ source: 'Terren', cue: 'stressed', ink: 'a' as const, suggested: false },
  content: [{ text, changed: false }],
})
const head = (issuer: string) => ({ issuer, title: 'A & B', publishedOn: null, ink: 'a' as const })

it('draws a column an account, each word escaped, and says what is absent', () => {
  const svg = tableSvg({
    ...{ title: 'Terren – Lenk', heldOn: '2024-03-12', what: 'all accounts' },
    heads: [head('Norland'), head('Sudmark'), head('Karvia')],
    rows: [
      {
        ...{ label: 'Grain & ports', remarks: ['different words'] },
        cells: [
          { positions: [said('that ports < stay open')], absence: '' },
          { positions: [], absence: 'not mentioned in this readout' },
          { positions: [said('nothing'), said('something')], absence: '' },
        ],
      },
    ],
  })
  for (const words of ['Norland', 'Sudmark', 'Karvia', 'A &amp; B', 'Grain &amp; ports'])
    expect(svg).toContain(words)
  expect(svg).toContain('that ports &lt; stay open')
  expect(svg).toContain('not mentioned in this readout')
  expect(svg).not.toMatch(/<script|<foreignObject|href=|NaN|undefined/)
})

it('draws both texts whole, and marks their passages', () => {
  const paragraphs = [
    [
      { text: 'The ministers ', changed: false },
      { text: 'discussed trade', changed: true },
      { text: ' [1]', changed: false },
    ],
  ]
  const svg = textsSvg({
    ...{ title: 'Terren – Lenk', heldOn: null },
    texts: [
      { head: head('Norland'), paragraphs },
      { head: head('Sudmark'), paragraphs: [] },
    ],
  })
  expect(svg).toMatch(/underline[^>]*>discussed trade</)
  expect(svg).toContain('[1]')
  expect(svg).not.toMatch(/NaN|undefined/)
})
