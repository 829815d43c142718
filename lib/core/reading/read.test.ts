import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from './read'
import type { Reading, Span } from './types'

/** Sample texts: invented people of the invented states Arvania and Belmar, in the manner of several houses. */
const SAMPLE = `Foreign Minister Ivo Tarn's telephone conversation with Belmar's Foreign Minister Ada Quill

12 october / 2017

On October 12, Foreign Minister Ivo Tarn spoke over the phone with Foreign Minister Ada Quill of Belmar at the latter's initiative.
The ministers discussed the situation at the border. Mr Tarn said that the treaty was being kept and emphasised the need for other parties to adhere to it.
Ms Quill, for her part, strongly condemned the attacks on the harbour and called for an investigation. They agreed to stay in touch.`

function words(text: string, span: Span): string {
  return text.slice(...span)
}

function shown(text: string, reading: Reading): string[] {
  return reading.positions.map(
    (each) =>
      `${Array.isArray(each.source) ? each.source.join('+') : each.source}: ${words(text, each.cueAt)} | ${words(text, each.contentAt)}`,
  )
}

describe('reading a readout', () => {
  it('finds who holds what, in which words', () => {
    expect(shown(SAMPLE, read(SAMPLE))).toEqual([
      'joint: discussed | the situation at the border',
      'Ivo Tarn: said | that the treaty was being kept',
      'Ivo Tarn: emphasised the need | for other parties to adhere to it',
      'Ada Quill: strongly condemned | the attacks on the harbour',
      'Ada Quill: called for | an investigation',
      'joint: agreed | to stay in touch',
    ])
  })

  it('finds the facts of the call', () => {
    const reading = read(SAMPLE)
    const call = reading.calls[0]
    expect(reading.publishedOn?.value).toBe('2017-10-12')
    expect(call?.heldOn?.value).toBe('2017-10-12')
    expect(call?.channel.value).toBe('phone')
    expect(call?.initiative?.value.actor).toBe('Ada Quill')
    expect(call?.participants.map((index) => reading.cast[index]?.name)).toEqual([
      'Ivo Tarn',
      'Ada Quill',
    ])
  })

  it('says why: the intensifier is in the trace', () => {
    const condemned = read(SAMPLE).positions[3]
    expect(condemned).toMatchObject({ act: 'verdictive', force: 4, polarity: 'opposes' })
    expect(condemned?.trace.join(' ')).toContain('condemn')
  })

  it('reads the same through Windows line ends, soft hyphens and odd spaces', () => {
    const plain = read(SAMPLE).positions.map((each) => [each.source, each.act, each.force])
    const odd = SAMPLE.replace(/\n/g, '\r\n')
      .replace('condemned', 'con\u00ADdemned')
      .replace('Mr Tarn', 'Mr\u00A0Tarn')
      .replace('treaty', '\u200Btreaty')
    expect(read(odd).positions.map((each) => [each.source, each.act, each.force])).toEqual(plain)
    expect(words(odd, read(odd).positions[3]?.cueAt ?? [0, 0])).toContain('con\u00ADdemned')
  })

  it('says what is not English and reads nothing in it', () => {
    const other = read('Министры обсудили положение на границе и договорились о новой встрече.')
    expect(other.language).toBe('not-english')
    expect(other.positions).toEqual([])
    expect(read('  \n ').language).toBe('empty')
  })

  it('finds no position in a transcript', () => {
    const transcript = `Press availability

January 5, 2023

QUESTION: What did you discuss?

MINISTER TARN: We discussed the border and agreed to meet.

QUESTION: Thank you.`
    expect(read(transcript).positions).toEqual([])
    expect(read(transcript).calls).toEqual([])
  })
})

type House = { name: string; text: string; expected: string[] }

