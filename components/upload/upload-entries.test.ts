import { describe, expect, it } from 'vitest'
import type { Recognised } from '@/lib/features/readout/schema'
import {
  changeEntries,
  gapsOf,
  problemsFirst,
  twinOf,
  type UploadEntry,
  worthKeeping,
} from './upload-entries'

function aRecognised(change: Partial<Recognised['draft']> = {}): Recognised {
  return {
    draft: {
      body: 'The President of Fenland spoke with the Prime Minister of Tavia.',
      fileName: 'a.txt',
      title: 'Call with Tavia',
      issuerName: 'Office of the President',
      issuerState: null,
      jointly: [],
      language: 'en',
      publishedOn: '2024-05-02',
      sourceUrl: null,
      accounts: [],
      hints: {},
      ...change,
    },
    sources: {},
    fitting: [],
    words: 11,
    positions: 0,
    reading: 'english',
    same: null,
    newerOf: null,
  }
}

function entriesOf(...keys: string[]): UploadEntry[] {
  const added = keys.map((key) => ({ key, name: `${key}.txt` }))
  return changeEntries([], { do: 'add', entries: added })
}

describe('texts on their way in', () => {
  it('keeps what was mended when saving is refused', () => {
    let entries = entriesOf('a')
    entries = changeEntries(entries, { do: 'recognised', key: 'a', recognised: aRecognised() })
    const draft = aRecognised({ title: 'Mended' }).draft
    entries = changeEntries(entries, { do: 'mend', key: 'a', draft })
    entries = changeEntries(entries, { do: 'saving', key: 'a' })
    entries = changeEntries(entries, { do: 'unsaved', key: 'a', problem: 'No.', same: null })
    expect(entries[0]?.at).toMatchObject({
      step: 'ready',
      problem: 'No.',
      draft: { title: 'Mended' },
    })
  })

  it('does not choose a text that is here already', () => {
    const same = { readoutId: 'r', title: 'That one' }
    const entries = changeEntries(entriesOf('a'), {
      do: 'recognised',
      key: 'a',
      recognised: { ...aRecognised(), same },
    })
    expect(entries[0]?.at).toMatchObject({ chosen: false })
  })

  it('learns on saving that the same text came in meanwhile', () => {
    const same = { readoutId: 'r', title: 'That one' }
    let entries = entriesOf('a')
    entries = changeEntries(entries, { do: 'recognised', key: 'a', recognised: aRecognised() })
    entries = changeEntries(entries, { do: 'saving', key: 'a' })
    entries = changeEntries(entries, { do: 'unsaved', key: 'a', problem: 'Here already.', same })
    expect(entries[0]?.at).toMatchObject({ step: 'ready', chosen: false, recognised: { same } })
  })

  it('leaves the second of two equal texts out, whichever was read first, unless somebody chooses it', () => {
    const orders = [
      ['a', 'b', 'c'],
      ['c', 'b', 'a'],
    ]
    for (const order of orders) {
      let entries = entriesOf('a', 'b', 'c')
      for (const key of order) {
        const recognised = key === 'c' ? aRecognised({ body: 'Another text.' }) : aRecognised()
        entries = changeEntries(entries, { do: 'recognised', key, recognised })
      }
      const [a, b, c] = entries
      if (!a || !b || !c) throw new Error('three texts')
      expect(entries.map(({ at }) => at.step === 'ready' && at.chosen)).toEqual([true, false, true])
      expect([a, b, c].map((entry) => twinOf(entries, entry)?.key)).toEqual([
        undefined,
        'a',
        undefined,
      ])
      expect(problemsFirst(entries).map(({ key }) => key)).toEqual(['b', 'a', 'c'])
      const chosen = changeEntries(entries, { do: 'choose', keys: ['b'], chosen: true })
      expect(chosen[1]?.at).toMatchObject({ chosen: true })
    }
  })

  it('knows a text again that was saved from the same batch', () => {
    let entries = entriesOf('a', 'b')
    entries = changeEntries(entries, { do: 'recognised', key: 'a', recognised: aRecognised() })
    entries = changeEntries(entries, { do: 'saving', key: 'a' })
    const saved = { readoutId: 'r', calls: [] }
    entries = changeEntries(entries, { do: 'saved', key: 'a', saved })
    entries = changeEntries(entries, { do: 'recognised', key: 'b', recognised: aRecognised() })
    expect(entries[1]?.at).toMatchObject({ step: 'ready', chosen: false })
  })

  it('puts refused files first and saved ones last', () => {
    let entries = entriesOf('a', 'b', 'c')
    entries = changeEntries(entries, { do: 'recognised', key: 'a', recognised: aRecognised() })
    entries = changeEntries(entries, { do: 'saving', key: 'a' })
    entries = changeEntries(entries, {
      do: 'saved',
      key: 'a',
      saved: { readoutId: 'r', calls: [] },
    })
    entries = changeEntries(entries, { do: 'refuse', key: 'c', sentence: 'Empty.' })
    expect(problemsFirst(entries).map(({ key }) => key)).toEqual(['c', 'b', 'a'])
  })

  it('goes on with what was stopped', () => {
    const stopped = changeEntries(entriesOf('a', 'b'), { do: 'stop' })
    expect(stopped.every(({ at }) => at.step === 'stopped')).toBe(true)
    const going = changeEntries(stopped, { do: 'resume' })
    expect(going.every(({ at }) => at.step === 'waiting')).toBe(true)
  })

  it('keeps over a reload what is not saved yet, and no file that was never read', () => {
    let entries = entriesOf('a', 'b')
    entries = changeEntries(entries, { do: 'recognised', key: 'a', recognised: aRecognised() })
    entries = changeEntries(entries, { do: 'saving', key: 'a' })
    expect(worthKeeping(entries).map(({ key, at }) => [key, at.step])).toEqual([['a', 'ready']])
  })

  it('names what a text lacks, and what it cannot be saved without', () => {
    const gaps = gapsOf(aRecognised({ title: ' ', publishedOn: null }).draft)
    expect(gaps).toContainEqual({ field: 'title', must: true })
    expect(gaps).toContainEqual({ field: 'day of publication', must: false })
  })
})
