import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '@/lib/core/reading/read'
import { type CarriedPosition, carryOver } from './carry-over'

const OLD =
  'Readout of the call of Minister Terren with Minister Lenk\n\n12 March 2024\n\nMinister Terren spoke with Minister Lenk. ' +
  'Ms Terren announced 4 million doses of vaccine for Oskaria. She stressed that the strait is open to all. ' +
  'Mr Lenk thanked her for the help of Norland. They agreed to meet again in June.'

function kept(body: string, held: (content: string) => boolean): CarriedPosition[] {
  return read(body).positions.map(({ cueAt, cueTailAt, contentAt }, index) => ({
    id: `p${index}`,
    body,
    labels: '',
    held: held(body.slice(...contentAt)),
    ...{ cueAt, cueTailAt, contentAt },
  }))
}

function carry(after: string, held: (content: string) => boolean = () => true) {
  const positions = kept(OLD, held)
  const plan = carryOver({
    after,
    positions,
    reading: read(after).positions,
    labels: read(after).positions.map(() => ''),
  })
  const wordsOf = (id: string) => {
    const found = positions.find((position) => position.id === id)
    return found ? OLD.slice(...found.contentAt) : ''
  }
  return { plan, positions, wordsOf }
}

describe('carryOver', () => {
  it('keeps every position where the text is the same', () => {
    const { plan, positions } = carry(OLD)
    expect(positions.length).toBeGreaterThanOrEqual(4)
    expect(plan.moved.map(({ id }) => id).sort()).toEqual(positions.map(({ id }) => id).sort())
    expect([...plan.near, ...plan.lost, ...plan.withdrawn, ...plan.added]).toEqual([])
  })

  it('moves words that stand in the same surroundings further down', () => {
    const after = OLD.replace(
      'Minister Terren spoke',
      'This page was corrected. Minister Terren spoke',
    )
    const { plan, positions } = carry(after)
    expect(plan.moved).toHaveLength(positions.length)
    for (const { id, contentAt } of plan.moved) {
      const before = positions.find((position) => position.id === id)
      expect(after.slice(...contentAt)).toBe(OLD.slice(...(before?.contentAt ?? [0, 0])))
    }
  })

  it('leaves a changed figure to a person, with the new words as a proposal', () => {
    const after = OLD.replace('4 million', '8 million')
    const { plan, wordsOf } = carry(after)
    expect(plan.near).toHaveLength(1)
    const [near] = plan.near
    expect(wordsOf(near?.id ?? '')).toContain('4 million')
    expect(after.slice(...(near?.contentAt ?? [0, 0]))).toContain('8 million')
    expect(plan.added).toEqual([])
  })

  it('replaces a suggestion that nobody touched by what the newer text says', () => {
    const after = OLD.replace('4 million', '8 million')
    const { plan, wordsOf } = carry(after, () => false)
    expect(plan.withdrawn.map(wordsOf)).toEqual([expect.stringContaining('4 million')])
    expect(plan.added).toHaveLength(1)
    expect(plan.near).toEqual([])
  })

  it('replaces an untouched suggestion that a newer reader labels otherwise, and no held one', () => {
    const positions = kept(OLD, () => false)
    const reading = read(OLD).positions
    const labels = reading.map((_, index) => (index === 1 ? 'heavier' : ''))
    const open = carryOver({ after: OLD, positions, reading, labels })
    expect(open.changed).toEqual([{ id: 'p1', read: 1 }])
    expect(open.added).toEqual([])
    const held = positions.map((position) => ({ ...position, held: true }))
    expect(carryOver({ after: OLD, positions: held, reading, labels }).changed).toEqual([])
  })

  it('lists what has lost its words, and never gives it other ones for sure', () => {
    const after = OLD.replace(' She stressed that the strait is open to all.', '')
    const { plan, wordsOf } = carry(after)
    expect(plan.lost.map(wordsOf)).toEqual([expect.stringContaining('the strait is open to all')])
  })

  it('puts every kept position in exactly one place, and covers every one read', () => {
    const sentence = fc.constantFrom(...OLD.split(/(?<=\.) /))
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), fc.boolean(), (sentences, held) => {
        const after = sentences.join(' ')
        const reading = read(after).positions
        const positions = kept(OLD, () => held)
        const plan = carryOver({ after, positions, reading, labels: reading.map(() => '') })
        const places = [...plan.moved, ...plan.near].map(({ id }) => id)
        expect(
          [...places, ...plan.changed.map(({ id }) => id), ...plan.lost, ...plan.withdrawn].sort(),
        ).toEqual(positions.map(({ id }) => id).sort())
        for (const { cueAt, contentAt } of [...plan.moved, ...plan.near]) {
          expect(cueAt[1]).toBeLessThanOrEqual(after.length)
          expect(contentAt[0]).toBeLessThan(contentAt[1])
          expect(contentAt[1]).toBeLessThanOrEqual(after.length)
        }
        expect(new Set(plan.added).size).toBe(plan.added.length)
      }),
    )
  })
})
