import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { closePools } from '@/db/scope'

/*
 * Set-up file of the `database` tests: clones the template before the test file loads any module that
 * reads DATABASE_URL, and drops the clone afterwards.
 */

const template = new URL(inject('templateUrl'))
const own = `test_${randomBytes(8).toString('hex')}`

await onServer(`create database ${own} template ${template.pathname.slice(1)}`)
const url = new URL(template)
url.pathname = `/${own}`
process.env.DATABASE_URL = url.href
process.env.DATABASE_POOL = '4'
process.env.AUTH_SECRET = 'only-for-tests-only-for-tests-only-for-tests'
process.env.LOG_LEVEL = 'silent'

afterAll(async () => {
  await closePools()
  await onServer(`drop database ${own} with (force)`)
})

/** From the maintenance database: nobody may be connected to a template while it is cloned. */
async function onServer(statement: string): Promise<void> {
  const maintenance = new URL(template)
  maintenance.pathname = '/postgres'
  const client = new pg.Client({ connectionString: maintenance.href })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
