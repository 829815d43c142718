import { describe, expect, it } from 'vitest'
import { anAccount } from '@/scripts/testing/built-account'
import { compareAccounts } from './compare-accounts'
import { isForPeaceAlone } from './says-little'

describe('isForPeaceAlone', () => {
  const saying = (content: string) => ({ content, polarity: 'supports' }) as never

  it.each([
    'that his country always seeks a just and peaceful solution of the conflict',
    'the work for dialogue, for an end of hostilities by diplomacy and for a lasting settlement',
  ])('sees no more than a profession of peace in "%s"', (content) =>
    expect(isForPeaceAlone(saying(content))).toBe(true),
  )

  it.each([
    'that talks between Orm and Velsen should begin without preconditions',
    'the need to remove the causes of the conflict',
  ])('sees a condition in "%s"', (content) => expect(isForPeaceAlone(saying(content))).toBe(false))
})

describe('what no careful reader would list', () => {
  const truce = {
    cue: 'called for',
    content: 'an immediate ceasefire on the island of Orm',
    issues: ['ceasefire'],
    force: 3,
  } as const
  const grain = { cue: 'discussed', content: 'grain exports through the ports', force: 0 } as const
  const a = anAccount('a', [truce, grain])
  const beside = (sketch: Parameters<typeof anAccount>[1][number]) =>
    compareAccounts(a, anAccount('b', [truce, grain, sketch])).divergences.map(({ kind }) => kind)

  it('is a profession of peace where the other account is for peace too', () => {
    const content = 'his readiness for a peaceful resolution of the conflict'
    expect(beside({ cue: 'confirmed', content, polarity: 'supports', issues: ['peace'] })).toEqual(
      [],
    )
  })

  it('is praise of what the other side does, of a matter that both speak of', () => {
    const praise = { cue: 'noted', act: 'assertive', force: 1, polarity: 'supports' } as const
    const content = 'the efforts of its partners in gathering international support'
    expect(beside({ ...praise, content, issues: ['ceasefire'] })).toEqual([])
    expect(beside({ ...praise, content, issues: ['grain-exports'] })).toEqual(['only-here'])
  })

  it('is a heading of which the other account speaks under that name', () => {
    const mention = { cue: 'discussed', force: 0, source: 'joint' } as const
    const content = 'trade in fish between the two countries'
    expect(beside({ ...mention, content, issues: ['ceasefire', 'fisheries'] })).toEqual([])
    expect(beside({ ...mention, content, issues: ['fisheries', 'ceasefire'] })).toEqual([
      'only-here',
    ])
  })
})
