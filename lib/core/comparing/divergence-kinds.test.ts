import { describe, expect, it } from 'vitest'
import { anAccount, type Sketch } from '@/scripts/testing/built-account'
import { compareAccounts } from './compare-accounts'
import type { ComparedAccount, DivergenceKind } from './types'

const terren = { source: ['Ilva Terren'] }
const lenk = { source: ['Arvo Lenk'] }
const joint = { source: 'joint' as const }
const trawler = { issues: ['consular-cases'] }
const strait = { issues: ['maritime-security'] }

type Facts = Partial<ComparedAccount>
type Case = [kind: DivergenceKind, what: string, a: Sketch, b: Sketch, facts?: [Facts, Facts]]

const people = [
  { name: 'Ilva Terren', office: 'Foreign Minister', state: 'IS' },
  { name: 'Arvo Lenk', office: 'Foreign Minister', state: 'MT' },
]
const states: [Facts, Facts] = [
  { state: 'IS', participants: people },
  { state: 'MT', participants: people },
]

/** One clean example of each kind, of what both accounts tell. */
const FACING: Case[] = [
  [
    'denied',
    'one denies what the other says was offered',
    { cue: 'proposed', content: 'joint patrols in the Selva Strait', ...strait, ...terren },
    { cue: 'denied', content: 'that joint patrols were offered', ...strait, ...lenk, force: 4 },
  ],
  [
    'different-direction',
    'one protests, the other calls the matter exaggerated',
    {
      ...{ cue: 'expressed concern over', content: 'the arrests of fishermen in the Selva Strait' },
      ...{ ...trawler, ...terren, act: 'expressive', polarity: 'opposes', force: 3 },
    },
    {
      ...{ cue: 'said', content: 'that reports of the arrests of fishermen were exaggerated' },
      ...{ ...trawler, ...lenk, force: 1 },
    },
    states,
  ],
  [
    'different-direction',
    'one wants it stopped, the other will go on',
    {
      ...{ cue: 'called on', content: 'to end the raids on the villages of the coast' },
      ...{ ...trawler, ...terren, act: 'directive', polarity: 'calls-for', force: 3 },
    },
    {
      ...{ cue: 'made clear', content: 'that Malta would carry on with raids on the coast' },
      ...{ ...trawler, ...lenk, act: 'commissive', polarity: 'commits' },
    },
    states,
  ],
  [
    'different-direction',
    'one wants an end to what the other says will go on',
    {
      ...{ cue: 'urged', content: 'to halt the dredging of the Selva Strait' },
      ...{ ...strait, ...terren, act: 'directive', polarity: 'calls-for', force: 3 },
    },
    {
      ...{ cue: 'said', content: 'that the dredging of the Selva Strait would continue' },
      ...{ ...strait, ...lenk, force: 1 },
    },
  ],
  [
    'different-direction',
    'one wants lifted what the other says will stay',
    {
      ...{ cue: 'requested', content: 'the prompt lifting of import limits on Orm oysters' },
      ...{ ...strait, ...terren, act: 'directive', polarity: 'calls-for', force: 3 },
    },
    {
      ...{ cue: 'stressed', content: 'that the limits on Orm oysters would remain in place' },
      ...{ ...strait, ...lenk, polarity: 'supports' },
    },
  ],
  [
    'number-date-name',
    'one figure of doses of vaccine, another of vaccine doses',
    { cue: 'announced', content: 'that 4.5 million vaccine doses would come', ...terren },
    { cue: 'announced', content: 'the delivery of 8.5 million doses of vaccine', ...terren },
  ],
  [
    'number-date-name',
    'another place for one meeting',
    { cue: 'agreed', content: 'to hold the talks on oysters in Velsen in May', ...joint },
    { cue: 'agreed', content: 'to hold the talks on oysters in Halvik in May', ...joint },
  ],
  [
    'one-or-both',
    'a view that both hold, and one calls for',
    { cue: 'agreed', content: 'that the crew of the trawler must be freed', ...joint, force: 3 },
    {
      ...{ cue: 'called for', content: 'the crew of the trawler to be freed', ...terren },
      ...{ act: 'directive', polarity: 'calls-for', force: 3 },
    },
  ],
  [
    'denied',
    'one says that no promise was made',
    { cue: 'noted', content: 'the promise of a new ferry to Orm', ...strait, ...terren },
    {
      cue: 'stressed',
      content: 'that no promise on a ferry to Orm had been made',
      ...strait,
      ...lenk,
    },
  ],
  [
    'different-direction',
    'each blames the other',
    {
      ...{ cue: 'condemned', content: 'the unfair fish tariffs of Malta', ...terren },
      ...{ issues: ['trade'], act: 'verdictive', polarity: 'opposes', force: 4 },
    },
    {
      ...{ cue: 'called on', content: 'Iceland to stop its unfair tariffs on fish', ...lenk },
      ...{ issues: ['trade'], act: 'directive', polarity: 'calls-for', force: 3 },
    },
    states,
  ],
  [
    'agreed-or-proposed',
    'agreed here, proposed there',
    { cue: 'agreed', content: 'to set up a panel on fisheries', ...joint, force: 3 },
    { cue: 'proposed', content: 'to set up a panel on fisheries', ...lenk, force: 3 },
  ],
  [
    'agreed-or-proposed',
    'agreed here, no more than wished by both there',
    { cue: 'agreed', content: 'to reopen the Orm ferry line', ...joint, force: 3 },
    { cue: 'expressed interest in', content: 'reopening the Orm ferry line', ...joint, force: 3 },
  ],
  [
    'number-date-name',
    'another figure',
    { cue: 'called for', content: 'the release of 40 fishermen', ...trawler },
    { cue: 'called for', content: 'the release of 30 fishermen', ...trawler },
  ],
  [
    'number-date-name',
    'another day',
    { cue: 'agreed', content: 'to reopen the Orm ferry on 3 May', ...joint },
    { cue: 'agreed', content: 'to reopen the Orm ferry on May 9', ...joint },
  ],
  [
    'number-date-name',
    'another month, where no day is told',
    {
      cue: 'agreed',
      content: 'to conclude the fisheries treaty by November of this year',
      ...joint,
    },
    { cue: 'agreed', content: 'to conclude the fisheries treaty in early 2033', ...joint },
  ],
  [
    'number-date-name',
    'no time set, and a span of time',
    { cue: 'agreed', content: 'to extend the Orm truce without time limit', ...joint },
    { cue: 'agreed', content: 'to extend the Orm truce for a period of ninety days', ...joint },
  ],
  [
    'one-or-both',
    'said by one here, by both there',
    { cue: 'stressed', content: 'the safety of shipping in the Selva Strait', ...joint },
    { cue: 'stressed', content: 'the safety of shipping in the Selva Strait', ...lenk },
  ],
  [
    'different-weight',
    'discussed here, demanded there',
    { cue: 'discussed', content: 'the safety of shipping', ...strait, ...joint, force: 0 },
    { cue: 'demanded', content: 'the safety of shipping', ...strait, ...lenk, force: 4 },
  ],
  [
    'term',
    'another name for a place',
    { cue: 'stressed', content: 'the safety of shipping in the Selva Strait', ...strait },
    { cue: 'stressed', content: 'the safety of shipping in the Norland Strait', ...strait },
  ],
  [
    'different-words',
    'a small word that widens it',
    { cue: 'supported', content: 'a truce on energy and infrastructure' },
    { cue: 'supported', content: 'a truce on energy infrastructure' },
  ],
]

