import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  INITIATIVES,
  layRaised,
  RAISED_CHANNELS,
  type RaisedCount,
  type RaisedFigure,
  type RaisedPart,
  raisedLines,
  tableOfRaised,
} from './raised-issues'

const count = fc.record({
  actorId: fc.constantFrom('a', 'b', 'c'),
  issue: fc.constantFrom('trade', 'energy'),
  initiative: fc.constantFrom(...INITIATIVES),
  channel: fc.constantFrom(...RAISED_CHANNELS),
  readouts: fc.integer({ min: 1, max: 40 }),
})
const counts = fc
  .array(count, { minLength: 1, maxLength: 30 })
  .map((all) => all.map((one): RaisedCount => ({ ...one, actor: one.actorId, label: one.issue })))

function aFigure(of: readonly RaisedCount[]): RaisedFigure {
  const parts: RaisedPart[] = ['all', ...INITIATIVES, ...RAISED_CHANNELS]
  const lines = raisedLines(of).map((line) => ({
    ...line,
    to: Object.fromEntries(parts.map((part) => [part, part])) as Record<RaisedPart, string>,
  }))
  return { lines, outOf: lines.length }
}

describe('raisedLines', () => {
  it('adds up so that initiatives and channels each make the whole', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const lines = raisedLines(all)
        const sum = all.reduce((so, { readouts }) => so + readouts, 0)
        expect(lines.reduce((so, { parts }) => so + parts.all, 0)).toBe(sum)
        for (const { parts } of lines) {
          expect(INITIATIVES.reduce((so, part) => so + parts[part], 0)).toBe(parts.all)
          expect(RAISED_CHANNELS.reduce((so, part) => so + parts[part], 0)).toBe(parts.all)
        }
      }),
    )
  })

  it('does not depend on the order of the counts', () => {
    fc.assert(
      fc.property(counts, (all) => {
        expect(raisedLines([...all].reverse())).toEqual(raisedLines(all))
      }),
    )
  })
})

describe('layRaised', () => {
  it('draws a bar for each figure of the table that is not nought, within the picture', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(358, 960), (all, width) => {
        const figure = aFigure(all)
        const scene = layRaised(figure, width)
        const figures = tableOfRaised(figure).rows.flatMap(({ cells }) =>
          cells.filter((cell) => typeof cell === 'number' && cell > 0),
        )
        expect(scene.marks.length).toBe(figures.length)
        for (const { shapes } of scene.marks)
          for (const shape of shapes)
            if (shape.kind === 'box') expect(shape.x + shape.width).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('says part, whole and share of each bar', () => {
    const told = layRaised(
      aFigure([
        {
          ...{ actorId: 'a', actor: 'Ilva Terren', issue: 'trade', label: 'Trade' },
          ...{ initiative: 'own', channel: 'phone', readouts: 1 },
        },
        {
          ...{ actorId: 'a', actor: 'Ilva Terren', issue: 'trade', label: 'Trade' },
          ...{ initiative: 'other', channel: 'phone', readouts: 3 },
        },
      ]),
      960,
    ).marks.map((mark) => mark.told)
    expect(told).toEqual([
      'Ilva Terren on Trade: positions in 4 readouts',
      'Ilva Terren on Trade: 1 of 4 readouts (25 %) of calls at the own side’s initiative',
      'Ilva Terren on Trade: 3 of 4 readouts (75 %) of calls at another side’s initiative',
      'Ilva Terren on Trade: 4 of 4 readouts (100 %) of calls by telephone',
    ])
  })
})
