import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SAMPLE_READOUTS } from '@/lib/core/sample/sample-collection'
import { phrasesOverTime } from './phrases-over-time'

const said = (readout: string, heldOn: string, text: string) => ({ readout, heldOn, text })

describe('phrasesOverTime', () => {
  it('tells when a phrase came, how often it was said, and that it is gone', () => {
    const phrases = phrasesOverTime([
      said('1', '2024-01-10', 'in the spirit of the Halvik Declaration'),
      said('2', '2024-02-10', 'all disputes, in the spirit of the Halvik Declaration'),
      said('3', '2024-03-10', 'free passage for all'),
      said('4', '2024-04-10', 'free passage for all'),
    ])
    expect(phrases).toMatchObject([
      {
        phrase: 'spirit of the Halvik Declaration',
        firstOn: '2024-01-10',
        lastOn: '2024-02-10',
        readouts: ['1', '2'],
        outOf: 4,
        gone: 2,
      },
      { phrase: 'free passage', readouts: ['3', '4'], outOf: 2, gone: 0 },
    ])
  })

  it('lets endings and small words weigh nothing, and does not run over a full stop', () => {
    const phrases = phrasesOverTime([
      said('1', '2024-01-10', 'a joint commission. Trade grew'),
      said('2', '2024-02-10', 'the joint commissions on trade'),
    ])
    expect(phrases.map((p) => p.phrase)).toEqual(['joint commission'])
  })

  it('shows that the declaration of the sample vanished after the fourth call', () => {
    const phrases = phrasesOverTime(
      SAMPLE_READOUTS.map((r) => said(r.slug, r.heldOn, r.body)),
      4,
    )
    const declaration = phrases.find((p) => p.phrase.includes('Halvik Declaration'))
    expect(declaration).toMatchObject({ lastOn: '2024-08-13', gone: 4, outOf: 12 })
  })

  it('counts readouts, not order of input, and never more than there are', () => {
    const words = fc.array(fc.constantFrom('free', 'passage', 'strait', 'open', '.'), {
      maxLength: 8,
    })
    const texts = fc
      .array(words, { maxLength: 5 })
      .map((list) => list.map((w, i) => said(`${i}`, `2024-01-1${i}`, w.join(' '))))
    fc.assert(
      fc.property(texts, (input) => {
        const phrases = phrasesOverTime(input)
        expect(phrasesOverTime([...input].reverse())).toEqual(phrases)
        for (const { readouts, outOf, gone } of phrases) {
          expect(readouts.length).toBeGreaterThanOrEqual(2)
          expect(readouts.length + gone).toBeLessThanOrEqual(outOf)
        }
      }),
    )
  })
})
