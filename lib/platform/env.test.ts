import { describe, expect, it } from 'vitest'
import { checkEnv } from '@/lib/platform/env'

const RIGHT = { DATABASE_URL: 'postgres://a@b/c', AUTH_SECRET: 'x'.repeat(32) }

describe('checkEnv', () => {
  it('fills in what need not be said', () => {
    expect(checkEnv({ ...RIGHT, PORT: '4000' })).toMatchObject({
      ok: true,
      env: { PORT: 4000, PARLEY_URL: 'http://localhost:4000', LOG_LEVEL: 'info' },
    })
  })

  it('takes an empty variable for one that is not set', () => {
    expect(checkEnv({ ...RIGHT, SMTP_URL: '', PORT: '', DATABASE_POOL: '' })).toMatchObject({
      ok: true,
    })
  })

  it('says one sentence for each wrong variable, naming it', () => {
    const result = checkEnv({
      DATABASE_URL: 'mysql://a',
      AUTH_SECRET: 'short',
      PORT: 'many',
      SMTP_URL: 'mail.example.org',
      PARLEY_URL: 'parley',
      LOG_LEVEL: 'loud',
      DATABASE_POOL: 'few',
    })
    const problems = result.ok ? [] : result.problems
    expect(problems).toHaveLength(7)
    for (const name of [
      'DATABASE_URL',
      'AUTH_SECRET',
      'PORT',
      'SMTP_URL',
      'PARLEY_URL',
      'LOG_LEVEL',
      'DATABASE_POOL',
    ])
      expect(problems.filter((problem) => problem.startsWith(name))).toHaveLength(1)
  })

  it.each([
    ['PORT', 'many'],
    ['PORT', '99999'],
    ['PORT', '3000.5'],
    ['DATABASE_POOL', 'many'],
    ['DATABASE_POOL', '0'],
    ['HOST', 'not a host'],
    ['PARLEY_URL', 'ftp://parley.example.org'],
    ['PARLEY_URL', 'https://example.org/parley'],
    ['SMTP_URL', 'smtp://'],
    ['MAIL_FROM', 'nobody'],
    ['NODE_ENV', 'staging'],
    ['DATABASE_URL', 'mysql://a'],
  ])('says of a wrong %s in one plain sentence what it must be', (name, value) => {
    const result = checkEnv({ ...RIGHT, [name]: value })
    expect(result).toMatchObject({ ok: false })
    const problems = result.ok ? [] : result.problems
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name} must [^|]+\\.$`))
  })

  it.each([
    ['MAIL_FROM', 'desk@example.org'],
    ['MAIL_FROM', '"The desk" <desk@example.org>'],
    ['PARLEY_URL', 'https://parley.example.org/'],
    ['HOST', '::1'],
    ['DATABASE_POOL', '4'],
  ])('takes %s=%s', (name, value) => {
    expect(checkEnv({ ...RIGHT, [name]: value }).ok).toBe(true)
  })

  it('names what is missing without showing what is there', () => {
    const result = checkEnv({ AUTH_SECRET: 'a secret too short' })
    expect(JSON.stringify(result)).not.toContain('a secret')
    expect(result.ok).toBe(false)
  })
})
