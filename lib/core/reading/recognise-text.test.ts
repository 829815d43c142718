import { describe, expect, it } from 'vitest'
import { recogniseText } from './recognise-text'

const NO_PAGE = { title: null }

describe('what is recognised in a text', () => {
  it('takes the first line for a title where it reads none, and says that it stands in the text', () => {
    const body = '12345\n\nשר החוץ שוחח עם מקבילו\n\nהשר הדגיש את הצורך במעבר חופשי.\n'
    const { title, sources, reading } = recogniseText(body, NO_PAGE)
    expect(reading).toBe('not-english')
    expect(title).toBe('שר החוץ שוחח עם מקבילו')
    expect(sources.title).toMatchObject({ from: 'text' })
    const { start, end } = sources.title as { start: number; end: number }
    expect(body.slice(start, end)).toBe(title)
  })

  it('has no title for a text without a letter', () => {
    expect(recogniseText('12345\n', NO_PAGE).title).toBe('')
  })
})
