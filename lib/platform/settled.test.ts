import { describe, expect, it } from 'vitest'
import { reached, settled } from '@/lib/platform/settled'

const lost = async (_: { name: string }): Promise<{ data?: string }> => {
  throw new TypeError('Failed to fetch')
}

describe('an action whose server is not reached', () => {
  it('answers like a refusal, so that the form can say it', async () => {
    expect(await reached(lost)({ name: 'Norland' })).toMatchObject({
      serverError: { code: 'unavailable', sentence: expect.stringContaining('try again') },
    })
  })

  it('is a refusal to whoever waits for its result', async () => {
    await expect(settled(lost({ name: 'Norland' }))).rejects.toMatchObject({
      refusal: { code: 'unavailable' },
    })
  })

  it('gives what the action gave where it is reached', async () => {
    const answer = async (input: { name: string }) => ({ data: input.name })
    expect(await reached(answer)({ name: 'Norland' })).toEqual({ data: 'Norland' })
  })
})