/** Tempting and false. */
const LURES: [what: string, a: Sketch, b: Sketch, facts?: [Facts, Facts]][] = [
  [
    'one month in two wordings',
    { cue: 'agreed', content: 'to conclude the fisheries treaty by November 2031', ...joint },
    {
      cue: 'agreed',
      content: 'to conclude the fisheries treaty in November of this year',
      ...joint,
    },
  ],
  [
    'a year that names a thing',
    { cue: 'stressed', content: 'the worth of the 2015 fisheries treaty', ...joint },
    { cue: 'stressed', content: 'the worth of the fisheries treaty and its 2019 annex', ...joint },
  ],
  [
    'a step towards the other side',
    {
      ...{ cue: 'called on', content: 'to reopen the Orm ferry line', ...terren },
      ...{ act: 'directive', polarity: 'calls-for', force: 3 },
    },
    {
      ...{ cue: 'said', content: 'that Malta was ready to reopen the Orm ferry line', ...lenk },
      ...{ act: 'commissive', polarity: 'commits', force: 3 },
    },
    states,
  ],
  [
    'a figure said to be rounded',
    { cue: 'said', content: 'that nearly 300,000 people had left Orm', ...terren },
    { cue: 'said', content: 'that some 298,000 people had left Orm', ...terren },
  ],
  [
    'words of one reach',
    { cue: 'called for', content: 'an immediate and full truce on Orm', force: 3, ...joint },
    { cue: 'called for', content: 'a prompt and complete truce on Orm', force: 3, ...joint },
  ],
  [
    'against a thing, and agreed that it must never be',
    {
      ...{ cue: 'opposed', content: 'Orm ever acquiring a nuclear weapon', ...joint },
      ...{ act: 'verdictive', polarity: 'opposes', force: 3 },
    },
    {
      ...{ cue: 'agreed', content: 'that Orm must never acquire a nuclear weapon', ...joint },
      ...{ act: 'commissive', polarity: 'commits', force: 3 },
    },
  ],
  [
    'an end to a thing and support for another',
    {
      ...{ cue: 'called for', content: 'an end to the raids on the coast of Orm', ...terren },
      ...{ act: 'directive', polarity: 'calls-for', force: 3, ...strait },
    },
    {
      ...{ cue: 'supported', content: 'a truce on the coast of Orm', ...terren },
      ...{ act: 'expressive', polarity: 'supports', force: 3, ...strait },
    },
  ],
  [
    'thanks told by both accounts of one person',
    {
      ...{ cue: 'thanked', content: 'for the role in the rescue of the trawler', ...terren },
      ...{ act: 'expressive', polarity: 'supports', force: 3, ...trawler },
    },
    {
      ...{ cue: 'expressed appreciation for', content: 'the efforts in rescuing the trawler' },
      ...{ ...terren, act: 'expressive', polarity: 'supports', force: 3, ...trawler },
    },
    states,
  ],
]

