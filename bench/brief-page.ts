import { spawn, spawnSync } from 'node:child_process'
import autocannon from 'autocannon'
import { quantile, show } from '@/bench/figures'
import { findFreePort } from '@/scripts/process/ports.mjs'

const NEXT = 'node_modules/next/dist/bin/next'
const FOLDER = 'bench/static-page'
const ROUNDS = 3

type Load = { perSecond: number[]; p99: number[]; bytes: number }

/** Requests a second and p99 of a brief against a page that Next.js rendered beforehand, in turns. */
export async function measureBriefPage(briefUrl: string): Promise<void> {
  const reference = await startStaticPage()
  try {
    const brief: Load = { perSecond: [], p99: [], bytes: 0 }
    const fixed: Load = { perSecond: [], p99: [], bytes: 0 }
    for (let round = 0; round < ROUNDS; round++) {
      await load(reference.address, fixed)
      await load(briefUrl, brief)
    }
    const share = quantile(brief.perSecond) / quantile(fixed.perSecond)
    show(`A brief's page (${brief.bytes} bytes)`, rates(brief))
    show(`A static page of Next.js (${fixed.bytes} bytes)`, rates(fixed))
    show('Brief as a share of static', `${share.toFixed(2)} (0.4 at least)`)
  } finally {
    reference.stop()
  }
}

function rates({ perSecond, p99 }: Load): string {
  return `${Math.round(quantile(perSecond))} requests/s, p99 ${quantile(p99).toFixed(0)} ms`
}

async function load(url: string, into: Load): Promise<void> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}.`)
  into.bytes = (await answer.arrayBuffer()).byteLength
  await autocannon({ url, connections: 10, duration: 2 })
  const result = await autocannon({ url, connections: 10, duration: 6 })
  if (result.non2xx || result.errors) throw new Error(`${url} failed under load.`)
  into.perSecond.push(result.requests.average)
  into.p99.push(result.latency.p99)
}

async function startStaticPage(): Promise<{ address: string; stop: () => void }> {
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const
  const built = spawnSync(process.execPath, [NEXT, 'build', FOLDER], { env, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`)
  const port = await findFreePort(4500)
  const child = spawn(process.execPath, [NEXT, 'start', FOLDER, '-p', String(port)], {
    env,
    stdio: 'ignore',
  })
  const address = `http://localhost:${port}/`
  while (!(await fetch(address).catch(() => null))?.ok) {
    if (child.exitCode !== null) throw new Error('The static page did not start.')
    await new Promise((wake) => setTimeout(wake, 100))
  }
  return { address, stop: () => child.kill('SIGTERM') }
}
