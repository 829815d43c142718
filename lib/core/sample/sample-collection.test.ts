import { describe, expect, it } from 'vitest'
import { compareAccounts } from '@/lib/core/comparing/compare-accounts'
import { comparedFromReading } from '@/lib/core/comparing/compared-from-reading'
import { normaliseBody } from '@/lib/core/importing/normalise-body'
import { sameCast } from '@/lib/core/reading/actor-key'
import { read } from '@/lib/core/reading/read'
import { SAMPLE_COLLECTION, SAMPLE_READOUTS } from './sample-collection'
import type { SampleReadout } from './sample-readout'

const readOf = ({ body, issuer, title, publishedOn }: SampleReadout) =>
  read(body, { issuer, title, publishedOn })

function compareCall(call: number) {
  const [a, b] = SAMPLE_READOUTS.filter((readout) => readout.call === call).map((readout) =>
    comparedFromReading({ ...readout, id: readout.slug, reading: readOf(readout) }),
  )
  if (!a || !b) throw new Error(`call ${call} has no two accounts`)
  return compareAccounts(a, b)
}

const kindsOf = (call: number) =>
  new Set(compareCall(call).divergences.map((d) => (d.field ? `${d.kind}:${d.field}` : d.kind)))

describe('the sample collection', () => {
  it('holds two accounts of each of six calls, by different issuers', () => {
    expect(SAMPLE_READOUTS).toHaveLength(12)
    for (const call of [1, 2, 3, 4, 5, 6]) {
      const issuers = SAMPLE_READOUTS.filter((r) => r.call === call).map((r) => r.issuer.name)
      expect(new Set(issuers).size).toBe(2)
    }
    expect(new Set(SAMPLE_READOUTS.map((r) => r.slug)).size).toBe(12)
  })

  it.each(SAMPLE_READOUTS.map((r) => [r.slug, r] as const))('reads %s as it says', (_, readout) => {
    const words = readout.body.split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(120)
    expect(words).toBeLessThanOrEqual(300)
    expect(normaliseBody(readout.body)).toBe(readout.body)
    expect(readout.body).toContain(readout.title)
    const [call] = readOf(readout).calls
    expect(call?.heldOn?.value).toBe(readout.heldOn)
    expect(call?.channel.value).toBe(readout.channel)
    expect(call?.participants).toHaveLength(readout.body.includes('Special Envoy') ? 3 : 2)
  })

  it.each([1, 2, 3, 4, 5, 6])('names one cast in both accounts of call %i', (call) => {
    const [a = [], b = []] = SAMPLE_READOUTS.filter((readout) => readout.call === call).map(
      (readout) => {
        const { calls, cast } = readOf(readout)
        return calls[0]?.participants.flatMap((at) => cast[at] ?? []) ?? []
      },
    )
    expect(sameCast(a, b)).toBe(true)
  })

  it('is labelled as a sample', () => {
    expect(SAMPLE_COLLECTION.title).toMatch(/^Sample/)
    expect(SAMPLE_COLLECTION.description).toMatch(/invented/)
  })

  it.each([
    [1, ['term', 'different-weight', 'only-here', 'others-mouth', 'facts:publishedOn']],
    [2, ['agreed-or-proposed', 'number-date-name', 'one-or-both', 'facts:length']],
    [3, ['number-date-name', 'different-weight', 'others-mouth']],
    [4, ['facts:channel', 'facts:cast', 'facts:office', 'different-words', 'only-here']],
    [5, ['denied', 'facts:heldOn', 'term', 'order']],
    [6, ['facts:initiative', 'different-direction', 'different-weight', 'order']],
  ])('parts in call %i as it was written to', (call, kinds) => {
    for (const kind of kinds) expect(kindsOf(call)).toContain(kind)
  })

  it('takes paraphrase, other order and synonyms for the same', () => {
    const told = compareCall(1)
    const face = (words: string) =>
      told.rows.find((row) => row.a.some((p) => p.content.includes(words)))?.b ?? []
    expect(face('joint commission on trade')).not.toEqual([])
    expect(face('grain exports')).not.toEqual([])
    const findings = told.divergences
      .filter(({ kind }) => kind !== 'order')
      .flatMap((d) => [...d.words.a, ...d.words.b])
      .join(' ')
    expect(findings).not.toMatch(/joint commission|grain|commitment to the Halvik|stay in touch/)
  })

  it('lets Norland’s words on inspections harden from concern to condemnation', () => {
    const cues = SAMPLE_READOUTS.filter((r) => r.slug.startsWith('norland')).map((readout) => {
      const found = readOf(readout).positions.find((p) =>
        readout.body.slice(...p.contentAt).startsWith('the inspection of Norland vessels'),
      )
      return found ? readout.body.slice(...found.cueAt) : null
    })
    expect(cues).toEqual([
      'expressed concern over',
      'again expressed concern over',
      'expressed serious concern over',
      'rejected',
      'strongly condemned',
    ])
  })

  it('drops a stock phrase after the fourth call', () => {
    const last = SAMPLE_READOUTS.findLast((r) => r.body.includes('Halvik Declaration'))
    expect(last?.call).toBe(4)
  })
})
