import { describe, expect, it } from 'vitest'
import { isFollowUp, isMereContact } from './follow-ups'
import { saysNothing } from './says-little'
import { surroundingsOf } from './surroundings'
import type { ComparedAccount, ComparedPosition } from './types'

const BODY =
  'Regarding the dam, the Minister voiced concern over the level of the lake. ' +
  'The two sides discussed human rights and agreed to hold a dialogue on this issue.'

function position(cue: string, content: string): ComparedPosition {
  const start = BODY.indexOf(cue)
  return {
    ...{ id: cue, source: 'joint', cue, content, act: 'commissive', force: 3, polarity: 'commits' },
    ...{ issues: [], at: [start, BODY.indexOf(content) + content.length] },
  }
}

const positions = [
  position('voiced concern over', 'the level of the lake'),
  position('discussed', 'human rights'),
  position('agreed', 'to hold a dialogue on this issue'),
]

describe('surroundingsOf', () => {
  const found = surroundingsOf({ body: BODY, positions } as unknown as ComparedAccount)

  it('takes in the words that open the sentence', () => {
    expect(found[0]?.lead).toBe('Regarding the dam, the Minister ')
  })

  it('takes in what a position points back to', () => {
    expect(found[2]?.back).toBe('human rights')
    expect(found[0]?.back).toBe('')
  })
})

describe('saysNothing', () => {
  const people = new Set<string>()

  it.each([
    'recent regional affairs',
    'that the call was constructive',
    'the current situation',
    'in a cordial atmosphere',
  ])('sees no matter in "%s"', (content) => expect(saysNothing({ content }, people)).toBe(true))

  it.each(['the situation on the border river', 'the return of the trawler'])(
    'sees a matter in "%s"',
    (content) => expect(saysNothing({ content }, people)).toBe(false),
  )
})

describe('isFollowUp', () => {
  it('knows the next contact by its words, and a matter by theirs', () => {
    const agreed = (content: string) => ({ ...position('agreed', ''), content, issues: ['trade'] })
    expect(isFollowUp(agreed('to stay in contact on all the issues raised'))).toBe(true)
    expect(isFollowUp(agreed('to build a bridge over the border river'))).toBe(false)
  })

  it('knows a mere word of goodbye whoever says it', () => {
    const hoped = (content: string) => ({ ...position('hoped', ''), content })
    expect(isMereContact(hoped('to speak again soon'))).toBe(true)
    expect(isMereContact(hoped('to speak again in May about the ferry line to Orm'))).toBe(false)
  })
})
