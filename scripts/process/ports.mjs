import { createServer } from 'node:net'

/** The first free port on loopback from `from` upwards; any free one where none of a hundred is. */
export async function findFreePort(from) {
  for (let port = from; port < from + 100; port++) {
    if (await isFree(port)) return port
  }
  return 0
}

/** Whether nothing listens on a port, on any address. */
export function isFree(port) {
  const tryOn = (host) =>
    new Promise((done) => {
      const server = createServer()
      server.once('error', () => done(false))
      server.listen({ port, host, exclusive: true }, () => server.close(() => done(true)))
    })
  return tryOn('127.0.0.1').then((free) => free && tryOn(undefined))
}
