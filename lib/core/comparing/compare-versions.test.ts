import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '@/lib/core/reading/read'
import { SAMPLE_READOUTS } from '@/lib/core/sample/sample-collection'
import { compareVersions } from './compare-versions'
import { comparedFromReading } from './compared-from-reading'
import { versionEdits } from './version-edits'

const versionOf = (id: string, body: string) =>
  comparedFromReading({ id, body, reading: read(body) })
const compare = (before: string, after: string) =>
  compareVersions(versionOf('before', before), versionOf('after', after))
const body = (slug: string) => SAMPLE_READOUTS.find((r) => r.slug === slug)?.body ?? ''

describe('compareVersions', () => {
  const page = body('norland-2024-05-21')

  it('finds nothing in an unchanged page', () => {
    for (const readout of SAMPLE_READOUTS) {
      expect(compare(readout.body, readout.body)).toEqual({
        edits: [],
        positions: [],
        trivial: true,
      })
    }
  })

  it('finds a figure that was changed', () => {
    const { positions, trivial } = compare(page, page.replace('14 detained', '41 detained'))
    expect(trivial).toBe(false)
    expect(positions).toMatchObject([
      { kinds: ['figure'], figures: { a: ['14 detained citizens'], b: ['41 detained citizens'] } },
    ])
  })

  it('finds a word that was softened', () => {
    const { positions } = compare(page, page.replace('protested against', 'noted'))
    expect(positions.map((p) => p.kinds)).toEqual([['weaker']])
  })

  it('finds a sentence that was taken out, with its position', () => {
    const sentence =
      'Mr Lenk promised consular access to the detained citizens before the end of the week.'
    const { edits, positions } = compare(page, page.replace(sentence, ''))
    expect(edits).toMatchObject([{ before: sentence, after: null, trivial: false }])
    expect(positions).toMatchObject([{ kinds: ['removed'], after: null }])
  })

  it('folds a change of marks and a misspelling that was mended', () => {
    const { trivial, edits } = compare(
      page.replace('protested', 'protestd'),
      page.replace('’s', "'s"),
    )
    expect(edits.length).toBeGreaterThan(0)
    expect(trivial).toBe(true)
  })

  it.each([
    ['They met in Halvik, D.C.', 'They met in Halvik, DC.'],
    ['He met NNATO’s Secretary General.', 'He met NATO’s Secretary General.'],
    ['They recieved a note.', 'They received a note.'],
  ])('folds %s', (before, after) => {
    expect(versionEdits(before, after)).toMatchObject([{ trivial: true }])
  })

  it('never folds a figure or a small word', () => {
    expect(
      versionEdits('They paid 450000 crowns to it.', 'They paid 430000 crowns to it.'),
    ).toMatchObject([{ trivial: false }])
    expect(
      versionEdits('It will be open now for all.', 'It will be open not for all.'),
    ).toMatchObject([{ trivial: false }])
  })

  it('accounts for every sentence that is in one version only', () => {
    const sentence = fc.constantFrom(
      'They met.',
      'They agreed to meet.',
      'He left early.',
      'Norland won.',
    )
    const text = fc.array(sentence, { maxLength: 6 }).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = versionEdits(before, after)
        const count = (side: string, words: string) => side.split(words).length - 1
        for (const words of ['He left early.', 'Norland won.']) {
          const gone = edits.filter((e) => e.before === words).length
          const come = edits.filter((e) => e.after === words).length
          expect(count(before, words) - gone).toBe(count(after, words) - come)
        }
      }),
    )
  })
})

const shared = join(process.env.PARLEY_SHARED ?? '../shared', 'data', 'us-state')
describe.runIf(existsSync(shared))('on pages that were really edited', () => {
  const pages = existsSync(shared)
    ? readdirSync(shared).filter((name) => name.endsWith('.v1.txt'))
    : []

  it.each(pages)('finds an edit between the two states of %s', (name) => {
    const next = join(shared, name.replace('.v1.', '.v2.'))
    if (!existsSync(next)) return
    const before = readFileSync(join(shared, name), 'utf8')
    const after = readFileSync(next, 'utf8')
    expect(versionEdits(before, after).length > 0).toBe(before !== after)
  })
})
