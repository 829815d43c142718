import { describe, expect, it } from 'vitest'
import { errorsOf } from '@/components/upload/draft-errors'
import type { ReadoutDraft } from '@/lib/features/readout/schema'

function aDraft(change: Partial<ReadoutDraft> = {}): ReadoutDraft {
  return {
    ...{ body: 'They spoke.', fileName: null, title: 'A call', issuerName: 'Ministry of Norland' },
    ...{ issuerState: null, language: 'en', publishedOn: null, sourceUrl: null, accounts: [] },
    ...{ hints: {}, jointly: [] },
    ...change,
  }
}

const NOBODY = { name: ' ', office: null, state: null, role: 'participant', readAs: null } as const

describe('what is wrong with a draft', () => {
  it('is nothing where it can be saved', () => {
    expect(errorsOf(aDraft())).toEqual({})
    expect(errorsOf(aDraft({ sourceUrl: '' }))).toEqual({})
  })

  it('is said by the field', () => {
    const draft = aDraft({ title: ' ', issuerName: '', sourceUrl: 'javascript:alert(1)' })
    expect(errorsOf(draft)).toEqual({
      title: 'A readout needs a title.',
      issuerName: 'Who published it?',
      sourceUrl: 'An address begins with https://.',
    })
    expect(Object.keys(errorsOf(draft))[0]).toBe('title')
    expect(errorsOf(aDraft({ sourceUrl: 'not an address' }))).toHaveProperty('sourceUrl')
    expect(errorsOf(aDraft({ title: 'long '.repeat(200) }))).toEqual({
      title: '500 letters at most.',
    })
  })

  it('names the participant it is about', () => {
    const account = {
      ...{ heldOn: null, channel: 'phone', initiator: null, initiatorState: null, place: null },
      ...{ evidence: {}, participants: [NOBODY], choice: { kind: 'fitting' } },
    } as ReadoutDraft['accounts'][number]
    expect(errorsOf(aDraft({ accounts: [account] }))).toEqual({
      'accounts.0.participants.0.name': 'Everybody in a call needs a name.',
    })
  })
})
