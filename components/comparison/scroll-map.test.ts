import { describe, expect, it } from 'vitest'
import { otherTop } from './scroll-map'

const ends = { a: 1000, b: 500 }

describe('otherTop', () => {
  it('sets passages that face each other at one height', () => {
    const anchors = [{ a: 200, b: 400 }]
    expect(otherTop(200, { from: 'a', anchors, ends })).toBe(400)
    expect(otherTop(400, { from: 'b', anchors, ends })).toBe(200)
    expect(otherTop(100, { from: 'a', anchors, ends })).toBe(200)
  })

  it('shares the way out where nothing faces', () => {
    expect(otherTop(500, { from: 'a', anchors: [], ends })).toBe(250)
    expect(otherTop(0, { from: 'a', anchors: [], ends })).toBe(0)
    expect(otherTop(2000, { from: 'a', anchors: [], ends })).toBe(500)
  })

  it('never turns back where the two tell things in another order', () => {
    const anchors = [
      { a: 100, b: 400 },
      { a: 200, b: 100 },
      { a: 300, b: 200 },
    ]
    const tops = [0, 100, 150, 200, 250, 300, 600, 1000].map((top) =>
      otherTop(top, { from: 'a', anchors, ends }),
    )
    expect(tops).toEqual([...tops].sort((x, y) => x - y))
    expect(otherTop(200, { from: 'a', anchors, ends })).toBe(100)
  })
})
