import { describe, expect, it } from 'vitest'
import { checkPath, checkText } from '@/scripts/check/file-names.mjs'

describe('checkPath', () => {
  it('lets the closed set of a feature pass', () => {
    expect(checkPath('lib/features/call/mutations.ts')).toEqual([])
    expect(checkPath('lib/features/call/merging.db.test.ts')).toEqual([])
    expect(checkPath('app/t/[team]/page.tsx')).toEqual([])
  })

  it.each([
    'lib/features/call/service.ts',
    'lib/features/call/parts/data.ts',
    'lib/features/thing/data.ts',
    'lib/core/reading/utils.ts',
    'lib/core/reading/index.ts',
    'components/call/CallPage.tsx',
  ])('refuses %s', (path) => {
    expect(checkPath(path)).toHaveLength(1)
  })
})

describe('checkText', () => {
  it('refuses a file that is too long, but for tables of data', () => {
    const text = 'x\n'.repeat(401)
    expect(checkText('lib/core/reading/read.ts', text)).toHaveLength(1)
    expect(checkText('lib/core/reading/data/verbs.ts', text)).toEqual([])
  })

  it('refuses a test that runs alone', () => {
    expect(checkText('lib/core/a.test.ts', ['it', 'only("a", f)'].join('.'))).toHaveLength(1)
  })
})
