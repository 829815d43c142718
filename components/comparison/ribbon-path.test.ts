import { expect, it } from 'vitest'
import { ribbonPath } from './ribbon-path'

it('touches all four corners of the two ends', () => {
  const path = ribbonPath({ x: 10, top: 0, bottom: 20 }, { x: 110, top: 50, bottom: 90 })
  expect(path).toBe('M10 0C60 0 60 50 110 50V90C60 90 60 20 10 20Z')
})
