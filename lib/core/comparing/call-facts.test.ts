import { describe, expect, it } from 'vitest'
import { compareFacts } from './call-facts'
import type { ComparedAccount, FactField } from './types'

function anAccount(facts: Partial<ComparedAccount>): ComparedAccount {
  return {
    id: 'x',
    issuer: 'x',
    state: null,
    title: null,
    heldOn: null,
    publishedOn: null,
    channel: 'unknown',
    initiative: null,
    participants: [],
    body: 'They spoke.',
    positions: [],
    ...facts,
  }
}
const differing = (a: Partial<ComparedAccount>, b: Partial<ComparedAccount>): FactField[] =>
  compareFacts(anAccount(a), anAccount(b))
    .filter((fact) => fact.differ)
    .map((fact) => fact.field)
const person = (name: string, office: string | null = null) => ({ name, office, state: null })

describe('compareFacts', () => {
  it('finds no difference where one account is silent', () => {
    const told = {
      heldOn: '2024-05-21',
      channel: 'phone',
      participants: [person('I. Terren')],
    } as const
    expect(differing(told, {})).toEqual([])
  })

  it('compares who asked for the call by state where known, else by name', () => {
    const lenk = { initiative: { actor: 'Pavo Lenk', state: null } }
    expect(differing(lenk, { initiative: { actor: 'Mr Lenk', state: null } })).toEqual([])
    expect(differing(lenk, { initiative: { actor: 'Ilva Terren', state: null } })).toEqual([
      'initiative',
    ])
    const us = { initiative: { actor: 'the US side', state: 'US' } }
    expect(differing(us, { initiative: { actor: 'Rex Tillerson', state: 'US' } })).toEqual([])
  })

  it('takes the two usual forms of an office for one, and tells another office', () => {
    const minister = { participants: [person('Ilva Terren', 'Foreign Minister')] }
    const same = { participants: [person('Ilva Terren', 'Minister of Foreign Affairs')] }
    const other = { participants: [person('Ilva Terren', 'Acting Prime Minister')] }
    expect(differing(minister, same)).toEqual([])
    expect(differing(minister, other)).toEqual(['office'])
  })

  it('sees who is missing from the cast', () => {
    const three = ['Ilva Terren', 'Pavo Lenk', 'Doran Hale'].map((name) => person(name, 'Minister'))
    expect(differing({ participants: three }, { participants: three.slice(1) })).toEqual(['cast'])
  })

  it('misses nobody whom an account merely has not named, and no spokesperson', () => {
    const two = [person('Ilva Terren', 'Minister'), person('Pavo Lenk', 'Minister')]
    expect(differing({ participants: two }, { participants: two.slice(1) })).toEqual([])
    const published = [...two, person('Nadia Brook', 'Press Secretary')]
    expect(differing({ participants: two }, { participants: published })).toEqual([])
  })

  it('calls lengths different from twice the length on', () => {
    expect(differing({ body: 'word '.repeat(200) }, { body: 'word '.repeat(90) })).toEqual([
      'length',
    ])
    expect(differing({ body: 'word '.repeat(200) }, { body: 'word '.repeat(120) })).toEqual([])
  })

  it('takes the evening of one capital and the next morning of a far one for one day', () => {
    const west = { state: 'US', heldOn: '2031-01-05', body: 'They spoke today.' }
    const told = (state: string, heldOn: string) => ({ state, heldOn, body: 'They spoke today.' })
    expect(differing(west, told('JP', '2031-01-06'))).toEqual([])
    expect(differing(west, told('JP', '2031-01-07'))).toEqual(['heldOn'])
    expect(differing(west, told('JP', '2031-01-04'))).toEqual(['heldOn'])
    expect(differing(west, told('CA', '2031-01-06'))).toEqual(['heldOn'])
  })

  it('takes two days of publication that were one moment for one', () => {
    const on = (state: string, day: string) => ({ state, heldOn: day, publishedOn: day })
    expect(differing(on('US', '2031-01-05'), on('KR', '2031-01-06'))).toEqual([])
    expect(differing(on('GB', '2031-01-05'), on('UA', '2031-01-06'))).toEqual(['publishedOn'])
  })
})
