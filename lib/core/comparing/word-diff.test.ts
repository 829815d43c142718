import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOverTime } from './changes-over-time'
import { wordDiff } from './word-diff'

const join = (runs: readonly { text: string }[]) => runs.map((run) => run.text).join('')
const changed = (runs: readonly { text: string; changed: boolean }[]) =>
  runs.filter((run) => run.changed).map((run) => run.text.trim())

describe('wordDiff', () => {
  it('marks the words that differ and no others', () => {
    const diff = wordDiff(
      'an energy and infrastructure ceasefire',
      'an energy infrastructure ceasefire',
    )
    expect(changed(diff.before)).toEqual(['and'])
    expect(changed(diff.after)).toEqual([])
    expect(diff.putOtherwise).toBe(false)
  })

  it('does not mark quotation marks, dashes, capitals or spacing', () => {
    const diff = wordDiff('The “open door” – Norland’s', 'the "open  door" - Norland\'s')
    expect(diff.shared).toBe(1)
  })

  it('says put otherwise where little is shared', () => {
    const diff = wordDiff(
      'they talked about grain and ports',
      'an exchange took place on exports by sea',
    )
    expect(diff.putOtherwise).toBe(true)
  })

  it('gives back both texts whole, and mirrors', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = wordDiff(before, after)
        expect(join(diff.before)).toBe(before)
        expect(join(diff.after)).toBe(after)
        expect(wordDiff(after, before).shared).toBeCloseTo(diff.shared)
        expect(wordDiff(before, before).shared).toBe(1)
      }),
    )
  })
})

describe('changesOverTime', () => {
  const at = (
    id: string,
    heldOn: string,
    cue: string,
    content: string,
    force: number,
    actor = 'terren',
  ) => ({
    id,
    actor,
    heldOn,
    cue,
    content,
    force,
  })

  it('sets each position beside the same actor’s likest one of the call before', () => {
    const changes = changesOverTime([
      at('1', '2031-01-10', 'expressed concern about', 'the blockade', 3),
      at('2', '2031-01-10', 'noted', 'progress on visas', 1),
      at('3', '2031-01-12', 'rejected', 'the blockade', 4, 'lenk'),
      at('4', '2031-03-11', 'condemned', 'the blockade', 4),
    ])
    expect(changes.map((c) => c.previous?.id ?? null)).toEqual([null, null, null, '1'])
    expect(changes[3]).toMatchObject({ step: 1, gapDays: 60 })
    expect(changed(changes[3]?.words?.after ?? [])).toEqual(['condemned'])
  })
})
