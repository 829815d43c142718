import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layWhoSpeaks, type SpeaksFigure, speakersInOrder, tableOfWhoSpeaks } from './who-speaks'

const figure = fc.integer({ min: 2, max: 24 }).chain((size) => {
  const ids = Array.from({ length: size }, (_, at) => `id-${String(at).padStart(2, '0')}`)
  const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const))
  return fc
    .tuple(
      fc.subarray(pairs, { minLength: 1, maxLength: Math.min(60, pairs.length) }),
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 60, maxLength: 60 }),
    )
    .map(
      ([some, calls]): SpeaksFigure => ({
        speakers: ids.map((id, at) => ({
          id,
          name: `Minister ${id}`,
          calls: calls[at] ?? 1,
          to: id,
        })),
        exchanges: some.map(([one, other], at) => ({
          ...{ one, other, calls: calls[at] ?? 1, firstOn: null, lastOn: null },
          to: `${one} ${other}`,
        })),
        outOf: size,
      }),
    )
})
const backwards = (of: SpeaksFigure): SpeaksFigure => ({
  ...of,
  speakers: [...of.speakers].reverse(),
  exchanges: [...of.exchanges].reverse(),
})

describe('layWhoSpeaks', () => {
  it('places everybody the same whatever the order they come in', () => {
    fc.assert(
      fc.property(figure, fc.constantFrom(358, 960), (of, width) => {
        const places = (one: SpeaksFigure) =>
          Object.fromEntries(layWhoSpeaks(one, width).marks.map(({ id, x, y }) => [id, [x, y]]))
        expect(places(backwards(of))).toEqual(places(of))
      }),
    )
  })

  it('has a line for each pair of the table and a mark for everybody, inside the picture', () => {
    fc.assert(
      fc.property(figure, fc.constantFrom(358, 960), (of, width) => {
        const scene = layWhoSpeaks(of, width)
        const pairs = tableOfWhoSpeaks(of).rows.length
        expect(scene.marks.length).toBe(pairs + of.speakers.length)
        for (const { x, y } of scene.marks) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(width)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(scene.height)
        }
        const spots = scene.marks.slice(pairs).map((mark) => `${mark.x} ${mark.y}`)
        expect(new Set(spots).size).toBe(of.speakers.length)
      }),
    )
  })

  it('sets next to each other those who speak most', () => {
    const speaker = (id: string, calls: number) => ({ id, name: id, calls, to: id })
    const speaks = (one: string, other: string, calls: number) => ({
      ...{ one, other, calls, firstOn: null, lastOn: null, to: '' },
    })
    const order = speakersInOrder({
      speakers: [speaker('a', 9), speaker('b', 3), speaker('c', 5), speaker('d', 2)],
      exchanges: [speaks('a', 'c', 5), speaks('a', 'b', 3), speaks('c', 'd', 4)],
    })
    expect(order.map(({ id }) => id)).toEqual(['a', 'c', 'd', 'b'])
  })
})
