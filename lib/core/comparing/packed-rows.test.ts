import { describe, expect, it } from 'vitest'
import { compareAccounts } from './compare-accounts'
import { findingGroups } from './findings'
import { packedRows } from './packed-rows'
import type { ComparedAccount, ComparedPosition } from './types'

let made = 0
function aPosition(cue: string, content: string, issues: string[]): ComparedPosition {
  made += 1
  return {
    id: `p${made}`,
    source: ['Mara Terren'],
    cue,
    content,
    act: 'assertive',
    force: 2,
    polarity: 'neutral',
    issues,
    at: [made * 10, made * 10 + 9],
  }
}

function anAccount(id: string, positions: ComparedPosition[]): ComparedAccount {
  return {
    id,
    issuer: id,
    state: null,
    title: null,
    heldOn: '2024-05-02',
    publishedOn: '2024-05-02',
    channel: 'phone',
    initiative: null,
    participants: [],
    body: positions.map(({ cue, content }) => `Terren ${cue} ${content}.`).join(' '),
    positions,
  }
}

describe('the rows of a comparison as they are shown', () => {
  const a = anAccount('Fenland', [
    aPosition('stressed', 'that the river treaty stands', ['water']),
    aPosition('noted', 'the harvest of early apples in the south', ['water']),
    aPosition('raised', 'the fate of seven detained sailors', ['prisoners']),
  ])
  const b = anAccount('Tavia', [
    aPosition('stressed', 'that the river treaty stands', ['water']),
    aPosition('called for', 'cheaper freight on the mountain railway', ['water']),
  ])
  const comparison = compareAccounts(a, b)
  const rows = packedRows(comparison)

  it('hold every position exactly once', () => {
    const shown = rows.flatMap((row) => [...row.a, ...row.b].map(({ id }) => id))
    const all = [...a.positions, ...b.positions].map(({ id }) => id)
    expect([...shown].sort()).toEqual([...all].sort())
  })

  it('set what faces nothing under its issue, both accounts side by side', () => {
    const loose = rows.find((row) => row.issue === 'water' && !row.matched)
    expect(loose?.a).toHaveLength(1)
    expect(loose?.b).toHaveLength(1)
    expect(rows.filter((row) => row.issue === 'water').map(({ first }) => first)).toEqual([
      true,
      false,
    ])
  })

  it('say “not mentioned” only where the other account has no position on the issue', () => {
    expect(rows.find(({ issue }) => issue === 'prisoners')?.absence).toBe('not-mentioned')
  })

  it('tell findings with the words that show them', () => {
    const only = findingGroups(comparison).filter(({ kind }) => kind === 'only-here')
    expect(
      only.flatMap(({ findings }) => findings).every(({ position }) => position !== null),
    ).toBe(true)
    expect(only.map(({ side }) => side)).toContain('a')
  })
})
