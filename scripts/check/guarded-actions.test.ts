import { describe, expect, it } from 'vitest'
import { findUnguarded } from '@/scripts/check/guarded-actions.mjs'

const PATH = 'lib/features/call/actions.ts'
const HEAD = "'use server'\nimport { memberAction } from '@/lib/platform/action'\n"

describe('findUnguarded', () => {
  it('lets an action of the client pass', () => {
    const text = `${HEAD}export const mergeCallsAction = memberAction.metadata({}).inputSchema(s).action(f)`
    expect(findUnguarded(PATH, text)).toEqual([])
  })

  it.each([
    ['a function', 'export async function mergeCallsAction() {}'],
    ['an arrow', 'export const mergeCallsAction = async () => {}'],
    ['a default export', 'export default async () => {}'],
    ['names from elsewhere', "export { mergeCalls } from './mutations'"],
    ['a builder without its action', 'export const mergeCallsAction = memberAction.metadata({})'],
    ['a name that does not say Action', 'export const mergeCalls = memberAction.action(f)'],
  ])('refuses %s', (_what, line) => {
    expect(findUnguarded(PATH, HEAD + line)).toHaveLength(1)
  })

  it('refuses a client of the same name from elsewhere', () => {
    const text =
      "'use server'\nimport { memberAction } from './mine'\nexport const aAction = memberAction.action(f)"
    expect(findUnguarded(PATH, text)).toHaveLength(1)
  })

  it('refuses an action inside a page', () => {
    const text = "export default function Page() { async function save() { 'use server' } }"
    expect(findUnguarded('app/page.tsx', text)).toHaveLength(1)
  })

  it('refuses actions outside actions.ts, and actions.ts that are none', () => {
    expect(findUnguarded('components/call/save.ts', HEAD)).toHaveLength(1)
    expect(findUnguarded(PATH, 'export const a = 1')).toHaveLength(1)
  })
})
