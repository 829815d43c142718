import { afterEach, beforeEach, expect, vi } from 'vitest'

/* Whatever a test prints as an error or a warning is a failure: silence is part of what is tested. */
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  const printed = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls]
  vi.restoreAllMocks()
  expect(printed, 'console.error or console.warn was called').toEqual([])
})