const HOUSES: readonly House[] = [
  {
    name: 'a chain of verbs with one subject',
    text: 'President Tarn welcomed the ceasefire, underlined the importance of aid and called for talks.',
    expected: [
      'Tarn: welcomed | the ceasefire',
      'Tarn: underlined the importance of | aid',
      'Tarn: called for | talks',
    ],
  },
  {
    name: 'gerunds with a stance of their own',
    text: 'President Tarn thanked President Quill for her support, stressing that the border must remain open.',
    expected: ['Tarn: thanked | her support', 'Tarn: stressing | that the border must remain open'],
  },
  {
    name: 'a passive without an agent',
    text: 'President Tarn spoke with President Quill. It was agreed to continue consultations. Hope was expressed that the talks would succeed.',
    expected: [
      'joint: was agreed | to continue consultations',
      'joint: Hope was expressed | that the talks would succeed',
    ],
  },
  {
    name: 'a quotation before its verb',
    text: 'President Tarn met with President Quill. "We will keep the peace. We will keep our word," President Tarn stressed.',
    expected: ['Tarn: stressed | We will keep the peace. We will keep our word'],
  },
  {
    name: 'a topic named by a noun',
    text: 'President Tarn met with President Quill. The key topic of the talks was the security of the harbour.',
    expected: ['joint: The key topic of the talks was | the security of the harbour'],
  },
  {
    name: 'numbered paragraphs',
    text: `Telephone Talk

1. Minister Tarn congratulated Minister Quill on her appointment.

2. The two ministers exchanged views on regional affairs and shared serious concern over the blockade.`,
    expected: [
      'Tarn: congratulated | her appointment',
      'joint: exchanged views on | regional affairs',
      'joint: shared serious concern over | the blockade',
    ],
  },
]

describe('forms of attribution', () => {
  for (const house of HOUSES) {
    it(`reads ${house.name}`, () => {
      expect(shown(house.text, read(house.text))).toEqual(house.expected)
    })
  }

  it('keeps to past tense what is reported, and leaves a state inside a content alone', () => {
    const text =
      'President Tarn noted that Belmar had welcomed the plan and that it rejected the offer.'
    expect(shown(text, read(text))).toEqual([
      'Tarn: noted | that Belmar had welcomed the plan and that it rejected the offer',
    ])
  })
})

function wellFormed(text: string, reading: Reading): void {
  for (const each of reading.positions) {
    const spans = [each.cueAt, each.contentAt, ...each.cueTailAt]
    if (each.sourceAt) spans.push(each.sourceAt)
    for (const [start, end] of spans) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
    }
    const apart = each.cueAt[1] <= each.contentAt[0] || each.contentAt[1] <= each.cueAt[0]
    expect(apart).toBe(true)
    expect(each.confidence).toBeGreaterThanOrEqual(0)
    expect(each.confidence).toBeLessThanOrEqual(1)
  }
  const starts = reading.positions.map((each) => each.cueAt[0])
  expect([...starts].sort((a, b) => a - b)).toEqual(starts)
  for (const member of reading.cast) {
    for (const { at } of member.mentions) {
      expect(at[0]).toBeGreaterThanOrEqual(0)
      expect(at[1]).toBeLessThanOrEqual(text.length)
    }
  }
}

const piece = fc.constantFrom(
  ...'the|President|Tarn|of|and|,|.|;|"|that|to|discussed|stressed|agreed|expressed|deep|concern|over|was|were|it|Ukraine|Kyiv|sides|the two leaders|Mr.|U.S.|for|need|importance|thanked|by|initiative|October 12, 2017|\n\n|\n|who|noting|said|his counterpart|he|they|attention|paid|not|U.N.|Minister for Foreign Affairs|talks|(|)|:|-|—|\u00AD|\u200B|é|№|1.'.split(
    '|',
  ),
)

describe('any text at all', () => {
  it('gives well-formed readings of any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        wellFormed(text, read(text))
      }),
      { numRuns: 150 },
    )
  })

  it('gives well-formed readings of any heap of the words it looks for', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const text = pieces.join(' ')
        wellFormed(text, read(text))
      }),
      { numRuns: 250 },
    )
  })

  it('gives the same reading for the same text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ')
        expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)))
      }),
      { numRuns: 50 },
    )
  })
})

const shared = process.env.PARLEY_SHARED ?? resolve(import.meta.dirname, '../../../../shared')
const example = resolve(shared, 'examples/lavrov-tillerson-2017-10-12.txt')

describe('the shared example', () => {
  it.runIf(existsSync(example))('is read as its gold reading has it', () => {
    const text = readFileSync(example, 'utf8')
    type Row = { source: unknown; cue: string; content: string } & Record<string, unknown>
    const gold = JSON.parse(readFileSync(example.replace('.txt', '.gold.json'), 'utf8')) as {
      positions: Row[]
    }
    const row = ({ source, cue, content, act, force, polarity, issues }: Row): string =>
      JSON.stringify([source, cue, content, act, force, polarity, issues])
    const found = read(text).positions.map((each) =>
      row({ ...each, cue: words(text, each.cueAt), content: words(text, each.contentAt) }),
    )
    const wanted = gold.positions.map(row)
    expect(found).toHaveLength(wanted.length)
    expect(found.filter((each, index) => each !== wanted[index]).length).toBeLessThanOrEqual(1)
  })
})
