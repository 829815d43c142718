import { describe, expect, it } from 'vitest'
import { ISSUES } from './issues'
import { NOT_TERMS, TERMS } from './issues-terms'
import { USAGE } from './issues-usage'

const byId = new Map(ISSUES.map((issue) => [issue.id, issue]))

describe('the issue tree', () => {
  it('has an id of its own for every issue', () => {
    expect(byId.size).toBe(ISSUES.length)
    expect(ISSUES.length).toBeGreaterThanOrEqual(200)
  })

  it('leads every issue up to a top one without a circle', () => {
    for (const issue of ISSUES) {
      const seen = new Set<string>()
      for (let at: string | null = issue.id; at !== null; at = byId.get(at)?.parent ?? null) {
        expect(byId.has(at), at).toBe(true)
        expect(seen.has(at), `${issue.id} circles`).toBe(false)
        seen.add(at)
      }
    }
  })

  it('says what each issue is about', () => {
    for (const { id, label, definition, aliases } of ISSUES) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      expect(label.trim(), id).not.toBe('')
      expect(aliases.length, id).toBeGreaterThan(0)
      expect(definition, id).toMatch(/\.$/)
    }
  })

  it('has further terms for its own headings alone', () => {
    for (const id of [...Object.keys(TERMS), ...Object.keys(NOT_TERMS), ...Object.keys(USAGE)])
      expect(byId.has(id), id).toBe(true)
  })

  it('holds phrases in lower case, with straight apostrophes, once each, weighed 0 to 1', () => {
    for (const { id, phrases: own, local = [], not = [] } of ISSUES) {
      const phrases = [...own, ...local]
      const words = phrases.map(([phrase]) => phrase)
      expect(new Set(words).size, id).toBe(words.length)
      for (const phrase of [...words, ...not]) {
        expect(phrase, id).toBe(phrase.toLowerCase().trim())
        expect(phrase, id).not.toContain('’')
      }
      for (const [phrase, weight] of phrases) {
        expect(weight, phrase).toBeGreaterThan(0)
        expect(weight, phrase).toBeLessThanOrEqual(1)
      }
    }
  })
})
