import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorQuote } from './anchor-quote'
import { quoteOf } from './quote-of'
import { segmentText } from './segment-text'
import { linesOf, sentencesOf } from './sentences'
import { toW3CAnnotation } from './w3c-annotation'
import { snapToWords, widenByWord, wordsOf } from './words'

const TEXT =
  'Ms Terren emphasised that the strait is open to all. Mr Lenk emphasised that the strait is open to all. They agreed to meet again in June.'
const SCRIPTS = [
  'وأكد الوزير أن المضيق مفتوح أمام الجميع.',
  'השר הדגיש כי המצר פתוח לכול.',
  'وزیر تأکید کرد که می‌خواهد گفت‌وگو ادامه یابد.',
  'They sent 👩‍👩‍👧‍👦 and 🇳🇴🇸🇪 with a café ☕️.',
  '部长强调，海峡对所有人开放。双方同意继续谈判。',
  'मंत्री ने क्षेत्र की स्थिति पर चर्चा की।',
]
const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' })
const edgesOf = (text: string) =>
  new Set([...[...clusters.segment(text)].map((s) => s.index), text.length])

const paragraphs = fc
  .array(fc.oneof(fc.constantFrom(...SCRIPTS), fc.string({ unit: 'grapheme', maxLength: 30 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((lines) => lines.join('\n'))
const textAndSpans = paragraphs.chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.array(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length))
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      { maxLength: 8 },
    ),
  ),
)

function spanOf(text: string, words: string, from = 0) {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}

describe('anchorQuote', () => {
  const second = spanOf(TEXT, 'emphasised', 30)

  it('finds a quotation where it stood', () => {
    expect(anchorQuote(TEXT, quoteOf(TEXT, second))).toEqual({
      state: 'exact',
      ...second,
      similarity: 1,
    })
  })

  it('finds the right one of two alike when text was put before them', () => {
    const longer = `A spokesperson said this. ${TEXT}`
    expect(anchorQuote(longer, quoteOf(TEXT, second))).toMatchObject({
      state: 'moved',
      start: second.start + 26,
    })
  })

  it('never takes the other of two alike when its own is gone', () => {
    const cut = TEXT.replace(' Mr Lenk emphasised that the strait is open to all.', '')
    const anchor = anchorQuote(cut, quoteOf(TEXT, second))
    expect(['near', 'lost']).toContain(anchor.state)
  })

  it('takes other surroundings for a proposal only', () => {
    const quote = quoteOf(TEXT, spanOf(TEXT, 'agreed to meet again'))
    expect(anchorQuote('Nobody there ever agreed to meet again, it seems.', quote).state).toBe(
      'near',
    )
  })

  it('proposes a reworded passage and says how like it is', () => {
    const quote = quoteOf(TEXT, spanOf(TEXT, 'They agreed to meet again in June'))
    const anchor = anchorQuote(
      TEXT.replace('agreed to meet again in June', 'agreed to meet once again in June'),
      quote,
    )
    expect(anchor.state).toBe('near')
    expect(anchor.similarity).toBeGreaterThan(0.8)
  })

  it('does not mind straight quotation marks where curly ones were', () => {
    const curly = 'He noted Norland’s “open door” – again.'
    const quote = quoteOf(curly, spanOf(curly, 'Norland’s “open door”'))
    expect(anchorQuote('He noted Norland\'s "open door" - again.', quote).state).toBe('exact')
  })

  it('says lost when the words are gone', () => {
    expect(anchorQuote('They spoke.', quoteOf(TEXT, second)).state).toBe('lost')
    expect(anchorQuote('', quoteOf(TEXT, second)).state).toBe('lost')
  })

  it('finds every quotation of an unchanged text exactly, in any script', () => {
    fc.assert(
      fc.property(textAndSpans, ([text, spans]) => {
        for (const span of spans) {
          const quote = quoteOf(text, span)
          if (!quote.exact) continue
          expect(text.slice(quote.start, quote.end)).toBe(quote.exact)
          expect(anchorQuote(text, quote)).toMatchObject({ state: 'exact', start: quote.start })
        }
      }),
    )
  })

  it('gives a sure anchor only on the same words', () => {
    fc.assert(
      fc.property(textAndSpans, paragraphs, ([text, spans], other) => {
        for (const span of spans) {
          const quote = quoteOf(text, span)
          const anchor = anchorQuote(`${other}\n${text}`, quote)
          if (anchor.state !== 'moved' && anchor.state !== 'exact') continue
          expect(`${other}\n${text}`.slice(anchor.start, anchor.end)).toBe(quote.exact)
        }
      }),
    )
  })
})

describe('quoteOf', () => {
  it('never cuts a letter, in the quotation or its context', () => {
    fc.assert(
      fc.property(textAndSpans, ([text, spans]) => {
        const edges = edgesOf(text)
        for (const span of spans) {
          const quote = quoteOf(text, span)
          const bounds = [
            quote.start - quote.prefix.length,
            quote.start,
            quote.end,
            quote.end + quote.suffix.length,
          ]
          for (const at of bounds) expect(edges.has(at)).toBe(true)
        }
      }),
    )
  })
})

