import { describe, expect, it } from 'vitest'
import { shareNextAnswer } from '@/lib/platform/next-answer'

/** A question whose answers are given by hand, in the order in which it was asked. */
function byHand() {
  const open: { key: string; answer: (value: string) => void; fail: (error: Error) => void }[] = []
  const ask = (key: string) =>
    new Promise<string>((answer, fail) => {
      open.push({ key, answer, fail })
    })
  return { open, ask }
}

describe('shareNextAnswer', () => {
  it('asks once for all who come while the question is under way, and after they came', async () => {
    const { open, ask } = byHand()
    const shared = shareNextAnswer(ask)
    const first = shared('a')
    const later = [shared('a'), shared('a'), shared('a')]
    expect(open).toHaveLength(1)
    open[0]?.answer('before')
    expect(await first).toBe('before')
    expect(open).toHaveLength(2)
    open[1]?.answer('after')
    expect(await Promise.all(later)).toEqual(['after', 'after', 'after'])
  })

  it('asks anew when nobody was waiting', async () => {
    const { open, ask } = byHand()
    const shared = shareNextAnswer(ask)
    const first = shared('a')
    open[0]?.answer('one')
    await first
    const second = shared('a')
    open[1]?.answer('two')
    expect(await second).toBe('two')
  })

  it('keeps keys apart', () => {
    const { open, ask } = byHand()
    const shared = shareNextAnswer(ask)
    void shared('a')
    void shared('b')
    expect(open.map(({ key }) => key)).toEqual(['a', 'b'])
  })

  it('asks again for those who wait when a question fails', async () => {
    const { open, ask } = byHand()
    const shared = shareNextAnswer(ask)
    const first = shared('a')
    const second = shared('a')
    open[0]?.fail(new Error('lost'))
    await expect(first).rejects.toThrow('lost')
    open[1]?.answer('found')
    expect(await second).toBe('found')
  })
})
