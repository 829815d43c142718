import { describe, expect, it } from 'vitest'
import { findSpans, snippetOf } from '@/lib/core/searching/found-words'
import { findIssues } from '@/lib/core/searching/issue-search'
import { isOpenEnded, readQuery } from '@/lib/core/searching/query'

const found = (text: string, typed: string, openEnd = false) =>
  findSpans(text, readQuery(typed), openEnd).map(({ start, end }) => text.slice(start, end))

describe('readQuery', () => {
  it('takes words apart from phrases in any quotation marks', () => {
    expect(readQuery('grain “safe passage” corridor "black sea"')).toEqual({
      words: ['grain', 'corridor'],
      phrases: ['safe passage', 'black sea'],
    })
  })

  it('passes over a quotation mark without its fellow, and signs alone', () => {
    expect(readQuery('"grain corridor — !')).toEqual({ words: ['grain', 'corridor'], phrases: [] })
  })

  it('knows a word in the typing from a finished one', () => {
    expect(isOpenEnded('grai')).toBe(true)
    expect(isOpenEnded('grain ')).toBe(false)
    expect(isOpenEnded('"grain"')).toBe(false)
  })
})

describe('findSpans', () => {
  it('finds other forms of a word, but phrases only as they stand', () => {
    const text = 'The ministers discussed discussing; a discussion of the grain corridors.'
    expect(found(text, 'discuss corridor')).toEqual([
      'discussed',
      'discussing',
      'discussion',
      'corridors',
    ])
    expect(found(text, '"grain corridor"')).toEqual([])
    expect(found(text, '"Grain corridors"')).toEqual(['grain corridors'])
  })

  it('looks past case and accents', () => {
    expect(found('President Öztürk of Łania', 'ozturk lania')).toEqual(['Öztürk', 'Łania'])
  })

  it('lets the last word go on while it is typed', () => {
    expect(found('A corridor', 'corr', true)).toEqual(['corridor'])
    expect(found('A corridor', 'corr')).toEqual([])
  })

  it('stems Cyrillic as Russian and finds signs without spaces', () => {
    expect(found('о переговорах сторон', 'переговоры')).toEqual(['переговорах'])
    expect(found('两国元首通话', '元首')).toEqual(['元首'])
  })
})

describe('snippetOf', () => {
  it('shows the part where most words stand together and loses no letter of it', () => {
    const text = `${'Other words here. '.repeat(40)}The grain corridor stays open.${' More words.'.repeat(40)}`
    const pieces = snippetOf(text, readQuery('grain corridor'))
    expect(pieces.filter((piece) => piece.found).map((piece) => piece.text)).toEqual([
      'grain',
      'corridor',
    ])
    const shown = pieces.map((piece) => piece.text).join('')
    expect(shown).toMatch(/^… .*The grain corridor stays open.* …$/)
    expect(text).toContain(shown.replace(/^… | …$/g, ''))
  })
})

describe('findIssues', () => {
  const issues = [
    { id: 'iran-nuclear', label: 'Iran nuclear', aliases: ['JCPOA'] },
    { id: 'nuclear-arms', label: 'Nuclear arms', aliases: ['Iran deal'] },
  ]
  it('puts a label before other names', () => {
    expect(findIssues(issues, readQuery('iran'), 5).map(({ id }) => id)).toEqual([
      'iran-nuclear',
      'nuclear-arms',
    ])
    expect(findIssues(issues, readQuery('jcpoa'), 5).map(({ id }) => id)).toEqual(['iran-nuclear'])
  })
})