describe('segmentText', () => {
  it('cuts at every edge of overlapping marks', () => {
    const marks = [
      { id: 'a', start: 0, end: 9 },
      { id: 'b', start: 4, end: 14 },
    ]
    const [paragraph] = segmentText('one two three four', marks)
    expect(paragraph?.segments.map((s) => [s.text, s.marks.map((m) => m.id).join('')])).toEqual([
      ['one ', 'a'],
      ['two t', 'ab'],
      ['hree ', 'b'],
      ['four', ''],
    ])
  })

  it('opens a mark once, though it runs over two paragraphs', () => {
    const paragraphs = segmentText('one\n\ntwo', [{ id: 'a', start: 0, end: 8 }])
    expect(paragraphs.map((p) => p.afterBlank)).toEqual([false, true])
    expect(paragraphs.flatMap((p) => p.segments).map((s) => s.opens.length)).toEqual([1, 0])
  })

  it('does not cut between joined Arabic letters', () => {
    const [paragraph] = segmentText('وأكد الوزير', [{ start: 7, end: 9 }])
    expect(paragraph?.segments.map((s) => s.text)).toEqual(['وأكد ', 'الوزير'])
  })

  it('gives back the text, whole letters, and every mark on its own words', () => {
    fc.assert(
      fc.property(textAndSpans, ([text, spans]) => {
        const edges = edgesOf(text)
        const result = segmentText(text, spans)
        expect(result.map(({ start, end }) => ({ start, end }))).toEqual(linesOf(text))
        for (const paragraph of result) {
          expect(paragraph.segments.map((s) => s.text).join('')).toBe(
            text.slice(paragraph.start, paragraph.end),
          )
          for (const segment of paragraph.segments) {
            expect(edges.has(segment.start)).toBe(true)
            for (const span of spans) {
              if (span.start < segment.end && span.end > segment.start && span.start < span.end) {
                expect(segment.marks).toContain(span)
              }
            }
          }
        }
      }),
    )
  })

  it('stays quick with 300 marks on a long text', () => {
    const text = `${TEXT}\n`.repeat(70)
    const marks = Array.from({ length: 300 }, (_, i) => ({ start: i * 30, end: i * 30 + 90 }))
    const segments = segmentText(text, marks).flatMap((p) => p.segments)
    expect(segments.length).toBeLessThan(1000)
  })
})

describe('sentencesOf', () => {
  it('keeps titles, initials and states in their sentence', () => {
    const text = 'Mr. Lenk met H.E. Ms. I. Terren of the U.S. Mission. They agreed.\nThe end'
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Mr. Lenk met H.E. Ms. I. Terren of the U.S. Mission.',
      'They agreed.',
      'The end',
    ])
  })

  it('parts a long line as the same sentences in lines of their own', () => {
    const sentence = fc.constantFrom(
      'Norland’s envoy left the talks.',
      'The talks ended at 4.30 p.m. on 3 May, with “no result”!',
      'Did Sudmark agree?! (It did not.)',
      `A sentence as long as ${'two and '.repeat(400)}three parts of a line ends.`,
    )
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 100, maxLength: 300 }), (sentences) => {
        const text = sentences.join(' ')
        expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(
          sentences.flatMap((one) =>
            sentencesOf(one).map(({ start, end }) => one.slice(start, end)),
          ),
        )
      }),
      { numRuns: 20 },
    )
  })

  it('covers every letter of the text once, in any script', () => {
    fc.assert(
      fc.property(paragraphs, (text) => {
        const joined = sentencesOf(text).map(({ start, end }) => text.slice(start, end))
        expect(joined.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})

describe('words', () => {
  it('keeps hyphens, apostrophes and zero-width joiners inside a word', () => {
    const text = 'Norland’s de-escalation, می‌خواهد.'
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Norland’s',
      'de-escalation',
      'می‌خواهد',
    ])
  })

  it('snaps a rough selection to whole words', () => {
    expect(snapToWords(TEXT, { start: 5, end: 12 })).toEqual(spanOf(TEXT, 'Terren emphasised'))
    expect(snapToWords('a . b', { start: 1, end: 4 })).toBeNull()
  })

  it('moves an edge by a word, out and back in', () => {
    const span = spanOf(TEXT, 'the strait')
    const wider = widenByWord(TEXT, span, { edge: 'end', direction: 'out' })
    expect(TEXT.slice(wider.start, wider.end)).toBe('the strait is')
    expect(widenByWord(TEXT, wider, { edge: 'end', direction: 'in' })).toEqual(span)
    const earlier = widenByWord(TEXT, span, { edge: 'start', direction: 'out' })
    expect(TEXT.slice(earlier.start, earlier.end)).toBe('that the strait')
    expect(widenByWord(TEXT, earlier, { edge: 'start', direction: 'in' })).toEqual(span)
  })

  it('stays where there is no further word, and keeps the last one', () => {
    const span = { start: 0, end: 3 }
    expect(widenByWord('one', span, { edge: 'start', direction: 'out' })).toEqual(span)
    expect(widenByWord('one', span, { edge: 'end', direction: 'in' })).toEqual(span)
  })
})

describe('toW3CAnnotation', () => {
  it('names the source, the words and their place', () => {
    const selector = quoteOf(TEXT, spanOf(TEXT, 'agreed'))
    const annotation = toW3CAnnotation({
      source: 'https://parley.example/r/1',
      selector,
      motivation: 'commenting',
      bodies: [{ value: 'Note', purpose: 'commenting' }],
    })
    expect(annotation).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      target: {
        selector: [
          { type: 'TextQuoteSelector', exact: 'agreed' },
          { type: 'TextPositionSelector', start: selector.start, end: selector.end },
        ],
      },
    })
  })
})
