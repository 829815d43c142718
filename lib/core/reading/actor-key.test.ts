import { describe, expect, it } from 'vitest'
import { actorKey, actorKind, sameActor, sameCast, shortName } from './actor-key'

const of = (name: string, state: string | null = 'FJ') => ({ name, state })

describe('the key of an actor', () => {
  it('is one for the usual spellings of a name', () => {
    const spellings = ['Teodor Varenskyy', 'Teodor Varenskiy', 'Téodor Varensky', 'TEODOR VARENSKY']
    expect(new Set(spellings.map(actorKey)).size).toBe(1)
    expect(actorKey('Sergey Malinov')).toBe(actorKey('Sergei Malinov'))
  })

  it('leaves out titles, initials and what follows a name', () => {
    expect(actorKey('President Joseph R. Harlan, Jr.')).toBe(actorKey('Joseph Harlan'))
  })

  it('keeps an office that stands for a name', () => {
    expect(actorKey('The Prime Minister')).not.toBe('')
  })
})

describe('whether two names are one actor', () => {
  it('ties short forms, initials and surnames alone', () => {
    expect(sameActor(of('Joe Harlan'), of('Joseph R. Harlan, Jr.'))).toBe(true)
    expect(sameActor(of('Harlan'), of('Joseph Harlan'))).toBe(true)
    expect(sameActor(of('Harlan', null), of('Joseph Harlan'))).toBe(true)
  })

  it('keeps people of two states or of two first names apart', () => {
    expect(sameActor(of('Harlan', 'TV'), of('Joseph Harlan'))).toBe(false)
    expect(sameActor(of('Miriam Harlan'), of('Joseph Harlan'))).toBe(false)
  })

  it('tells persons from states, institutions and organisations', () => {
    expect(actorKind('Joseph Harlan')).toBe('person')
    expect(actorKind('Norway')).toBe('state')
    expect(actorKind('Ministry of Foreign Affairs')).toBe('institution')
    expect(actorKind('European Union')).toBe('organisation')
  })
})

describe('whether two casts are of one call', () => {
  const harlan = of('Joseph Harlan', 'FJ')
  const oskari = of('Ilia Oskari', 'TV')
  it('does not mind the order, the spelling, or a spokesperson that one account adds', () => {
    expect(sameCast([harlan, oskari], [of('Oskariy', 'TV'), of('Joe Harlan', 'FJ')])).toBe(true)
    expect(sameCast([of('Ada Quist', null), harlan, oskari], [oskari, harlan])).toBe(true)
  })

  it('takes two who are both in the longer list, also where no state is known of them', () => {
    const [hale, dasko, aldan] = [
      of('Doran Hale', null),
      of('Mirela Dasko', null),
      of('Ruth Aldan', null),
    ]
    expect(sameCast([dasko, hale], [hale, aldan, dasko])).toBe(true)
    expect(
      sameCast(
        [of('Joe Harlan', 'FJ'), of('Ada Quist', 'FJ')],
        [harlan, of('Ada Quist', 'FJ'), oskari],
      ),
    ).toBe(false)
  })

  it('does not take one shared participant for a shared call', () => {
    expect(sameCast([harlan], [harlan, oskari])).toBe(false)
    expect(sameCast([harlan, oskari], [harlan, of('Sun Li', 'CN')])).toBe(false)
    expect(sameCast([], [])).toBe(false)
  })

  it('calls people by their surname in a list', () => {
    expect(shortName(of('Joseph R. Harlan, Jr.'))).toBe('Harlan')
    expect(shortName(of('Sun Li', 'CN'))).toBe('Sun')
  })
})
