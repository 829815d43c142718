import { describe, expect, it } from 'vitest'
import { fitted, hatchOf, percent, type Scene } from './scene'
import { sceneSvg } from './scene-svg'

const SCENE: Scene = {
  width: 400,
  height: 100,
  under: [{ kind: 'path', d: 'M0 50H400', stroke: 'line', dash: '1 4' }],
  marks: [
    {
      ...{ id: '1', told: 'Terren & Lenk: 3 calls', to: 'x', x: 10, y: 20 },
      shapes: [
        { kind: 'box', x: 1, y: 2, width: 3, height: 4, fill: 'a' },
        { kind: 'words', x: 1, y: 2, words: '<3>', size: 12, fill: 'ink', turn: 30, rim: true },
      ],
    },
  ],
  over: [],
}

describe('sceneSvg', () => {
  it('stands by itself, says its figures, and lets no text pass for markup', () => {
    const svg = sceneSvg(SCENE, { title: 'Calls <b>', told: 'Seven calls.' })
    expect(svg).toContain('<title>Terren &amp; Lenk: 3 calls</title>')
    expect(svg).toContain('&lt;3&gt;')
    expect(svg).toContain('Calls &lt;b&gt;')
    expect(svg).toContain('Seven calls.')
    expect(svg).not.toMatch(/<(script|a|image|use)\b|href=|var\(/)
  })
})

describe('fitted', () => {
  it('cuts what is too wide, and nothing else', () => {
    expect(fitted('Trade', { width: 200, size: 14 })).toBe('Trade')
    expect(fitted('Detained citizens and consular cases', { width: 80, size: 14 })).toMatch(
      /^Deta.*…$/,
    )
  })
})

describe('hatchOf', () => {
  it('keeps its strokes inside the box', () => {
    const numbers = hatchOf({ x: 10, y: 20, width: 30, height: 12 })
      .match(/[ML][\d.]+ [\d.]+/g)
      ?.map((point) => point.slice(1).split(' ').map(Number))
    expect(numbers?.length).toBeGreaterThan(10)
    for (const [x = 0, y = 0] of numbers ?? []) {
      expect(x).toBeGreaterThanOrEqual(10)
      expect(x).toBeLessThanOrEqual(40)
      expect(y).toBeGreaterThanOrEqual(20)
      expect(y).toBeLessThanOrEqual(32)
    }
  })
})

describe('percent', () => {
  it('has no share where there is nothing to share', () => {
    expect(percent(2, 3)).toBe('67 %')
    expect(percent(0, 0)).toBe('–')
  })
})
