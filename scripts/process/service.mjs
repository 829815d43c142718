import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startCluster } from '../database/cluster.mjs'
import { findFreePort, isFree } from './ports.mjs'

const TOO_OFTEN = 5
const WITHIN_MS = 60_000

/** The secret that sessions and share links stand on: from the environment, else made once into the data folder. */
export function keepSecret(home) {
  if (process.env.AUTH_SECRET) return process.env.AUTH_SECRET
  const file = join(home, 'auth-secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

/** The port to serve on: PORT as it was set, else 3000 or the next free one. @throws Error where PORT is taken */
export async function choosePort() {
  if (!process.env.PORT) return findFreePort(3000)
  const port = Number(process.env.PORT)
  if (!(await isFree(port)))
    throw new Error(`Port ${port} is taken. Set PORT to another, or leave it out.`)
  return port
}

/** The name under which this machine itself reaches what listens on `host`: only one given address answers there alone. */
export function ownHost(host) {
  if (!host || ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

/** The database to use: one's own by DATABASE_URL, else the embedded one, started here. */
export async function openDatabase(root, home) {
  if (process.env.DATABASE_URL)
    return { url: process.env.DATABASE_URL, child: null, stop: async () => {} }
  return startCluster({ root, home })
}

/**
 * Keeps a program running: started again when it ends by itself, unless it does so too often.
 * @param options.command words of the command; `.env` its environment; `.onStart(pid)`; `.onGiveUp(sentence)`
 * @returns `stop()`: ends it cleanly, by force after ten seconds
 */
export function keepRunning({ name, command, env, cwd, onStart, onGiveUp }) {
  let child
  let stopping = false
  const ends = []
  const launch = () => {
    child = spawn(command[0], command.slice(1), {
      cwd,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    })
    onStart(child.pid)
    child.once('exit', (code, signal) => {
      if (stopping) return
      ends.push(Date.now())
      const recent = ends.filter((at) => at > Date.now() - WITHIN_MS)
      const how = signal ? `was ended by ${signal}` : `ended with ${code}`
      if (recent.length >= TOO_OFTEN) {
        return onGiveUp(`The ${name} ${how} again and again; its last lines say why.`)
      }
      console.log(`The ${name} ${how}; starting it again.`)
      // At once the first time; then it waits longer, since a database that recovers takes a moment.
      setTimeout(() => stopping || launch(), (recent.length - 1) * 1000)
    })
  }
  launch()
  return {
    stop: async () => {
      stopping = true
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      const force = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await gone
      clearTimeout(force)
    },
  }
}

/** Waits until the server answers ready; false where `isOver()` or a minute passed first. */
export async function waitUntilReady(address, isOver) {
  for (const until = Date.now() + 60_000; Date.now() < until && !isOver(); ) {
    const answer = await fetch(`${address}/api/ready`).catch(() => null)
    if (answer?.ok) return true
    await new Promise((wake) => setTimeout(wake, 50))
  }
  return false
}
