import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { SAMPLE_READOUTS } from '@/lib/core/sample/sample-collection'

const folder = mkdtempSync(join(tmpdir(), 'parley-compare-'))
afterAll(() => rmSync(folder, { recursive: true }))

const files = SAMPLE_READOUTS.filter((readout) => readout.call === 2).map((readout) => {
  const file = join(folder, `${readout.slug}.txt`)
  writeFileSync(file, readout.body)
  return file
})

type Printed = {
  a: { positions: { content: string }[] }
  b: { positions: { content: string }[] }
  pairs: [number | null, number | null][]
  divergences: {
    kind: string
    at?: number | [number, number]
    words: { a: string[]; b: string[] }
  }[]
}

describe('npm run compare', () => {
  it('prints both readings, pairs as indices into them, and divergences with their words', () => {
    const output = execFileSync('npx', ['tsx', 'scripts/compare.ts', ...files], {
      encoding: 'utf8',
    })
    const printed: Printed = JSON.parse(output)
    const left = printed.pairs.flatMap(([a]) => (a === null ? [] : [a]))
    expect(new Set(left).size).toBe(printed.a.positions.length)
    const agreed = printed.divergences.find((d) => d.kind === 'agreed-or-proposed')
    expect(agreed?.words.a[0]).toContain('agreed')
    expect(agreed?.words.b[0]).toContain('proposed')
    const [a, b] = (agreed?.at ?? [-1, -1]) as [number, number]
    expect(agreed?.words.a[0]).toContain(printed.a.positions[a]?.content)
    expect(agreed?.words.b[0]).toContain(printed.b.positions[b]?.content)
  }, 30_000)

  it('says in a sentence what is wrong, and fails', () => {
    const run = spawnSync(
      'npx',
      ['tsx', 'scripts/compare.ts', join(folder, 'none.txt'), files[0] ?? ''],
      {
        encoding: 'utf8',
      },
    )
    expect(run.status).toBe(1)
    expect(run.stderr).toContain('none.txt does not exist.')
    expect(run.stdout).toBe('')
  }, 30_000)
})
