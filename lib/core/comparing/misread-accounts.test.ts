import { describe, expect, it } from 'vitest'
import { anAccount, type Sketch } from '@/scripts/testing/built-account'
import { compareAccounts } from './compare-accounts'
import type { ComparedAccount } from './types'

const kinds = (
  a: readonly Sketch[],
  b: readonly Sketch[],
  facts: [Partial<ComparedAccount>, Partial<ComparedAccount>] = [{}, {}],
) =>
  compareAccounts(anAccount('a', a, facts[0]), anAccount('b', b, facts[1])).divergences.map(
    ({ kind, field }) => field ?? kind,
  )

const terren = { name: 'Ilva Terren', office: 'Prime Minister', state: 'IS' }
const lenk = { name: 'Arvo Lenk', office: 'President', state: 'MT' }

describe('somebody whom one account knows by office alone', () => {
  const unnamed = { ...terren, name: 'Prime Minister' }
  const grain = { cue: 'stressed', content: 'the need to free the grain ships', issues: ['food'] }
  const facts: [Partial<ComparedAccount>, Partial<ComparedAccount>] = [
    { state: 'IS', participants: [unnamed, lenk] },
    { state: 'MT', participants: [lenk, terren] },
  ]

  it('is the one of that office whom the other account names', () => {
    const told = { ...grain, source: ['Prime Minister'] }
    expect(kinds([told], [{ ...grain, source: ['Ilva Terren'] }], facts)).toEqual([])
  })

  it('is printed as the account prints it', () => {
    const [a, b] = [anAccount('a', [], facts[0]), anAccount('b', [], facts[1])]
    const cast = compareAccounts(a, b).facts.find(({ field }) => field === 'cast')
    expect(cast).toMatchObject({ a: 'Prime Minister, Arvo Lenk', differ: false })
  })

  it('is somebody else where the office is another', () => {
    const other = { ...terren, office: 'Foreign Minister' }
    const [here, there] = facts
    expect(kinds([], [], [here, { ...there, participants: [lenk, other] }])).toContain('cast')
  })
})

describe('accounts whose issuers are not known', () => {
  it('let the one whom the other account names first hold what is said of it', () => {
    const stated = { ...terren, state: null }
    const praise = { force: 3, polarity: 'supports', issues: ['ports'] } as const
    const told = { cue: 'praised', content: 'the port of Selva', source: ['Arvo Lenk'], ...praise }
    const facts: [Partial<ComparedAccount>, Partial<ComparedAccount>] = [
      { participants: [stated, { ...lenk, state: null }] },
      { participants: [{ ...lenk, state: null }, stated] },
    ]
    const beside = { cue: 'discussed', content: 'the harvest', force: 0, source: 'joint' } as const
    expect(kinds([told], [beside], facts)).toContain('others-mouth')
  })
})

describe('the day of a call whose issuers are not known', () => {
  const day = (heldOn: string, ...names: string[]): Partial<ComparedAccount> => ({
    ...{ heldOn, publishedOn: heldOn, body: 'The ministers spoke today.' },
    participants: names.map((name) => ({
      ...{ name, office: null },
      state: name === 'Ilva Terren' ? 'GB' : name === 'Arvo Lenk' ? 'JP' : 'FR',
    })),
  })

  it('may be the next one in a far capital, told by whom each account names first', () => {
    const west = day('2031-03-04', 'Ilva Terren', 'Arvo Lenk')
    const east = day('2031-03-05', 'Arvo Lenk', 'Ilva Terren')
    expect(kinds([], [], [west, east])).not.toContain('heldOn')
  })

  it('differs between near ones', () => {
    const west = day('2031-03-04', 'Ilva Terren', 'Orla Mint')
    const east = day('2031-03-05', 'Orla Mint', 'Ilva Terren')
    expect(kinds([], [], [west, east])).toContain('heldOn')
  })
})

describe('the order of subjects', () => {
  it('is not told of an account that opens with thanks', () => {
    const about = (content: string, issue: string): Sketch => ({
      ...{ cue: 'discussed', content, source: 'joint', force: 0, issues: [issue] },
    })
    const subjects = [
      about('the price of timber', 'trade'),
      about('the safety of ferries', 'maritime-security'),
      about('the harvest of barley', 'agriculture'),
    ]
    const opening = about('the search for the trawler Anna', 'disasters')
    const thanks: Sketch = {
      ...{ cue: 'thanked', content: 'for the search for the trawler Anna' },
      ...{ act: 'expressive', polarity: 'supports', force: 3, issues: ['disasters'] },
    }
    expect(kinds([opening, ...subjects], [...subjects, opening])).toContain('order')
    expect(kinds([thanks, ...subjects], [...subjects, thanks])).not.toContain('order')
  })
})

describe('what the other account tells in other words', () => {
  const orm = { issues: ['peacekeeping'], force: 2 } as const

  it('is not only here where one of its sentences holds half of it and it speaks of the matter', () => {
    const patrols = { cue: 'stressed', content: 'that patrols along the river were late', ...orm }
    const long = 'joint patrols of the river by the guards of the ministry of fisheries'
    const other = { cue: 'discussed', content: long, issues: ['peacekeeping'], force: 0 } as const
    expect(kinds([patrols], [other, { ...other, content: 'the mandate of the mission' }]))
      .not //
      .toContain('only-here')
  })

  it('is not only here where a mere statement is told by a third and more in kindred words', () => {
    const stated = { cue: 'noted', force: 1, issues: ['trade'] } as const
    const record = { ...stated, content: 'that trade in timber had reached a record last year' }
    const talk = { cue: 'discussed', content: 'timber', force: 0, issues: ['environment'] } as const
    const other = { cue: 'discussed', content: 'the harvest', force: 0, issues: ['food'] } as const
    expect(kinds([record], [other])).toContain('only-here')
    expect(kinds([record, talk], [talk])).not.toContain('only-here')
    expect(kinds([{ ...record, force: 3 }, talk], [talk])).toContain('only-here')
  })

  it('is a state of which the other account is silent', () => {
    const mention = { cue: 'discussed', force: 0, source: 'joint' } as const
    const haiti = { ...mention, content: 'the situation in Haiti', issues: ['haiti'] }
    const trade = { ...mention, content: 'trade in timber', issues: ['trade'] }
    expect(kinds([haiti, trade], [trade])).toContain('only-here')
    expect(kinds([haiti, trade], [{ ...trade, content: 'trade in timber from Haiti' }]))
      .not //
      .toContain('only-here')
  })
})

describe('a thing under two names', () => {
  it('is one thing to whoever looks for what faces what', () => {
    const stand = { force: 2, issues: ['islands'] } as const
    const one = { cue: 'reiterated', content: 'his country’s position on Takeshima', ...stand }
    const other = { cue: 'reiterated', content: 'that Dokdo belongs to it', ...stand }
    expect(kinds([one], [other])).not.toContain('only-here')
    expect(kinds([one], [other])).toContain('term')
  })
})
