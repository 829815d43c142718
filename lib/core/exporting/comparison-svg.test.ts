import { expect, it } from 'vitest'
import { comparisonSvg, type DrawnComparison } from './comparison-svg'
import { brokenLines, emsOf } from './svg-text'

const comparison: DrawnComparison = {
  title: 'Terren <– Lenk',
  heldOn: '2024-03-12',
  heads: {
    a: { issuer: 'Norland', title: 'A & B', publishedOn: '2024-03-12' },
    b: { issuer: 'Sudmark', title: 'The other', publishedOn: null },
  },
  rows: [
    {
      label: 'Grain',
      first: true,
      remarks: ['different words'],
      a: [
        {
          ...{ source: 'Terren', cue: 'stressed', ink: 'a', suggested: true },
          content: [
            { text: 'that the ports stay ', changed: false },
            { text: 'open', changed: true },
          ],
        },
      ],
      b: [],
      absence: 'not mentioned in this readout',
      matched: false,
    },
  ],
}

it('draws every word, escaped, and says what is not mentioned and not reviewed', () => {
  const svg = comparisonSvg(comparison)
  expect(svg).toContain('Terren &lt;– Lenk, 12 Mar 2024')
  expect(svg).toContain('A &amp; B')
  expect(svg).toContain('not mentioned in this readout')
  expect(svg).toContain('not reviewed')
  expect(svg).toMatch(/underline[^>]*>open</)
  expect(svg).not.toMatch(/<script|<foreignObject|href=/)
})

it('breaks lines between words, loses none, and cuts what has no spaces', () => {
  const words = 'one two three four five six seven eight nine ten'
  const broken = brokenLines([{ text: words, changed: false }], 8)
  expect(broken.length).toBeGreaterThan(2)
  const joined = broken.map((line) =>
    line
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  )
  expect(joined.join(' ')).toBe(words)
  for (const line of joined) expect(emsOf(line)).toBeLessThanOrEqual(8)
  expect(brokenLines([{ text: '双方就地区局势交换意见', changed: false }], 4)).toHaveLength(3)
})