const compared = (a: Sketch, b: Sketch, [inA, inB]: [Facts, Facts] = [{}, {}]) => ({
  a: anAccount('a', [a], inA),
  b: anAccount('b', [b], inB),
})
const kindsOf = (one: ComparedAccount, other: ComparedAccount) =>
  compareAccounts(one, other).divergences.map(({ kind }) => kind)

describe('each kind of divergence', () => {
  it.each(FACING)('finds %s: %s, from either side', (kind, _what, one, other, facts) => {
    const { a, b } = compared(one, other, facts)
    expect(kindsOf(a, b)).toContain(kind)
    expect(kindsOf(b, a)).toContain(kind)
  })

  it.each(LURES)('finds none in %s', (_what, one, other, facts) => {
    const { a, b } = compared(one, other, facts)
    expect(kindsOf(a, b)).toEqual([])
    expect(kindsOf(b, a)).toEqual([])
  })
})

describe('what is left over', () => {
  it('is tied by its wording where the issues were read apart', () => {
    const one = {
      cue: 'thanked',
      content: 'for keeping the grain corridor through Malta open',
      ...terren,
    }
    const other = {
      cue: 'said',
      content: 'that the grain corridor was not to be prolonged',
      ...lenk,
    }
    const a = anAccount('a', [{ ...one, issues: ['grain-exports'] }])
    const b = anAccount('b', [{ ...other, issues: ['food-security'] }])
    expect(compareAccounts(a, b).pairs).toMatchObject([{ a: 'a0', b: 'b0' }])
  })
})
