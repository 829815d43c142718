import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/db/migrate'
import { startCluster } from '@/scripts/database/cluster.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the template database's owner; each test file clones it. */
    templateUrl: string
  }
}

/** A cluster of its own in a temporary folder, with one migrated database that every test file clones. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'parley-test-'))
  // Passable, so that as root the server's own user can reach its data inside.
  chmodSync(home, 0o711)
  const cluster = await startCluster({ root: process.cwd(), home, durable: false })
  await migrate(cluster.url)
  project.provide('templateUrl', cluster.url)
  return async () => {
    await cluster.stop()
    rmSync(home, { recursive: true, force: true })
    if (!cluster.data.startsWith(home)) rmSync(cluster.data, { recursive: true, force: true })
  }
}
