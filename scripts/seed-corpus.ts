import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { and, eq } from 'drizzle-orm'
import type { Who } from '@/db/member'
import { member, user } from '@/db/schema/auth'
import { team } from '@/db/schema/team'
import { asSystem, closePools } from '@/db/scope'
import { normaliseBody } from '@/lib/core/importing/normalise-body'
import { read } from '@/lib/core/reading/read'
import { findSameText } from '@/lib/features/readout/data'
import { addReadout, fingerprint } from '@/lib/features/readout/mutations'
import { createTeam } from '@/lib/features/team/mutations'
import { connectToRunning } from '@/scripts/process/connect'

/*
 * `npm run seed:corpus [-- --team slug]`: loads the readouts of ../shared/data into a team of a development
 * database, to see every view full. What is there already is passed over, so it goes on where it was stopped.
 */

const ISSUERS: Record<string, { name: string; state: string }> = {
  'us-white-house': { name: 'The White House', state: 'US' },
  'us-state': { name: 'US Department of State', state: 'US' },
  'russia-kremlin': { name: 'President of Russia', state: 'RU' },
  'ukraine-president': { name: 'President of Ukraine', state: 'UA' },
}

type Line = { file: string; issuer: string; published: string; title: string; url: string }

async function main(): Promise<void> {
  if (process.env.NODE_ENV === 'production' || process.env.PARLEY_URL?.startsWith('https:')) {
    throw new Error('seed:corpus is for development databases only. Nothing was loaded.')
  }
  const folder = join(resolve(process.env.PARLEY_SHARED ?? '../shared'), 'data')
  if (!existsSync(join(folder, 'index.tsv'))) {
    throw new Error(
      `There is no ${join(folder, 'index.tsv')}. Set PARLEY_SHARED to the folder that has data/.`,
    )
  }
  const { values } = parseArgs({ options: { team: { type: 'string', default: 'corpus' } } })
  const release = await connectToRunning()
  try {
    const who = await requireTeam(values.team)
    await load(folder, who)
    console.log(`Open /t/${values.team}`)
  } finally {
    await closePools()
    await release()
  }
}

/** The team of this slug with an owner of it; made for the first account when there is none. */
async function requireTeam(slug: string): Promise<Who> {
  return asSystem(async (tx) => {
    const [found] = await tx
      .select({ teamId: team.id, userId: member.userId })
      .from(team)
      .innerJoin(member, and(eq(member.teamId, team.id), eq(member.role, 'owner')))
      .where(eq(team.slug, slug))
      .limit(1)
    if (found) return found
    const [first] = await tx.select({ id: user.id }).from(user).orderBy(user.id).limit(1)
    if (!first)
      throw new Error('Nobody has an account yet. Open Parley, make one, then run this again.')
    const made = await createTeam(tx, { name: 'Corpus', slug, userId: first.id })
    return { teamId: made.id, userId: first.id }
  })
}

async function load(folder: string, who: Who): Promise<void> {
  const lines = linesOf(join(folder, 'index.tsv'))
  let added = 0
  for (const [at, line] of lines.entries()) {
    if (await addLine(folder, who, line)) added += 1
    if (process.stdout.isTTY) process.stdout.write(`\r${at + 1} of ${lines.length}`)
    else if ((at + 1) % 50 === 0) console.log(`${at + 1} of ${lines.length}`)
  }
  console.log(`\n${added} added, ${lines.length - added} were there already.`)
}

async function addLine(folder: string, who: Who, line: Line): Promise<boolean> {
  const body = normaliseBody(readFileSync(join(folder, line.file), 'utf8'))
  const issuer = ISSUERS[line.issuer] ?? { name: line.issuer, state: null }
  const facts = { title: line.title, issuer, publishedOn: line.published || null }
  return asSystem(async (tx) => {
    if ((await findSameText(tx, who.teamId, [fingerprint(body)])).length > 0) return false
    const reading = read(body, { title: line.title, issuer, publishedOn: line.published })
    await addReadout(tx, who, {
      ...facts,
      body,
      sourceUrl: line.url || null,
      fileName: line.file,
      origin: 'corpus',
      reading,
    })
    return true
  })
}

function linesOf(file: string): Line[] {
  const [head = '', ...rows] = readFileSync(file, 'utf8').trim().split('\n')
  const names = head.split('\t')
  return rows.map((row) => {
    const cells = row.split('\t')
    const cell = (name: string) => cells[names.indexOf(name)] ?? ''
    return {
      file: cell('file'),
      issuer: cell('issuer'),
      published: cell('published'),
      title: cell('title'),
      url: cell('url'),
    }
  })
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
