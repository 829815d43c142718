import type { QuoteSelector } from './selector'

/** What is said about a passage, as W3C Web Annotation wants it. */
export type AnnotationParts = {
  /** Address of the annotation, when it has one. */
  id?: string
  /** Address of the text that is annotated. */
  source: string
  selector: QuoteSelector
  motivation: 'classifying' | 'commenting' | 'highlighting' | 'linking'
  bodies: readonly { value: string; purpose: 'classifying' | 'commenting' | 'tagging' }[]
  creator?: string
  /** ISO time. */
  created?: string
}

/** An annotation in the W3C Web Annotation Data Model (2017), ready for JSON. */
export function toW3CAnnotation(parts: AnnotationParts): Record<string, unknown> {
  const { exact, prefix, suffix, start, end } = parts.selector
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    ...(parts.id ? { id: parts.id } : {}),
    type: 'Annotation',
    motivation: parts.motivation,
    ...(parts.creator ? { creator: { type: 'Person', name: parts.creator } } : {}),
    ...(parts.created ? { created: parts.created } : {}),
    body: parts.bodies.map(({ value, purpose }) => ({
      type: 'TextualBody',
      value,
      purpose,
      format: purpose === 'commenting' ? 'text/markdown' : 'text/plain',
    })),
    target: {
      source: parts.source,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  }
}
