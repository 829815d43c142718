import { describe, expect, it } from 'vitest'
import { STANCE_ADJECTIVES, STANCE_PHRASES, VERBS } from './cues'
import { METONYMS } from './metonyms'
import { STANCE_NOUNS } from './stance-nouns'

/** Sources that the heads of the lexicon files explain. */
const SOURCES = ['SV', 'L37', 'PARC', 'FN', 'USE']

describe('the lexicon', () => {
  it('marks every cue and stance with its source', () => {
    for (const row of [...VERBS, ...STANCE_NOUNS, ...STANCE_ADJECTIVES, ...STANCE_PHRASES])
      expect(SOURCES, row[0]).toContain(row.at(-1))
    for (const [, words, source] of METONYMS)
      expect(['usage', 'spelling', 'seat'], words).toContain(source)
  })

  it('has at least 250 cues, each once', () => {
    const lemmas = VERBS.map(([lemma]) => lemma)
    expect(new Set(lemmas).size).toBeGreaterThanOrEqual(250)
    expect(lemmas.filter((lemma, at) => lemmas.indexOf(lemma) !== at)).toEqual([])
  })

  it('gives a stance noun one reading for each verb', () => {
    const taken = new Set<string>()
    for (const [noun, , , , , verbs] of STANCE_NOUNS)
      for (const verb of verbs.split(',')) {
        const key = `${noun} after ${verb || 'any verb'}`
        expect(taken.has(key), key).toBe(false)
        taken.add(key)
      }
  })
})
