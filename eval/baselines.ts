/** Two baselines for the evaluation: a plain regular expression, and the package compromise alone. */
import nlp from 'compromise'
import { findDates } from '@/lib/core/reading/header/dates'
import type { Gold, GoldCall, GoldPosition } from './gold-files'
import type { Predicted } from './score'

function factsOf(gold: Gold, names: string[]): GoldCall[] {
  const day = findDates(gold.text.slice(0, 400), 0)[0]?.iso ?? null
  return [
    {
      heldOn: day,
      publishedOn: day,
      channel: /phone|call/i.test(gold.text.slice(0, 400)) ? 'phone' : 'in-person',
      initiative: null,
      issuer: null,
      participants: names.slice(0, 2).map((name) => ({ name, office: null, state: null })),
    },
  ]
}

function positionAt(
  source: string,
  cueAt: readonly [number, number],
  contentAt: readonly [number, number],
): GoldPosition {
  return {
    source: [source],
    cueAt,
    cueTailAt: [],
    contentAt,
    act: 'assertive',
    force: 1,
    polarity: 'neutral',
    issues: [],
  }
}

const NAIVE =
  /((?:\p{Lu}[\p{L}.'’-]+\s+){1,4})(said|stressed|noted|emphasi[sz]ed|underlined|underscored|reiterated|reaffirmed|welcomed|discussed|agreed|thanked|expressed|called for|condemned)\s+([^.]+)\./gu

/** Sentences of the form "Name said|stressed|noted … ", the name as source. */
export function naive(gold: Gold): Predicted {
  const positions: GoldPosition[] = []
  for (const match of gold.text.matchAll(NAIVE)) {
    const [, name = '', cue = '', content = ''] = match
    const cueStart = match.index + name.length
    const contentStart = match.index + match[0].length - content.length - 1
    positions.push(
      positionAt(
        name.trim(),
        [cueStart, cueStart + cue.length],
        [contentStart, contentStart + content.length],
      ),
    )
  }
  return {
    positions,
    calls: factsOf(
      gold,
      positions.flatMap((each) => each.source),
    ),
  }
}

type Term = { text: string; tags?: string[] }
type JsonSentence = {
  offset?: { start: number; length: number }
  text: string
  terms: (Term & { offset?: { start: number; length: number } })[]
}

/** compromise alone: in each sentence the first verb after a noun is the cue, the rest its content. */
export function compromise(gold: Gold): Predicted {
  const doc = nlp(gold.text)
  const sentences = doc.json({ offset: true, terms: { offset: true } } as never) as JsonSentence[]
  const people = (nlp(gold.text).people().out('array') as string[]).slice(0, 6)
  const positions: GoldPosition[] = []
  for (const sentence of sentences) {
    const verb = sentence.terms.findIndex(
      (term, index) => index > 0 && term.tags?.includes('PastTense'),
    )
    const cue = sentence.terms[verb]
    const last = sentence.terms.at(-1)
    const next = sentence.terms[verb + 1]
    if (!cue?.offset || !next?.offset || !last?.offset) continue
    const source = sentence.terms
      .slice(0, verb)
      .filter((term) => term.tags?.includes('ProperNoun') || term.tags?.includes('Pronoun'))
      .map((term) => term.text)
      .join(' ')
    positions.push(
      positionAt(
        source || 'joint',
        [cue.offset.start, cue.offset.start + cue.offset.length],
        [next.offset.start, last.offset.start + last.offset.length],
      ),
    )
  }
  return { positions, calls: factsOf(gold, people) }
}
